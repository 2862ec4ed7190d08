import { beforeAll, expect, test } from "vitest";
import { addDays, addMonths, monthOf } from "#lib/dates";
import { db } from "#lib/db/client";
import { Level } from "#lib/db/generated/enums";
import { useDatabase } from "#lib/testing/database";
import { aVacancy } from "#lib/testing/factories";
import { fillDemo } from "#prisma/demo/fill";
import { changeOf } from "./chance.ts";
import { computeFigures } from "./compute.ts";

useDatabase();

const now = new Date();
const roles = ["backend-developer", "data-engineer", "system-administrator", "enterprise-architect"];

beforeAll(() => fillDemo(db(), { now, seed: 7, vacancyCount: 2_500 }), 120_000);

test.each(roles)("the figures of %s are what one counts by hand from the vacancies, to the cent", async (slug) => {
  const role = await db().role.findUniqueOrThrow({ where: { slug } });
  const figures = await computeFigures(db(), role.id, now);
  const { year, before } = await vacanciesOf(role.id);
  type Counted = (typeof year)[number];
  const isBorne = year.length >= 10;

  expect(figures.n).toBe(year.length);
  const paid = year.filter((vacancy) => vacancy.payMonthMinCents !== null);
  expect(figures.pay.all).toEqual(distribution(paid.map(middle)));
  expect(figures.pay.byLevel).toEqual(
    Object.values(Level).flatMap((level) => {
      const wanted = distribution(paid.filter((vacancy) => vacancy.level === level).map(middle));
      return wanted ? [{ level, ...wanted }] : [];
    }),
  );
  const inProvinces = Map.groupBy(paid, ({ places }) => {
    const place = places.find(({ position }) => position === 0)?.place;
    return place?.kind === "province" ? place.slug : place?.province?.slug;
  });
  inProvinces.delete(undefined);
  const byProvince = [...inProvinces].flatMap(([province, list]) => {
    const wanted = distribution(list.map(middle));
    return wanted ? [{ slug: province, ...wanted }] : [];
  });
  const told = figures.pay.byProvince.map(({ name: _, ...row }) => row);
  expect(new Set(told)).toEqual(new Set(byProvince));
  const rates = year.filter((v) => v.contract === "freelance" && v.payPeriod === "hour" && v.payMinCents !== null);
  expect(figures.pay.freelanceHour).toEqual(
    distribution(rates.map((v) => ((v.payMinCents ?? 0) + (v.payMaxCents ?? 0)) / 2)),
  );

  const naming = year.filter(({ skills }) => skills.length > 0);
  expect(figures.skills?.n ?? 0).toBe(naming.length >= 10 ? naming.length : 0);
  const asked = figures.skills?.asked.map((each) => each.slug) ?? [];
  expect(asked.toSorted()).toEqual(
    naming.length >= 10
      ? [...new Set(naming.flatMap(({ skills }) => skills.map(({ skill }) => skill.slug)))].toSorted()
      : [],
  );
  const namingBefore = before.filter(({ skills }) => skills.length > 0);
  for (const { slug: skill, must, nice, changePoints } of figures.skills?.asked ?? []) {
    const asking = (list: Counted[], isMust?: boolean) =>
      list.filter(({ skills }) =>
        skills.some((each) => each.skill.slug === skill && (isMust ?? each.isMust) === each.isMust),
      ).length;
    expect([skill, must, nice]).toEqual([skill, asking(year, true), asking(year, false)]);
    const change = changeOf(
      { count: asking(year), n: naming.length },
      { count: asking(before), n: namingBefore.length },
    );
    expect([skill, changePoints]).toEqual([skill, change]);
  }

  expect([0, 12]).toContain(figures.months.length);
  for (const { month, count } of figures.months) {
    const published = [...year, ...before].filter(({ publishedAt }) => publishedAt && monthOf(publishedAt) === month);
    expect([month, count]).toEqual([month, published.length]);
  }
  expect(figures.daysOpen?.median ?? null).toEqual(isBorne ? halfOverAfter(year) : null);
  expect(figures.language).toEqual(
    isBorne ? { n: year.length, dutch: year.filter((v) => v.language === "nl").length } : null,
  );
  const stating = <Key extends "workMode" | "contract">(key: Key) => year.filter((v) => v[key] !== null);
  expect(figures.workMode?.n ?? 0).toBe(stating("workMode").length >= 10 ? stating("workMode").length : 0);
  for (const { mode, count } of figures.workMode?.shares ?? [])
    expect([mode, count]).toEqual([mode, year.filter((v) => v.workMode === mode).length]);
  expect(figures.contract?.n ?? 0).toBe(stating("contract").length >= 10 ? stating("contract").length : 0);
  expect(figures.contract?.shares.reduce((sum, { count }) => sum + count, 0) ?? 0).toBe(figures.contract?.n ?? 0);
  for (const { contract, count } of figures.contract?.shares ?? [])
    expect([contract, count]).toEqual([contract, year.filter((v) => v.contract === contract).length]);

  expect(figures.education?.n ?? 0).toBe(isBorne ? year.length : 0);
  const mbo = year.filter(({ title, body }) =>
    /(?<!van het )\bmbo\b(?!-student)|\bvocational\b/i.test(`${title} ${body}`),
  ).length;
  expect(figures.education?.named[0] ?? null).toEqual(isBorne ? { education: "mbo", count: mbo } : null);

  const certificate = /\b(itil|bisl|togaf|prince2|istqb|tmap|ipma|cissp|cism|cisa|oscp|ccna)\b/gi;
  const certified = year.map(({ title, body, skills }) => {
    const words = [title, body, ...skills.map(({ skill }) => skill.name)].join("\n");
    return new Set(Array.from(words.matchAll(certificate), ([name]) => name.toUpperCase()));
  });
  expect(figures.certificates?.n ?? 0).toBe(isBorne ? year.length : 0);
  expect(figures.certificates?.none ?? 0).toBe(isBorne ? certified.filter(({ size }) => size === 0).length : 0);
  for (const { name, count } of figures.certificates?.named ?? [])
    expect([name, count]).toEqual([name, certified.filter((names) => names.has(name.toUpperCase())).length]);

  const most = (slugsOf: (vacancy: Counted) => Iterable<string>) => {
    const counts = Map.groupBy(
      year.flatMap((vacancy) => [...slugsOf(vacancy)]),
      (each) => each,
    );
    const rows = [...counts].map(([each, list]) => ({ slug: each, count: list.length }));
    const sorted = rows.sort((one, other) => other.count - one.count || (one.slug < other.slug ? -1 : 1));
    return isBorne ? sorted.slice(0, 8) : [];
  };
  const unnamed = ({ slug: each, count }: { slug: string; count: number }) => ({ slug: each, count });
  expect(figures.companies.map(unnamed)).toEqual(most(({ company }) => [company.slug]));
  expect(figures.places.map(unnamed)).toEqual(
    most(({ places }) => new Set(places.flatMap(({ place }) => (place?.kind === "place" ? [place.slug] : [])))),
  );
});

