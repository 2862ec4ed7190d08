import { formatNumber } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Row = { name: string; count: number; href: string };

type Props = {
  locale: Locale;
  title: string;
  rows: Row[];
  /** Whether they lead into search, where search engines need not follow. */
  isSearch?: boolean;
  /** How many stand open; the others fold away. */
  shown?: number;
};

/** How many vacancies there are of each kind, each leading to them; what there is none of is left out. */
export function CountLinks({ locale, title, rows, isSearch, shown = 12 }: Props) {
  const some = rows.filter(({ count }) => count > 0);
  if (some.length === 0) return null;
  const folded = some.slice(shown);
  const list = (group: Row[]) =>
    group.map((row) => (
      <li key={row.href} className="border-line border-b">
        <a
          className="flex justify-between gap-3 py-1.5 no-underline hover:underline"
          rel={isSearch ? "nofollow" : undefined}
          href={row.href}
        >
          <span className="inline-block min-w-0 first-letter:uppercase">{row.name}</span>
          <span className="text-soft">{formatNumber(locale, row.count)}</span>
        </a>
      </li>
    ));

  return (
    <>
      <h3 className="mt-7 mb-1 text-[1rem]">{title}</h3>
      <ul className="border-ink border-t text-small">{list(some.slice(0, shown))}</ul>
      {folded.length > 0 && (
        <details className="text-small">
          <summary className="py-1.5 underline">
            {translations(locale, "FilterGroup")("more", { count: folded.length })}
          </summary>
          <ul>{list(folded)}</ul>
        </details>
      )}
    </>
  );
}
