import "server-only";
import { listProvinces } from "#lib/places/queries";
import { askDatabase } from "./ask-database.ts";
import { nameFacets, type VacancyFacets } from "./facet-options.ts";
import type { VacancyHit } from "./hits.ts";
import { askIndex } from "./index/ask.ts";
import { type Interpretation, readAll } from "./interpretation.ts";
import type { TextQuery } from "./text-query.ts";
import { pageSize, type VacancySearch } from "./vacancy-search.ts";
import { type SearchedPlace, type Whereabouts, whereaboutsOf } from "./whereabouts.ts";

export type { FacetOption, VacancyFacets } from "./facet-options.ts";
export type { VacancyHit } from "./hits.ts";
export type { SearchedPlace } from "./whereabouts.ts";

export type VacancyResults = {
  /** At most the size of a page; a page past the end is empty. */
  hits: VacancyHit[];
  total: number;
  facets: VacancyFacets;
  /** The places asked for, as they were understood. */
  places: SearchedPlace[];
  /** What was asked as a place and is none that we know; on their own they find nothing. */
  unknownPlaces: string[];
  /** How the words were taken. */
  interpretation: Interpretation;
};

type Found = Omit<VacancyResults, "interpretation">;

/**
 * Open vacancies that match at `now`: one page of `size` of them, how many in all, and what each filter would give.
 *
 * Words that mean a place, a level and the like ask for that; all other words must be there, in any order and either
 * language's form. What finds nothing is asked again: with slips of the pen mended, with a word that no vacancy holds
 * as the beginning of one, without words that no vacancy holds at all, and with every word as it stands. Any text is a question, none is an error.
 *
 * @throws {Error} when the database is out of reach.
 */
export async function searchVacancies(search: VacancySearch, now: Date, size = pageSize): Promise<VacancyResults> {
  let first: VacancyResults | undefined;
  for await (const { asked, text, interpretation } of readAll(search)) {
    const found = await find(asked, text, await whereaboutsOf(asked), now, size);
    const results = { ...found, interpretation };
    if (results.total > 0) return results;
    first ??= results;
  }
  if (!first) throw new Error("A search is always read in one way at least.");
  return first;
}

async function find(
  search: VacancySearch,
  text: TextQuery | null,
  where: Whereabouts,
  now: Date,
  size: number,
): Promise<Found> {
  const { hits, names, ...counted } =
    (await askIndex(search, text, where, now, size)) ?? (await askDatabase(search, text, where, now, size));
  const facets = nameFacets(search, counted, names, await listProvinces());
  return { hits, total: counted.total, facets, places: where.places, unknownPlaces: where.unknownPlaces };
}
