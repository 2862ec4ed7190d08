import { expect, test } from "vitest";
import { compareFigures } from "./comparison.ts";
import { borneBy, type RoleFigures } from "./figures.ts";

/** Figures of `n` vacancies that all state pay around `euros` a month, as `computeFigures` leaves them. */
function figures(n: number, euros: number, overrides: Partial<RoleFigures> = {}): RoleFigures {
  const pay = borneBy(
    n,
    [0.8, 0.9, 1, 1.1, 1.2].map((part) => part * euros * 100),
  );
  const isBorne = n >= 10;
  return {
    n,
    from: "2025-11-27T00:00:00.000Z",
    to: "2026-11-27T00:00:00.000Z",
    pay: { all: pay, byLevel: pay ? [{ level: "medior", ...pay }] : [], byProvince: [], freelanceHour: null },
    skills: null,
    months: isBorne ? [{ month: "2026-11", count: n }] : [],
    daysOpen: isBorne ? { n, median: 30 } : null,
    workMode: isBorne ? { n, shares: [{ mode: "remote", count: Math.floor(n / 3) }] } : null,
    language: null,
    contract: null,
    education: null,
    certificates: null,
    places: [],
    companies: [],
    ...overrides,
  };
}

test("nine vacancies of one of the two give no figure, ten of both give all", () => {
  expect(compareFigures(figures(9, 4_000), figures(40, 5_000))).toMatchObject({ n: [9, 40], pay: [], demand: [] });
  expect(compareFigures(figures(40, 4_000), figures(9, 5_000))).toMatchObject({ n: [40, 9], pay: [], demand: [] });
  expect(compareFigures(null, figures(40, 5_000))).toMatchObject({ n: [0, 40], pay: [], demand: [] });

  const { pay, demand } = compareFigures(figures(10, 4_000), figures(10, 5_000));
  expect(pay.map(({ level, one, other }) => [level, one.p50, other.p50])).toEqual([
    ["all", 400_000, 500_000],
    ["medior", 400_000, 500_000],
  ]);
  expect(demand.map(({ figure, one }) => [figure, one])).toEqual([
    ["published", { n: 10, value: 10 }],
    ["daysOpen", { n: 10, value: 30 }],
    ["remote", { n: 10, value: 30, count: 3 }],
    ["hybrid", { n: 10, value: 0, count: 0 }],
  ]);
});

test("the other way round every difference has the other sign, and nothing else changes", () => {
  const [one, other] = [figures(31, 4_321.5), figures(57, 5_000.49)];
  const there = compareFigures(one, other);
  const back = compareFigures(other, one);
  const turned = <Row extends { one: unknown; other: unknown }>({ one: first, other: second, ...row }: Row) => ({
    ...row,
    one: second,
    other: first,
  });
  expect(back.pay).toEqual(
    there.pay.map((row) => ({ ...turned(row), differenceCents: row.differenceCents && -row.differenceCents })),
  );
  expect(back.demand).toEqual(
    there.demand.map((row) => ({ ...turned(row), difference: row.difference && -row.difference })),
  );
});

test("two shares differ only where chance does not explain it", () => {
  const remote = (n: number, count: number) =>
    figures(n, 4_000, { workMode: { n, shares: [{ mode: "remote", count }] } });
  const difference = (one: RoleFigures, other: RoleFigures) =>
    compareFigures(one, other).demand.find(({ figure }) => figure === "remote")?.difference;
  expect(difference(remote(20, 4), remote(20, 8))).toBeNull();
  expect(difference(remote(200, 40), remote(200, 80))).toBe(20);
  expect(difference(remote(200, 80), remote(200, 40))).toBe(-20);
});

test("two counts of vacancies differ only where chance does not explain it, and days open never", () => {
  const differences = (n: number, m: number) =>
    compareFigures(figures(n, 4_000), figures(m, 4_000, { daysOpen: { n: m, median: 90 } }))
      .demand.filter(({ figure }) => figure === "published" || figure === "daysOpen")
      .map(({ difference }) => difference);
  expect(differences(30, 42)).toEqual([null, null]);
  expect(differences(30, 48)).toEqual([18, null]);
});

test("two medians differ only where chance does not explain it, so never below twenty vacancies", () => {
  const difference = (n: number, euros: number) =>
    compareFigures(figures(n, 4_000), figures(n, euros)).pay[0]?.differenceCents;
  expect(difference(19, 8_000)).toBeNull();
  expect(difference(40, 4_200)).toBeNull();
  expect(difference(40, 5_000)).toBe(100_000);
});

test("the difference in pay is that of the amounts one sees", () => {
  const { pay } = compareFigures(figures(31, 4_321.5), figures(57, 5_000.49));
  expect(pay[0]?.differenceCents).toBe(500_000 - 432_200);
});

test("a level that only one of the two can speak of is left out", () => {
  const one = figures(40, 4_000);
  const other = figures(40, 5_000);
  other.pay.byLevel = [];
  expect(compareFigures(one, other).pay.map(({ level }) => level)).toEqual(["all"]);
});
