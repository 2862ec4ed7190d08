import { formatNumber } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { queryOf, type VacancySearch } from "#lib/search/vacancy-search";

export type WiderSearch = { search: VacancySearch; label: string; count: number };

/** Nothing matches: which one thing to leave out, with what that gives. */
export function EmptyResult({ locale, wider }: { locale: Locale; wider: WiderSearch[] }) {
  const t = translations(locale, "EmptyResult");

  return (
    <div className="border-ink border-t py-6">
      <p className="max-w-[60ch]">{wider.length > 0 ? t("text") : t("nothing")}</p>
      {wider.length > 0 && (
        <ul className="mt-4">
          {wider.map(({ search, label, count }) => (
            <li key={label} className="border-line border-b">
              <a className="flex gap-4 py-2" rel="nofollow" href={href(locale, "/vacancies", {}, queryOf(search))}>
                <span>{label}</span>
                <span className="ml-auto text-soft">{t("count", { count: formatNumber(locale, count) })}</span>
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
