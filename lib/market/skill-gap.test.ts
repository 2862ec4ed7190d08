import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aVacancy } from "#lib/testing/factories";
import { fillDemo } from "#prisma/demo/fill";
import { findSkillsAsked } from "./queries.ts";
import { gapOf, skillsIn, toldOf } from "./skill-gap.ts";

useDatabase();

const now = new Date();
const skillCount = 8;
const skills = fc.uniqueArray(fc.integer({ min: 0, max: skillCount - 1 }), { maxLength: 6 });
const cents = fc.option(fc.integer({ min: 200_000, max: 900_000 }));
const asking = fc.record({ must: skills.filter(({ length }) => length > 0), pay: cents, rate: cents });
const anyVacancies = fc.array(asking, { maxLength: 60 });

test("one more skill never brings fewer vacancies within reach, and brings just what was foretold", () => {
  fc.assert(
    fc.property(anyVacancies, skills, fc.integer({ min: 0, max: skillCount - 1 }), (vacancies, had, learnt) => {
      const before = gapOf(vacancies, new Set(had), 3);
      const after = gapOf(vacancies, new Set([...had, learnt]), 3);
      expect(after.reachable).toEqual(expect.arrayContaining(before.reachable));
      const foretold = before.missing.find(({ skill }) => skill === learnt);
      expect(after.reachable.length - before.reachable.length).toBe(foretold?.gain ?? 0);
      expect(after.missing.map(({ skill }) => skill)).not.toContain(learnt);
    }),
  );
});

test("figures are the arithmetic of sets", () => {
  fc.assert(
    fc.property(anyVacancies, skills, (vacancies, had) => {
      const have = new Set(had);
      const gap = gapOf(vacancies, have, 3);
      const lacking = vacancies.map(({ must }) => new Set(must.filter((skill) => !have.has(skill))));
      const within = vacancies.filter((_, at) => lacking[at]?.size === 0);
      expect(gap.reachable.map((at) => vacancies[at])).toEqual(within);
      expect(gap.oneShort).toBe(lacking.filter(({ size }) => size === 1).length);
      expect(gap.twoShort).toBe(lacking.filter(({ size }) => size === 2).length);
      for (const { skill, gain, asked, pay } of gap.missing) {
        const gained = vacancies.filter((_, at) => lacking[at]?.size === 1 && lacking[at].has(skill));
        expect([gain, asked]).toEqual([gained.length, vacancies.filter(({ must }) => must.includes(skill)).length]);
        const [then, before] = [gained, within].map((list) => list.flatMap((each) => each.pay ?? []));
        expect(pay).toEqual(shiftOf(then, before, 3));
      }
    }),
  );
});

test("what adds most comes first, then what brings one closest, then what is asked most", () => {
  const musts = [[1], [0, 1], [2], [3, 4], [4, 5, 6], [4, 5, 6, 7], [5, 6, 7, 4], [0]];
  const vacancies = musts.map((must) => ({ must, pay: null, rate: null }));
  const order = gapOf(vacancies, new Set([0]), 10).missing.map(({ skill, gain, asked }) => [skill, gain, asked]);
  expect(order).toEqual([
    [1, 2, 2],
    [2, 1, 1],
    [4, 0, 4],
    [3, 0, 1],
    [5, 0, 3],
    [6, 0, 3],
    [7, 0, 2],
  ]);
});

test.each([
  [9, 10, null],
  [10, 9, null],
  [10, 10, { difference: 90_000, low: 90_000, high: 90_000, n: 10, nNow: 10 }],
])("pay of %i that come within reach and of %i that are: %j", (then, before, expected) => {
  const paid = (count: number, must: number[], pay: number) =>
    Array.from({ length: count }, () => ({ must, pay, rate: null }));
  const unpaid = { must: [0], pay: null, rate: 9_000 };
  const vacancies = [...paid(before, [0], 400_000), unpaid, ...paid(then, [0, 1], 490_000), unpaid];
  expect(gapOf(vacancies, new Set([0]), 10).missing).toMatchObject([{ skill: 1, pay: expected, rate: null }]);
});

