import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SearchChips } from "#components/search/search-chips";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy, type VacancySearch } from "#lib/search/vacancy-search";
import { useDatabase } from "#lib/testing/database";

useDatabase();

/** The query of the chip with the words that were not understood. */
async function withoutWords(asked: Partial<VacancySearch>) {
  const search = { ...everyVacancy, ...asked };
  const results = await searchVacancies(search, new Date());
  const html = renderToStaticMarkup(createElement(SearchChips, { locale: "en", search, results }));
  return /vacancies\?([^"]*)"(?:(?!<li>).)*zzyzx/.exec(html)?.[1]?.replaceAll("&amp;", "&");
}

test.each([
  [{ q: "newest java zzyzx" }, "q=newest+java"],
  [{ q: "within 10 km php zzyzx", place: ["zeist"] }, "q=within+10+km+php&place=zeist"],
  [{ q: 'java / kotlin zzyzx "qu xx"' }, "q=java+%2F+kotlin"],
])("the words that were not understood go from %o and all others stay", async (asked, query) => {
  expect(await withoutWords(asked)).toBe(query);
});
