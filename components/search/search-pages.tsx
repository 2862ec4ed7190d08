import { Pagination } from "#components/ui/pagination";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { pageCountOf, queryOf, type VacancySearch } from "#lib/search/vacancy-search";

export function SearchPages({ locale, search, total }: { locale: Locale; search: VacancySearch; total: number }) {
  const t = translations(locale, "SearchPage");
  const pages = pageCountOf(total);
  const link = (page: number) => href(locale, "/vacancies", {}, queryOf({ ...search, page }));

  if (total > 0 && search.page > pages) {
    return (
      <p className="border-ink border-t py-6">
        {t("pastEnd")} <a href={link(1)}>{t("firstPage")}</a>
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
    />
  );
}
