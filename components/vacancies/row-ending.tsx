import { daysLeft } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

/** When it closes: quiet far off, orange in the last three days, nothing without a closing date. */
export function RowEnding({ locale, closesAt, now }: { locale: Locale; closesAt: Date | null; now: Date }) {
  if (!closesAt) return null;
  const days = daysLeft(closesAt, now);
  const t = translations(locale, "RowEnding");
  return <span className={days <= 3 ? "row-sub row-ends row-soon" : "row-sub row-ends"}>{t("closes", { days })}</span>;
}
