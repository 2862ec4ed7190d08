import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

/** One field that finds whatever the operator has in hand: a name, an address, a vacancy's address. */
export function OperatorSearch({ locale, words }: { locale: Locale; words: string }) {
  const t = translations(locale, "OperatorPage");
  return (
    <>
      <h1 className="pt-8 text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{t("title")}</h1>
      <search>
        <form action={href(locale, "/operator")} className="form mt-8">
          <div className="form-field">
            <label htmlFor="q">{t("words")}</label>
            <p id="q-help" className="form-help">
              {t("wordsHelp")}
            </p>
            <input
              id="q"
              name="q"
              type="search"
              className="field-input"
              defaultValue={words}
              maxLength={300}
              aria-describedby="q-help"
            />
          </div>
          <button type="submit" className="button justify-self-start">
            {t("search")}
          </button>
        </form>
      </search>
    </>
  );
}
