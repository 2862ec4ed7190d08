import { Contract, Language, Level, PosterType, WorkMode } from "#lib/db/generated/enums";
import { type Education, educations } from "#lib/vacancies/education";
import { enumTokens, type HoursRange } from "#lib/vacancies/facet-tokens";
import {
  cleanText,
  countUpTo,
  instant,
  numberUpTo,
  optionOf,
  type Parameters,
  readerOf,
  slug,
  wholeEuros,
  wordOf,
  wordsIn,
} from "./parameters.ts";

import { placesIn, type Term, termsOf, typedAs } from "./words.ts";

// The shape of a search, and the URL it comes from and goes to. Bookmarks and alerts live
// longer than names: whoever renames a parameter here lets `parseVacancySearch` read the old one too.

export type Sort = "relevance" | "newest" | "closing" | "pay";
/** "none" asks for vacancies that do not state it. */
export type OrNone<T> = T | "none";

/** Within a list any value will do; between fields all must hold. */
export type VacancySearch = {
  /** What, at most 200 characters; quotes keep words together, a minus leaves them out, a star ends a beginning. */
  q: string;
  /** Words of `q`, in lower case, that stay words although they mean a place, a level or the like. */
  text: string[];
  role: string[];
  family: string[];
  /** Where: slugs of places, provinces or countries, or what was typed ("Utrecht", "3511"). */
  place: string[];
  /** Around each place, in `place` or in `q`, and from the border of a province or country. Null: around places `defaultRadiusKm`, and areas as they are. */
  radiusKm: number | null;
  mode: OrNone<WorkMode>[];
  /** Days a week on site, of hybrid work alone. */
  onSiteDays: OrNone<(typeof enumTokens.onSiteDays)[number]>[];
  level: OrNone<Level>[];
  contract: OrNone<Contract>[];
  /** Hours a week one wants: matches when it lies within the vacancy's range. */
  hours: number | null;
  /** Hours a week one could do: matches when the vacancy's own range has some of them. */
  hoursRange: OrNone<HoursRange>[];
  /** At least this many whole euros a month at 40 hours. */
  pay: number | null;
  /** With `pay`: whether vacancies that do not state their pay stay in. */
  withoutPay: boolean;
  /** Language of the vacancy's text. */
  language: Language[];
  /** ISO 639-1, or "none". */
  workingLanguage: string[];
  /** A name that was typed, of a skill or company, finds nothing until it is known by its slug (typed-names.ts). */
  skill: string[];
  company: string[];
  poster: PosterType[];
  /** Which the text names, as something to have; a vacancy may name several. */
  education: OrNone<Education>[];
  /** What is left out, whatever else is asked. Of companies and skills a name that was typed leaves out nothing. */
  notRole: string[];
  notMode: WorkMode[];
  notLevel: Level[];
  notContract: Contract[];
  /** ISO 639-1. */
  notWorkingLanguage: string[];
  notPoster: PosterType[];
  notCompany: string[];
  notSkill: string[];
  /** Published in the last so many days. */
  since: number | null;
  sort: Sort;
  /** From 1; `maxPage` + 1 stands for any page beyond the last there can be. */
  page: number;
  /** Of pages after the first: what opened later is left out, so that nothing of the first stands on the next. */
  asOf: Date | null;
};

export const pageSize = 20;
export const maxPage = 500;
/** In km, as a form offers them; 0, a place and no more, can be asked by URL. */
export const radiusOptions = [5, 10, 25, 50, 100] as const;
export const defaultRadiusKm = 25;
export const sinceOptions = [1, 3, 7, 14, 30] as const;

/** Every open vacancy, newest first. */
export const everyVacancy: VacancySearch = {
  q: "",
  text: [],
  role: [],
  family: [],
  place: [],
  radiusKm: null,
  mode: [],
  onSiteDays: [],
  level: [],
  contract: [],
  hours: null,
  hoursRange: [],
  pay: null,
  withoutPay: false,
  language: [],
  workingLanguage: [],
  skill: [],
  company: [],
  poster: [],
  education: [],
  notRole: [],
  notMode: [],
  notLevel: [],
  notContract: [],
  notWorkingLanguage: [],
  notPoster: [],
  notCompany: [],
  notSkill: [],
  since: null,
  sort: "relevance",
  page: 1,
  asOf: null,
};

const dayMs = 24 * 60 * 60 * 1000;
const modes = [...Object.values(WorkMode), "none"] as const;
const levels = [...Object.values(Level), "none"] as const;
const contracts = [...Object.values(Contract), "none"] as const;
const languages = Object.values(Language);
const posters = Object.values(PosterType);
const onSiteDays = [...enumTokens.onSiteDays, "none"] as const;
const hoursRanges = [...enumTokens.hoursRange, "none"] as const;
const educationsOrNone = [...educations, "none"] as const;
const sorts: readonly Sort[] = ["relevance", "newest", "closing", "pay"];

/**
 * The search a URL asks for. Never refuses: what cannot be read falls back to what was not asked.
 * Lists repeat the name (without doubles, in one order, at most 50); of a single value the first wins.
 */
