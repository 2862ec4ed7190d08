import type { Filter } from "../filter.ts";
import { type HidingFilter, oppositeOf } from "../hidden.ts";
import type { Sort, VacancySearch } from "../vacancy-search.ts";
import { type NamedTerm, type Question, questionOf, type Term, termsMax, typedAs } from "../words.ts";
import type { SaidAmount } from "./amounts.ts";
import { withListsApart } from "./lists.ts";
import type { BothNames, Named } from "./meanings.ts";
import { piecesOf } from "./pieces.ts";
import { tokensOf } from "./tokens.ts";
import type { Uncountable } from "./uncounted.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A part of what was typed that means something we know. */
export type Understood = {
  /** As typed; in the URL as `text` it is a word again. */
  words: string;
  filter: Filter;
  /** Of a choice, those of its other things: "java of kotlin". */
  others: Filter[];
  /** The name of a role or skill in both languages; other filters have their own words. */
  name: BothNames | null;
  /** An amount by the hour or the year, of which `filter` is what it comes to. */
  said: SaidAmount | null;
};

/** All that a part asks: of a choice several things, of which any will do. */
export function filtersIn({ filter, others }: Understood): Filter[] {
  return [filter, ...others];
}

/** What a search asks once its words are understood. */
export type Reading = {
  /** What was read: as typed, or with slips of the pen mended and lists taken apart. Links that change the words begin here. */
  read: VacancySearch;
  /** The same search with levels, places and the like taken from `q` into their own fields. */
  search: VacancySearch;
  question: Question;
  /** What each run of words in `search.q` asks, in its order; all of them together are `question`. */
  parts: { words: string; question: Question }[];
  understood: Understood[];
  /** Words of a filter that the reader has set otherwise by hand: that one holds. */
  overruled: string[];
  /** A second number of hours or amount of pay: the first holds. */
  repeated: string[];
  /** Words that say in which order, where none was chosen; null when there are none. */
  ordered: string | null;
  /** What is understood and cannot be asked. */
  uncounted: { words: string; why: Uncountable }[];
  /** Words past the most that are asked at once. */
  surplus: string[];
  /** Words that ask something as they stand. */
  rest: string;
  /** Other names that were searched as well. */
  also: BothNames[];
};

/**
 * Reads what was typed: "senior java utrecht remote 5000" asks for a level, a skill, a place, a workplace and pay. What
 * is quoted, named in `search.text` or has two meanings stays text; "-senior" and "geen senior" leave out what "senior"
 * asks. Changes no data, asks none.
 */
export function understand(typed: VacancySearch, vocabulary: Vocabulary): Reading {
  // Beside a role that was chosen, the name of another is a word.
  const known = typed.role.length > 0 ? { ...vocabulary, roles: noRoles } : vocabulary;
  const search = withListsApart(typed, known);
  const tokens = tokensOf(search);
  const reading: Reading = {
    read: search,
    search,
    question: questionOf([]),
    parts: [],
    understood: [],
    overruled: [],
    repeated: [],
    ordered: null,
    uncounted: [],
    surplus: [],
    rest: "",
    also: [],
  };
  const plain: Term[] = [];
  const rest: Term[] = [];
  const inQ: Term[] = [];
  const named: NamedTerm[] = [];
  const wished: NamedTerm[] = [];
  const farFrom: { words: string; radiusKm: number }[] = [];
  let at = 0;
  for (const { length, meaning } of piecesOf(tokens, known)) {
    const span = tokens.slice(at, at + length);
    const words = typedAs(span);
    const terms = meaning.kind === "refused" ? span.slice(-1).map(leftOutOf) : span;
    at += length;

    if (meaning.kind === "filter") {
      for (const filter of meaning.filters) take(reading, search, words, filter, meaning.said ?? null);
      if (meaning.wished) wished.push(wishFor(words, meaning.wished));
      if (meaning.radiusKm && meaning.filters.length > 0) takeRadius(reading, search, words, meaning.radiusKm);
      else if (meaning.radiusKm) farFrom.push({ words, radiusKm: meaning.radiusKm });
    }
    if (meaning.kind === "order") order(reading, words, meaning.sort);
    if (meaning.kind === "uncounted") reading.uncounted.push({ words, why: meaning.why });
    if (meaning.kind === "leftOut") for (const filter of meaning.filters) leaveOut(reading, search, words, filter);
    if (meaning.kind === "named" && isAskedAlready(reading, meaning)) {
      for (const filter of meaning.filters ?? []) take(reading, search, words, filter, null);
      continue;
    }
    // What has a minus is left out as a word too.
    const isText = meaning.kind === "text" || meaning.kind === "refused";
    const isWord = isText || span.some(({ isLeftOut }) => isLeftOut);
    if (isWord || meaning.kind === "named") inQ.push(...span);
    if ((isWord || meaning.kind === "named") && plain.length + named.length >= termsMax) {
      if (meaning.kind !== "leftOut") reading.surplus.push(words);
      continue;
    }
    if (isWord) plain.push(...terms);
    if (isWord || meaning.kind === "named")
      reading.parts.push({
        words,
        question: questionOf(isWord ? terms : [], meaning.kind === "named" ? meaning.terms : []),
      });
    if (isText || (meaning.kind === "named" && !meaning.filter)) rest.push(...span);
    if (meaning.kind !== "named") continue;
    named.push(...meaning.terms);
    reading.also.push(...meaning.also);
    const { filter, name, things = [] } = meaning;
    const others = things.slice(1).flatMap((thing) => thing.filter ?? []);
    if (filter) reading.understood.push({ words, filter, others, name, said: null });
    for (const filter of meaning.filters ?? []) take(reading, search, words, filter, null);
  }
  for (const { words, radiusKm } of farFrom) takeBareRadius(reading, search, words, radiusKm);
  return {
    ...reading,
    search: { ...reading.search, q: typedAs(inQ) },
    rest: typedAs(rest),
    question: questionOf(plain, named, wished),
  };
}

