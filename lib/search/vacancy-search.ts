import type { Contract, Language, Level, WorkMode } from "#lib/db/generated/enums";

// The shape of a search, and the URL it comes from and goes to.

export type Sort = "relevance" | "newest" | "pay";
/** "none" asks for vacancies that do not state it. */
export type OrNone<T> = T | "none";

export type VacancySearch = {
  /** What, at most 200 characters. */
  q: string;
  role: string[];
  family: string[];
  /** Where: slugs of places or provinces, or what was typed ("Utrecht", "3511"); several are OR. */
  place: string[];
  radiusKm: number;
  mode: OrNone<WorkMode>[];
  level: OrNone<Level>[];
  contract: OrNone<Contract>[];
  /** Hours a week one wants: matches when it lies within the vacancy's range. */
  hours: number | null;
  /** At least this many whole euros a month at 40 hours. */
  pay: number | null;
  /** With `pay`: whether vacancies that do not state their pay stay in. */
  withoutPay: boolean;
  language: Language[];
  workingLanguage: string[];
  skill: string[];
  company: string[];
  /** Published in the last so many days. */
  since: number | null;
  sort: Sort;
  /** From 1. */
  page: number;
};
