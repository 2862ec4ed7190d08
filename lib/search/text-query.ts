import "server-only";
import { db } from "#lib/db/client";
import type { Question } from "./words.ts";

/**
 * What was typed, as text that casts to a tsquery; null where nothing was asked. All of them are lexemes,
 * some with a star, joined by & and | to any depth; only a quoted phrase asks for more than an index knows.
 */
export type TextQuery = {
  every: string | null;
  without: string | null;
  /**
   * Every word in the title; in title or role names, a known skill also as a must; in title, role names, skills,
   * company or places. The name of a role stands in a title only where the vacancy is not known to be of another.
   */
  parts: { title: string; role: string; head: string } | null;
};

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

async function compile({ words, phrases, without, named }: Question): Promise<TextQuery | null> {
  if (words.length + phrases.length + without.length + named.length === 0) return null;
  const [row] = await db().$queryRaw<
    {
      words: string | null;
      ranked: string | null;
      phrases: string[];
      without: string | null;
      ways: (string | null)[];
    }[]
  >`
    SELECT fts_words(${words.join(" ")}) AS words, fts_words(${[...words, ...phrases].join(" ")}) AS ranked,
      ARRAY(SELECT fts_phrase(p) FROM unnest(${phrases}::text[]) AS p WHERE fts_phrase(p) IS NOT NULL) AS phrases,
      (SELECT string_agg('(' || CASE WHEN w LIKE '% %' THEN fts_phrase(w) ELSE fts_words(w) END || ')', ' | ')
        FROM unnest(${without}::text[]) AS w) AS without,
      ARRAY(SELECT fts_words(way) FROM unnest(${named.flatMap(({ ways }) => ways)}::text[]) WITH ORDINALITY AS w(way, n) ORDER BY n) AS ways`;
  if (!row) return null;

  const compiled = [...row.ways];
  const terms = named
    .map(({ ways, roles }) => ({ roles, ways: compiled.splice(0, ways.length).filter((way) => way !== null) }))
    .filter(({ ways, roles }) => ways.length + roles.length > 0);
  const every = allOf([row.words, ...row.phrases, ...terms.map(anywhere)]);
  if (!every && !row.without) return null;

  const standing = (marks: string[], named: string[]) => allOf([row.ranked && marked(row.ranked, marks), ...named]);
  const title = standing(["t:"], terms.map(inTitle));
  const role = standing(["t:", "r:"], terms.map(inRole));
  const head = standing(["t:", "r:", "h:"], terms.map(inHead));
  return { every, without: row.without, parts: title && role && head ? { title, role, head } : null };
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

function allOf(parts: (string | null)[]): string | null {
  return parts.filter((part) => part !== null && part !== "").join(" & ") || null;
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
