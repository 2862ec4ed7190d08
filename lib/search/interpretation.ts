import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { Filter } from "./filter.ts";
import { isHiding } from "./hidden.ts";
import { haveSameStem } from "./same-stem.ts";
import { type TextQuery, textQueryOf } from "./text-query.ts";
import { knownVocabulary } from "./understanding/known.ts";
import type { BothNames } from "./understanding/meanings.ts";
import { type Mended, mend } from "./understanding/mend.ts";
import { sectorsByEmployer } from "./understanding/sectors.ts";
import { type Reading, understand } from "./understanding/understand.ts";
import type { Vocabulary } from "./understanding/vocabulary.ts";
import type { VacancySearch } from "./vacancy-search.ts";
import { asksNothing, placesIn, termsOf, typedAs } from "./words.ts";
import { looserQuestionOf, wordsHeld, wordsOfNone } from "./words-held.ts";

/** How the words of a search were taken: as what, mended where, or as they stand because nothing else found anything. */
export type Interpretation = Reading & {
  mended: Mended[];
  /** Words that stand in no vacancy and do not count, for with them nothing is found. */
  dropped: string[];
  isLiteral: boolean;
};

/** A search ready to be asked: what was understood is in its fields, the other words in `text`. */
export type ReadSearch = { asked: VacancySearch; text: TextQuery | null; interpretation: Interpretation };

/** A search as its words are understood, nothing mended. */
export async function readSearch(search: VacancySearch): Promise<ReadSearch> {
  return ready(understand(search, await knownVocabulary()));
}

/** The ways to read a search, most likely first; the next is worth asking only when those before it found nothing. */
export async function* readAll(search: VacancySearch): AsyncGenerator<ReadSearch> {
  const first = await readSearch(search);
  yield first;
  // Of filters alone the words say little: "stage" and "mbo" stand in what employers tell of others.
  if (asksNothing(first.interpretation.question)) return;

  const mended = await mendedWhereNone(search);
  if (mended)
    yield await ready(understand({ ...mended.search, page: search.page }, await knownVocabulary()), {
      mended: mended.words,
    });

  const looser = await looserQuestionOf(first.interpretation.question);
  if (looser) yield await ready({ ...first.interpretation, question: looser });

  const known = await withoutWordsOfNone(search, first);
  if (known) yield known;

  const { rolesByWord: roles } = await knownVocabulary();
  for (const wider of [{ roles }, { sectors: sectorsByEmployer }]) {
    const reading = await readWith(wider, search, first);
    if (reading) yield reading;
  }

  // Who leaves something out is not shown it after all.
  const { understood, uncounted, ordered } = first.interpretation;
  const leavesOut =
    first.interpretation.question.without.length > 0 ||
    uncounted.some(({ why }) => why === "place" || why === "diploma") ||
    understood.some(({ filter }) => isHiding(filter.field));
  const isNarrowed = first.asked.q !== search.q || understood.some(({ name }) => name && isOfPlainWords(name));
  if (!isNarrowed || leavesOut) return;
  // "Newest" and "immediately" stand in no text for what they ask.
  const but = [...wordsThatHold(first), ...uncounted.map(({ words }) => words), ...(ordered ? [ordered] : [])];
  yield await ready(understand({ ...literally(search, but), page: search.page }, await knownVocabulary()), {
    isLiteral: true,
  });
}

/** A search that finds nothing with its slips mended, but for words that a vacancy holds; null when that leaves none. */
export async function mendedWhereNone(search: VacancySearch) {
  const slips = (await mendedSearch(search))?.words ?? [];
  return slips.length > 0 ? mendedSearch(search, await rightWords(slips)) : null;
}

/** Those that are no slips, for a vacancy holds them as themselves: "enginer" only has the stem of what was meant. */
async function rightWords(slips: Mended[]): Promise<string[]> {
  const held = await wordsHeld(slips.map(({ typed }) => typed));
  const isRight = await Promise.all(
    slips.map(async ({ typed, meant }) => held.includes(typed) && !(await haveSameStem(typed, meant))),
  );
  return slips.flatMap(({ typed }, at) => (isRight[at] ? [typed] : []));
}

/** "Secure coding" says as words what it means, unlike "Make" and "Check Point". */
function isOfPlainWords({ en }: BothNames): boolean {
  return / [a-z]/.test(en);
}

/** Roles, hours, pay and the like, whose words stand in a text for something else: "two" of "two days a week". */
const neverInText: Filter["field"][] = [
  "role",
  "level",
  "contract",
  "hours",
  "hoursRange",
  "pay",
  "onSiteDays",
  "since",
];

