import "server-only";
import { db } from "#lib/db/client";
import { conditionsOf, whereOf } from "./conditions.ts";
import { askIndex } from "./index/ask.ts";
import type { ReadSearch } from "./interpretation.ts";
import { whereaboutsOf } from "./whereabouts.ts";

/** How many open vacancies a search finds at `now`. */
export async function countVacancies({ asked, text }: ReadSearch, now: Date): Promise<number> {
  const where = await whereaboutsOf(asked);
  const answer = await askIndex(asked, text, where, now, 0);
  if (answer) return answer.total;
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM vacancy_search s WHERE ${whereOf(conditionsOf(asked, text, where, now), now)}`;
  return row?.count ?? 0;
}
