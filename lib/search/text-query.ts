import "server-only";
import { db } from "#lib/db/client";
import { parseQuestion, type Question } from "./words.ts";

/** What was typed, as text that casts to a tsquery; null where nothing was asked. */
export type TextQuery = {
  every: string | null;
  without: string | null;
  /** Every word in the title; in title or role names; in title, role names, skills, company or places. */
  parts: { title: string; role: string; head: string } | null;
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
  const [row] = await db().$queryRaw<
    { words: string | null; ranked: string | null; phrases: string[]; without: string | null }[]
  >`
    SELECT fts_words(${words.join(" ")}) AS words, fts_words(${[...words, ...phrases].join(" ")}) AS ranked,
      ARRAY(SELECT fts_phrase(p) FROM unnest(${phrases}::text[]) AS p WHERE fts_phrase(p) IS NOT NULL) AS phrases,
      (SELECT string_agg('(' || CASE WHEN w LIKE '% %' THEN fts_phrase(w) ELSE fts_words(w) END || ')', ' | ')
        FROM unnest(${without}::text[]) AS w) AS without`;
  if (!row) return null;

  const every = [row.words, ...row.phrases].filter((part) => part !== null).join(" & ") || null;
  if (!every && !row.without) return null;
  return {
    every,
    without: row.without,
    parts: row.ranked
      ? {
          title: marked(row.ranked, ["t:"]),
          role: marked(row.ranked, ["t:", "r:"]),
          head: marked(row.ranked, ["t:", "r:", "h:"]),
        }
      : null,
  };
}

/** The same lexemes, but standing in one of these parts of a vacancy (fts_mark). */
function marked(tsquery: string, marks: string[]): string {
  // As fts_word writes them: no lexeme holds a quote.
  return tsquery.replace(
    /'([^']*)'(:\*)?/g,
    (_, lexeme: string, star = "") => `(${marks.map((mark) => `'${mark}${lexeme}'${star}`).join(" | ")})`,
  );
}
