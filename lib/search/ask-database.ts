import "server-only";
import { conditionsOf, whereOf } from "./conditions.ts";
import { type FacetNames, findFacetNames } from "./facet-options.ts";
import { type Counted, countFacets } from "./facets.ts";
import { listHits, type VacancyHit } from "./hits.ts";
import type { ReasonsKnown } from "./index/reasons.ts";
import type { TextQuery } from "./text-query.ts";
import type { VacancySearch } from "./vacancy-search.ts";
import type { Whereabouts } from "./whereabouts.ts";

/** One page, what was counted, by which names to show it, and where it says so why each hit is here. */
export type Answer = Counted & { hits: VacancyHit[]; names: FacetNames; reasonsKnown: ReasonsKnown | null };

/** The answer of PostgreSQL alone: before the index is there and when it cannot say, and the one it must equal. */
export async function askDatabase(
  search: VacancySearch,
  text: TextQuery | null,
  where: Whereabouts,
  now: Date,
  size: number,
): Promise<Answer> {
  const conditions = conditionsOf(search, text, where, now);
  const [hits, counted] = await Promise.all([
    listHits(search, whereOf(conditions, now), text, where.distances, size),
    countFacets(search, conditions, now),
  ]);
  return { ...counted, hits, names: await findFacetNames(search, counted), reasonsKnown: null };
}
