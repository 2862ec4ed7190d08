import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { searchToFollow } from "#lib/search/search";
import { everyVacancy, searchIn, type VacancySearch } from "#lib/search/vacancy-search";
import { useDatabase } from "#lib/testing/database";
import { anySearch, happen, seeded } from "#lib/testing/search-history";
import { fillDemo } from "#prisma/demo/fill";
import { alertQuery, nextLook } from "./alert.ts";
import { noteListings } from "./listings.ts";
import { sendDueAlerts } from "./send.ts";

useDatabase();

const began = new Date();
beforeAll(() => fillDemo(db(), { now: began, seed: 3, vacancyCount: 200 }), 60_000);

async function foundBy(search: VacancySearch, now: Date): Promise<string[]> {
  const { hits } = await searchToFollow({ ...search, sort: "newest" }, now, 2_000);
  return hits.map(({ publicId }) => publicId);
}

test("whatever happens to vacancies, an alert mails what its search finds and nobody found before", async () => {
  const random = seeded(7);
  const searches = [everyVacancy, ...fc.sample(anySearch, { numRuns: 25, seed: 9 })];
  const queries = [...new Set(searches.map(alertQuery))];
  const toldUpTo = await noteListings(began);
  const known = new Set(await foundBy(everyVacancy, began));
  await db().alert.createMany({
    data: queries.map((query, index) => ({
      query,
      email: `reader-${index}@example.org`,
      locale: "nl",
      frequency: "instant",
      askedAt: began,
      consent: 1,
      confirmedAt: began,
      dueAt: nextLook("instant", began),
      toldUpTo,
    })),
  });

  let now = began;
  let mailed = 0;
  for (let step = 0; step < 12; step += 1) {
    for (let change = 0; change < 8; change += 1) await happen(random, now);
    now = nextLook("instant", new Date(now.getTime() + random() * 7_200_000));
    await sendDueAlerts(now);
    const mails = await db().mail.findMany({ where: { createdAt: now } });
    for (const [index, query] of queries.entries()) {
      const bodies = mails.filter(({ to }) => to === `reader-${index}@example.org`).map(({ body }) => body);
      const told = bodies.flatMap((body) => Array.from(body.matchAll(/-(\w{10})$/gm), ([, publicId]) => publicId));
      const fresh = (await foundBy(searchIn(query), now)).filter((publicId) => !known.has(publicId));
      expect(told, `${query} at step ${step}`).toEqual(fresh);
      mailed += told.length;
    }
    for (const publicId of await foundBy(everyVacancy, now)) known.add(publicId);
  }
  expect(mailed).toBeGreaterThan(30);
}, 120_000);
