import { Contract, Language, Level, PosterType, WorkMode } from "#lib/db/generated/enums";
import { educations } from "./education.ts";

// What can be counted of a vacancy, as text: a capital for the facet and a number, e.g.
// "R12M2D3L4C1V1P5H3H4B1E2E3WnlWenA14O7" and "K3K77". PostgreSQL hands over the text of thousands of
// vacancies at a tenth of what grouping them a dozen times costs; here they are counted in one pass.
// Written by search-row.ts, read by lib/search/facets.ts.

export type Facet = keyof typeof facetLetters;

export const facetLetters = {
  role: "R",
  mode: "M",
  level: "L",
  contract: "C",
  language: "V",
  pay: "P",
  hoursRange: "H",
  onSiteDays: "D",
  poster: "B",
  education: "E",
  workingLanguage: "W",
  area: "A",
  company: "O",
  skill: "K",
} as const;

/** The value of a vacancy that does not state it. */
export const notStated = 0;
/** Values of `pay`; from `monthly` on, one more for each of `paySteps` that it reaches. */
export const payTokens = { notStated: 0, freelance: 1, monthly: 2 } as const;
/** Whole euros a month at 40 hours. */
export const paySteps = [2500, 3000, 3500, 4000, 4500, 5000, 5500, 6000, 7000, 8000] as const;
/** Hours a week, from and up to; a vacancy has each that its own hours overlap. */
export const hoursRanges = { "0-24": [0, 24], "25-32": [25, 32], "33-36": [33, 36], "37-60": [37, 60] } as const;
export type HoursRange = keyof typeof hoursRanges;
/** Days a week on site. */
export const onSiteDays = ["1", "2", "3", "4", "5"] as const;

// A value is its place in the list, from 1: a new one goes at the end, or every row must be written anew.
export const enumTokens = {
  mode: Object.values(WorkMode),
  level: Object.values(Level),
  contract: Object.values(Contract),
  language: Object.values(Language),
  hoursRange: Object.keys(hoursRanges) as HoursRange[],
  onSiteDays,
  poster: Object.values(PosterType),
  education: educations,
} as const;

/** The label an enum's value has in the database: camelCase here, snake_case there. */
export function enumLabel(value: string): string {
  return value.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

/** A working language as its token's number, and back: "nl" in base 36. */
export const languageCode = (value: number) => value.toString(36);

/** How often each value of each facet stands in a text, e.g. `counts.role[12]`; no entry is 0. */
export type FacetCounts = Record<Facet, number[]>;

export function noCounts(): FacetCounts {
  return {
    role: [],
    mode: [],
    level: [],
    contract: [],
    language: [],
    pay: [],
    hoursRange: [],
    onSiteDays: [],
    poster: [],
    education: [],
    workingLanguage: [],
    area: [],
    company: [],
    skill: [],
  };
}

/** Adds what stands in `tokens` to `counts`, of every facet or of `only` one. */
export function addTokens(counts: FacetCounts, tokens: string, only?: Facet): void {
  const byCapital: (number[] | undefined)[] = [];
  for (const [facet, letter] of Object.entries(facetLetters) as [Facet, string][]) {
    if (only === undefined || only === facet) byCapital[letter.charCodeAt(0)] = counts[facet];
  }
  eachToken(tokens, (capital, value) => {
    const list = byCapital[capital];
    if (list) list[value] = (list[value] ?? 0) + 1;
  });
}

/** Hands over each token: the code of its facet's letter, and its number. */
export function eachToken(tokens: string, take: (capital: number, value: number) => void): void {
  let capital = 0;
  let value = 0;
  let radix = 10;
  // One character past the end, so that the last token counts too.
  for (let index = 0; index <= tokens.length; index += 1) {
    const code = index < tokens.length ? tokens.charCodeAt(index) : 0;
    if (code >= 48 && code <= 57) value = value * radix + code - 48;
    else if (code >= 97) value = value * radix + code - 87;
    else {
      if (capital > 0) take(capital, value);
      capital = code;
      radix = code === languageLetter ? 36 : 10;
      value = 0;
    }
  }
}

const languageLetter = facetLetters.workingLanguage.charCodeAt(0);