function leftOutOf(term: Term): Term {
  return { ...term, kind: "without" };
}

function wishFor(typed: string, said: string[]): NamedTerm {
  return { ways: [typed, ...said.filter((words) => words !== typed.toLowerCase())], roles: [], alike: [] };
}

const noRoles: Vocabulary["roles"] = new Map();

/** Whether a role or skill, or a choice of them, was named before: "java java", "k8s kubernetes". */
function isAskedAlready({ understood }: Reading, { filter: named, name }: Named): boolean {
  return understood.some(
    ({ filter, name: known }) =>
      filter.field === named?.field && filter.value === named.value && known?.nl === name?.nl,
  );
}

/** What the reader asks by hand is not left out. */
function leaveOut(reading: Reading, asked: VacancySearch, words: string, filter: HidingFilter) {
  const { field, value } = filter;
  const set: string[] = reading.search[field];
  if (asked[oppositeOf[field]].includes(value as never)) reading.overruled.push(words);
  else if (!set.includes(value)) {
    reading.search = { ...reading.search, [field]: [...set, value] };
    reading.understood.push({ words, filter, others: [], name: null, said: null });
  }
}

/** What the reader set by hand holds; of a single value the first word does. */
function take(reading: Reading, asked: VacancySearch, words: string, filter: Filter, said: SaidAmount | null) {
  const given = asked[filter.field];
  const set = reading.search[filter.field];
  if (Array.isArray(given) ? given.length > 0 : given !== null) {
    if (!reading.overruled.includes(words)) reading.overruled.push(words);
    return;
  }
  if (Array.isArray(set)) {
    if (set.includes(filter.value as never)) return;
    reading.search = { ...reading.search, [filter.field]: [...set, filter.value] };
  } else if (set === null) reading.search = { ...reading.search, [filter.field]: filter.value };
  else {
    if (set !== filter.value) reading.repeated.push(words);
    return;
  }
  reading.understood.push({ words, filter, others: [], name: null, said });
}

/** An order in words is that of the list where the reader has chosen none. */
function order(reading: Reading, words: string, sort: Sort) {
  if (reading.search.sort === "relevance") {
    reading.ordered = words;
    reading.search = { ...reading.search, sort };
  } else if (reading.search.sort !== sort) reading.uncounted.push({ words, why: "order" });
}

/** Likewise how far from the place; all places have the same. */
function takeRadius(reading: Reading, asked: VacancySearch, words: string, radiusKm: number) {
  if (asked.place.length > 0 || asked.radiusKm !== null) return;
  const set = reading.search.radiusKm;
  if (set !== null && set !== radiusKm) reading.repeated.push(words);
  else reading.search = { ...reading.search, radiusKm };
}

/** Likewise how far from a place that is said elsewhere or has a field of its own; from none it asks nothing. */
function takeBareRadius(reading: Reading, asked: VacancySearch, words: string, radiusKm: number) {
  const { place, radiusKm: set } = reading.search;
  if (place.length === 0) reading.uncounted.push({ words, why: "distance" });
  else if (set === null) reading.search = { ...reading.search, radiusKm };
  else if (set !== radiusKm) (asked.radiusKm === null ? reading.repeated : reading.overruled).push(words);
}
