import "server-only";
import { db } from "#lib/db/client";
import type { Question } from "./words.ts";

/** What was typed, as tsqueries in text. */
export type TextQuery = {
  /** All must hold: one a word or a name. */
  words: string[];
  /** All must hold. */
  phrases: string[];
  /** None may hold. */
  without: string[];
  /** The words and those of the phrases, one by one: where they stand decides the order. */
  ranked: string[];
  /**
   * By each of `ranked`, the same standing in the title; in title or role names, a known skill also as a must; in title,
   * role names, skills, company or places. The name of a role stands in a title only where the vacancy is of no other.
   */
  parts: Map<string, StandingIn>;
};
type StandingIn = readonly [title: string, role: string, head: string];

/** Null when it asks nothing, or nothing but stop words. */
export function textQueryOf(question: Question): Promise<TextQuery | null> {
  const key = JSON.stringify(question);
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= keptMax) kept.clear();
  const made = compile(question);
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}

// The same words always make the same tsquery, and making it costs as much as searching for it.
const kept = new Map<string, Promise<TextQuery | null>>();
const keptMax = 1000;

/**
 * The same question with a star behind each word that no vacancy holds and that `isBeginning` lets pass; null when
 * there is none.
 */
export async function looserTextQueryOf(
  question: Question,
  isBeginning: (word: string) => boolean,
): Promise<TextQuery | null> {
  const beginnings = question.words.filter((word) => !word.endsWith("*") && isBeginning(word));
  if (beginnings.length === 0) return null;
  const [row] = await db().$queryRaw<{ words: string | null }[]>`SELECT fts_starred(${beginnings.join(" ")}) AS words`;
  const words = row?.words?.split(" ") ?? [];
  if (!words.some((word) => word.endsWith("*"))) return null;
  return compile({ ...question, words: [...question.words.filter((word) => !beginnings.includes(word)), ...words] });
}

type Row = Omit<TextQuery, "parts"> & { ways: (string | null)[] };

async function compile({ words, phrases, without, named }: Question): Promise<TextQuery | null> {
  if (words.length + phrases.length + without.length + named.length === 0) return null;
  const [row] = await db().$queryRaw<Row[]>`
    SELECT fts_word_list(${words.join(" ")}) AS words, fts_word_list(${[...words, ...phrases].join(" ")}) AS ranked,
      ARRAY(SELECT fts_phrase(p) FROM unnest(${phrases}::text[]) AS p WHERE fts_phrase(p) IS NOT NULL) AS phrases,
      ARRAY(SELECT asked FROM unnest(${without}::text[]) AS w, LATERAL (SELECT CASE WHEN w LIKE '% %' THEN fts_phrase(w) ELSE fts_words(w) END) AS a(asked)
        WHERE asked IS NOT NULL) AS without,
      ARRAY(SELECT fts_words(way) FROM unnest(${named.flatMap(({ ways }) => ways)}::text[]) WITH ORDINALITY AS w(way, n) ORDER BY n) AS ways`;
  if (!row) return null;

  const { ways: compiled, ...asked } = row;
  const terms = named
    .map(({ ways, roles }) => ({ roles, ways: compiled.splice(0, ways.length).filter((way) => way !== null) }))
    .filter(({ ways, roles }) => ways.length + roles.length > 0)
    .map((term) => [anywhere(term), [inTitle(term), inRole(term), inHead(term)]] as const);
  const parts = new Map<string, StandingIn>([
    ...row.ranked.map((word) => [word, partsOfWord(word)] as const),
    ...terms,
  ]);
  const names = terms.map(([name]) => name);
  const text = { ...asked, words: [...row.words, ...names], ranked: [...row.ranked, ...names], parts };
  return text.words.length + text.phrases.length + text.without.length > 0 ? text : null;
}

/** All that must hold, as one tsquery; null where things are only left out. */
export function everyOf({ words, phrases }: TextQuery): string | null {
  return [...words, ...phrases].join(" & ") || null;
}

/** All of `ranked` standing in the title (0), in title or role (1) or in the head (2); null where nothing is ranked. */
export function allStandingIn({ ranked, parts }: TextQuery, part: 0 | 1 | 2): string | null {
  return ranked.map((word) => parts.get(word)?.[part]).join(" & ") || null;
}

function partsOfWord(word: string): StandingIn {
  return [marked(word, ["t:"]), marked(word, ["t:", "r:"]), marked(word, ["t:", "r:", "h:"])];
}

/** Names as tsqueries, as typed first; of the roles the first is the one that was named. */
type Compiled = { ways: string[]; roles: string[] };

/**
 * A skill or a noun by one of its names. A role by its vacancies and by titles that name it; where the role of
 * a vacancy is not known its text may name it too, but a text that names a colleague's role is no answer.
 */
function anywhere({ ways, roles }: Compiled): string {
  if (roles.length > 0) {
    const named = ways.flatMap((way) => [marked(way, ["t:"]), `('o:none' & ${way})`]);
    return anyOf([...roles.map(ofRole), ...named]);
  }
  // Words that belong together meet by accident in a text, so what was not typed counts there only as one word.
  return anyOf(ways.map((way, at) => (at > 0 && way.includes("&") ? marked(way, ["t:"]) : way)));
}

function inTitle({ ways, roles }: Compiled): string {
  const named = anyOf(ways.map((way) => marked(way, ["t:"])));
  return roles.length > 0 ? `(${named} & ${anyOf([...roles, "none"].map(ofRole))})` : named;
}

/** Of a skill: where it stands in the title, in role names or is a must. */
function inRole(term: Compiled): string {
  if (term.roles.length === 0) return anyOf(term.ways.map((way) => marked(way, ["t:", "r:", "m:"])));
  return anyOf([inTitle(term), ...term.roles.slice(0, 1).map(ofRole)]);
}

function inHead({ ways, roles }: Compiled): string {
  if (roles.length === 0) return anyOf(ways.map((way) => marked(way, ["t:", "r:", "h:"])));
  return anyOf([...roles.map(ofRole), ...ways.map((way) => marked(way, ["t:"]))]);
}

/** As search-row.ts marks the vacancies of a role; no slug holds a quote. */
function ofRole(slug: string): string {
  return `'o:${slug}'`;
}

function anyOf(parts: string[]): string {
  return `(${parts.map((part) => (part.includes(" ") ? `(${part})` : part)).join(" | ")})`;
}

/** The same lexemes, but standing in one of these parts of a vacancy (fts_mark). */
function marked(tsquery: string, marks: string[]): string {
  // As fts_word writes them: no lexeme holds a quote.
  return tsquery.replace(
    /'([^']*)'(:\*)?/g,
    (_, lexeme: string, star = "") => `(${marks.map((mark) => `'${mark}${lexeme}'${star}`).join(" | ")})`,
  );
}
