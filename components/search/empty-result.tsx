import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { VacancyResults } from "#lib/search/search";
import { queryOf, type VacancySearch } from "#lib/search/vacancy-search";
import type { WiderSearch } from "#lib/search/wider";
import { changeWording } from "#lib/search/wording";

type Props = { locale: Locale; search: VacancySearch; results: VacancyResults; wider: WiderSearch[] };

/** Nothing matches: which one thing to change, with what that gives. */
export function EmptyResult({ locale, search, results, wider }: Props) {
  const t = translations(locale, "EmptyResult");

  return (
    <div className="border-ink border-t py-6">
      <p className="max-w-[60ch]">{wider.length > 0 ? t("text") : t("nothing")}</p>
      {wider.length > 0 && (
        <ul className="mt-4 border-line border-t">
          {wider.map((suggestion) => (
            <li key={queryOf(suggestion.search)} className="border-line border-b">
              <a
                className="flex justify-between gap-4 py-2.5"
                rel="nofollow"
                href={href(locale, "/vacancies", {}, queryOf(suggestion.search))}
              >
                <span className="min-w-0">{changeWording(locale, suggestion.change, search, results)}</span>
                <span className="shrink-0 text-soft">{t("count", { count: suggestion.count })}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-5">
        <a href={href(locale, "/vacancies")}>{t("all")}</a>
      </p>
    </div>
  );
}
