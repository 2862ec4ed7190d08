/** A piece of what someone typed. Of a word in quotes its text is meant and nothing else. */
export type Term = {
  kind: "word" | "phrase" | "without";
  text: string;
  isQuoted: boolean;
  /** Whether a slash of its own stands behind it: "java / kotlin". */
  isBeforeSlash?: boolean;
};

/** Something that has several names: a role, a skill, or what people do ("developer"). */
export type NamedTerm = {
  /** Its names, as typed first. */
  ways: string[];
  /** The skill it names, by slug. */
  skill?: string;
  /** Whether it is a skill that is a field of work: what names of a role say of it counts. */
  isField?: boolean;
  /** Whether it counts in names alone: a text that says "developer" speaks of colleagues, and one that says "go" of going. */
  onlyInNames?: boolean;
  /** Whether it is a sector: its other names count only in names of companies, what they tell about themselves and titles. */
  isSector?: boolean;
  /** Of a name that is no title of its role, what it says beside the role: "game" in "game developer". Null where it is a title. */
  narrower?: string | null;
  /** The role it names and those that are kinds of it: their vacancies answer whatever their text says. None for a skill or a noun. */
  roles: string[];
  /** Roles that overlap with it or are called after it: no answer, but related to one. */
  alike: string[];
  /** Others of which any will do as well: "java of kotlin". */
  or?: NamedTerm[];
};

/** What someone asks in words: at most `termsMax` terms, a phrase being one. */
export type Question = {
  /** Must all be there; a star at the end asks for whatever begins like it. */
  words: string[];
  /** Each must be how a word begins in a title, a name of a role, a skill, a company or a place. */
  beginnings: string[];
  /** Each must be there with its words next to each other. */
  phrases: string[];
  /** None may be there. */
  without: string[];
  /** Each must be there by one of its names. */
  named: NamedTerm[];
  /** These need not be there; what has them goes before what has not. */
  wished: NamedTerm[];
};

/** A term and those of which any will do as well. */
export function eachOf(term: NamedTerm): NamedTerm[] {
  return [term, ...(term.or ?? [])];
}

/** Each term costs a search something. */
export const termsMax = 10;

/** To ask one thing alone: `{ ...nothingAsked, words: ["java"] }`. */
export const nothingAsked: Question = { words: [], beginnings: [], phrases: [], without: [], named: [], wished: [] };

const term = /(-?)(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/g;

/** Reads quotes, minus and star as people use them; whatever else stands there is a word. */
export function termsOf(q: string): Term[] {
  const all = [...q.matchAll(term)];
  return all.flatMap(([, minus, phrase, word = ""], at): Term[] => {
    const text = phrase ?? word;
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const kind = minus ? "without" : phrase?.includes(" ") ? "phrase" : "word";
    return [{ kind, text, isQuoted: phrase !== undefined, ...(all[at + 1]?.[3] === "/" && { isBeforeSlash: true }) }];
  });
}

/** Where these words stand next to each other among the terms, whatever signs are between: the index of the first of each time. */
export function placesIn(terms: Term[], words: string): number[] {
  const sought = termsOf(words).map(({ text }) => text.toLowerCase());
  const inside = terms.map(({ text }) => text.toLowerCase());
  if (sought.length === 0) return [];
  return inside.flatMap((_, at) => (sought.every((word, index) => inside[at + index] === word) ? [at] : []));
}

/** Whether it asks nothing, whatever it wishes. */
export function asksNothing({ words, beginnings, phrases, without, named }: Question): boolean {
  return words.length + beginnings.length + phrases.length + without.length + named.length === 0;
}

/** These terms as they stand, nothing in them understood. */
export function questionOf(terms: Term[], named: NamedTerm[] = [], wished: NamedTerm[] = []): Question {
  const of = (kind: Term["kind"]) => terms.filter((each) => each.kind === kind).map(({ text }) => capitalIt(text));
  return {
    ...nothingAsked,
    words: of("word"),
    phrases: of("phrase"),
    without: of("without"),
    named: named.map(withCapitalIt),
    wished,
  };
}

function withCapitalIt(term: NamedTerm): NamedTerm {
  return { ...term, ways: term.ways.map(capitalIt), ...(term.or && { or: term.or.map(withCapitalIt) }) };
}

/** The terms as one would type them. */
export function typedAs(terms: Term[]): string {
  return terms
    .map(({ kind, text, isQuoted, isBeforeSlash }, at) => {
      const slash = isBeforeSlash && at < terms.length - 1 ? " /" : "";
      return `${kind === "without" ? "-" : ""}${isQuoted ? `"${text}"` : text}${slash}`;
    })
    .join(" ");
}

/** Nobody who searches types the English "it", and only capitals tell it from the trade (fts_norm). */
function capitalIt(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])it(?![\p{L}\p{N}])/giu, "IT");
}
