import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { addTokens, type FacetCounts, noCounts } from "#lib/vacancies/facet-tokens";
import type { Condition } from "./conditions.ts";
import { countsSkills, facetOf } from "./filter.ts";
import { allOf, openAt } from "./sql.ts";
import { publishedAfter, sinceOptions, type VacancySearch } from "./vacancy-search.ts";

const { sql } = Prisma;

/** How many vacancies match, and how many there would be for each value of each filter, its own choice set aside. */
export type Counted = {
  total: number;
  counts: FacetCounts & {
    family: number[];
    /** By the place in `sinceOptions`; what counts for an option counts for all that reach further back. */
    since: number[];
  };
  /** Skills are only counted once a search says what kind of work; before that the list would say nothing. */
  hasSkills: boolean;
};

// What a row hands over of itself when it counts for that filter alone, where that is less than all.
const tokensFor: Partial<Record<keyof VacancySearch, Prisma.Sql>> = {
  role: sql`'R' || coalesce(role_id, 0)`,
  family: sql`'R' || coalesce(role_id, 0)`,
  company: sql`'O' || company_id`,
  skill: sql`skills`,
};

/**
 * Counts everything in one pass: a row that fails exactly one filter counts for that filter's own
 * options and for nothing else, and a row that fails two for nothing at all.
 */
export async function countFacets(search: VacancySearch, conditions: Condition[], now: Date): Promise<Counted> {
  const filters = conditions.filter(({ field }) => facetOf[field]);
  const demands = conditions.filter(({ field }) => !facetOf[field]).map((condition) => condition.sql);
  const hasSkills = countsSkills(search);

  const failed = filters.map((filter, index) => sql`CASE WHEN ${filter.sql} THEN 0 ELSE ${2 ** index}::int END`);
  const own = filters.map(
    ({ field }, index) =>
      sql`string_agg(${tokensFor[field] ?? sql`facets`}, '') FILTER (WHERE failed = ${2 ** index}::int)`,
  );
  const passing = sql`string_agg(${hasSkills ? sql`facets || skills` : sql`facets`}, '') FILTER (WHERE failed = 0)`;
  // Not from tokens: it moves with the clock.
  const sinceBit = filters.findIndex(({ field }) => field === "since");
  const failsNoOther = sinceBit < 0 ? sql`failed = 0` : sql`failed IN (0, ${2 ** sinceBit}::int)`;
  const since = sinceOptions.map(
    (days) => sql`count(*) FILTER (WHERE ${failsNoOther} AND opens_at > ${publishedAfter(days, now)})`,
  );
  // One row each, for the client reads a long array letter by letter. OFFSET 0 keeps the planner from writing
  // `failed` out wherever it is used and working it out again each time.
  const rows = await db().$queryRaw<{ tokens: string | null }[]>`
    SELECT unnest(ARRAY[${Prisma.join([sql`concat_ws(' ', ${Prisma.join(since)})`, passing, ...own])}]) AS tokens
    FROM (SELECT s.facets, s.skills, s.role_id, s.company_id, s.opens_at, ${Prisma.join([sql`0`, ...failed], " + ")} AS failed
      FROM vacancy_search s WHERE ${allOf([openAt(now), ...demands])} OFFSET 0) counted`;

  const [sinceCounts, passingTokens, ...ownTokens] = rows.map(({ tokens }) => tokens ?? "");
  const counts = noCounts();
  addTokens(counts, passingTokens ?? "");
  const total = counts.language.reduce((sum, count) => sum + count, 0);

  const family = [...counts.role];
  for (const [index, { field }] of filters.entries()) {
    const facet = facetOf[field];
    const into = field === "family" ? { ...counts, role: family } : counts;
    if (facet !== "since") addTokens(into, ownTokens[index] ?? "", facet);
  }
  return { total, counts: { ...counts, family, since: (sinceCounts ?? "").split(" ").map(Number) }, hasSkills };
}
