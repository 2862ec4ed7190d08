import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { conditionsOf } from "./conditions.ts";
import { countVacancies } from "./count.ts";
import type { Filter } from "./filter.ts";
import { readSearch } from "./interpretation.ts";
import { openAt } from "./sql.ts";
import { countFailures, leavingOut, type Thing, thingsIn } from "./things.ts";
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
 * nothing of that helps, as few things together as do; or ask only one of the things. Words that mean something together
 * are one thing. Two questions to the database that read all rows, whatever is asked, and a count of each that is offered.
 */
export async function suggestWiderSearches(typed: VacancySearch, now: Date): Promise<WiderSearch[]> {
  // What was understood of the words can be left out like any filter.
  const read = await readSearch({ ...typed, page: 1 });
  const things = await thingsIn(read, now);
  const [failures, further] = await Promise.all([countFailures(things, now), lookFurther(read.asked, things, now)]);

  const without = (left: Thing[], count: number): WiderSearch => {
    const filters = left.flatMap((thing) => thing.filters);
    return { search: leavingOut(read, left), count, change: { kind: "without", filters } };
  };
  const leftOut = things.map((thing, index) => without([thing], failures.get(2 ** index) ?? 0));
  const helping = await best([...leftOut, ...further], now);
  if (helping.length > 0) return helping;

  // What is left out stays so, and is nothing to ask alone.
  const hiding = things.reduce((bits, thing, index) => (thing.isHiding ? bits | (2 ** index) : bits), 0);
  const able = [...failures].filter(([failed]) => (failed & hiding) === 0);
  const fewest = Math.min(...able.map(([failed]) => bitsIn(failed)));
  // Fewer than all but one: else that one is what to ask.
  if (fewest < things.length - bitsIn(hiding) - 1) {
    const nearest = able.filter(([failed]) => bitsIn(failed) === fewest);
    const failing = (failed: number) => things.filter((_, index) => failed & (2 ** index));
    return best(
      nearest.map(([failed, count]) => without(failing(failed), count)),
      now,
    );
  }

  const alone = things.flatMap((thing, index): WiderSearch[] => {
    if (thing.isHiding) return [];
    const others = things.filter((other) => other !== thing && !other.isHiding);
    const passing = able.filter(([failed]) => (failed & (2 ** index)) === 0);
    const count = passing.reduce((sum, [, failing]) => sum + failing, 0);
    return [{ ...without(others, count), change: { kind: "only", filters: thing.filters } }];
  });
  return best(alone, now);
}

function bitsIn(failed: number): number {
  return failed.toString(2).replaceAll("0", "").length;
}

/** Those that find most, each as its link finds it: words that come to stand next to each other can mean something else. */
async function best(suggestions: WiderSearch[], now: Date): Promise<WiderSearch[]> {
  const promising = mostFirst(suggestions).slice(0, suggestionsMax);
  const counted = await Promise.all(
    promising.map(async (one) => ({ ...one, count: await countVacancies(await readSearch(one.search), now) })),
  );
  return mostFirst(counted);
}

function mostFirst(suggestions: WiderSearch[]): WiderSearch[] {
  return suggestions.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
}

async function lookFurther(search: VacancySearch, things: Thing[], now: Date): Promise<WiderSearch[]> {
  const steps = search.place.length > 0 ? radiusOptions.filter((radiusKm) => radiusKm > search.radiusKm) : [];
  if (steps.length === 0) return [];
  const rest = things.filter(({ filters }) => filters[0]?.field !== "place").map((thing) => thing.sql);
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
