import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

export function DemoBanner({ locale }: { locale: Locale }) {
  const t = translations(locale, "DemoBanner");
  return (
    <p className="no-print bg-ink text-paper">
      <span className="wrap block py-2 text-small">{t("text")}</span>
    </p>
  );
}
