import "server-only";
import { db } from "#lib/db/client";
import { conditionsOf, whereOf } from "./conditions.ts";
import type { ReadSearch } from "./interpretation.ts";
import { whereaboutsOf } from "./whereabouts.ts";

/** How many open vacancies a search finds at `now`. */
export async function countVacancies({ asked, text }: ReadSearch, now: Date): Promise<number> {
  const conditions = conditionsOf(asked, text, await whereaboutsOf(asked), now);
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM vacancy_search s WHERE ${whereOf(conditions, now)}`;
  return row?.count ?? 0;
}
