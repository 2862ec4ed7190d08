import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

export type ContentsEntry = { id: string; heading: string };

type Props = {
  locale: Locale;
  entries: ContentsEntry[];
  /** Of the vacancies below the text on a phone, to which it leads first. */
  openCount?: number;
};

/** The table of contents beside the text; folded above it where there is no room. */
export function RoleContents({ locale, entries, openCount = 0 }: Props) {
  const t = translations(locale, "RoleContents");
  return (
    <nav aria-label={t("label")} className="contents-list no-print">
      {openCount > 0 && <a href="#vacancies">{t("open", { count: openCount })}</a>}
      <details className="open-when-wide">
        <summary>{t("label")}</summary>
        <ul>
          {entries.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </details>
      <script type="module" src="/contents.js" />
    </nav>
  );
}
