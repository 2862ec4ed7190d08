import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

/** Why a row is here, folded until someone asks. */
export function HitReasons({ locale, title, lines }: { locale: Locale; title: string; lines: string[] }) {
  return (
    <details className="row-why no-print">
      <summary>
        {translations(locale, "HitReason")("why")}
        <span className="sr-only"> {title}</span>
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
