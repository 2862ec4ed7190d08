import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { VacancySearch } from "#lib/search/vacancy-search";

/** The id of the search form, so that filters elsewhere on the page belong to it. */
export const searchFormId = "search";

type Props = {
  locale: Locale;
  search?: Pick<VacancySearch, "q">;
  /** What the field for the place holds. */
  place?: string;
  /** How far: what is sent, and what each choice sends. */
  radius?: { value: string; options: { value: string; km: number }[] };
  /** Whether that is from the border of a province or a country, which by default is just itself. */
  isFromBorder?: boolean;
  /** What was typed as a place and is not known, and the searches with what it may have been meant for. */
  unknownPlace?: { typed: string; meant: { name: string; href: string }[] };
  children?: React.ReactNode;
};

/** What and where, as a plain GET form; `children` are further fields. */
export function SearchBar({ locale, search, place, radius, isFromBorder, unknownPlace, children }: Props) {
  const t = translations(locale, "SearchBar");
  const suggestCount = translations(locale, "Suggestions")("count", { n: "{n}" });

  return (
    <search className="no-print">
      <form id={searchFormId} action={href(locale, "/vacancies")}>
        <div className={radius ? "search-bar search-bar-radius" : "search-bar"}>
          <label className="search-field">
            <span className="field-label">{t("what")}</span>
            <input
              type="search"
              name="q"
              defaultValue={search?.q}
              maxLength={200}
              autoComplete="off"
              placeholder={t("whatExample")}
              data-suggest="what"
              data-suggest-count={suggestCount}
            />
          </label>
          <label className="search-field">
            <span className="field-label">{t("where")}</span>
            <input
              type="text"
              name="place"
              defaultValue={place}
              maxLength={100}
              autoComplete="off"
              placeholder={t("whereExample")}
              data-suggest="where"
              data-suggest-count={suggestCount}
              aria-invalid={unknownPlace ? true : undefined}
              aria-describedby={unknownPlace ? "place-error" : undefined}
            />
          </label>
          {radius && (
            <label className="search-field">
              <span className="field-label">{t(isFromBorder ? "fromBorder" : "radius")}</span>
              <select name="radius" defaultValue={radius.value}>
                {radius.options.map(({ value, km }) => (
                  <option key={km} value={value}>
                    {t("km", { km })}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button type="submit" className="button">
            {t("search")}
          </button>
        </div>
        {unknownPlace && (
          <p id="place-error" className="mt-2 font-semibold text-error text-small">
            {t(unknownPlace.meant.length > 0 ? "meantPlace" : "unknownPlace", { place: unknownPlace.typed })}
            {unknownPlace.meant.map(({ name, href }, at) => (
              <span key={name}>
                {at === 0 ? " " : `${at < unknownPlace.meant.length - 1 ? "," : ` ${t("or")}`} `}
                <a rel="nofollow" href={href}>
                  {name}
                </a>
              </span>
            ))}
            {unknownPlace.meant.length > 0 && "?"}
          </p>
        )}
        {children}
      </form>
      <script type="module" src="/suggest.js" />
    </search>
  );
}
