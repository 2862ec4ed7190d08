import { Pagination } from "#components/ui/pagination";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { everyVacancy, isBare, pageCountOf, queryOf, type VacancySearch } from "#lib/search/vacancy-search";

type Props = { locale: Locale; search: VacancySearch; total: number; now: Date };

/**
 * The pages before and after this one, of what had opened when the first was shown: what opens meanwhile moves nothing.
 * Search engines are led along the bare list alone, by addresses that stay the same.
 */
export function SearchPages({ locale, search, total, now }: Props) {
  const t = translations(locale, "SearchPage");
  const pages = pageCountOf(total);
  const link = (page: number) => href(locale, "/vacancies", {}, queryOf({ ...search, page, asOf: search.asOf ?? now }));

  if (total > 0 && search.page > pages) {
    return (
      <p className="border-ink border-t py-6">
        {t("pastEnd")}{" "}
        <a rel={isBare(search) ? undefined : "nofollow"} href={link(1)}>
          {t("firstPage")}
        </a>
      </p>
    );
  }
  if (pages <= 1) return null;
  return (
    <Pagination
      label={t("pages")}
      previous={search.page > 1 ? { href: link(search.page - 1), text: t("previous") } : null}
      next={search.page < pages ? { href: link(search.page + 1), text: t("next") } : null}
      position={t("position", { page: search.page, pages })}
    >
      {isBare(search) && (
        <ul className="flex flex-wrap gap-x-3 text-small">
          {[...new Set([1, search.page - 1, search.page + 1, pages])]
            .filter((page) => page >= 1 && page <= pages && page !== search.page)
            .map((page) => (
              <li key={page}>
                {/* With a hash, so that the page is loaded and begins at its results. */}
                <a
                  className="inline-block px-1 py-1"
                  href={`${href(locale, "/vacancies", {}, queryOf({ ...everyVacancy, page }))}#results`}
                >
                  <span className="sr-only">{t("page")} </span>
                  {page}
                </a>
              </li>
            ))}
        </ul>
      )}
    </Pagination>
  );
}
