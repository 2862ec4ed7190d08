import "server-only";
import { listProvinces } from "#lib/places/queries";
import { askDatabase } from "./ask-database.ts";
import { nameFacets, type VacancyFacets } from "./facet-options.ts";
import type { VacancyHit } from "./hits.ts";
import { askIndex } from "./index/ask.ts";
import type { ReasonsKnown } from "./index/reasons.ts";
import { type Interpretation, type ReadSearch, readAll, readSearch } from "./interpretation.ts";
import { pageSize, type VacancySearch } from "./vacancy-search.ts";
import { type SearchedPlace, whereaboutsOf } from "./whereabouts.ts";

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
  /** Why the hits are here, where the index found them: see `explainHits`. */
  reasonsKnown: ReasonsKnown | null;
};

/**
 * Open vacancies that match at `now`: one page of `size` of them, how many in all, and what each filter would give.
 *
 * Words that mean a place, a level and the like ask for that; all other words must be there, in any order and either
 * language's form. What finds nothing is asked again: with slips of the pen mended, with a word that no vacancy holds
 * as the beginning of one, without words that no vacancy holds at all, and with every word as it stands. Where nothing is
 * found in any way it is as it was first read, or mended where that makes sense of more. Any text is a question, none is an error.
 *
 * @throws {Error} when the database is out of reach.
 */
export async function searchVacancies(search: VacancySearch, now: Date, size = pageSize): Promise<VacancyResults> {
  let empty: VacancyResults | undefined;
  for await (const reading of readAll(search)) {
    const results = await find(reading, now, size);
    if (results.total > 0) return results;
    const { mended, understood } = reading.interpretation;
    const isClearer = mended.length > 0 && understood.length > (empty?.interpretation.understood.length ?? 0);
    if (!empty || isClearer) empty = results;
  }
  if (!empty) throw new Error("A search is always read in one way at least.");
  return empty;
}

/**
 * The same for who follows a search, in a feed or by mail: its words are asked in the one way they most likely mean, so
 * that it means tomorrow what it means today, whatever is open then. `followedSearch` is what the page shows now.
 */
export async function searchToFollow(search: VacancySearch, now: Date, size = pageSize): Promise<VacancyResults> {
  return find(await readSearch(search), now, size);
}

async function find({ asked, text, interpretation }: ReadSearch, now: Date, size: number): Promise<VacancyResults> {
  const where = await whereaboutsOf(asked);
  const { hits, names, reasonsKnown, ...counted } =
    (await askIndex(asked, text, where, now, size)) ?? (await askDatabase(asked, text, where, now, size));
  const facets = nameFacets(asked, counted, names, await listProvinces());
  const { places, unknownPlaces } = where;
  return { hits, total: counted.total, facets, places, unknownPlaces, interpretation, reasonsKnown };
}
