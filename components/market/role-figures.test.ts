import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RoleFacts } from "#components/market/role-facts";
import { RoleFigures } from "#components/market/role-figures";
import { db } from "#lib/db/client";
import { refreshFigures } from "#lib/market/commands";
import { figuresCsv } from "#lib/market/csv";
import type { RoleFigures as Figures } from "#lib/market/figures";
import { findRoleFigures } from "#lib/market/queries";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";

useDatabase();

const slug = "data-architect";
const euros = (text: string) => [...text.matchAll(/€\s?[\d.,]+/g)].map(([amount]) => amount);

/** The figures as the page draws them, and as the CSV has them, of so many more vacancies that state everything. */
async function withMore(count: number) {
  const { id: companyId } = await aCompany();
  const pay = { payMinCents: 400_000, payMaxCents: 500_000, payCurrency: "EUR", payPeriod: "month" } as const;
  const months = { payMonthMinCents: 400_000, payMonthMaxCents: 500_000 };
  const facts = { ...pay, ...months, level: "medior", workMode: "hybrid", contract: "permanent" } as const;
  for (let at = 0; at < count; at += 1)
    await aVacancy({ ...facts, companyId, role: slug, places: ["utrecht"], skills: ["java"] });
  const now = new Date();
  await refreshFigures(now);
  const figures = await findRoleFigures(slug);
  if (!figures) throw new Error("no figures");
  const skillNames = new Map([["java", "Java"]]);
  const html = renderToStaticMarkup(createElement(RoleFigures, { locale: "en", slug, figures, skillNames }));
  return { html, drawn: html.split("<figure ").length - 1, rows: figuresCsv(figures).trim().split("\r\n").length - 1 };
}

test("nine vacancies show no number on the page nor in the file, ten do, each with how many and of when", async () => {
  await db().vacancy.deleteMany({});
  const nine = await withMore(9);
  expect([nine.drawn, nine.rows, euros(nine.html)]).toEqual([0, 0, []]);
  expect(nine.html).toContain("There were 9 vacancies for this role");

  const ten = await withMore(1);
  expect(ten.drawn).toBe(9);
  expect(ten.html.match(/10 vacancies, published from /g)).toHaveLength(9);
  expect(ten.html.match(/href="\/en\/figures"/g)).toHaveLength(9);
  expect(new Set(euros(ten.html))).toEqual(new Set(["€4,500"]));
  expect(ten.html).toContain("> too few vacancies<");
});

test("the middle half is there from twenty, eight in ten from fifty", async () => {
  const headings = async (more: number) => {
    const { html } = await withMore(more);
    return ["> too few vacancies<", "Eight in ten<"].map((text) => html.includes(text));
  };
  expect(await headings(9)).toEqual([true, false]);
  expect(await headings(1)).toEqual([false, false]);
  expect(await headings(29)).toEqual([false, false]);
  expect(await headings(1)).toEqual([false, true]);
});

const unsaid: Figures = {
  n: 12,
  from: "2025-11-27T10:00:00.000Z",
  to: "2026-11-27T10:00:00.000Z",
  pay: { all: null, byLevel: [], byProvince: [], freelanceHour: null },
  skills: null,
  months: [],
  daysOpen: null,
  workMode: null,
  language: null,
  contract: null,
  education: null,
  certificates: null,
  places: [
    { slug: "utrecht", name: "Utrecht", count: 2 },
    { slug: "zwolle", name: "Zwolle", count: 1 },
  ],
  companies: [{ slug: "sluis", name: "Sluis", count: 1 }],
};

function drawn(more: Partial<Figures>) {
  const figures = { ...unsaid, ...more };
  return renderToStaticMarkup(createElement(RoleFigures, { locale: "en", slug, figures, skillNames: new Map() }));
}

test("what too few vacancies say is said to be so", () => {
  expect(drawn({})).toContain("Too few vacancies state their pay (fewer than ten).");
  expect(drawn({ n: 9, companies: [] })).not.toContain("state their pay");
  expect(drawn({})).toContain("How long vacancies stay open cannot be said yet");
  expect(drawn({ daysOpen: { n: 12, median: 20 } })).toContain("closed within 20 days");
  expect(drawn({ daysOpen: { n: 12, median: 20 } })).not.toContain("cannot be said yet");
});

test("where most vacancies are is where there are two or more", () => {
  const html = drawn({});
  expect(html).toContain("Utrecht");
  expect(html).not.toContain("Zwolle");
  expect(html).not.toContain("Sluis");
  expect(html).toContain("Nowhere more than one.");
});

test("that none of the vacancies names a certificate is said, and else is counted", () => {
  const sentence = "None of the 12 vacancies names a certificate that we know.";
  expect(drawn({ certificates: { n: 12, none: 12, named: [] } })).toContain(sentence);
  const named = drawn({ certificates: { n: 12, none: 9, named: [{ name: "CISSP", count: 3 }] } });
  expect(named).toContain("CISSP");
  expect(named).not.toContain(sentence);
  expect(drawn({})).not.toContain("certificate");
});

test("a skill leads to the vacancies of the role that ask it", () => {
  const html = drawn({ skills: { n: 12, asked: [{ slug: "java", must: 6, nice: 1, changePoints: null }] } });
  expect(html).toContain(`href="/en/vacancies?role=${slug}&amp;skill=java"`);
});

test("a change since the year before has a column where there is one to tell, and else a sentence", () => {
  const asked = [{ slug: "java", must: 6, nice: 1, changePoints: null }];
  const none = drawn({ skills: { n: 12, asked } });
  expect(none).not.toContain("since last year");
  expect(none).toContain("Differences from last year may be chance and are left out.");
  const some = drawn({ skills: { n: 12, asked: [...asked, { slug: "sql", must: 5, nice: 1, changePoints: 30 }] } });
  expect(some).toContain("since last year");
  expect(some).toContain("+30 points");
  expect(some).toContain("A dash: the difference from last year may be chance.");
});

test("a role begins with what its figures come down to, each of how many, and says what is missing", () => {
  const facts = (more: Partial<Figures>) =>
    renderToStaticMarkup(createElement(RoleFacts, { locale: "en", figures: { ...unsaid, ...more }, openCount: 3 }))
      .replaceAll(/<\/d[td]>|<small>/g, " ")
      .replaceAll(/<[^>]+>/g, "");
  const shares = (["onSite", "hybrid", "remote"] as const).map((mode, at) => ({ mode, count: [6, 13, 1][at] ?? 0 }));
  const pay = { ...unsaid.pay, all: { n: 11, p10: null, p25: null, p50: 497_449, p75: null, p90: null } };
  const told = facts({ pay, workMode: { n: 20, shares }, daysOpen: { n: 12, median: 20 } });
  expect(told).toContain("Open now 3 vacancies at this moment");
  expect(told).toContain("Monthly pay, median €4,974 gross at 40 hours, of 11 vacancies in 12 months");
  expect(told).toContain("Hybrid or remote 70% of 20 vacancies in 12 months");
  expect(told).toContain("Half closed within 20 days of 12 vacancies in 12 months");

  expect(facts({})).toContain("Monthly pay, median too few vacancies Hybrid or remote too few vacancies");
  expect(facts({})).toContain("Half closed within too early to say");
  expect(facts({ n: 9, pay })).toBe("");
});
