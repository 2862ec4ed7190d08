import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { asksNothing, eachOf, type NamedTerm, type Question } from "./words.ts";

/** What was typed, as tsqueries in text. */
export type TextQuery = {
  /** All must hold: one a word, a beginning or a name. */
  words: string[];
  /** All must hold. */
  phrases: string[];
  /** None may hold. */
  without: string[];
  /** The words and those of the phrases, one by one: where they stand decides the order. */
  ranked: string[];
  /** What goes first of what stands equal, by how high these stand and how many: the things of a choice, and what is only wished for. */
  wished: string[];
  /** Those of `ranked` that name a role or a skill: how high they stand counts twice. */
  names: Set<string>;
  /**
   * For each of `ranked` and `wished` three more tsqueries, each wider than the one before: it stands in the title; or in a name of the
   * role, or as a must among the skills; or in another skill, the company or a place. The name of a role stands in a title
   * only where the vacancy is of no other role.
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

const inHeadOf = (word: string) => marked(word, ["t:", "r:", "h:"]);

type Row = Omit<TextQuery, "parts" | "names"> & {
  begun: string[];
  ways: (string | null)[];
  spoken: (string | null)[];
  narrower: (string | null)[];
};

async function compile(question: Question): Promise<TextQuery | null> {
  const { words, beginnings, phrases, without, named } = question;
  if (asksNothing(question) && question.wished.length === 0) return null;
  const each = [...named, ...question.wished].flatMap(eachOf);
  const ways = each.flatMap((term) =>
    term.ways.map((way) => ({ way, isSkill: term.skill !== undefined && term.roles.length === 0 })),
  );
  const [row] = await db().$queryRaw<Row[]>`
    SELECT fts_word_list(${words.join(" ")}) AS words, fts_word_list(${[...words, ...phrases].join(" ")}) AS ranked,
      fts_word_list(${beginnings.map((word) => `${word}*`).join(" ")}) AS begun,
      ARRAY(SELECT fts_phrase(p) FROM unnest(${phrases}::text[]) AS p WHERE fts_phrase(p) IS NOT NULL) AS phrases,
      ARRAY(SELECT asked FROM unnest(${without}::text[]) AS w, LATERAL (SELECT CASE WHEN w LIKE '% %' THEN fts_phrase(w) ELSE fts_words(w) END) AS a(asked)
        WHERE asked IS NOT NULL) AS without,
      ARRAY(SELECT ${asName} FROM unnest(${ways.map(({ way }) => way)}::text[], ${ways.map(({ isSkill }) => isSkill)}::boolean[])
        WITH ORDINALITY AS w(way, is_skill, n) ORDER BY n) AS ways,
      ARRAY(SELECT fts_phrase(w) FROM unnest(${ways.map(({ way }) => way)}::text[]) WITH ORDINALITY AS w(w, n) ORDER BY n) AS spoken,
      ARRAY(SELECT fts_words(w) FROM unnest(${each.map(({ narrower }) => narrower ?? "")}::text[]) WITH ORDINALITY AS n(w, n) ORDER BY n) AS narrower`;
  if (!row) return null;

  const { ways: compiled, spoken, narrower, begun } = row;
  const together = compiled.map((way, at) => [way, spoken[at]]);
  const compiledTerms = each.map((term, at) => ({
    ...term,
    ...waysOf(together.splice(0, term.ways.length)),
    isTitle: term.narrower === null,
    narrower: narrower[at] ?? null,
  }));
  const terms = named
    .map((term) => compiledTerms.splice(0, eachOf(term).length))
    .map((any) => any.filter(({ ways, roles }) => ways.length + roles.length > 0))
    .filter((any) => any.length > 0)
    .map((any) => ({ any, tsquery: ofAny(any, anywhere) }));
  const choices = terms.flatMap(({ any }) => (any.length > 1 ? any : []));
  const wished = [...choices, ...compiledTerms.filter(({ ways }) => ways.length > 0)].map((one) => ({
    any: [one],
    tsquery: anywhere(one),
  }));
  const parts = new Map<string, StandingIn>([
    ...row.ranked.map((word) => [orToldOf(word), partsOfWord(word)] as const),
    ...begun.map((word) => [inHeadOf(word), partsOfWord(word)] as const),
    ...[...terms, ...wished].map(
      ({ any, tsquery }) => [tsquery, [ofAny(any, inTitle), ofAny(any, inRole), ofAny(any, inHead)]] as const,
    ),
  ]);
  const names = [...begun.map(inHeadOf), ...terms.map(({ tsquery }) => tsquery)];
  const text = {
    words: [...row.words.map(orToldOf), ...names],
    phrases: row.phrases,
    // What finds a word leaves it out.
    without: row.without.map((refused) => (refused.includes("<") ? refused : orToldOf(refused))),
    ranked: [...row.ranked.map(orToldOf), ...names],
    wished: wished.map(({ tsquery }) => tsquery),
    names: new Set(
      terms
        .filter(({ any }) => any.some(({ roles, skill }) => roles.length > 0 || skill))
        .map(({ tsquery }) => tsquery),
    ),
    parts,
  };
  const { words: asked, phrases: said, without: refused } = text;
  return asked.length + said.length + refused.length + wished.length > 0 ? text : null;
}

function ofAny(terms: Compiled[], part: (term: Compiled) => string): string {
  const parts = terms.map(part);
  return parts.length > 1 ? anyOf(parts) : parts.join("");
}

/**
 * A name as a tsquery. Of a skill with a stop word in it the words that are left mean something else: "infrastructure as
 * code" holds only as a phrase, and "no-code" not even so.
 */
const asName = Prisma.sql`CASE
  WHEN is_skill AND EXISTS (SELECT FROM regexp_split_to_table(fts_norm(way), '[^[:alnum:]]+') AS piece WHERE piece <> '' AND fts_word(piece) IS NULL)
  THEN (SELECT phrase FROM fts_phrase(way) AS phrase WHERE phrase LIKE '%<%') ELSE fts_words(way) END`;

/** A plain word also where a company tells about itself: what it does stands there, not in each of its vacancies. */
function orToldOf(word: string): string {
  return anyOf([word, marked(word, ["a:"])]);
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

/** Names as tsqueries, as typed first, and as they stand in a text, their words together; of the roles the first is the one that was named. */
type Compiled = Omit<NamedTerm, "narrower"> & { isTitle: boolean; narrower: string | null; spoken: string[] };

/**
 * A skill by its vacancies and by its names. A role by its vacancies and by titles that name it; where the role of
 * a vacancy is not known its text may name it too, but a text that names a colleague's role is no answer.
 */
function anywhere(term: Compiled): string {
  const { ways, spoken, roles, skill, isField, onlyInNames, isSector } = term;
  if (isSector) return anyOf([...ways.slice(0, 1), inTitle(term)]);
  if (roles.length > 0 || (onlyInNames && !skill)) {
    const named = roles.length > 0 ? ways.map(asTitle(term)) : ways.map((way) => marked(way, ["t:", "r:"]));
    const inText = spoken.map((way) => `('o:none' & ${way})`);
    return anyOf([...roles.map(ofRole), ...ofSkill("s", skill), ...named, ...inText]);
  }
  const named = ways.map((way) => marked(way, isField ? ["t:", "r:"] : ["t:"]));
  return anyOf([...ofSkill("s", skill), ...named, ...(onlyInNames ? spoken.slice(1) : spoken)]);
}

/** The name of a role in a title: of a vacancy of another role only with its words together, for an IT project manager is no IT manager. */
function asTitle({ spoken }: Compiled): (way: string, at: number) => string {
  return (way, at) => {
    const together = spoken[at] ?? way;
    // Asking where words stand, the database reads whole rows.
    if (!together.includes("<")) return marked(way, ["t:"]);
    return `(${marked(way, ["t:"])} & ('o:none' | ${together.replace(/'[^']*'/g, "$&:A")}))`;
  };
}

/** Without those that are nothing but stop words. */
function waysOf(compiled: (string | null | undefined)[][]): Pick<Compiled, "ways" | "spoken"> {
  const known = compiled.filter(([way]) => way);
  return { ways: known.map(([way]) => way ?? ""), spoken: known.map(([way, spoken]) => spoken ?? way ?? "") };
}

/** A role that was named otherwise than by its title stands there by that name only. */
function inTitle({ ways, roles, isTitle, isSector }: Compiled): string {
  // What a company does is in no title: there the other words decide.
  if (isSector) return anyOf(ways.map((way) => marked(way, ["t:", "a:"])));
  if (ways.length === 0) return anyOf(roles.map(ofRole));
  const named = anyOf((roles.length > 0 && !isTitle ? ways.slice(0, 1) : ways).map((way) => marked(way, ["t:"])));
  return roles.length > 0 ? `(${named} & ${anyOf([...roles.slice(0, 1), "none"].map(ofRole))})` : named;
}

/** Of a skill: where it stands in the title, in role names or is a must. Of a role: its vacancies, those that say what its other name says. */
function inRole(term: Compiled): string {
  const { ways, roles, skill, narrower, isSector } = term;
  if (isSector) return inTitle(term);
  if (roles.length > 0) {
    const its = roles.slice(0, 1).map(ofRole);
    return anyOf([
      inTitle(term),
      ...its.map((role) => (narrower ? `(${role} & ${narrower})` : role)),
      ...ofSkill("m", skill),
    ]);
  }
  return anyOf([...ways.map((way) => marked(way, ["t:", "r:"])), ...ofSkill("m", skill)]);
}

function inHead(term: Compiled): string {
  const { ways, roles, skill, narrower, isSector } = term;
  if (isSector) return inTitle(term);
  if (roles.length > 0) {
    // What only comes near follows all that is the role and does not say what its other name says.
    if (narrower) return anyOf([inRole(term), ...roles.slice(0, 1).map(ofRole)]);
    return anyOf([...roles.map(ofRole), ...ofSkill("s", skill), ...ways.map(asTitle(term))]);
  }
  const parts = skill ? ["t:", "r:"] : ["t:", "r:", "h:"];
  return anyOf([...ways.map((way) => marked(way, parts)), ...ofSkill("s", skill)]);
}

/** As search-row.ts marks the vacancies of a role; no slug holds a quote. */
function ofRole(slug: string): string {
  return `'o:${slug}'`;
}

/** Likewise those that name a skill ("s"), or ask it ("m"). */
function ofSkill(mark: "s" | "m", slug: string | undefined): string[] {
  return slug ? [`'${mark}:${slug}'`] : [];
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
