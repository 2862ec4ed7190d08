import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { feedFormats, feedPath, feedTypes } from "#lib/search/feed";
import type { VacancySearch } from "#lib/search/vacancy-search";

/** Where a feed reader finds what will be open next for this search. */
export function FeedLinks({ locale, search }: { locale: Locale; search: VacancySearch }) {
  const t = translations(locale, "FeedLinks");
  return (
    <p className="no-print mt-8 flex flex-wrap gap-x-4 text-small text-soft">
      <span className="py-1">{t("label")}</span>
      {feedFormats.map((format) => (
        <a
          key={format}
          className="inline-block py-1"
          rel="nofollow"
          type={feedTypes[format]}
          href={feedPath(locale, format, search)}
        >
          {t(format)}
        </a>
      ))}
    </p>
  );
}
