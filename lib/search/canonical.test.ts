import fc from "fast-check";
import { expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { anySearch } from "#lib/testing/search-history";
import { judgedQueries } from "#lib/testing/search-quality/queries";
import { canonicalOf, knownQueryOf } from "./canonical.ts";
import { searchVacancies } from "./search.ts";
import { knownVocabulary } from "./understanding/known.ts";
import { understand } from "./understanding/understand.ts";
import { everyVacancy, queryOf, searchIn } from "./vacancy-search.ts";

useDatabase();

const now = new Date();

async function addressOf(query: string): Promise<string> {
  const search = searchIn(query);
  return queryOf(await canonicalOf(search, await searchVacancies(search, now)));
}

test.each([
  ["place=Utrecht", "place=utrecht"],
  ["place=UTRECHT&place=utrecht", "place=utrecht"],
  ["place=3511+AB", "place=3511"],
  ["place=3511+(Utrecht)", "place=3511"],
  ["place=Nederland", "place=netherlands"],
  ["place=Atlantis&radius=10", "place=Atlantis&radius=10"],
  ["q=java&radius=50", "q=java"],
  ["q=java+utrecht&radius=50", "q=java+utrecht&radius=50"],
  ["place=flevoland&radius=0", "place=flevoland"],
  ["place=flevoland&radius=10", "place=flevoland&radius=10"],
  ["place=flevoland&radius=25", "place=flevoland"],
  ["place=flevoland&radius=25km", "place=flevoland&radius=25km"],
  ["place=utrecht&radius=25km", "place=utrecht"],
  ["place=utrecht&place=flevoland&radius=25km", "place=flevoland&place=utrecht&radius=25km"],
  ["place=utrecht&radius=0", "place=utrecht&radius=0"],
  ["skill=sql&skill=java&notskill=k8s", "skill=java&skill=sql&notskill=kubernetes"],
])("?%s has the address ?%s", async (query, address) => {
  expect(await addressOf(query)).toBe(address);
});

test("a name that can be several stays as it was typed, so that the others can still be offered", async () => {
  expect(await addressOf("place=Bergen")).toBe("place=Bergen");
});

test("in whatever order and case it is asked, an equal search has an equal address, which stays as it is", async () => {
  for (const search of fc.sample(anySearch, { numRuns: 60, seed: 3 })) {
    const pairs = [...new URLSearchParams(queryOf(search))];
    const other = pairs
      .toReversed()
      .map(([name, value]) => [name, name === "place" && value !== "Atlantis" ? value.toUpperCase() : value]);
    const address = await addressOf(queryOf(search));
    expect(await addressOf(String(new URLSearchParams(other)))).toBe(address);
    expect(await addressOf(address)).toBe(address);
  }
}, 60_000);

test.each([
  [
    "q=Java+DEVELOPER+%22Spring+Boot%22+-Senior&sort=pay&page=2&asof=1795000000000",
    35,
    "q=java+developer+%22spring+boot%22+-senior&page=2",
  ],
  ["q=PO+R+ba+C%23", 1, "q=PO+R+ba+c%23"],
  ["page=99999", 35, "page=2"],
  ["q=zzz&page=3", 0, "q=zzz"],
])("search engines know ?%s of %i vacancies as ?%s", (query, total, known) => {
  expect(knownQueryOf(searchIn(query), total)).toBe(known);
});

test("words in plain case are read as they were typed", async () => {
  const vocabulary = await knownVocabulary();
  const all = judgedQueries
    .map(({ q }) => q)
    .flatMap((q) => [q, q.toUpperCase(), q.replace(/(?<!\S)./g, (first) => first.toUpperCase())]);
  for (const q of [...all, "PO Utrecht", "Java / Kotlin", "Java C IT", "BA bij de overheid"]) {
    const search = { ...everyVacancy, q };
    const inLowerCase = JSON.stringify(understand(search, vocabulary).question).toLowerCase();
    const known = understand(searchIn(knownQueryOf(search, 1)), vocabulary);
    expect(JSON.stringify(known.question).toLowerCase()).toBe(inLowerCase);
  }
});
