import "server-only";
import { db } from "#lib/db/client";
import { parseQuestion, type Question } from "./words.ts";

/** What was typed, as tsqueries in text. */
export type TextQuery = {
  /** All must hold: one a word. */
  words: string[];
  /** All must hold. */
  phrases: string[];
  /** None may hold. */
  without: string[];
  /** The words and those of the phrases, one by one: where they stand decides the order. */
  ranked: string[];
};

/** Null when `q` asks nothing, or nothing but stop words. */
export function textQueryOf(q: string): Promise<TextQuery | null> {
  const known = kept.get(q);
  if (known) return known;
  if (kept.size >= keptMax) kept.clear();
  const made = compile(parseQuestion(q));
  kept.set(q, made);
  made.catch(() => kept.delete(q));
  return made;
}

// The same words always make the same tsquery, and making it costs as much as searching for it.
const kept = new Map<string, Promise<TextQuery | null>>();
const keptMax = 1000;

/** The same question with a star behind each word that no vacancy holds; null when they all stand somewhere. */
export async function looserTextQueryOf(q: string): Promise<TextQuery | null> {
  const question = parseQuestion(q);
  if (question.words.length === 0) return null;
  const [row] = await db().$queryRaw<
    { words: string | null }[]
  >`SELECT fts_starred(${question.words.join(" ")}) AS words`;
  const words = row?.words?.split(" ") ?? [];
  const isLooser =
    words.filter((word) => word.endsWith("*")).length > question.words.filter((word) => word.endsWith("*")).length;
  return isLooser ? compile({ ...question, words }) : null;
}

async function compile({ words, phrases, without }: Question): Promise<TextQuery | null> {
  if (words.length + phrases.length + without.length === 0) return null;
  const [asked] = await db().$queryRaw<TextQuery[]>`
    SELECT fts_word_list(${words.join(" ")}) AS words, fts_word_list(${[...words, ...phrases].join(" ")}) AS ranked,
      ARRAY(SELECT fts_phrase(p) FROM unnest(${phrases}::text[]) AS p WHERE fts_phrase(p) IS NOT NULL) AS phrases,
      ARRAY(SELECT asked FROM unnest(${without}::text[]) AS w, LATERAL (SELECT CASE WHEN w LIKE '% %' THEN fts_phrase(w) ELSE fts_words(w) END) AS a(asked)
        WHERE asked IS NOT NULL) AS without`;
  return asked && asked.words.length + asked.phrases.length + asked.without.length > 0 ? asked : null;
}

/** The same lexemes, but standing in one of these parts of a vacancy (fts_mark). */
export function marked(tsquery: string, marks: string[]): string {
  // As fts_word writes them: no lexeme holds a quote.
  return tsquery.replace(
    /'([^']*)'(:\*)?/g,
    (_, lexeme: string, star = "") => `(${marks.map((mark) => `'${mark}${lexeme}'${star}`).join(" | ")})`,
  );
}
