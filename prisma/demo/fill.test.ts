import { beforeAll, describe, expect, test } from "vitest";
import type { Operator } from "#lib/auth/gates";
import { dayOf, daysBetween } from "#lib/dates";
import { db } from "#lib/db/client";
import { findSearchQuality } from "#lib/moderation/search-quality";
import { useDatabase } from "#lib/testing/database";
import { closedNoticeDays, endedAt, stateOf } from "#lib/vacancies/vacancy";
import { fillDemo } from "./fill.ts";
import { payWords } from "./text/words.ts";

useDatabase();

const now = new Date("2026-11-20T13:00:00Z");

function listVacancies() {
  return db().vacancy.findMany({
    include: { company: true, role: true, places: true, skills: true },
    orderBy: { publicId: "asc" },
  });
}

describe("the demo of an ordinary Friday", () => {
  let vacancies: Awaited<ReturnType<typeof listVacancies>>;
  const open = () => vacancies.filter((vacancy) => stateOf(vacancy, now) === "open");

  beforeAll(async () => {
    await fillDemo(db(), { now, seed: 1 });
    vacancies = await listVacancies();
  }, 180_000);

  test("about 2,000 vacancies at about 120 companies, some 700 of them open", () => {
    expect(vacancies).toHaveLength(2000);
    expect(new Set(vacancies.map(({ companyId }) => companyId)).size).toBeGreaterThan(110);
    expect(open().length).toBeGreaterThanOrEqual(650);
    expect(open().length).toBeLessThanOrEqual(750);
  });

  test("two thirds are Dutch and a fifth names no pay, open or not", () => {
    for (const group of [vacancies, open()]) {
      expect(percentOf(group, ({ language }) => language === "nl")).toBeCloseTo(66.7, -1);
      expect(percentOf(group, ({ payPeriod }) => payPeriod === null)).toBeGreaterThan(17);
      expect(percentOf(group, ({ payPeriod }) => payPeriod === null)).toBeLessThan(23);
    }
    expect(Math.abs(percentOf(vacancies, ({ language }) => language === "nl") - 66.7)).toBeLessThan(4);
  });

  test("its operator sees what was searched for, and words that find nothing", async () => {
    const { most, empty } = await findSearchQuality({} as Operator, now);
    expect(most[0]).toMatchObject({ words: "java", askedCount: 509, openedCount: 225 });
    expect(empty.map(({ words }) => words)).toEqual(["codeklopper", "serverklusser"]);
  });

  test("every role has an open vacancy", () => {
    expect(new Set(open().map(({ role }) => role?.slug)).size).toBe(47);
  });

  test("every state occurs, ended shortly and long ago, closing today and tomorrow", () => {
    const states = new Set(vacancies.map((vacancy) => stateOf(vacancy, now)));
    expect([...states].sort()).toEqual([
      "closed",
      "draft",
      "filled",
      "hidden",
      "open",
      "removed",
      "scheduled",
      "withdrawn",
    ]);

    const daysAgo = vacancies.flatMap((vacancy) => {
      const ended = endedAt(vacancy, now);
      return ended ? [{ state: stateOf(vacancy, now), days: daysBetween(ended, now) }] : [];
    });
    for (const state of ["filled", "closed"]) {
      expect(daysAgo.some((ended) => ended.state === state && ended.days < closedNoticeDays)).toBe(true);
      expect(daysAgo.some((ended) => ended.state === state && ended.days > closedNoticeDays)).toBe(true);
    }
    // A day ends at midnight, which is the first moment of the next.
    const daysLeft = open().flatMap(({ closesAt }) => (closesAt ? daysBetween(now, closesAt) - 1 : []));
    expect(daysLeft.filter((days) => days === 0).length).toBeGreaterThan(2);
    expect(daysLeft.filter((days) => days === 1).length).toBeGreaterThan(2);
  });

  test("vacancies of a feed are open without a closing date, those written here never", () => {
    const [fed, own] = [
      open().filter(({ source }) => source !== "roleboard"),
      open().filter(({ source }) => source === "roleboard"),
    ];
    expect(fed.length).toBeGreaterThan(20);
    expect(fed.filter(({ closesAt, externalId }) => closesAt !== null || externalId === null)).toEqual([]);
    expect(own.filter(({ closesAt }) => closesAt === null)).toEqual([]);
  });

  test("they appear on working days, in office hours in Amsterdam", () => {
    const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Amsterdam", weekday: "short", hour: "2-digit" });
    const odd = vacancies.filter(({ publishedAt }) => {
      const parts = publishedAt ? clock.formatToParts(publishedAt) : [];
      const [weekday, hour] = ["weekday", "hour"].map((type) => parts.find((part) => part.type === type)?.value ?? "");
      return publishedAt !== null && (weekday?.startsWith("S") || Number(hour) < 8 || Number(hour) > 17);
    });
    expect(odd).toEqual([]);
  });

  test("no two vacancies have the same text, and every text is whole", () => {
    expect(new Set(vacancies.map(({ body }) => body)).size).toBe(vacancies.length);
    expect(vacancies.filter(({ body }) => /[{}<>]|undefined|null|https?:| {2}|\.\.|\n- \n/.test(body))).toEqual([]);
    const wordCounts = vacancies.map(({ body }) => body.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length);
    expect(Math.min(...wordCounts)).toBeGreaterThanOrEqual(150);
    expect(Math.max(...wordCounts)).toBeLessThanOrEqual(450);
  });

  test("the pay in the text is the pay in the fields, and none where none is stated", () => {
    const differing = vacancies.filter((vacancy) => {
      const words = payWords(vacancy, vacancy.contract !== "freelance", vacancy.language);
      return words ? !vacancy.body.includes(words) : /(?:€|£)[^\n]{0,40}(?:bruto|gross|btw|VAT)/.test(vacancy.body);
    });
    expect(differing.map(({ body }) => body)).toEqual([]);
  });

  test("titles carry no noise and texts no unlawful demands", () => {
    const noise = /\b[mvfwdx] ?\/ ?[mvfwdx]\b|€|\buur\b|\bhours\b|!|\bremote\b|\bhybrid/i;
    expect(vacancies.filter(({ title }) => noise.test(title)).map(({ title }) => title)).toEqual([]);
    const unlawful =
      /\bjonge?\b|\byoung\b|moedertaal|native speaker|accentloos|marktconform|\bjaar oud\b|digital native|pas afgestudeerd/i;
    expect(vacancies.filter(({ body }) => unlawful.test(body)).map(({ body }) => body)).toEqual([]);
  });

  test("people apply at the company itself, on an address that cannot exist", () => {
    const elsewhere = vacancies.filter(({ applyUrl, applyEmail, company }) => {
      const host = applyUrl ? new URL(applyUrl).hostname : applyEmail?.split("@")[1];
      return host !== `${company.slug}.example` || (applyUrl === null) === (applyEmail === null) || !company.isDemo;
    });
    expect(elsewhere).toEqual([]);
    expect(percentOf(vacancies, ({ applyUrl }) => applyUrl !== null)).toBeGreaterThan(40);
    expect(percentOf(vacancies, ({ applyUrl }) => applyUrl !== null)).toBeLessThan(60);
  });

  test("must-haves and nice-to-haves are stated apart, in numbers a person can read", () => {
    const counts = vacancies.map(({ skills }) => ({
      must: skills.filter(({ isMust }) => isMust).length,
      nice: skills.filter(({ isMust }) => !isMust).length,
    }));
    expect(counts.filter(({ must, nice }) => must < 3 || must > 8 || nice < 1 || nice > 5)).toEqual([]);
  });

  test("all of them can be found", async () => {
    expect(await db().vacancySearch.count()).toBe(vacancies.length);
  });
});

