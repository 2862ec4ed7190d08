import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

/** What a reader sees where there is no page: what to do next, and the search. */
export function MissingNotice({ locale }: { locale: Locale }) {
  const t = translations(locale, "MissingNotice");
  return (
    <div className="py-16">
      <h1>{t("title")}</h1>
      <p className="mt-5 max-w-[44ch] text-lede text-soft">{t("text")}</p>
      <ul className="mt-8 flex flex-wrap gap-3">
        <li>
          <a className="button" href={href(locale, "/vacancies")}>
            {t("vacancies")}
          </a>
        </li>
        <li>
          <a className="button button-quiet" href={href(locale, "/roles")}>
            {t("roles")}
          </a>
        </li>
      </ul>
    </div>
  );
}
