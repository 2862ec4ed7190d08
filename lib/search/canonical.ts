import "server-only";
import type { VacancyResults } from "./search.ts";
import { withSlugs } from "./typed-names.ts";
import { isLetterOfLanguage, namesBehind } from "./understanding/initials.ts";
import { everyVacancy, pageCountOf, queryOf, type VacancySearch } from "./vacancy-search.ts";
import { statedRadius } from "./whereabouts.ts";
import { termsOf, typedAs } from "./words.ts";

/**
 * The same search as its one address says it: a place that can be no other by its slug, so are companies and skills to
 * leave out, and no distance where nothing is measured by it.
 */
export async function canonicalOf(search: VacancySearch, results: VacancyResults): Promise<VacancySearch> {
  const { places, unknownPlaces } = results;
  const slugs = new Map(places.filter(({ others }) => others.length === 0).map(({ typed, slug }) => [typed, slug]));
  const isMeasured = unknownPlaces.length > 0 || places.some(({ isArea, radiusKm }) => !isArea || radiusKm > 0);
  return {
    ...(await withSlugs(search, results)),
    place: [...new Set(search.place.map((typed) => slugs.get(typed) ?? typed))],
    // Beside places in the words it may be said against a distance in them.
    radiusKm: isMeasured ? (search.place.length > 0 ? statedRadius(search.radiusKm, places) : search.radiusKm) : null,
  };
}

/**
 * The query string by which search engines know a search at its one address: "Java" as "java", which nobody is sent on for,
 * in no order of choice, and a page behind the last one as the last.
 */
export function knownQueryOf(search: VacancySearch, total: number): string {
  const terms = termsOf(search.q).map((term) => ({ ...term, text: inPlainCase(term.text) }));
  const page = Math.min(search.page, Math.max(1, pageCountOf(total)));
  return queryOf({ ...search, q: typedAs(terms), page, sort: everyVacancy.sort, asOf: null });
}

/** In lower case, but for what capitals give another meaning: "PO", "R". */
function inPlainCase(word: string): string {
  return namesBehind(word).length > 0 || isLetterOfLanguage(word) ? word : word.toLowerCase();
}
