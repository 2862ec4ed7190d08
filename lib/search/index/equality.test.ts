import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { anySearch, difference, happen, seeded } from "#lib/testing/search-history";
import { listReadQueries } from "#lib/testing/search-quality/judged-by-reading";
import { fillDemo } from "#prisma/demo/fill";
import { explainHits } from "../explain.ts";
import { searchVacancies } from "../search.ts";
import { everyVacancy } from "../vacancy-search.ts";
import { catchUp, dropIndex, indexFor, keepIndex } from "./follow.ts";

useDatabase();

const began = new Date();
beforeAll(async () => {
  await fillDemo(db(), { now: began, seed: 3, vacancyCount: 600 });
  await keepIndex(began);
}, 120_000);
afterAll(dropIndex);

test("the index and PostgreSQL give the same page, total and counts, through publishing, editing, closing and the passing of time", async () => {
  const random = seeded(11);
  let now = began;
  for (const search of fc.sample(anySearch, { numRuns: 250, seed: 5 })) {
    if (random() < 0.5) await happen(random, now);
    if (random() < 0.3)
      now = new Date(Math.max(began.getTime(), now.getTime() + (random() - 0.2) * 3 * 60 * 60 * 1000));
    expect(await difference(search, now)).toBe(null);
  }
}, 120_000);

test("they give the vacancies that hold several words in the same order", async () => {
  await catchUp();
  for (const { q } of listReadQueries())
    for (const page of [1, 2]) expect(await difference({ ...everyVacancy, q, page }, began)).toBe(null);
});

test("they give the same reasons", async () => {
  await catchUp();
  const typed = listReadQueries().map(({ q }) => ({ ...everyVacancy, q }));
  for (const search of [...typed, ...fc.sample(anySearch, { numRuns: 150, seed: 7 })]) {
    const results = await searchVacancies(search, began);
    const [ours, theirs] = [
      await explainHits(results, results.hits, began),
      await explainHits({ ...results, reasonsKnown: null }, results.hits, began),
    ];
    expect(results.reasonsKnown).not.toBe(null);
    expect(ours).toEqual(theirs);
  }
});

test("reading everything anew gives what following gave", async () => {
  const followed = indexFor(began);
  await dropIndex();
  await keepIndex(began);
  expect(indexFor(began)).not.toBe(followed);
  for (const search of fc.sample(anySearch, { numRuns: 20, seed: 6 }))
    expect(await difference(search, began)).toBe(null);
});

test("a change whose transaction began first and ended last is not missed", async () => {
  await catchUp();
  const [{ id }] = await db().$queryRaw<[{ id: number }]>`
    SELECT vacancy_id AS id FROM vacancy_search WHERE opens_at < ${began} AND ends_at > ${began} LIMIT 1`;
  await db().$transaction(async (slow) => {
    await slow.$executeRaw`UPDATE vacancy_search SET ends_at = ${began} WHERE vacancy_id = ${id}`;
    // Others write, end and are read meanwhile.
    await happen(() => 0, began);
    await catchUp();
    expect(await difference(everyVacancy, began)).toBe(null);
  });
  expect(await difference(everyVacancy, began)).toBe(null);
});

test("what ended before the index was read is not its to answer", async () => {
  expect(indexFor(new Date(began.getTime() - 1))).toBe(null);
});
