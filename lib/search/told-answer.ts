import type { Locale } from "#lib/i18n/routing";
import { filtersOf } from "./filter.ts";
import type { VacancyResults } from "./search.ts";
import { queryOf, type VacancySearch } from "./vacancy-search.ts";
import { filterWording, understoodWording } from "./wording.ts";

/** What the search page says, as data: for scripts and for who wants to judge it. */
export function toldAnswer(locale: Locale, search: VacancySearch, results: VacancyResults) {
  const { interpretation } = results;
  return {
    query: queryOf(search),
    total: results.total,
    chips: [
      ...filtersOf(search)
        .filter(({ field }) => field !== "q")
        .map((filter) => ({
          kind: "asked",
          field: filter.field,
          value: filter.value,
          text: filterWording(locale, filter, search, results),
        })),
      ...interpretation.understood.map((one) => ({
        kind: "understood",
        field: one.filter.field,
        value: one.filter.value,
        words: one.words,
        text: understoodWording(locale, one, search, results),
      })),
      ...(interpretation.rest
        ? [{ kind: "words", field: "q", value: interpretation.rest, text: interpretation.rest }]
        : []),
    ],
    alsoSearched: interpretation.also.map((name) => name[locale]),
    mended: interpretation.mended,
    isLiteral: interpretation.isLiteral,
    ids: results.hits.map(({ publicId }) => publicId),
    hits: results.hits.map(({ publicId, title, company, role, level, places }) => ({
      id: publicId,
      title,
      company: company.name,
      role: role?.slug ?? null,
      level,
      places: places.map(({ name }) => name),
    })),
  };
}
