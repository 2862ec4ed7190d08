import { formatList } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { Advice } from "#lib/search/advice";
import type { VacancyResults } from "#lib/search/search";
import { queryOf, type VacancySearch, withText } from "#lib/search/vacancy-search";

type Props = { locale: Locale; search: VacancySearch; results: VacancyResults; advice: Advice };

/** How the words were searched, where that is not as they were typed. */
export function SearchRemarks({ locale, search, results, advice: { meant, rates, several } }: Props) {
  const t = translations(locale, "SearchRemarks");
  const { mended, dropped, isLiteral, also, question, surplus } = results.interpretation;
  const link = (to: VacancySearch) => href(locale, "/vacancies", {}, queryOf(to));
  const names = [...new Set(also.map((name) => name[locale]))];
  const remark = "mt-2 max-w-[66ch] text-small";

  return (
    <>
      {mended.length > 0 && (
        <p className={remark}>
          {t("mended", {
            meant: quoted(
              locale,
              mended.map(({ meant: word }) => word),
            ),
            typed: quoted(
              locale,
              mended.map(({ typed }) => typed),
            ),
          })}{" "}
          <a rel="nofollow" href={link(mended.reduce((to, { typed }) => withText(to, typed), search))}>
            {t("asTyped")}
          </a>
        </p>
      )}
      {meant && (
        <p className={remark}>
          {t("didYouMean")}{" "}
          <a rel="nofollow" href={link(meant.search)}>
            {meant.search.q}
          </a>
          ? {t("count", { count: meant.count })}
        </p>
      )}
      {several.map(({ words, meant: each }) => (
        <p key={words} className={remark}>
          {t("several", { words })}
          {each.map(({ name, search: to }, at) => (
            <span key={name}>
              {at === 0 ? " " : ", "}
              <a rel="nofollow" href={link(to)}>
                {name}
              </a>
            </span>
          ))}
        </p>
      ))}
      {rates && (
        <p className={remark}>
          {t("rates")}{" "}
          {rates.count > 0 && (
            <a rel="nofollow" href={link(rates.search)}>
              {t("withoutPay", { count: rates.count })}
            </a>
          )}
        </p>
      )}
      {question.beginnings.length > 0 && (
        <p className={remark}>{t("begun", { words: quoted(locale, question.beginnings) })}</p>
      )}
      {dropped.length > 0 && (
        <p className={remark}>{t("dropped", { count: dropped.length, words: quoted(locale, dropped) })}</p>
      )}
      {surplus.length > 0 && (
        <p className={remark}>{t("surplus", { count: surplus.length, words: quoted(locale, surplus) })}</p>
      )}
      {isLiteral && <p className={`${remark} text-soft`}>{t("literally")}</p>}
      {names.length > 0 && <p className={`${remark} text-soft`}>{t("also", { names: formatList(locale, names) })}</p>}
    </>
  );
}

function quoted(locale: Locale, words: string[]): string {
  return formatList(
    locale,
    words.map((word) => `“${word}”`),
  );
}