export function parseVacancySearch(params: Parameters): VacancySearch {
  const { list, single } = readerOf(params);
  const typed = (text: string) => cleanText(text, 100) || null;
  const place = list("place", typed);
  const pay = single("pay", wholeEuros);
  const q = single("q", (text) => cleanText(text, 200)) ?? "";
  const mayHavePlace = place.length > 0 || q !== "";
  const page = single("page", countUpTo(maxPage + 1)) ?? 1;
  return {
    q,
    text: list("text", (text) => wordsIn(q, cleanText(text, 200))),
    role: list("role", slug),
    family: list("family", slug),
    place,
    radiusKm: mayHavePlace ? single("radius", radiusOfToken) : null,
    mode: list("mode", wordOf(modes)),
    onSiteDays: list("days", wordOf(onSiteDays)),
    level: list("level", wordOf(levels)),
    contract: list("contract", wordOf(contracts)),
    hours: single("hours", numberUpTo(60)),
    hoursRange: list("hoursrange", wordOf(hoursRanges)),
    pay,
    withoutPay: pay !== null && single("nopay", (text) => text === "1") === true,
    language: list("language", wordOf(languages)),
    workingLanguage: list("work", (text) => (/^([a-z]{2}|none)$/.test(text) ? text : null)),
    skill: list("skill", typed),
    company: list("company", typed),
    poster: list("poster", wordOf(posters)),
    education: list("education", wordOf(educationsOrNone)),
    notRole: list("notrole", slug),
    notMode: list("notmode", wordOf(Object.values(WorkMode))),
    notLevel: list("notlevel", wordOf(Object.values(Level))),
    notContract: list("notcontract", wordOf(Object.values(Contract))),
    notWorkingLanguage: list("notwork", (text) => (/^[a-z]{2}$/.test(text) ? text : null)),
    notPoster: list("notposter", wordOf(posters)),
    notCompany: list("notcompany", typed),
    notSkill: list("notskill", typed),
    since: single("since", optionOf(sinceOptions)),
    sort: single("sort", wordOf(sorts)) ?? "relevance",
    page,
    asOf: page > 1 ? single("asof", instant) : null,
  };
}

/** The search as a query string without its question mark: one order, of lists too, defaults left out, and `parseVacancySearch` gives the same search back. */
export function queryOf(search: VacancySearch): string {
  const each = (name: string, values: readonly string[]) =>
    values.toSorted().map((value): [string, string] => [name, value]);
  const one = (name: string, value: string | number | null) => each(name, value === null ? [] : [String(value)]);
  return new URLSearchParams([
    ...one("q", search.q || null),
    ...each("text", search.text),
    ...each("role", search.role),
    ...each("family", search.family),
    ...each("place", search.place),
    ...one("radius", radiusToken(search.radiusKm) || null),
    ...each("mode", search.mode),
    ...each("days", search.onSiteDays),
    ...each("level", search.level),
    ...each("contract", search.contract),
    ...one("hours", search.hours),
    ...each("hoursrange", search.hoursRange),
    ...one("pay", search.pay),
    ...one("nopay", search.withoutPay ? 1 : null),
    ...each("language", search.language),
    ...each("work", search.workingLanguage),
    ...each("skill", search.skill),
    ...each("company", search.company),
    ...each("poster", search.poster),
    ...each("education", search.education),
    ...each("notrole", search.notRole),
    ...each("notmode", search.notMode),
    ...each("notlevel", search.notLevel),
    ...each("notcontract", search.notContract),
    ...each("notwork", search.notWorkingLanguage),
    ...each("notposter", search.notPoster),
    ...each("notcompany", search.notCompany),
    ...each("notskill", search.notSkill),
    ...one("since", search.since),
    ...one("sort", search.sort === "relevance" ? null : search.sort),
    ...one("page", search.page === 1 ? null : search.page),
    ...one("asof", search.page === 1 ? null : (search.asOf?.getTime() ?? null)),
  ]).toString();
}

/** A distance as a URL says it. A bare 25 has always been the default, of which a province is itself: 25 km from its border is said in full. */
export function radiusToken(km: number | null): string {
  return km === defaultRadiusKm ? `${km}km` : String(km ?? "");
}

function radiusOfToken(text: string): number | null {
  return [0, ...radiusOptions].find((km) => radiusToken(km) === text) ?? null;
}

/** The search a query string asks for: what `queryOf` gave, or anything else. */
export function searchIn(query: string): VacancySearch {
  // In one pass: a feed's query comes from outside, and may repeat one name thousands of times.
  const named = Map.groupBy(new URLSearchParams(query), ([name]) => name);
  return parseVacancySearch(
    Object.fromEntries(Array.from(named, ([name, pairs]) => [name, pairs.map(([, value]) => value)])),
  );
}

/** The same search with other words, on its first page. */
export function withWords(search: VacancySearch, q: string): VacancySearch {
  return { ...search, q, text: search.text.filter((words) => wordsIn(q, words)), page: 1 };
}

/** The same search with other terms for these of its words, where they stand first. */
export function withReplaced(search: VacancySearch, words: string, by: Term[]): VacancySearch {
  const terms = termsOf(search.q);
  const [at = 0] = placesIn(terms, words);
  const { length } = termsOf(words);
  const isBeforeSlash = terms[at + length - 1]?.isBeforeSlash === true;
  const instead = by.map((one, index) => (index === by.length - 1 ? { ...one, isBeforeSlash } : one));
  return withWords(search, typedAs(terms.toSpliced(at, length, ...instead)));
}

/** The same search with these of its words as mere words. */
export function withText(search: VacancySearch, words: string): VacancySearch {
  return { ...search, text: [...new Set([...search.text, words.toLowerCase()])], page: 1 };
}

/** Whether it asks nothing: the bare list in its own order, whatever its page. */
export function isBare(search: VacancySearch): boolean {
  return queryOf({ ...search, page: 1 }) === "";
}

/** What `since` asks: published after this. */
export function publishedAfter(days: number, now: Date): Date {
  return new Date(now.getTime() - days * dayMs);
}

/** Pages that can be asked for, each of `pageSize` hits. */
export function pageCountOf(total: number): number {
  return Math.min(Math.ceil(total / pageSize), maxPage);
}
