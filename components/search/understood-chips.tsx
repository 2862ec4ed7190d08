import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { OtherReading } from "#lib/search/advice";
import { isHiding } from "#lib/search/hidden";
import type { VacancyResults } from "#lib/search/search";
import { queryOf, withText } from "#lib/search/vacancy-search";
import { understoodWording } from "#lib/search/wording";

type Props = { locale: Locale; results: VacancyResults; literal: OtherReading | null };

/** What words were taken for, one chip each; a chip is a link to the same search with them as words again. */
export function UnderstoodChips({ locale, results, literal }: Props) {
  const { understood, overruled, repeated, uncounted, read, search } = results.interpretation;
  if (understood.length + overruled.length + repeated.length + uncounted.length === 0) return null;
  const t = translations(locale, "UnderstoodChips");

  return (
    <div className="no-print mt-3 flex flex-wrap items-center gap-2 text-small">
      {understood.length > 0 && <span id="understood">{t("label")}</span>}
      {understood.length > 0 && (
        <ul aria-labelledby="understood" className="one-line gap-2 md:contents">
          {understood.map((one) => (
            <li key={`${one.filter.field}.${one.filter.value}.${one.words}`}>
              <a
                className="chip chip-understood"
                rel="nofollow"
                href={href(locale, "/vacancies", {}, queryOf(withText(read, one.words)))}
              >
                <span className="sr-only">{t("asText", { words: one.words })} </span>
                <span>
                  {!isHiding(one.filter.field) && one.others.every(({ field }) => field === one.filter.field) && (
                    <span className="text-soft">{`${t(one.filter.field as "role")} `}</span>
                  )}
                  {understoodWording(locale, one, search, results)}
                </span>
                <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {literal && (
        <a
          className="inline-block px-1 py-1"
          rel="nofollow"
          href={href(locale, "/vacancies", {}, queryOf(literal.search))}
        >
          {t("literal", { count: literal.count })}
        </a>
      )}
      {overruled.map((words) => (
        <span key={words} className="text-soft">
          {t("overruled", { words })}
        </span>
      ))}
      {repeated.map((words) => (
        <span key={words} className="text-soft">
          {t("repeated", { words })}
        </span>
      ))}
      {uncounted.map(({ words, why }) => (
        <span key={words} className="text-soft">
          {t(`uncounted.${why}`, { words })}
        </span>
      ))}
    </div>
  );
}
