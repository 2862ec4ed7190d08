import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { addTokens, type Facet, type FacetCounts, noCounts } from "#lib/vacancies/facet-tokens";
import type { Condition } from "./conditions.ts";
import { allOf, openAt } from "./sql.ts";
import type { VacancySearch } from "./vacancy-search.ts";

const { sql } = Prisma;

/** How many vacancies match, and how many there would be for each value of each filter, its own choice set aside. */
export type Counted = {
  total: number;
  counts: FacetCounts & { family: number[] };
  /** Skills are only counted once a search says what kind of work; before that the list would say nothing. */
  hasSkills: boolean;
};

// What a filter's options count. A family is counted by the roles in it.
const facetOf: Partial<Record<keyof VacancySearch, Facet>> = {
  role: "role",
  family: "role",
  place: "area",
  mode: "mode",
  level: "level",
  contract: "contract",
  language: "language",
  workingLanguage: "workingLanguage",
  skill: "skill",
  company: "company",
  pay: "pay",
};

/**
 * Counts everything in one pass: a row that fails exactly one filter counts for that filter's own
 * options and for nothing else, and a row that fails two for nothing at all.
 */
export async function countFacets(search: VacancySearch, conditions: Condition[], now: Date): Promise<Counted> {
  const filters = conditions.filter(({ field }) => facetOf[field]);
  const demands = conditions.filter(({ field }) => !facetOf[field]).map((condition) => condition.sql);
  const hasSkills = (["q", "role", "family", "company", "skill"] as const).some((field) => search[field].length > 0);

  const failed = Prisma.join(
    [sql`0`, ...filters.map((filter, index) => sql`CASE WHEN ${filter.sql} THEN 0 ELSE ${bit(index)} END`)],
    " + ",
  );
  const skillBit = filters.findIndex(({ field }) => field === "skill");
  const tokens = hasSkills
    ? sql`CASE WHEN failed IN (0, ${skillBit < 0 ? sql`0` : bit(skillBit)}) THEN facets || skills ELSE facets END`
    : sql`facets`;
  // OFFSET 0 keeps the planner from writing `failed` out wherever it is used and working it out again each time.
  const groups = await db().$queryRaw<{ failed: number; tokens: string }[]>`
    SELECT failed, string_agg(${tokens}, '') AS tokens
    FROM (SELECT s.facets, s.skills, ${failed} AS failed FROM vacancy_search s WHERE ${allOf([openAt(now), ...demands])} OFFSET 0) counted
    WHERE failed IN (${Prisma.join([sql`0`, ...filters.map((_, index) => bit(index))])})
    GROUP BY failed`;

  const tokensOf = (failed: number) => groups.find((group) => group.failed === failed)?.tokens ?? "";
  const counts = noCounts();
  addTokens(counts, tokensOf(0));
  const total = counts.language.reduce((sum, count) => sum + count, 0);

  const family = [...counts.role];
  for (const [index, { field }] of filters.entries()) {
    const facet = facetOf[field];
    if (facet) addTokens(field === "family" ? { ...counts, role: family } : counts, tokensOf(2 ** index), facet);
  }
  return { total, counts: { ...counts, family }, hasSkills };
}

const bit = (index: number) => sql`${2 ** index}::int`;
