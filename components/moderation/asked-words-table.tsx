import { formatNumber } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { AskedWords, EmptyWords } from "#lib/moderation/search-quality";
import { everyVacancy, queryOf } from "#lib/search/vacancy-search";

type Props = {
  locale: Locale;
  /** How often words must be asked to be here. */
  from: number;
} & (
  | { list: "most"; words: AskedWords[] }
  /** What finds nothing and may need a meaning, which one press gives it. */
  | { list: "empty"; words: EmptyWords[]; action: (form: FormData) => Promise<void> }
);

/** Words that are searched for, each a link to that search, with how often they were and what came of it. */
export function AskedWordsTable({ locale, from, ...table }: Props) {
  const { list, words } = table;
  const t = translations(locale, "SearchQuality");
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
              <th scope="col">{t(list === "empty" ? "act" : "place")}</th>
            </tr>
          </thead>
          <tbody>
            {table.list === "most"
              ? table.words.map((each) => (
                  <Row key={each.words} locale={locale} asked={each}>
                    {placeOf(locale, each)}
                  </Row>
                ))
              : table.words.map((each) => (
                  <Row key={each.words} locale={locale} asked={each}>
                    <GiveMeaning locale={locale} asked={each} action={table.action} />
                  </Row>
                ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ locale, asked, children }: { locale: Locale; asked: AskedWords; children: React.ReactNode }) {
  return (
    <tr>
      <th scope="row" className="[overflow-wrap:anywhere]">
        <a href={href(locale, "/vacancies", {}, queryOf({ ...everyVacancy, q: asked.words }))}>{asked.words}</a>
      </th>
      <td>{formatNumber(locale, asked.askedCount)}</td>
      <td>{formatNumber(locale, asked.emptyCount)}</td>
      <td>{children}</td>
    </tr>
  );
}

type GiveProps = { locale: Locale; asked: EmptyWords; action: (form: FormData) => Promise<void> };

/** One press gives the meaning that is proposed; another is chosen in the form below. */
function GiveMeaning({ locale, asked: { words, proposed }, action }: GiveProps) {
  const t = translations(locale, "SearchQuality");
  const query = new URLSearchParams({ words }).toString();
  return (
    <>
      {proposed && (
        <form action={action}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="words" value={words} />
          <input type="hidden" name="meaning" value={proposed.meaning} />
          <button type="submit" className="text-button text-right">
            <span className="sr-only">{words}: </span>
            {t("thatIs", { name: proposed.name[locale] })}
          </button>
        </form>
      )}
      <a href={`${href(locale, "/operator/search", {}, query)}#alias`}>
        {proposed && <span className="sr-only">{words}: </span>}
        {t(proposed ? "otherMeaning" : "giveMeaning")}
        {!proposed && <span className="sr-only"> {t("toWords", { words })}</span>}
      </a>
    </>
  );
}

function placeOf(locale: Locale, { position, openedCount }: AskedWords): string {
  const t = translations(locale, "SearchQuality");
  if (position === null) return t("tooFew");
  return t("positionOf", { position: formatNumber(locale, Math.round(position * 10) / 10), count: openedCount });
}
