import { formatDay } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { RoleFigures } from "./figures.ts";

/** Of when the vacancies are that bear the figures: "geplaatst van 27 november 2025 tot en met 27 november 2026". */
export function windowWording(locale: Locale, { from, to }: Pick<RoleFigures, "from" | "to">): string {
  return translations(locale, "RoleFigures")("window", {
    from: formatDay(locale, new Date(from)),
    to: formatDay(locale, new Date(to)),
  });
}
