import { beforeAll, expect, test } from "vitest";
import { addMonths, monthOf } from "#lib/dates";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aVacancy } from "#lib/testing/factories";
import { fillDemo } from "#prisma/demo/fill";
import { refreshFigures } from "./commands.ts";
import { computeFigures } from "./compute.ts";
import { findRoleFigures } from "./queries.ts";

useDatabase();

const now = new Date();
const roles = ["backend-developer", "data-engineer", "system-administrator", "enterprise-architect"];

beforeAll(() => fillDemo(db(), { now, seed: 7, vacancyCount: 2_500 }), 120_000);

test.each(roles)("the figures of %s are what one counts by hand from the vacancies, to the cent", async (slug) => {
  const role = await db().role.findUniqueOrThrow({ where: { slug } });
  const figures = await computeFigures(db(), role.id, now);
  const { year, before } = await vacanciesOf(role.id);

  expect(figures.n).toBe(year.length);
  const paid = year.filter((vacancy) => vacancy.payMonthMinCents !== null);
  expect(figures.pay.all).toEqual(distribution(paid.map(middle)));
  for (const level of ["junior", "medior", "senior", "lead"] as const) {
    const wanted = distribution(paid.filter((vacancy) => vacancy.level === level).map(middle));
    expect(figures.pay.byLevel.find((row) => row.level === level) ?? null).toEqual(wanted && { level, ...wanted });
  }
  const rates = year.filter((v) => v.contract === "freelance" && v.payPeriod === "hour" && v.payMinCents !== null);
  expect(figures.pay.freelanceHour).toEqual(
    distribution(rates.map((v) => ((v.payMinCents ?? 0) + (v.payMaxCents ?? 0)) / 2)),
  );

  const naming = year.filter(({ skills }) => skills.length > 0);
  expect(figures.skills?.n ?? 0).toBe(naming.length >= 10 ? naming.length : 0);
  const namingBefore = before.filter(({ skills }) => skills.length > 0);
  for (const { slug: skill, must, nice, changePoints } of figures.skills?.asked ?? []) {
    const asking = (list: typeof year, isMust?: boolean) =>
      list.filter(({ skills }) =>
        skills.some((each) => each.skill.slug === skill && (isMust ?? each.isMust) === each.isMust),
      ).length;
    expect([skill, must, nice]).toEqual([skill, asking(year, true), asking(year, false)]);
    expect([skill, changePoints]).toEqual([
      skill,
      points(asking(year), naming.length, asking(before), namingBefore.length),
    ]);
  }

  for (const { month, count } of figures.months) {
    const published = [...year, ...before].filter(({ publishedAt }) => publishedAt && monthOf(publishedAt) === month);
    expect([month, count]).toEqual([month, published.length]);
  }
  const ended = year.flatMap(({ publishedAt, filledAt, closesAt, withdrawnAt }) => {
    const ends = [filledAt, closesAt, withdrawnAt].flatMap((date) => date?.getTime() ?? []);
    const end = Math.min(...ends);
    return ends.length > 0 && end <= now.getTime() ? [(end - (publishedAt?.getTime() ?? 0)) / 86_400_000] : [];
  });
  expect(figures.daysOpen).toEqual(
    ended.length < 10 ? null : { n: ended.length, median: Math.round(percentile(ended, 0.5)) },
  );
  expect(figures.language).toEqual(
    year.length < 10 ? null : { n: year.length, dutch: year.filter((v) => v.language === "nl").length },
  );
  const withMode = year.filter(({ workMode }) => workMode !== null);
  expect(figures.workMode?.shares.map(({ count }) => count) ?? null).toEqual(
    withMode.length < 10
      ? null
      : (["onSite", "hybrid", "remote"] as const).map((mode) => withMode.filter((v) => v.workMode === mode).length),
  );
  const counts = Map.groupBy(year, ({ company }) => company.slug);
  for (const { slug: company, count } of figures.companies) expect(counts.get(company)?.length).toBe(count);
});

test("figures follow a change, an opening and a closing, and are not worked out for nothing", async () => {
  const slug = "technical-writer";
  const role = await db().role.findUniqueOrThrow({ where: { slug } });
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
  const workedOutAt = async (at: Date) => {
    await refreshFigures(at);
    return (await findRoleFigures(slug))?.to;
  };
  await db().vacancy.deleteMany({ where: { roleId: role.id } });
  expect(await workedOutAt(now)).toBe(now.toISOString());
  expect(await workedOutAt(after(1))).toBe(now.toISOString());

  await aVacancy({ roleId: role.id, publishedAt: after(60), updatedAt: after(10), closesAt: after(120) });
  expect(await workedOutAt(after(9))).toBe(now.toISOString());
  expect(await workedOutAt(after(11)), "changed").toBe(after(11).toISOString());
  expect(await workedOutAt(after(59))).toBe(after(11).toISOString());
  expect(await workedOutAt(after(61)), "opened").toBe(after(61).toISOString());
  expect((await findRoleFigures(slug))?.n).toBe(1);
  expect(await workedOutAt(after(121)), "closed").toBe(after(121).toISOString());
  expect(await workedOutAt(after(86_400 + 122)), "a day later").toBe(after(86_400 + 122).toISOString());
  expect(await findRoleFigures("no-such-role")).toBeNull();
});

async function vacanciesOf(roleId: number) {
  const from = addMonths(now, -12);
  const list = (gt: Date, lte: Date) =>
    db().vacancy.findMany({
      where: { roleId, removedAt: null, publishedAt: { gt, lte } },
      include: { skills: { include: { skill: true } }, company: true },
    });
  return { year: await list(from, now), before: await list(addMonths(from, -12), from) };
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

function points(count: number, n: number, countBefore: number, nBefore: number): number | null {
  if (n < 10 || nBefore < 10) return null;
  const [p, q] = [count / n, countBefore / nBefore];
  const interval = 1.96 * Math.sqrt((p * (1 - p)) / n + (q * (1 - q)) / nBefore);
  return Math.abs(p - q) > interval ? Math.round((p - q) * 100) : null;
}
