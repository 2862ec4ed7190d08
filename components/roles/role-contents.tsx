import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

export type ContentsEntry = { id: string; heading: string };

/** The table of contents beside the text. */
export function RoleContents({ locale, entries }: { locale: Locale; entries: ContentsEntry[] }) {
  return (
    <nav aria-label={translations(locale, "RoleContents")("label")} className="contents-list no-print">
      <ul>
        {entries.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
