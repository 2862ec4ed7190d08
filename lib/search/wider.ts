import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { type Condition, conditionsOf } from "./conditions.ts";
import { type Filter, filtersOf, withoutFilter } from "./filter.ts";
import { isHiding } from "./hidden.ts";
import { readSearch } from "./interpretation.ts";
import { openAt } from "./sql.ts";
import { radiusOptions, type VacancySearch } from "./vacancy-search.ts";
import { whereaboutsOf } from "./whereabouts.ts";

const { sql } = Prisma;

/** A search that does find something, and what of the one that did not it changes. */
export type WiderSearch = {
  search: VacancySearch;
  count: number;
  change:
    | { kind: "without"; filters: Filter[] }
    | { kind: "only"; filters: Filter[] }
    | { kind: "radius"; radiusKm: number };
};

const suggestionsMax = 5;

/**
 * What to change in a search that finds nothing, most vacancies first: leave one thing out or look further away; when
 * nothing of that helps, as few things together as do; or ask only one of the things. Two questions to the database.
 */
export async function suggestWiderSearches(typed: VacancySearch, now: Date): Promise<WiderSearch[]> {
  // What was understood of the words can be left out like any filter.
  const { asked: search, text } = await readSearch({ ...typed, page: 1 });
  const conditions = conditionsOf(search, text, await whereaboutsOf(search), now);
  const [without, further] = await Promise.all([countFailures(conditions, now), lookFurther(search, conditions, now)]);

  const asked = conditions.map(({ field }) => filtersOf(search).filter((filter) => filter.field === field));
  const leftOut = asked.map((filters, index): WiderSearch => {
    const wider = filters.reduce(withoutFilter, search);
    return { search: wider, count: without.get(2 ** index) ?? 0, change: { kind: "without", filters } };
  });
  const helping = best([...leftOut, ...further]);
  if (helping.length > 0) return helping;

  // What is left out stays so, and is nothing to ask alone.
  const hiding = conditions.reduce((bits, { field }, index) => (isHiding(field) ? bits | (2 ** index) : bits), 0);
  const failures = [...without].filter(([failed]) => (failed & hiding) === 0);
  const fewest = Math.min(...failures.map(([failed]) => thingsIn(failed)));
  // Fewer than all but one: else that one is what to ask.
  if (fewest < asked.length - thingsIn(hiding) - 1) {
    const nearest = failures.filter(([failed]) => thingsIn(failed) === fewest);
    return best(
      nearest.map(([failed, count]) => {
        const filters = asked.filter((_, index) => failed & (2 ** index)).flat();
        return { search: filters.reduce(withoutFilter, search), count, change: { kind: "without", filters } };
      }),
    );
  }

  const alone = asked.flatMap((filters, index): WiderSearch[] => {
    if (hiding & (2 ** index)) return [];
    const others = asked.filter((_, other) => other !== index && !(hiding & (2 ** other))).flat();
    const passing = [...without].filter(([failed]) => (failed & (hiding | (2 ** index))) === 0);
    const count = passing.reduce((sum, [, failing]) => sum + failing, 0);
    return [{ search: others.reduce(withoutFilter, search), count, change: { kind: "only", filters } }];
  });
  return best(alone);
}

/** How many conditions stand in the bits. */
function thingsIn(bits: number): number {
  return bits.toString(2).replaceAll("0", "").length;
}

function best(suggestions: WiderSearch[]): WiderSearch[] {
  return suggestions
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, suggestionsMax);
}

/** Open vacancies by the set of conditions they fail, as bits in the order given. */
async function countFailures(conditions: Condition[], now: Date): Promise<Map<number, number>> {
  // Words are looked up once for all rows: asked of each, they would read its vector.
  const held = conditions.map(({ field, sql: condition }) =>
    field === "q" ? sql`s.vacancy_id IN (SELECT s.vacancy_id FROM vacancy_search s WHERE ${condition})` : condition,
  );
  const bits = held.map((condition, index) => sql`CASE WHEN ${condition} THEN 0 ELSE ${2 ** index}::int END`);
  const rows = await db().$queryRaw<{ failed: number; count: number }[]>`
    SELECT ${Prisma.join([sql`0`, ...bits], " + ")} AS failed, count(*)::int AS count
    FROM vacancy_search s WHERE ${openAt(now)} GROUP BY failed`;
  return new Map(rows.map(({ failed, count }) => [failed, count]));
}

async function lookFurther(search: VacancySearch, conditions: Condition[], now: Date): Promise<WiderSearch[]> {
  const steps = search.place.length > 0 ? radiusOptions.filter((radiusKm) => radiusKm > search.radiusKm) : [];
  if (steps.length === 0) return [];
  const rest = conditions.filter(({ field }) => field !== "place").map((condition) => condition.sql);
  const reaches = await Promise.all(
    steps.map(async (radiusKm) => {
      const wider = { ...search, radiusKm, page: 1 };
      const [reach] = conditionsOf(wider, null, await whereaboutsOf(wider), now).filter(
        ({ field }) => field === "place",
      );
      return { wider, reach: reach?.sql ?? sql`false` };
    }),
  );
  const counts = reaches.map(({ reach }) => sql`count(*) FILTER (WHERE ${reach})::int`);
  const [row] = await db().$queryRaw<[{ counts: number[] }]>`
    SELECT ARRAY[${Prisma.join(counts)}] AS counts FROM vacancy_search s WHERE ${Prisma.join([openAt(now), ...rest], " AND ")}`;

  return reaches
    .map(
      ({ wider }, index): WiderSearch => ({
        search: wider,
        count: row.counts[index] ?? 0,
        change: { kind: "radius", radiusKm: wider.radiusKm },
      }),
    )
    .filter(({ count }, index, all) => count > (all[index - 1]?.count ?? 0));
}
