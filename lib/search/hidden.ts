import type { VacancyFacets } from "./facet-options.ts";
import type { VacancySearch } from "./vacancy-search.ts";

/** What a search leaves out, by the field that asks for it instead. */
const oppositeOf = { notPoster: "poster", notCompany: "company", notSkill: "skill" } as const;
export type HidingField = keyof typeof oppositeOf;

/** Whether a field leaves something out. */
export function isHiding(field: keyof VacancySearch): field is HidingField {
  return field in oppositeOf;
}

/** What is to be left out and is no company or skill of ours, by the name that was typed. */
export function unknownHidden(
  search: VacancySearch,
  facets: VacancyFacets,
  field: "notCompany" | "notSkill",
): string[] {
  return search[field].filter((value) => !facets[oppositeOf[field]].some((option) => option.value === value));
}
