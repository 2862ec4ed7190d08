import { expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { searchForFeed } from "./feed-vacancies.ts";
import { followedSearch } from "./interpretation.ts";
import { searchVacancies } from "./search.ts";
import { everyVacancy, queryOf, searchIn } from "./vacancy-search.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const idsIn = async (query: string, at = now) =>
  (await searchForFeed(searchIn(query), at)).vacancies.map(({ publicId }) => publicId);

test("the newest by first publication come first, fifty at most, whatever page and order are asked", async () => {
  const { id: companyId, slug } = await aCompany({ name: "Veel tegelijk" });
  const hours = Array.from({ length: 52 }, (_, index) => index + 1);
  const vacancies = await Promise.all(
    hours.map((ago) => {
      const cents = 300_000 + ago;
      const stated = { payMinCents: cents, payMaxCents: cents, payCurrency: "EUR", payPeriod: "month" } as const;
      const comparable = { payMonthMinCents: cents, payMonthMaxCents: cents };
      const dates = { publishedAt: before(ago), updatedAt: before(53 - ago), closesAt: before(-48) };
      return aVacancy({ ...dates, ...stated, ...comparable, companyId });
    }),
  );
  const made = vacancies.map(({ publicId }) => publicId);
  expect(await idsIn(`company=${slug}`)).toEqual(made.slice(0, 50));
  expect(await idsIn(`company=${slug}&page=3&sort=pay`)).toEqual(made.slice(0, 50));
});

test("what the search leaves out stays out", async () => {
  const { id: companyId, slug } = await aCompany({ name: "Van alles wat" });
  const dates = { companyId, publishedAt: before(2), closesAt: before(-48) };
  const { publicId } = await aVacancy({ ...dates, skills: ["sql"] });
  await aVacancy({ ...dates, skills: ["sql", "java"] });
  await aVacancy({ ...dates, posterType: "agency" });
  expect(await idsIn(`company=${slug}&notskill=java&notposter=agency`)).toEqual([publicId]);
  expect(await idsIn(`company=${slug}&notcompany=${slug}`)).toEqual([]);
});

test("what ends is gone at that moment, and what never opened is not there", async () => {
  const { id: companyId, slug } = await aCompany({ name: "Komt en gaat" });
  const dates = { companyId, publishedAt: before(2), closesAt: before(-48) };
  const { publicId } = await aVacancy({ ...dates, closesAt: before(-1) });
  for (const ended of [
    { closesAt: now },
    { filledAt: now },
    { withdrawnAt: now },
    { removedAt: now, removedReason: "x" },
    { publishedAt: null },
    { publishedAt: before(-1) },
  ]) {
    await aVacancy({ ...dates, ...ended });
  }
  expect(await idsIn(`company=${slug}`)).toEqual([publicId]);
  expect(await idsIn(`company=${slug}`, before(-1))).not.toContain(publicId);
});

test("a feed holds what the search page finds, with text and change", async () => {
  const dates = { publishedAt: before(2), updatedAt: before(1), closesAt: before(-48) };
  await aVacancy({
    ...dates,
    title: "Zeppelinbouwer",
    body: "Je bouwt zeppelins.",
    places: ["utrecht"],
    workMode: "remote",
  });
  await aVacancy({ ...dates, title: "Zeppelinbouwer", workMode: "onSite" });
  for (const query of [
    "q=zeppelinbouwer",
    "q=zeppelinbouwer&mode=remote",
    "q=zeppelinb",
    "q=zeppelinbouwer flurpsel remote",
    "q=zeppelinbouwer&place=utrecht",
  ]) {
    const { hits, interpretation } = await searchVacancies(searchIn(query), now);
    expect(hits.length).toBeGreaterThan(0);
    expect(await idsIn(queryOf(followedSearch(interpretation)))).toEqual(hits.map(({ publicId }) => publicId));
  }
  // What the page only makes of it today is not what one follows.
  for (const query of ["q=zeppelinb", "q=zeppelinbouwer flurpsel remote"]) expect(await idsIn(query)).toEqual([]);
  const [first] = (await searchForFeed({ ...everyVacancy, q: "zeppelinbouwer", mode: ["remote"] }, now)).vacancies;
  expect(first).toMatchObject({ body: "Je bouwt zeppelins.", updatedAt: before(1), publishedAt: before(2) });
});
