import { SortLinks } from "#components/search/sort-links";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { VacancyResults } from "#lib/search/search";
import { queryOf, type VacancySearch } from "#lib/search/vacancy-search";

/** How many there are, in which order, and what the pay filter hides. */
export function SearchSummary({
  locale,
  search,
  results,
  children,
}: {
  locale: Locale;
  search: VacancySearch;
  results: VacancyResults;
  children?: React.ReactNode;
}) {
  const t = translations(locale, "SearchPage");
  const { withoutPay, freelanceHidden } = results.facets;
  // Pay may be asked in words; who then changes it, asks for it by hand.
  const { search: asked } = results.interpretation;
  const hidden = asked.pay !== null && !asked.withoutPay ? withoutPay : 0;
  const others = results.places.flatMap((place) => place.others.map((other) => ({ ...other, instead: place.typed })));

  return (
    <div className="mb-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 id="results" tabIndex={-1} className="text-[1.6rem] tracking-tight">
          {t("count", { count: results.total })}
        </h1>
        <SortLinks locale={locale} search={search} results={results} />
      </div>
      {children}
      {hidden > 0 && (
        <p className="mt-2 text-small text-soft">
          {t("hiddenWithoutPay", { count: hidden })}{" "}
          <a rel="nofollow" href={href(locale, "/vacancies", {}, queryOf({ ...asked, withoutPay: true, page: 1 }))}>
            {t("showWithoutPay")}
          </a>
        </p>
      )}
      {freelanceHidden > 0 && (
        <p className="mt-2 text-small text-soft">{t("hiddenFreelance", { count: freelanceHidden })}</p>
      )}
      {others.length > 0 && (
        <p className="mt-2 text-small text-soft">
          {t("otherPlaces")}{" "}
          {others.map(({ slug, label, instead }, index) => (
            <span key={slug}>
              {index > 0 && ", "}
              <a
                rel="nofollow"
                href={href(
                  locale,
                  "/vacancies",
                  {},
                  queryOf({
                    ...search,
                    place: search.place.map((typed) => (typed === instead ? slug : typed)),
                    page: 1,
                  }),
                )}
              >
                {label}
              </a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
