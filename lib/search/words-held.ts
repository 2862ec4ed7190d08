import "server-only";
import { db } from "#lib/db/client";
import { everyOf, textQueryOf } from "./text-query.ts";
import { nothingAsked, type Question } from "./words.ts";

/**
 * The same question with each word that no vacancy holds as the beginning of one; null when all of them stand somewhere.
 * A text has a word for any beginning, so only names count: "verte" is in "vertellen".
 */
export async function looserQuestionOf(question: Question): Promise<Question | null> {
  if (question.words.length === 0) return null;
  const [row] = await db().$queryRaw<
    { words: string | null }[]
  >`SELECT fts_starred(${question.words.join(" ")}) AS words`;
  const isStarred = (word: string) => word.endsWith("*") && !question.words.includes(word);
  const [starred, words] = partition(row?.words?.split(" ") ?? [], isStarred);
  const inNoVacancy = starred.map((word) => word.slice(0, -1));
  const held = await wordsHeld(inNoVacancy);
  const beginnings = inNoVacancy.filter((word) => !held.includes(word));
  return beginnings.length > 0 ? { ...question, words: [...words, ...held], beginnings } : null;
}

/** Those of these words that no vacancy holds, nor any that begins so in its head, nor its company of itself. */
export async function wordsOfNone(words: string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const rows = await db().$queryRaw<{ word: string }[]>`
    SELECT word FROM unnest(${words}::text[]) AS word WHERE EXISTS (
      SELECT FROM regexp_split_to_table(fts_norm(word), '[^[:alnum:]]+') AS piece
      WHERE fts_word(piece) IS NOT NULL
        AND NOT EXISTS (SELECT FROM vacancy_search s WHERE s.words @@ fts_word(piece)::tsquery AND fts_costly(s.vacancy_id))
        AND NOT EXISTS (SELECT FROM unnest(ARRAY['t:', 'r:', 'h:']) AS part, vacancy_search s
          WHERE s.words @@ (quote_literal(part || piece) || ':*')::tsquery AND fts_costly(s.vacancy_id)))`;
  const found = rows.map(({ word }) => word);
  const held = await wordsHeld(found);
  return found.filter((word) => !held.includes(word));
}

/** Those of these words that a vacancy holds in any form, or what its company tells about itself. */
export async function wordsHeld(words: string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const asked = await Promise.all(words.map((word) => textQueryOf({ ...nothingAsked, words: [word] })));
  const rows = await db().$queryRaw<{ word: string }[]>`
    SELECT word FROM unnest(${words}::text[], ${asked.map((text) => text && everyOf(text))}::text[]) AS w(word, asked)
    WHERE EXISTS (SELECT FROM vacancy_search s WHERE s.words @@ asked::tsquery AND fts_costly(s.vacancy_id))`;
  return rows.map(({ word }) => word);
}

function partition<Value>(values: Value[], isFirst: (value: Value) => boolean): [Value[], Value[]] {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}
