import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { type Filter, filtersOf, withoutFilter } from "#lib/search/filter";
import type { VacancyResults } from "#lib/search/search";
import { queryOf, type VacancySearch, withReplaced, withWords } from "#lib/search/vacancy-search";
import { filterWording } from "#lib/search/wording";
import { termsOf, typedAs } from "#lib/search/words";

type Props = { locale: Locale; search: VacancySearch; results: VacancyResults };

/** What is asked, one chip each; a chip is a link to the same search without it. */
export function SearchChips({ locale, search, results }: Props) {
  const { read, rest } = results.interpretation;
  // Of the words only those that were not understood: the others have chips of their own.
  const filters = filtersOf({ ...search, q: rest });
  if (filters.length === 0) return null;
  const withoutRest = termsOf(rest).reduce((left, term) => withReplaced(left, typedAs([term]), []), read).q;
  const without = (filter: Filter) =>
    filter.field === "q" ? withWords(search, withoutRest) : withoutFilter(search, filter);
  const t = translations(locale, "SearchChips");

  return (
    <ul aria-label={t("label")} className="one-line no-print mt-4 flex items-center md:flex-wrap gap-2 text-small">
      {filters.map((filter) => (
        <li key={`${filter.field}.${filter.value}`}>
          <a className="chip" rel="nofollow" href={href(locale, "/vacancies", {}, queryOf(without(filter)))}>
            <span className="sr-only">{t("remove")} </span>
            {filterWording(locale, filter, search, results)}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a className="inline-block px-1 py-1" href={href(locale, "/vacancies")}>
          {t("clear")}
        </a>
      </li>
    </ul>
  );
}
