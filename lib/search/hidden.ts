import type { VacancyFacets } from "./facet-options.ts";
import type { Filter } from "./filter.ts";
import type { VacancySearch } from "./vacancy-search.ts";

/** The field that asks for what a field leaves out. */
export const oppositeOf = {
  notRole: "role",
  notMode: "mode",
  notLevel: "level",
  notContract: "contract",
  notWorkingLanguage: "workingLanguage",
  notPoster: "poster",
  notCompany: "company",
  notSkill: "skill",
} as const;
export type HidingField = keyof typeof oppositeOf;

export type HidingFilter = { field: HidingField; value: string };

const hidingFields = Object.keys(oppositeOf) as HidingField[];

/** The filter that leaves out what this one asks; null where nothing does. */
export function leavingOut({ field, value }: Filter): HidingFilter | null {
  const opposite = hidingFields.find((hiding) => oppositeOf[hiding] === field);
  return opposite ? { field: opposite, value: String(value) } : null;
}

/** The same search with all that another leaves out left out of it. */
export function withLeftOut(search: VacancySearch, other: VacancySearch): VacancySearch {
  return { ...search, ...Object.fromEntries(hidingFields.map((field) => [field, other[field]])) };
}

/** Whether a field leaves something out. */
export function isHiding(field: keyof VacancySearch): field is HidingField {
  return field in oppositeOf;
}

/** What is asked or left out and is no company or skill of ours, by the name that was typed. */
export function unknownNames(
  search: VacancySearch,
  facets: VacancyFacets,
  field: "company" | "skill" | "notCompany" | "notSkill",
): string[] {
  const known: { value: string }[] = facets[isHiding(field) ? oppositeOf[field] : field];
  return search[field].filter((value) => !known.some((option) => option.value === value));
}
