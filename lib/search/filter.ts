import type { Facet } from "#lib/vacancies/facet-tokens";
import { defaultRadiusKm, everyVacancy, type VacancySearch } from "./vacancy-search.ts";

type ListField = Exclude<
  { [F in keyof VacancySearch]: VacancySearch[F] extends string[] ? F : never }[keyof VacancySearch],
  "text"
>;
type SingleField = "q" | "hours" | "pay" | "since";

/** One thing a search asks for: a value of a list, or a single value. */
export type Filter = { field: ListField; value: string } | { field: SingleField; value: string | number };

const listFields: readonly ListField[] = [
  "role",
  "family",
  "place",
  "mode",
  "onSiteDays",
  "level",
  "contract",
  "hoursRange",
  "language",
  "workingLanguage",
  "skill",
  "company",
  "poster",
  "notRole",
  "notMode",
  "notLevel",
  "notContract",
  "notWorkingLanguage",
  "notPoster",
  "notCompany",
  "notSkill",
];
const singleFields: readonly SingleField[] = ["q", "pay", "hours", "since"];

/** All that a search asks for, lists first. */
export function filtersOf(search: VacancySearch): Filter[] {
  const lists = listFields.flatMap((field) => search[field].map((value): Filter => ({ field, value })));
  const singles = singleFields.flatMap((field): Filter[] => {
    const value = search[field];
    return value ? [{ field, value }] : [];
  });
  return [...lists, ...singles];
}

/** The same search without this filter, on its first page. What only serves the filter (radius, `withoutPay`) goes with it. */
export function withoutFilter(search: VacancySearch, { field, value }: Filter): VacancySearch {
  const current = search[field];
  const rest = Array.isArray(current) ? current.filter((other) => other !== value) : everyVacancy[field];
  const without: VacancySearch = { ...search, [field]: rest, page: 1 };
  return {
    ...without,
    radiusKm: without.place.length > 0 ? without.radiusKm : defaultRadiusKm,
    withoutPay: without.pay !== null && without.withoutPay,
  };
}

/** A search for this alone, with what serves it. */
export function withOnly({ radiusKm, withoutPay }: VacancySearch, { field, value }: Filter): VacancySearch {
  const isList = Array.isArray(everyVacancy[field]);
  return { ...everyVacancy, radiusKm, withoutPay, [field]: isList ? [value] : value };
}

/** What the options of a filter count; a filter without is a demand. A family is counted by the roles in it. */
export const facetOf: Partial<Record<keyof VacancySearch, Facet | "since">> = {
  role: "role",
  family: "role",
  place: "area",
  mode: "mode",
  onSiteDays: "onSiteDays",
  level: "level",
  contract: "contract",
  hoursRange: "hoursRange",
  language: "language",
  workingLanguage: "workingLanguage",
  skill: "skill",
  company: "company",
  poster: "poster",
  pay: "pay",
  since: "since",
};

/** Whether it says what kind of work, so that counting skills says something. */
export function countsSkills(search: VacancySearch): boolean {
  return (["q", "role", "family", "company", "skill"] as const).some((field) => search[field].length > 0);
}