/** What is never answered with mere words, nor remote work with hybrid. */
function wordsThatHold({ asked, interpretation }: ReadSearch): string[] {
  const isRemote = asked.mode.join() === "remote";
  return interpretation.understood
    .filter(({ filter: { field } }) => neverInText.includes(field) || (isRemote && field === "mode"))
    .map(({ words }) => words);
}

/** What is left of a search without words that stand nowhere; null when nothing in it is understood, or the reader asked for words as they stand. */
async function withoutWordsOfNone(search: VacancySearch, first: ReadSearch): Promise<ReadSearch | null> {
  const { question, understood } = first.interpretation;
  const isAsked = search.text.length === 0 && question.named.length + understood.length > 0;
  const dropped = isAsked ? await wordsOfNone(question.words) : [];
  if (dropped.length === 0) return null;
  const words = question.words.filter((word) => !dropped.includes(word));
  const rest = await ready({ ...first.interpretation, question: { ...question, words } }, { dropped });
  return rest.text && rest;
}

/**
 * Words read with more meanings: those that only names of one role say as that role, "chatbot" as AI engineers, and kinds of
 * employer as their sector, "gemeente" as the government. Null when that changes nothing.
 */
async function readWith(
  more: Partial<Vocabulary>,
  search: VacancySearch,
  { interpretation }: ReadSearch,
): Promise<ReadSearch | null> {
  const reading = understand(search, { ...(await knownVocabulary()), ...more });
  return isDeepStrictEqual(reading.question, interpretation.question) ? null : ready(reading);
}

/** The same search with all of its words as they stand, but for some. */
export function literally(search: VacancySearch, but: string[] = []): VacancySearch {
  if (but.length === 0) return { ...search, text: [search.q.toLowerCase()], page: 1 };
  const terms = termsOf(search.q);
  const isRead = terms.map(() => false);
  for (const words of but) for (const at of placesIn(terms, words)) isRead.fill(true, at, at + termsOf(words).length);
  const text = terms.filter((_, at) => !isRead[at]).map((term) => term.text.toLowerCase());
  return { ...search, text, page: 1 };
}

/** The search whose words mean at first reading what these were taken for: slips mended, beginnings starred, words of no vacancy gone. */
export function followedSearch({ read, question, dropped }: Interpretation): VacancySearch {
  const words = termsOf(read.q).flatMap((term) => {
    const text = term.text.toLowerCase();
    if (dropped.some((word) => word.toLowerCase() === text)) return [];
    return [question.beginnings.includes(text) ? { ...term, text: `${text}*` } : term];
  });
  return { ...read, q: typedAs(words), page: 1 };
}

/** The same search with slips of the pen mended, but not in words that are `right`; null when there are none. */
export async function mendedSearch(
  search: VacancySearch,
  right: string[] = [],
): Promise<{ search: VacancySearch; words: Mended[] } | null> {
  const { q, words } = mend(search, await knownVocabulary(), right);
  return words.length > 0 ? { search: { ...search, q, page: 1 }, words } : null;
}

/**
 * The same search with slips mended, where that makes a role, a skill or a place of words that find something only because they
 * look alike ("data enginer", whose stem is that of an engineer) or nothing at all (`inNone`, "pyton"); else null.
 */
export async function proposedSearch(
  search: VacancySearch,
  { understood }: Reading,
  inNone: string[],
): Promise<VacancySearch | null> {
  const vocabulary = await knownVocabulary();
  const { q, words } = mend(search, vocabulary, [], inNone);
  if (words.length === 0) return null;
  const held = words.filter(({ typed }) => !inNone.includes(typed));
  const areSlips = await Promise.all(held.map(({ typed, meant }) => haveSameStem(typed, meant)));
  const mended = { ...search, q, page: 1 };
  const namedIn = (parts: Reading["understood"]) =>
    parts.filter(({ name, filter }) => name || filter.field === "place").map(({ filter }) => filter.value);
  const before = namedIn(understood);
  const isNamed = namedIn(understand(mended, vocabulary).understood).some((slug) => !before.includes(slug));
  return isNamed && areSlips.every(Boolean) ? mended : null;
}

type How = Partial<Omit<Interpretation, keyof Reading>>;

// What is asked of the vacancies is made of the question that is told, so that reasons are of what was really asked.
async function ready(reading: Reading, how: How = {}): Promise<ReadSearch> {
  const interpretation = { mended: [], dropped: [], isLiteral: false, ...reading, ...how };
  return { asked: reading.search, text: await textQueryOf(reading.question), interpretation };
}
