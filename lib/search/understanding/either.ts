import { formatList } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { type Meaning, meaningOf, type Named } from "./meanings.ts";
import { isPerson } from "./nouns.ts";
import type { Piece } from "./pieces.ts";
import { joinedIn, spansFrom, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

const or = new Set(["of", "or", "en of", "and or"]);
/** Each costs a search something. */
const mostThings = 8;

/** Things of which any will do, and the noun behind the last, which those before it may share. */
type Choice = { length: number; things: Named[]; noun: Token | undefined };

/** Whether any choice can be said at all. */
export function saysEither(tokens: Token[]): boolean {
  return tokens.some(({ name, text, isBeforeSlash }) => or.has(name) || isBeforeSlash || text.includes("/"));
}

/** Any of several roles, skills or nouns: "java of kotlin", "c#, java or go", "frontend of backend developer", "Java/Kotlin". */
export function eitherFrom(tokens: Token[], at: number, vocabulary: Vocabulary): Piece[] {
  const choices = [...choicesFrom(tokens, at, vocabulary), ...choicesInWord(tokens, at, vocabulary)];
  return choices.flatMap(({ length, things }) =>
    new Set(things.map(keyOf)).size > 1 ? [{ length, meaning: anyOf(things) }] : [],
  );
}

/** One thing, or several with "of" or a slash before the last. */
function choicesFrom(tokens: Token[], at: number, vocabulary: Vocabulary, most = mostThings): Choice[] {
  return spansFrom(tokens, at).flatMap(({ length }): Choice[] => {
    const end = at + length;
    const last = tokens[end - 1] as Token;
    const alone = namedIn(tokens, at, length, vocabulary);
    const choices: Choice[] = alone ? [{ length, things: [alone], noun: isPerson(last.name) ? last : undefined }] : [];
    const joins = tokens[end]?.isFree && or.has(tokens[end].name) ? 1 : 0;
    const isBeforeLast = joins === 1 || last.isBeforeSlash === true;
    if (most === 1 || !(alone || length === 1) || !(isBeforeLast || last.text.endsWith(","))) return choices;

    for (const more of choicesFrom(tokens, end + joins, vocabulary, most - 1)) {
      const shared = more.noun && length === 1 ? roleOf([last, more.noun], vocabulary) : null;
      for (const thing of isBeforeLast || more.things.length > 1 ? [alone, shared] : [])
        if (thing) choices.push({ ...more, length: length + joins + more.length, things: [thing, ...more.things] });
    }
    return choices;
  });
}

/** "Java/Kotlin", and with the noun behind it "frontend/backend developer"; "CI/CD" is one thing. */
function choicesInWord(tokens: Token[], at: number, vocabulary: Vocabulary): Choice[] {
  const [token, noun] = tokens.slice(at, at + 2);
  const parts = token?.isFree ? joinedIn(token) : [];
  if (parts.length === 0 || namedIn(tokens, at, 1, vocabulary)) return [];
  const each = parts.map((_, part) => namedIn(parts, part, 1, vocabulary));
  const withNoun = noun?.isFree && isPerson(noun.name) ? parts.map((part) => roleOf([part, noun], vocabulary)) : [];
  return [each, withNoun].flatMap((found, shared) => {
    const things = found.filter((thing) => thing !== null);
    const isWhole = things.length === found.length && things.length <= mostThings;
    return isWhole ? [{ length: 1 + shared, things, noun: undefined }] : [];
  });
}

/** What these words name. Beside another thing "r" and "c" are languages in small letters too. */
function namedIn(tokens: Token[], at: number, length: number, vocabulary: Vocabulary): Named | null {
  const token = tokens[at] as Token;
  const isLetter = length === 1 && token.name.length === 1;
  const said = isLetter ? tokens.with(at, { ...token, text: token.text.toUpperCase() }) : tokens;
  const span = spansFrom(said, at)[length - 1];
  const meaning = span && meaningOf(span, vocabulary);
  return meaning?.kind === "named" && meaning.terms.length === 1 ? meaning : null;
}

function roleOf(tokens: Token[], vocabulary: Vocabulary): Named | null {
  const named = namedIn(tokens, 0, tokens.length, vocabulary);
  return named?.filter?.field === "role" ? named : null;
}

function keyOf({ filter, terms }: Named): string {
  return String(filter?.value ?? terms[0]?.ways[0]);
}

/** Roles next to each other, or with "and" between them: no vacancy is of two, so either will do. */
export function withRolesJoined(pieces: Piece[], tokens: Token[]): Piece[] {
  const joined: Piece[] = [];
  let end = 0;
  for (const piece of pieces) {
    const between = joined.at(-1)?.meaning.kind === "text" && and.has(tokens[end - 1]?.name ?? "") ? 1 : 0;
    end += piece.length;
    const before = joined.at(-1 - between);
    const things = [before, piece].flatMap((one) => (one && isRole(one.meaning) ? [one.meaning] : []));
    if (!before || new Set(things.map(keyOf)).size < 2) joined.push(piece);
    else {
      const length = before.length + between + piece.length;
      joined.splice(-1 - between, 1 + between, { length, meaning: anyOf(things) });
    }
  }
  return joined;
}

const and = new Set(["en", "and", "plus"]);

function isRole(meaning: Meaning): meaning is Named {
  return meaning.kind === "named" && meaning.filter?.field === "role";
}

function anyOf(choices: Named[]): Named {
  const things = choices.flatMap((choice) => choice.things ?? [choice]);
  const [first, ...or] = things.flatMap(({ terms }) => terms);
  const names = things.flatMap(({ name }) => name ?? []);
  const isNamed = names.length === things.length;
  const listed = (locale: Locale) =>
    formatList(
      locale,
      names.map((name) => name[locale]),
      "disjunction",
    );
  return {
    kind: "named",
    terms: first ? [{ ...first, or, alike: things.flatMap(({ terms }) => terms.flatMap(({ alike }) => alike)) }] : [],
    filter: (isNamed && things[0]?.filter) || null,
    name: isNamed ? { nl: listed("nl"), en: listed("en") } : null,
    also: things.flatMap(({ also }) => also),
    things,
  };
}
