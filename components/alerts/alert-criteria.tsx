import { alertWording } from "#lib/alerts/alert";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { VacancyResults } from "#lib/search/search";
import { queryOf, type VacancySearch } from "#lib/search/vacancy-search";

type Props = { locale: Locale; search: VacancySearch; results: VacancyResults };

/** What an alert looks for, in words, how much of it is open now, and the way to change it. */
export function AlertCriteria({ locale, search, results }: Props) {
  const t = translations(locale, "AlertPage");
  return (
    <section aria-labelledby="query" className="mt-8 max-w-[40rem]">
      <h2 id="query" tabIndex={-1} className="text-small text-soft">
        {t("criteria")}
      </h2>
      <p className="mt-1 font-bold text-row [overflow-wrap:anywhere]">{alertWording(locale, search, results)}</p>
      <p className="mt-2 text-small text-soft">
        {t("open", { count: results.total })}{" "}
        <a rel="nofollow" href={href(locale, "/vacancies", {}, queryOf(search))}>
          {t("edit")}
        </a>
      </p>
    </section>
  );
}
