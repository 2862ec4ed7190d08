import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SortLinks } from "#components/search/sort-links";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy, type VacancySearch } from "#lib/search/vacancy-search";
import { useDatabase } from "#lib/testing/database";

useDatabase();

/** The order that holds, and the queries of the links to the others. */
async function drawn(asked: Partial<VacancySearch>) {
  const search = { ...everyVacancy, ...asked };
  const results = await searchVacancies(search, new Date());
  const html = renderToStaticMarkup(createElement(SortLinks, { locale: "en", search, results }));
  const queries = [...html.matchAll(/vacancies\?([^"]*)"/g)].map(([, query = ""]) => query.replaceAll("&amp;", "&"));
  return { current: /aria-current="true"[^>]*>([^<]+)/.exec(html)?.[1], queries };
}

test("an order that was said in words is the one that holds, and goes when another is chosen", async () => {
  expect(await drawn({ q: "newest java" })).toEqual({
    current: "newest",
    queries: ["q=java", "q=java&sort=closing", "q=java&sort=pay"],
  });
  expect(await drawn({ q: "newest java", sort: "pay" })).toMatchObject({
    current: "highest pay",
    queries: ["q=java", "q=java&sort=newest", "q=java&sort=closing"],
  });
  expect((await drawn({ q: "newest java well paid" })).queries[0]).toBe("q=java");
});