test("what was withdrawn before it opened was never published", async () => {
  const roleId = await aRoleWithout("technical-writer");
  const opensAt = new Date(now.getTime() - 3_600_000);
  const counted = async () => (await computeFigures(db(), roleId, now)).n;
  await aVacancy({ roleId, publishedAt: opensAt, withdrawnAt: new Date(opensAt.getTime() - 60_000) });
  expect(await counted()).toBe(0);
  await aVacancy({ roleId, publishedAt: opensAt, withdrawnAt: new Date(opensAt.getTime() + 60_000) });
  expect(await counted()).toBe(1);
});

test("a job that was posted twice counts once", async () => {
  const roleId = await aRoleWithout("data-architect");
  const counted = async () => (await computeFigures(db(), roleId, now)).n;
  await aVacancy({ roleId, publishedAt: addDays(now, -60), closesAt: addDays(now, -30) });
  await aVacancy({ roleId, publishedAt: addDays(now, -10), firstPublishedAt: addDays(now, -60) });
  expect(await counted()).toBe(1);
});

test("what is still open counts in how long half stay open", async () => {
  const roleId = await aRoleWithout("it-manager");
  const open = async (days: number, forDays: number | null) => {
    const publishedAt = addDays(now, -days);
    const closesAt = forDays === null ? addDays(now, 30) : addDays(publishedAt, forDays);
    await aVacancy({ roleId, publishedAt, closesAt });
  };
  const median = async () => (await computeFigures(db(), roleId, now)).daysOpen;
  for (const forDays of [5, 10, 15, 20, 25]) await open(50, forDays);
  for (let at = 0; at < 4; at += 1) await open(40, null);
  expect(await median(), "nine say nothing").toBeNull();
  await open(40, null);
  expect(await median()).toEqual({ n: 10, median: 25 });
  await open(40, null);
  expect(await median(), "half are not over").toBeNull();
});

