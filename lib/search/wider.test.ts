import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { aVacancy } from "#lib/testing/factories";
import { searchVacancies } from "./search.ts";
import { everyVacancy, type VacancySearch } from "./vacancy-search.ts";
import { suggestWiderSearches } from "./wider.ts";

useDatabase();

const now = new Date();

beforeAll(async () => {
  await aVacancy({ title: "Java-ontwikkelaar", places: ["zeist"], level: "senior" });
  await aVacancy({ title: "Java-ontwikkelaar", places: ["amersfoort"], level: "senior" });
  await aVacancy({ title: "Tester", body: "Je test.", places: ["utrecht"], level: "junior" });
  await aVacancy({
    title: "Gesloten Cobol",
    places: ["utrecht"],
    level: "junior",
    closesAt: new Date(now.getTime() - 1000),
  });
});

async function suggest(asked: Partial<VacancySearch>) {
  const search = { ...everyVacancy, ...asked };
  expect((await searchVacancies(search, now)).total).toBe(0);
  const suggestions = await suggestWiderSearches(search, now);
  // What is promised is what the link gives.
  for (const { search: wider, count } of suggestions) expect((await searchVacancies(wider, now)).total).toBe(count);
  return suggestions.map(({ change, count }) => [
    change.kind,
    change.kind === "radius"
      ? change.radiusKm
      : change.filters.map(({ field, value }) => (field === "q" ? value : field)).join(),
    count,
  ]);
}

test("the one thing to leave out that gives most comes first, and only what gives more is named", async () => {
  expect(await suggest({ q: "java", place: ["utrecht"], radiusKm: 5, page: 3 })).toEqual([
    ["without", "place", 2],
    ["radius", 25, 2],
    ["without", "java", 1],
    ["radius", 10, 1],
  ]);
});

test("all values of a filter go together", async () => {
  expect(await suggest({ q: "java", level: ["junior", "lead"] })).toEqual([
    ["without", "level,level", 2],
    ["without", "java", 1],
  ]);
});

test("when no one thing helps, each on its own is offered", async () => {
  expect(await suggest({ q: "java", level: ["lead"], contract: ["freelance"] })).toEqual([["only", "java", 2]]);
});

test("an unknown place is the thing to leave out", async () => {
  expect(await suggest({ q: "tester", place: ["Atlantis"] })).toEqual([["without", "place", 1]]);
});

test("what only a closed vacancy has is left out, and where nothing is open nothing helps", async () => {
  expect(await suggest({ q: "cobol" })).toEqual([["without", "cobol", 3]]);
  expect(await suggestWiderSearches({ ...everyVacancy, q: "cobol" }, new Date(0))).toEqual([]);
});

test("what is left out can be let in again, stays out of what is offered otherwise, and is never asked alone", async () => {
  expect(await suggest({ q: "tester", notPoster: ["employer"] })).toEqual([["without", "notPoster", 1]]);
  expect(await suggest({ q: "java", level: ["lead"], contract: ["freelance"], notPoster: ["agency"] })).toEqual([
    ["only", "java", 2],
  ]);
  expect(await suggest({ q: "java", level: ["lead"], notPoster: ["employer"] })).toEqual([]);
});

test("when no one thing helps, as few together as do are left out, before all but one are", async () => {
  await aVacancy({ title: "Kotlin", level: "senior", workMode: "remote", contract: "permanent" });
  const asked = {
    q: "kotlin",
    level: ["junior" as const],
    mode: ["remote" as const],
    contract: ["freelance" as const],
  };
  expect(await suggest(asked)).toEqual([["without", "level,contract", 1]]);
  expect(await suggest({ ...asked, notSkill: ["java"] })).toEqual([["without", "level,contract", 1]]);
});

test("words that mean something together are one thing, and what is left of them is counted as its link reads it", async () => {
  for (const body of ["We werken met Laravel.", "We schrijven PHP."])
    await aVacancy({ title: "Data engineer", role: "data-engineer", body, level: "medior" });
  expect(await suggest({ q: "php laravel data engineer" })).toEqual([
    ["without", "php", 1],
    ["without", "laravel", 1],
  ]);
  // Next to each other the words are the role, and this is of another.
  await aVacancy({ title: "Bakker", role: "software-engineer", body: "Data van een engineer." });
  expect(await suggest({ q: 'data "plat dak" engineer' })).toEqual([["without", '"plat dak"', 2]]);
});

test("a word that is left out can be let in again and is never asked alone", async () => {
  expect(await suggest({ q: "tester -test" })).toEqual([
    ["without", "tester", 3],
    ["without", "-test", 1],
  ]);
  expect(await suggest({ q: "java -ontwikkelaar", level: ["lead"], contract: ["freelance"] })).toEqual([
    ["only", "java", 1],
  ]);
});
