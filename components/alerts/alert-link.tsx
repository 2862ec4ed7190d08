import { alertQuery } from "#lib/alerts/alert";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { VacancySearch } from "#lib/search/vacancy-search";

type Props = { locale: Locale; search: VacancySearch; label?: "label" | "similar" };

/** To the page where one asks for mails about what a search finds next. */
export function AlertLink({ locale, search, label = "label" }: Props) {
  return (
    <a rel="nofollow" href={href(locale, "/alerts", {}, alertQuery(search))}>
      {translations(locale, "AlertLink")(label)}
    </a>
  );
}
