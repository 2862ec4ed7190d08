import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import type { TextQuery } from "../text-query.ts";
import type { Documents } from "./documents.ts";
import type { KeptSets, SearchIndex } from "./search-index.ts";
import { addTo, roomFor, type SlotSet, slotSetOf } from "./slot-set.ts";

const { sql } = Prisma;

/** Of a word: where it stands anywhere, in the title, in title or role names, in the head. Of a phrase: anywhere. */
type WordSets = readonly SlotSet[];

/** By tsquery: the sets of every word and phrase of a question, all of them up to the last slot. */
export type AskedWords = Map<string, WordSets>;

/**
 * The sets a question needs. PostgreSQL says who holds a word, once a word; for vacancies that came since, it is
 * asked about those alone.
 *
 * @returns null when changes come faster than they can be asked about: then PostgreSQL answers the search too.
 */
export async function readWords(index: SearchIndex, text: TextQuery): Promise<AskedWords | null> {
  for (let tries = 0; tries < 5; tries += 1) {
    const asked = setsOf(index, text);
    const behind = [...asked]
      .filter(([, kept]) => !kept || kept.upTo < index.documents.count)
      .map(([tsquery]) => tsquery);
    if (behind.length === 0) return new Map(Array.from(asked, ([tsquery, kept]) => [tsquery, kept?.sets ?? []]));
    await bringUpToDate(index, behind, text);
  }
  return null;
}

function setsOf({ words }: SearchIndex, text: TextQuery): Map<string, KeptSets<WordSets> | undefined> {
  const all = [...text.words, ...text.ranked, ...text.wished, ...text.phrases, ...text.without];
  return new Map(
    all.map((tsquery) => {
      const kept = words.get(tsquery);
      // What was only ever left out ("-java") was not asked about part by part.
      return [tsquery, kept && kept.sets.length < partsOf(tsquery, text).length ? undefined : kept];
    }),
  );
}

async function bringUpToDate({ documents, words }: SearchIndex, tsqueries: string[], text: TextQuery) {
  const upTo = documents.count;
  const asked = tsqueries.map((tsquery) => {
    const parts = partsOf(tsquery, text);
    const kept = words.get(tsquery);
    const isLate = kept !== undefined && kept.sets.length >= parts.length && upTo - kept.upTo <= askedAgainMax;
    return { tsquery, parts, before: isLate ? kept : null };
  });
  const partsIn = (ones: typeof asked) => ones.flatMap(({ parts }) => parts);
  const late = asked.filter(({ before }) => before);
  const lateIds = documents.ids.slice(Math.min(...late.map(({ before }) => before?.upTo ?? 0)), upTo);
  const [ofAll, ofLate] = await Promise.all([
    holders(partsIn(asked.filter(({ before }) => !before)), null, upTo),
    holders(partsIn(late), [...lateIds], upTo),
  ]);

  for (const { tsquery, parts, before } of asked) {
    const sets = parts.map((part, number) => {
      const slots = slotsOf(documents, upTo, (before ? ofLate : ofAll).get(part));
      const set = before?.sets[number];
      return set ? withMore(set, slots, documents.count) : slotSetOf(slots, documents.count);
    });
    words.set(tsquery, { sets, upTo });
  }
}

// More than this many vacancies later, asking anew costs less.
const askedAgainMax = 500;

function partsOf(tsquery: string, text: TextQuery): string[] {
  return [tsquery, ...(text.parts.get(tsquery) ?? [])];
}

/** Ids of the vacancies that answer each tsquery, of all or of these, as text with spaces between. */
async function holders(tsqueries: string[], among: number[] | null, count: number): Promise<Map<string, string>> {
  const ofThese = among ? sql`s.vacancy_id = ANY(${among}::int[])` : sql`fts_costly(s.vacancy_id)`;
  const rows = await Promise.all(
    tsqueries.map(async (tsquery) => {
      const ids = db().$queryRaw<[{ ids: string | null }]>`
        SELECT string_agg(s.vacancy_id::text, ' ') AS ids FROM vacancy_search s
        WHERE s.words @@ ${tsquery}::tsquery AND ${ofThese}`;
      const [row] = await (among || count < slowFrom ? ids : withTime(ids));
      return [tsquery, row.ids ?? ""] as const;
    }),
  );
  return new Map(rows);
}

// Of so many vacancies a common word takes seconds, on a busy machine more than the five that a statement may.
const slowFrom = 200_000;

/** The answer to a question that is asked once a word: else no search for that word would ever be answered. */
async function withTime<Answer>(question: Prisma.PrismaPromise<Answer>): Promise<Answer> {
  const [, answer] = await db().$transaction([db().$executeRaw`SET LOCAL statement_timeout = '60s'`, question]);
  return answer;
}

/** In rising order, of those below `upTo`: a vacancy that was written anew while PostgreSQL answered may hold other words. */
function slotsOf(documents: Documents, upTo: number, ids = ""): Uint32Array {
  const slots = new Uint32Array(ids.length / 2 + 1);
  let count = 0;
  let id = 0;
  for (let at = 0; at <= ids.length; at += 1) {
    const code = at < ids.length ? ids.charCodeAt(at) : 32;
    if (code !== 32) id = id * 10 + code - 48;
    else {
      const slot = documents.slotOf(id);
      if (slot >= 0 && slot < upTo) {
        slots[count] = slot;
        count += 1;
      }
      id = 0;
    }
  }
  return slots.slice(0, count).sort();
}

function withMore(set: SlotSet, more: Uint32Array, slots: number): SlotSet {
  if (more.length === 0) return set;
  if ("list" in set) return slotSetOf(Uint32Array.from(new Set([...set.list, ...more])).sort(), slots);
  const bits = roomFor(set.bits, slots);
  for (const slot of more) addTo(bits, slot);
  return { bits };
}
