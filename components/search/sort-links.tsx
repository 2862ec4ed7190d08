import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { queryOf, type VacancySearch } from "#lib/search/vacancy-search";

/** The orders there are, and where each is explained. */
export function SortLinks({ locale, search }: { locale: Locale; search: VacancySearch }) {
  const t = translations(locale, "SortLinks");
  const sorts = (["relevance", "newest", "closing", "pay"] as const).filter((sort) => search.q || sort !== "relevance");
  const current = search.q || search.sort !== "relevance" ? search.sort : "newest";

  return (
    <nav aria-label={t("label")} className="no-print text-small text-soft max-md:w-full">
      <ul className="one-line flex gap-x-4 md:flex-wrap">
        {sorts.map((sort) => (
          <li key={sort}>
            {sort === current ? (
              <span aria-current="true" className="inline-block py-1 font-semibold text-ink">
                {t(sort)}
              </span>
            ) : (
              <a
                className="inline-block py-1"
                rel="nofollow"
                href={href(locale, "/vacancies", {}, queryOf({ ...search, sort, page: 1 }))}
              >
                {t(sort)}
              </a>
            )}
          </li>
        ))}
        <li>
          <a className="inline-block py-1" href={href(locale, "/ranking")}>
            {t("how")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
