import "server-only";
import { listProvinces } from "#lib/places/queries";
import { askDatabase } from "./ask-database.ts";
import { nameFacets, type VacancyFacets } from "./facet-options.ts";
import type { VacancyHit } from "./hits.ts";
import { askIndex } from "./index/ask.ts";
import { looserTextQueryOf, type TextQuery, textQueryOf } from "./text-query.ts";
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
};

/**
 * Open vacancies that match at `now`: one page of `size` of them, how many in all, and what each filter would give.
 *
 * Words must all be there, in any order and either language's form; a word that no vacancy holds at all
 * counts as the beginning of one when nothing else is found. Any text is a question, none is an error.
 *
 * @throws {Error} when the database is out of reach.
 */
export async function searchVacancies(search: VacancySearch, now: Date, size = pageSize): Promise<VacancyResults> {
  const [text, where] = await Promise.all([textQueryOf(search.q), whereaboutsOf(search)]);
  const found = await find(search, text, where, now, size);
  const looser = found.total === 0 && text ? await looserTextQueryOf(search.q) : null;
  return looser ? find(search, looser, where, now, size) : found;
}

async function find(
  search: VacancySearch,
  text: TextQuery | null,
  where: Whereabouts,
  now: Date,
  size: number,
): Promise<VacancyResults> {
  const { hits, names, ...counted } =
    (await askIndex(search, text, where, now, size)) ?? (await askDatabase(search, text, where, now, size));
  const facets = nameFacets(search, counted, names, await listProvinces());
  return { hits, total: counted.total, facets, places: where.places, unknownPlaces: where.unknownPlaces };
}
