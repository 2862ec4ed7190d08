import { beforeEach, describe, expect, test } from "vitest";
import { listingsAfter, noteListings } from "#lib/alerts/listings";
import { addDays } from "#lib/dates";
import { db } from "#lib/db/client";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { recogniseOpenedReposts, recogniseReposts } from "./reposts.ts";
import { writeSearchRows } from "./search-row.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const first = addDays(now, -60);
const text = Array.from({ length: 100 }, (_, at) => `woord${at}`);

type Overrides = Parameters<typeof aVacancy>[0];

let companyId: number;
beforeEach(async () => {
  companyId = (await aCompany()).id;
});

const shared = { role: "backend-developer", places: ["utrecht"], skills: ["java", "sql", "docker", "git", "kafka"] };

function aJob(overrides: Overrides = {}) {
  return aVacancy({ ...shared, companyId, body: text.join(" "), publishedAt: now, ...overrides });
}

/** A job that was posted sixty days ago and closed thirty days later. */
function anEarlier(overrides: Overrides = {}) {
  return aJob({ publishedAt: first, closesAt: addDays(now, -30), ...overrides });
}

async function firstPublishedAt(vacancy: { id: number }, at = now) {
  await recogniseReposts(db(), [vacancy.id], at);
  return (await db().vacancy.findUniqueOrThrow({ where: { id: vacancy.id } })).firstPublishedAt;
}

/** The text with so many of its words changed, each in another run of three. */
const changed = (count: number) => text.map((word, at) => (at % 8 === 4 && at < count * 8 ? "anders" : word)).join(" ");

describe("a repost", () => {
  test("is known by its text, whatever its title", async () => {
    await anEarlier();
    expect(await firstPublishedAt(await aJob({ title: "Software engineer" }))).toEqual(first);
  });

  test("is looked for among the newest fifty of its kind, so that thousands of them keep nobody waiting", async () => {
    await anEarlier();
    const others = (count: number) =>
      Promise.all(Array.from({ length: count }, () => anEarlier({ body: changed(9), publishedAt: addDays(first, 1) })));
    await others(49);
    expect(await firstPublishedAt(await aJob())).toEqual(first);
    await others(1);
    expect(await firstPublishedAt(await aJob())).toBeNull();
  });

  // 100 runs: each changed word takes three away from what both have and adds three: 95 or 91 of 106 or 109.
  test("may have some other words, up to a tenth", async () => {
    await anEarlier();
    expect(await firstPublishedAt(await aJob({ body: changed(1) }))).toEqual(first);
    expect(await firstPublishedAt(await aJob({ body: changed(2) }))).toBeNull();
  });

  test("may ask one skill more, not others", async () => {
    await anEarlier();
    expect(await firstPublishedAt(await aJob({ skills: [...shared.skills, "redis"] }))).toEqual(first);
    expect(await firstPublishedAt(await aJob({ skills: ["python", ...shared.skills.slice(1)] }))).toBeNull();
  });

  test("keeps the first day when it is posted a third time", async () => {
    await anEarlier({ closesAt: addDays(now, -50) });
    const second = await aJob({ publishedAt: addDays(now, -40), closesAt: addDays(now, -10) });
    await firstPublishedAt(second, addDays(now, -40));
    expect(await firstPublishedAt(await aJob())).toEqual(first);
  });

  test("repeats one that is still open, was withdrawn or was removed", async () => {
    for (const earlier of [
      { closesAt: addDays(now, 5) },
      { withdrawnAt: addDays(now, -20) },
      { removedAt: addDays(now, -20), removedReason: "A fee was asked." },
    ]) {
      ({ id: companyId } = await aCompany());
      await anEarlier(earlier);
      expect(await firstPublishedAt(await aJob())).toEqual(first);
    }
  });
});

test.each([
  ["of another company", async () => anEarlier({ companyId: (await aCompany()).id })],
  ["for another role", () => anEarlier({ role: "frontend-developer" })],
  ["in another place", () => anEarlier({ places: ["zwolle"] })],
  ["that somebody was found by", () => anEarlier({ filledAt: addDays(now, -30) })],
  [
    "that ended more than 90 days ago",
    () => anEarlier({ publishedAt: addDays(now, -120), closesAt: addDays(now, -91) }),
  ],
  ["that was never posted", () => anEarlier({ publishedAt: null })],
  ["with a short text", async () => anEarlier({ body: text.slice(0, 39).join(" ") })],
])("the same text as one %s is a new job", async (_, makeEarlier) => {
  const { body } = await makeEarlier();
  expect(await firstPublishedAt(await aJob({ body }))).toBeNull();
});

test("one that is scheduled is recognised when it opens, and stands where the first one stood", async () => {
  await anEarlier();
  const opensAt = addDays(now, 1);
  const repost = await aJob({ publishedAt: opensAt, closesAt: addDays(now, 30), updatedAt: now });
  const newer = await aJob({ body: "Iets anders.", publishedAt: addDays(now, -3), closesAt: addDays(now, 30) });
  await recogniseOpenedReposts(now);
  await recogniseReposts(db(), [repost.id], now);
  expect(await stateOf(repost)).toBeNull();

  await recogniseOpenedReposts(addDays(now, 2));
  expect(await stateOf(repost)).toEqual(first);
  const { slug } = await db().company.findUniqueOrThrow({ where: { id: companyId } });
  const { hits } = await searchVacancies({ ...everyVacancy, company: [slug] }, addDays(now, 2));
  expect(hits.map(({ publicId, publishedAt }) => [publicId, publishedAt])).toEqual([
    [newer.publicId, newer.publishedAt],
    [repost.publicId, first],
  ]);
});

test("a repost is no news to who follows a search", async () => {
  await anEarlier();
  const before = await noteListings(now);
  const [repost, other] = [await aJob(), await aJob({ body: "Iets anders." })];
  await recogniseReposts(db(), [repost.id, other.id], now);
  await writeSearchRows(db(), [repost.id, other.id]);
  await noteListings(now);
  expect((await listingsAfter(before)).publicIds).toEqual(new Set([other.publicId]));
});

async function stateOf({ id }: { id: number }) {
  return (await db().vacancy.findUniqueOrThrow({ where: { id } })).firstPublishedAt;
}