test("a difference that chance may have made is not told; one that it hardly can have made is, with its interval", () => {
  const gained = [390, 400, 410, 420, 430, 440, 450, 460, 470, 480];
  const payOf = (then: number[], before: number[]) => {
    const paid = (must: number[]) => (euros: number) => ({ must, pay: euros * 1_000, rate: null });
    return gapOf([...before.map(paid([0])), ...then.map(paid([0, 1]))], new Set([0]), 10).missing[0]?.pay ?? null;
  };
  const less = (euros: number) => gained.map((each) => each - euros);
  expect(payOf(gained, gained)).toBeNull();
  expect(payOf(gained, less(25)), "the medians differ by 25,000").toBeNull();
  // 24 of the hundred differences lie outside on either side, as the table of Mann and Whitney has it for ten and ten.
  expect(payOf(gained, less(35))).toEqual({ difference: 35_000, low: 5_000, high: 65_000, n: 10, nNow: 10 });
  expect(payOf(less(35), gained)).toEqual({ difference: -35_000, low: -65_000, high: -5_000, n: 10, nNow: 10 });
});

test("a page says amounts in whole euros and in the reader's language", () => {
  const paid = [400_049, 398_000, 400_049, 398_000].map((pay) => ({ must: [0], pay, rate: null }));
  const more = [430_000, 440_000, 430_000, 440_000].map((pay) => ({ must: [0, 1], pay, rate: null }));
  const asked = { skills: ["java", "sql"], vacancies: [...paid, ...more], least: 4 };
  const saidIn = (locale: string) => toldOf(asked, new Set(["java"]), locale).missing[0]?.values;
  expect(saidIn("nl")).toMatchObject({ pay: "+ €\u00a0360", payLow: "+ €\u00a0300", payHigh: "+ €\u00a0420" });
  expect(saidIn("en")).toMatchObject({ pay: "+ €360", payN: "4", payNow: "4" });
  expect(toldOf(asked, new Set(["java", "cobol"]), "nl").values).toMatchObject({ now: "4", of: "8", one: "4" });
});

test("an address names known skills, each once, whatever else it says", () => {
  const known = new Set(["java", "sql"]);
  expect(skillsIn(undefined, known)).toEqual([]);
  expect(skillsIn("java", known)).toEqual(["java"]);
  expect(skillsIn(["sql", "java", "sql", "", "\u0000", "__proto__"], known)).toEqual(["sql", "java"]);
});

beforeAll(() => fillDemo(db(), { now, seed: 7, vacancyCount: 2_500 }), 120_000);

test.each(["backend-developer", "system-administrator", "data-engineer"])(
  "of %s it is what the database counts by itself",
  async (role) => {
    const asked = await findSkillsAsked(role, now);
    const { id } = await db().role.findUniqueOrThrow({ where: { slug: role } });
    for (const have of [[], asked.skills.slice(0, 3), asked.skills.filter((_, at) => at % 2 === 0), asked.skills]) {
      const told = gapOf(asked.vacancies, new Set(have.map((slug) => asked.skills.indexOf(slug))), 1);
      const rows = await db().$queryRaw<{ slug: string; gain: number; asked: number; difference: number | null }[]>`
        WITH open AS (
          SELECT v.id, v.pay_month_min_cents + v.pay_month_max_cents AS twice FROM vacancy v
          WHERE v.role_id = ${id} AND v.published_at <= ${now} AND v.withdrawn_at IS NULL AND v.removed_at IS NULL
            AND (v.filled_at IS NULL OR v.filled_at > ${now}) AND (v.closes_at IS NULL OR v.closes_at > ${now})
            AND EXISTS (SELECT FROM vacancy_skill WHERE vacancy_id = v.id AND is_must)
        ), lacking AS (
          SELECT o.id, o.twice, k.slug FROM open o JOIN vacancy_skill vs ON vs.vacancy_id = o.id AND vs.is_must
          JOIN skill k ON k.id = vs.skill_id WHERE k.slug <> ALL(${have})
        ), alone AS (SELECT id, min(slug) AS slug FROM lacking GROUP BY id HAVING count(*) = 1
        ), now AS (SELECT * FROM open WHERE id NOT IN (SELECT id FROM lacking))
        SELECT NULL AS slug, count(*)::int AS gain, 0 AS asked, NULL::float8 AS difference FROM now
        UNION ALL
        SELECT slug, (SELECT count(*)::int FROM alone a WHERE a.slug = l.slug), count(*)::int,
          (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY (o.twice - n.twice) / 2.0)
            FROM open o JOIN alone a ON a.id = o.id AND a.slug = l.slug CROSS JOIN now n)
        FROM lacking l GROUP BY slug`;
      const expected = new Map(rows.map(({ slug, ...row }) => [slug, row]));
      expect(told.reachable.length).toBe(expected.get(null as never)?.gain);
      expect(told.missing.length).toBe(rows.length - 1);
      for (const { skill, gain, asked: count, pay } of told.missing) {
        const { difference = null, ...counts } = expected.get(asked.skills[skill] ?? "") ?? {};
        expect({ gain, asked: count }).toEqual(counts);
        if (pay) expect(pay.difference).toBe(difference);
      }
    }
  },
);

