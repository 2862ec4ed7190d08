import type { ReasonsAsked, ReasonsFound, Standing } from "../explain.ts";
import type { TextQuery } from "../text-query.ts";
import { meets } from "./filters.ts";
import type { SearchIndex } from "./search-index.ts";
import { isIn, type SlotSet } from "./slot-set.ts";
import type { AskedWords } from "./words.ts";

/** What the index knows of the reasons of hits that it found, by public id, as the database would say (`readReasons`). */
export type ReasonsKnown = (asked: ReasonsAsked) => Map<string, ReasonsFound>;

/** @param slots of the hits by public id, and `words` those of their search. */
export function reasonsKnownOf(index: SearchIndex, words: AskedWords, slots: Map<string, number>): ReasonsKnown {
  return ({ texts, filters, now }) => {
    const met = filters.map(({ itself, counts }) => ({
      itself: meets(index, itself.search, itself.where, now),
      counts: meets(index, counts.search, counts.where, now),
    }));
    const found = Array.from(slots, ([publicId, slot]): [string, ReasonsFound] => [
      publicId,
      {
        standings: texts.map((text) => standingOf(slot, text, words)),
        met: met.map(({ itself, counts }) => (itself(slot) ? "itself" : counts(slot) ? "otherwise" : "not")),
      },
    ]);
    return new Map(found);
  };
}

const inParts = ["title", "role", "head"] as const;

function standingOf(slot: number, text: TextQuery | null, words: AskedWords): Standing {
  if (!text || text.words.length + text.phrases.length === 0) return "none";
  const stands = (tsquery: string, part: number) => holds(words.get(tsquery)?.[part], slot);
  if (![...text.words, ...text.phrases].every((tsquery) => stands(tsquery, 0))) return "none";
  if (text.ranked.length === 0) return "text";
  return inParts.find((_, part) => text.ranked.every((tsquery) => stands(tsquery, part + 1))) ?? "text";
}

function holds(set: SlotSet | undefined, slot: number): boolean {
  return set !== undefined && ("bits" in set ? isIn(set.bits, slot) : set.list.includes(slot));
}