test("the twelve months are there once each at the end of a month, also where it is night in Amsterdam", async () => {
  const roleId = await aRoleWithout("solution-architect");
  for (let at = 0; at < 10; at += 1) await aVacancy({ roleId, publishedAt: new Date("2026-01-15T12:00Z") });
  await aVacancy({ roleId, publishedAt: new Date("2026-01-31T23:30Z") });
  const january = { month: "2026-01", count: 10 };
  const first = (await computeFigures(db(), roleId, new Date("2026-01-30T23:30Z"))).months;
  expect([first.length, first[0], first.at(-1)]).toEqual([12, { month: "2025-02", count: 0 }, january]);
  const later = (await computeFigures(db(), roleId, new Date("2026-05-31T22:30Z"))).months;
  expect([later.length, later[0]?.month, later.at(-1)?.month]).toEqual([12, "2025-07", "2026-06"]);
  expect(later.filter(({ count }) => count > 0)).toEqual([january, { month: "2026-02", count: 1 }]);
  expect(new Set(later.map(({ month }) => month)).size).toBe(12);
});

test("of ten vacancies in the month that the twelve leave out, there are no months", async () => {
  const roleId = await aRoleWithout("mobile-developer");
  for (let at = 0; at < 10; at += 1) await aVacancy({ roleId, publishedAt: new Date("2025-05-25T12:00Z") });
  const at = (day: string) => computeFigures(db(), roleId, new Date(day));
  expect(await at("2026-05-20T12:00Z")).toMatchObject({ n: 10, months: [], companies: expect.any(Array) });
  expect((await at("2026-04-20T12:00Z")).months[0]).toEqual({ month: "2025-05", count: 10 });
});

async function aRoleWithout(slug: string): Promise<number> {
  const { id: roleId } = await db().role.findUniqueOrThrow({ where: { slug } });
  await db().vacancy.deleteMany({ where: { roleId } });
  return roleId;
}

async function vacanciesOf(roleId: number) {
  const from = addMonths(now, -12);
  const list = async (gt: Date, lte: Date) => {
    const vacancies = await db().vacancy.findMany({
      where: { roleId, removedAt: null, publishedAt: { gt, lte } },
      include: {
        skills: { include: { skill: true } },
        company: true,
        places: { include: { place: { include: { province: true } } } },
      },
    });
    return vacancies.filter((vacancy) => endOf(vacancy) > (vacancy.publishedAt?.getTime() ?? 0));
  };
  return { year: await list(from, now), before: await list(addMonths(from, -12), from) };
}

type Ends = { publishedAt: Date | null; closesAt: Date | null; filledAt: Date | null; withdrawnAt: Date | null };

function endOf({ closesAt, filledAt, withdrawnAt }: Ends): number {
  return Math.min(...[closesAt, filledAt, withdrawnAt].map((date) => date?.getTime() ?? Infinity));
}

/** Kaplan and Meier's product over the days on which any ended, looked up day by day. */
function halfOverAfter(vacancies: Ends[]): number | null {
  const dayMs = 86_400_000;
  const spells = vacancies.map((vacancy) => {
    const from = vacancy.publishedAt?.getTime() ?? 0;
    const end = endOf(vacancy);
    return { ms: Math.min(end, now.getTime()) - from, isOver: end <= now.getTime() };
  });
  const ends = new Set(spells.flatMap(({ ms, isOver }) => (isOver ? [ms] : [])));
  let lasting = 1;
  for (const ms of [...ends].sort((one, other) => one - other)) {
    const left = spells.filter((spell) => spell.ms >= ms).length;
    lasting *= 1 - spells.filter((spell) => spell.isOver && spell.ms === ms).length / left;
    if (lasting <= 0.5) return left >= 5 ? Math.ceil(ms / dayMs) : null;
  }
  return null;
}

function middle(vacancy: { payMonthMinCents: number | null; payMonthMaxCents: number | null }): number {
  return ((vacancy.payMonthMinCents ?? 0) + (vacancy.payMonthMaxCents ?? 0)) / 2;
}

/** Linear interpolation between the two nearest values, as percentile_cont has it. */
function percentile(values: number[], p: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = p * (sorted.length - 1);
  const [low = 0, high = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

function distribution(values: number[]) {
  const n = values.length;
  if (n < 10) return null;
  const at = (p: number, least: number) => (n >= least ? Math.round(percentile(values, p)) : null);
  return {
    n,
    p10: at(0.1, 50),
    p25: at(0.25, 20),
    p50: Math.round(percentile(values, 0.5)),
    p75: at(0.75, 20),
    p90: at(0.9, 50),
  };
}
