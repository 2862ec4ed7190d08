import "server-only";
import type { ReadSearch } from "../interpretation.ts";
import { whereaboutsOf } from "../whereabouts.ts";
import { withWords } from "./answer.ts";
import { filterSets } from "./filters.ts";
import { indexFor } from "./follow.ts";
import { type Bits, both, countOf } from "./slot-set.ts";
import { readWords } from "./words.ts";

/**
 * How many open vacancies a search finds at `now`, fast enough to be shown while someone types. What was committed a
 * moment ago may be missing. Words are asked of PostgreSQL once, all else is in memory.
 *
 * @returns null when the index cannot say.
 */
export async function countInIndex(read: ReadSearch, now: Date): Promise<number | null> {
  const found = await findInIndex(read, now);
  return found && countOf(found);
}

/** The slots of those. */
export async function findInIndex({ asked, text }: ReadSearch, now: Date): Promise<Bits | null> {
  const where = await whereaboutsOf(asked);
  const index = indexFor(now);
  const words = index && (text ? await readWords(index, text) : new Map());
  if (!index || !words) return null;

  const open = withWords(index.open.at(now.getTime()), { text, words });
  return filterSets(index, asked, where, now).reduce((bits, { set }) => both(bits, set), open);
}