test("what is not open, not of the role or not needed does not count; freelance pay stands apart", async () => {
  const role = "technical-writer";
  const { id: roleId } = await db().role.findUniqueOrThrow({ where: { slug: role } });
  await db().vacancy.deleteMany({ where: { roleId } });
  const pay = { payMinCents: 300_000, payMaxCents: 400_001, payPeriod: "month", payCurrency: "EUR" } as const;
  const month = { ...pay, payMonthMinCents: 300_000, payMonthMaxCents: 400_001 };
  const hour = {
    contract: "freelance",
    payPeriod: "hour",
    payCurrency: "EUR",
    payMinCents: 7_000,
    payMaxCents: 8_000,
  } as const;
  await aVacancy({
    role,
    skills: ["sql"],
    niceSkills: ["java"],
    ...month,
    places: ["utrecht", "zwolle"],
    title: "Een",
  });
  await aVacancy({ role, skills: ["java", "sql"], ...hour, publishedAt: new Date(now.getTime() - 9 * 3_600_000) });
  await aVacancy({ role, niceSkills: ["java"], title: "Vraagt niets" });
  await aVacancy({ role, skills: ["docker"], filledAt: new Date(now.getTime() - 1_000) });
  await aVacancy({ role, skills: ["docker"], publishedAt: new Date(now.getTime() + 86_400_000) });
  await aVacancy({ role: "scrum-master", skills: ["docker"] });

  const asked = await findSkillsAsked(role, now);
  expect(asked).toMatchObject({ open: 3, skills: ["sql", "java"], least: 10 });
  expect(asked.vacancies).toMatchObject([
    { title: "Een", place: "Utrecht", must: [0], pay: 350_000.5, rate: null },
    { place: null, must: [1, 0], pay: null, rate: 7_500 },
  ]);
  expect(Object.keys(asked.vacancies[0] ?? {}).sort()).toEqual(
    ["company", "language", "must", "pay", "place", "rate", "slug", "title"].sort(),
  );
  expect(await findSkillsAsked("no-such-role", now)).toMatchObject({ open: 0, vacancies: [] });
});

/** By all pairs, one by one. */
function shiftOf(then: number[] = [], before: number[] = [], least: number) {
  const pairs = then.flatMap((one) => before.map((other) => one - other)).sort((one, other) => one - other);
  const deviation = Math.sqrt((pairs.length * (then.length + before.length + 1)) / 12);
  const outside = Math.floor(pairs.length / 2 - 1.959964 * deviation);
  const [low = 0, high = 0] = [pairs[outside - 1], pairs[pairs.length - outside]];
  if (Math.min(then.length, before.length) < least || outside < 1 || (low <= 0 && high >= 0)) return null;
  const at = (pairs.length - 1) / 2;
  const difference = ((pairs[Math.floor(at)] ?? 0) + (pairs[Math.ceil(at)] ?? 0)) / 2;
  return { difference, low, high, n: then.length, nNow: before.length };
}
