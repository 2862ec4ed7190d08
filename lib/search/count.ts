import "server-only";
import { db } from "#lib/db/client";
import { conditionsOf, whereOf } from "./conditions.ts";
import { countInIndex } from "./index/count.ts";
import type { ReadSearch } from "./interpretation.ts";
import { whereaboutsOf } from "./whereabouts.ts";

/** How many open vacancies a search finds at `now`, for beside one that was asked just before (index/count.ts). */
export async function countVacancies(search: ReadSearch, now: Date): Promise<number> {
  const counted = await countInIndex(search, now);
  if (counted !== null) return counted;
  const { asked, text } = search;
  const where = await whereaboutsOf(asked);
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM vacancy_search s WHERE ${whereOf(conditionsOf(asked, text, where, now), now)}`;
  return row?.count ?? 0;
}
