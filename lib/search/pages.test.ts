import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { aVacancy } from "#lib/testing/factories";
import { dropIndex, indexFor, keepIndex } from "./index/follow.ts";
import { searchVacancies } from "./search.ts";
import { everyVacancy, pageSize, type Sort } from "./vacancy-search.ts";

useDatabase();

const began = new Date();
const at = (minutes: number) => new Date(began.getTime() + minutes * 60_000);
const sorts: Sort[] = ["relevance", "newest", "closing", "pay"];

beforeAll(async () => {
  // The newest first.
  for (const [age, lantern] of [
    { title: "Iets", body: "Een lantaarn en Python." },
    { title: "Lantaarn", body: "En Python." },
    { title: "Vereist", body: "En een lantaarn.", skills: ["python"] },
    { title: "Python", body: "En een lantaarn." },
  ].entries())
    await aVacancy({ ...lantern, publishedAt: at(-age - 1) });
  for (let age = 1; age <= 2.5 * pageSize; age += 1) await aVacancy({ title: "Tester", publishedAt: at(-age) });
});

describe.each(["PostgreSQL", "the index"])("by %s", (answering) => {
  beforeAll(async () => {
    if (answering === "the index") await keepIndex(began);
    expect(indexFor(began) !== null).toBe(answering === "the index");
  });
  afterAll(dropIndex);

  test("of what has only some words in names, the highest standing comes first, a skill counting twice", async () => {
    const { hits } = await searchVacancies({ ...everyVacancy, q: "lantaarn python" }, began);
    expect(hits.map(({ title }) => title)).toEqual(["Python", "Vereist", "Lantaarn", "Iets"]);
  });

  test("what was typed wrong has pages as well", async () => {
    const page = async (number: number) => {
      const { hits } = await searchVacancies({ ...everyVacancy, q: "testter", page: number }, began);
      return hits.map(({ publicId }) => publicId);
    };
    const seen = [...(await page(1)), ...(await page(2)), ...(await page(3))];
    expect(new Set(seen).size).toBe(2.5 * pageSize);
  });

  test.each(sorts)("who reads on sees each vacancy once, whatever opens meanwhile: %s first", async (sort) => {
    const search = { ...everyVacancy, q: "tester", sort };
    const first = await searchVacancies(search, began);
    const seen = first.hits.map(({ publicId }) => publicId);
    for (let page = 2; page <= Math.ceil(first.total / pageSize); page += 1) {
      // As high in every order as it can be.
      await aVacancy({
        title: "Tester",
        publishedAt: at(page),
        closesAt: at(100),
        payMinCents: 900_000,
        payMaxCents: 900_000,
        payCurrency: "EUR",
        payPeriod: "month",
      });
      const next = await searchVacancies({ ...search, page, asOf: began }, at(page));
      expect(next.total).toBe(first.total);
      seen.push(...next.hits.map(({ publicId }) => publicId));
    }
    expect(seen).toHaveLength(first.total);
    expect(new Set(seen).size).toBe(first.total);
    // The first page is always of now.
    expect((await searchVacancies({ ...search, asOf: began }, at(3))).total).toBeGreaterThan(first.total);
  });
});
