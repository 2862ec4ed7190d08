import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

/**
 * Hides those of the rows after it that one opened before, which the browser alone knows: public/seen.js shows it. That
 * file runs before the rows are read, or they would be seen to go.
 */
export function SeenVacancies({ locale }: { locale: Locale }) {
  const t = translations(locale, "SeenVacancies");
  return (
    <>
      <div id="seen" hidden data-made="" data-some={t("some")} data-none={t("none")} className="seen no-print">
        <label className="filter-option">
          <input type="checkbox" />
          <span>{t("hide")}</span>
        </label>
        <p role="status" className="text-soft" />
        <button type="button" className="text-soft underline">
          {t("forget")}
        </button>
      </div>
      <script src="/seen.js" />
    </>
  );
}
