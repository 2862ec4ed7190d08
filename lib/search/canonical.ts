import "server-only";
import type { VacancyResults } from "./search.ts";
import { withSlugs } from "./typed-names.ts";
import type { VacancySearch } from "./vacancy-search.ts";
import { statedRadius } from "./whereabouts.ts";

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