test("the same seed and day give the same demo, at any hour; another seed gives another", async () => {
  const written = async (at: Date, seed: number) => {
    await db().company.deleteMany();
    await db().user.deleteMany();
    await fillDemo(db(), { now: at, seed, vacancyCount: 150, companyCount: 60 });
    return (await listVacancies()).map(({ company, role, places, skills, ...vacancy }) => ({
      ...vacancy,
      id: null,
      companyId: null,
      company: company.slug,
      role: role?.slug,
      places: places.map(({ placeId, text }) => placeId ?? text),
      skills: skills.map(({ skillId, isMust }) => `${skillId} ${isMust}`).sort(),
    }));
  };
  const morning = await written(new Date("2026-03-02T06:00:00Z"), 7);

  expect(dayOf(new Date("2026-03-02T21:30:00Z"))).toBe("2026-03-02");
  expect(await written(new Date("2026-03-02T21:30:00Z"), 7)).toEqual(morning);
  expect(await written(new Date("2026-03-02T06:00:00Z"), 8)).not.toEqual(morning);
}, 180_000);

test("a benchmark may ask for more companies than are written", async () => {
  await db().company.deleteMany();
  await db().user.deleteMany();
  expect(await fillDemo(db(), { now, seed: 3, vacancyCount: 260, companyCount: 260 })).toEqual({
    companies: 260,
    vacancies: 260,
  });
}, 180_000);

function percentOf<T>(list: T[], holds: (entry: T) => boolean): number {
  return (100 * list.filter(holds).length) / list.length;
}
