import { formatNumber } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { AskedWords } from "#lib/moderation/search-quality";
import { everyVacancy, queryOf } from "#lib/search/vacancy-search";

type Props = {
  locale: Locale;
  /** What is asked most, or what finds nothing and may need a meaning. */
  list: "most" | "empty";
  words: AskedWords[];
  /** How often words must be asked to be here. */
  from: number;
};

/** Words that are searched for, each a link to that search, with how often they were and what came of it. */
export function AskedWordsTable({ locale, list, words, from }: Props) {
  const t = translations(locale, "SearchQuality");
  const isEmptyList = list === "empty";
  return (
    <section aria-labelledby={list} className="mt-12">
      <h2 id={list} className="mb-2">
        {t(`${list}.title`)}
      </h2>
      {words.length === 0 ? (
        <p className="border-ink border-t py-4">{t(`${list}.none`, { from })}</p>
      ) : (
        <table className="figure-table">
          <caption className="form-help pb-3 text-left">{t(`${list}.help`)}</caption>
          <thead>
            <tr>
              <th scope="col" className="max-sm:w-1/3">
                {t("words")}
              </th>
              <th scope="col">{t("asked")}</th>
              <th scope="col">{t("emptyCount")}</th>
              <th scope="col">{t(isEmptyList ? "act" : "place")}</th>
            </tr>
          </thead>
          <tbody>
            {words.map((each) => (
              <tr key={each.words}>
                <th scope="row" className="[overflow-wrap:anywhere]">
                  <a href={href(locale, "/vacancies", {}, queryOf({ ...everyVacancy, q: each.words }))}>{each.words}</a>
                </th>
                <td>{formatNumber(locale, each.askedCount)}</td>
                <td>{formatNumber(locale, each.emptyCount)}</td>
                <td>{isEmptyList ? <GiveMeaning locale={locale} words={each.words} /> : placeOf(locale, each)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function GiveMeaning({ locale, words }: { locale: Locale; words: string }) {
  const t = translations(locale, "SearchQuality");
  const query = new URLSearchParams({ words }).toString();
  return (
    <a href={`${href(locale, "/operator/search", {}, query)}#alias`} aria-label={t("giveMeaningTo", { words })}>
      {t("giveMeaning")}
    </a>
  );
}

function placeOf(locale: Locale, { position, openedCount }: AskedWords): string {
  const t = translations(locale, "SearchQuality");
  if (position === null) return t("tooFew");
  return t("positionOf", { position: formatNumber(locale, Math.round(position * 10) / 10), count: openedCount });
}
