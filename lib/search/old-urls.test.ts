import { expect, test } from "vitest";
import urls from "./old-urls.fixture.json" with { type: "json" };
import { everyVacancy, queryOf, searchIn } from "./vacancy-search.ts";

// Addresses that were in use in November 2026, with what they asked. They stand in bookmarks, alerts and feed readers:
// a parameter may get a new name or a new neighbour, but none of these may ever ask anything else.

test("there are a hundred of them, all different", () => {
  expect(new Set(urls.map(({ query }) => query)).size).toBe(100);
});

test.each(urls)("?$query asks what it always asked", ({ query, asked }) => {
  const search = searchIn(query);
  expect(meaningOf(search)).toEqual(meaningOf({ ...everyVacancy, ...asked }));
  expect(searchIn(queryOf(search))).toEqual(search);
});

/** Of a list any value will do, so its order says nothing. */
function meaningOf(search: object) {
  return Object.fromEntries(
    Object.entries(search).map(([field, value]) => [field, Array.isArray(value) ? new Set(value) : value]),
  );
}
