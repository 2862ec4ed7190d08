import type { Locale } from "#lib/i18n/routing";
import type { Advice } from "./advice.ts";
import type { HitReason } from "./explain.ts";
import { filtersOf } from "./filter.ts";
import { reasonWording } from "./reason-wording.ts";
import type { VacancyHit, VacancyResults } from "./search.ts";
import { queryOf, type VacancySearch } from "./vacancy-search.ts";
import { filterWording, understoodWording } from "./wording.ts";

/** What stands beside the results. */
type Beside = { advice: Advice; related: VacancyHit[]; reasons: Map<string, HitReason> };

/** What the search page says, as data: for scripts and for who wants to judge it. */
export function toldAnswer(
  locale: Locale,
  search: VacancySearch,
  results: VacancyResults,
  { advice, related, reasons }: Beside,
) {
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
        ...(one.others.length > 0 && { or: one.others }),
        words: one.words,
        text: understoodWording(locale, one, search, results),
      })),
      ...(interpretation.rest
        ? [{ kind: "words", field: "q", value: interpretation.rest, text: interpretation.rest }]
        : []),
    ],
    alsoSearched: interpretation.also.map((name) => name[locale]),
    mended: interpretation.mended,
    beginnings: interpretation.question.beginnings,
    dropped: interpretation.dropped,
    surplus: interpretation.surplus,
    repeated: interpretation.repeated,
    overruled: interpretation.overruled,
    ordered: interpretation.ordered,
    uncounted: interpretation.uncounted,
    isLiteral: interpretation.isLiteral,
    onlyAsWords: advice.literal && { count: advice.literal.count, query: queryOf(advice.literal.search) },
    didYouMean: advice.meant && { q: advice.meant.search.q, count: advice.meant.count },
    several: advice.several.map(({ words, meant }) => ({
      words,
      meant: meant.map(({ name, search: each }) => ({ name, query: queryOf(each) })),
    })),
    rates: advice.rates && { count: advice.rates.count, query: queryOf(advice.rates.search) },
    ids: results.hits.map(({ publicId }) => publicId),
    hits: results.hits.map((hit) => told(hit, false)),
    related: related.map((hit) => told(hit, true)),
  };

  function told(hit: VacancyHit, isRelated: boolean) {
    const reason = reasons.get(hit.publicId);
    return {
      id: hit.publicId,
      title: hit.title,
      company: hit.company.name,
      role: hit.role?.slug ?? null,
      level: hit.level,
      places: hit.places.map(({ name }) => name),
      distanceKm: hit.distanceKm,
      reasons: reason ? reasonWording(locale, reason, results, isRelated) : [],
    };
  }
}
