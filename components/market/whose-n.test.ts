import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ComparedFigures } from "#components/market/compared-figures";
import { PlacePayFigure } from "#components/market/place-pay-figure";
import { FamilyRoleRow } from "#components/roles/family-role-row";
import { compareFigures } from "#lib/market/comparison";
import { borneBy, type Distribution, type RoleFigures } from "#lib/market/figures";

/** Figures of 60 vacancies, of which `paid` state pay, 12 of them in Utrecht. */
function figures(paid: number): RoleFigures {
  const pay = (n: number) => borneBy(n, [300_000, 350_000, 400_000, 450_000, 500_000]) as Distribution;
  return {
    n: 60,
    from: "2025-11-27T10:00:00.000Z",
    to: "2026-11-27T10:00:00.000Z",
    pay: {
      all: pay(paid),
      byLevel: [],
      byProvince: [{ slug: "utrecht", name: "Utrecht", ...pay(12) }],
      freelanceHour: null,
    },
    skills: null,
    months: [4, 4, 4, 16, 16, 16, 0].map((count, index) => ({ month: `2026-0${index + 1}`, count })),
    daysOpen: null,
    workMode: null,
    language: null,
    contract: null,
    education: null,
    certificates: null,
    places: [],
    companies: [],
  };
}

const plain = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
const csvOf = (html: string) => [...html.matchAll(/href="(\/api\/[^"]+csv)"/g)].map(([, path]) => path);

test("pay in a province says of how many there and of how many everywhere", () => {
  const province = { slug: "utrecht", name: "Utrecht" };
  const props = { locale: "en", slug: "data-engineer", figures: figures(40), province } as const;
  const html = renderToStaticMarkup(createElement(PlacePayFigure, props));
  expect(plain(html)).toContain("In Utrecht: 12 vacancies; this role everywhere: 40 vacancies, published from");
  expect(csvOf(html)).toEqual(["/api/v1/roles/data-engineer/figures.csv"]);
});

test("two roles beside each other say of pay how many state it, and of demand how many there are", () => {
  const [one, other] = [
    { slug: "a", title: "Role A" },
    { slug: "b", title: "Role B" },
  ] as const;
  const comparison = compareFigures(figures(40), figures(25));
  const html = renderToStaticMarkup(createElement(ComparedFigures, { locale: "en", roles: [one, other], comparison }));
  expect(plain(html)).toContain("Role A: 40 vacancies; Role B: 25 vacancies, published from");
  expect(plain(html)).toContain("Role A: 60 vacancies; Role B: 60 vacancies, published from");
  const both = ["/api/v1/roles/a/figures.csv", "/api/v1/roles/b/figures.csv"];
  expect(csvOf(html)).toEqual([...both, ...both]);
});

test("pay is told to be read by level only where there is a level", () => {
  const level = { level: "senior", ...(borneBy(12, [1, 2, 3, 4, 5]) as Distribution) } as const;
  const drawn = (...byLevel: (typeof level)[]) => {
    const one = { ...figures(40), pay: { ...figures(40).pay, byLevel } };
    const roles: [{ slug: string; title: string }, { slug: string; title: string }] = [
      { slug: "a", title: "Role A" },
      { slug: "b", title: "Role B" },
    ];
    return renderToStaticMarkup(
      createElement(ComparedFigures, { locale: "en", roles, comparison: compareFigures(one, one) }),
    );
  };
  expect(drawn(level)).toContain("Look by level first: ‘All’");
  expect(drawn()).not.toContain("Look by level");
});

test("a role in its family says of how many vacancies its pay and its pace are", () => {
  const role = { slug: "a", titleNl: "Rol A", titleEn: "Role A", summary: null, family: { tile: 1 } };
  const props = { locale: "en" as const, role, openCount: 3, figures: figures(40), places: [] };
  const html = renderToStaticMarkup(createElement(FamilyRoleRow, props));
  expect(plain(html)).toContain("median of 40 vacancies");
  expect(plain(html)).toMatch(/300% more .*48 .*12 /);
  expect(csvOf(html)).toEqual(["/api/v1/roles/a/figures.csv"]);
});
