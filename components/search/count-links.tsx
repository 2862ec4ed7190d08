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
      <li key={row.href}>
        <a rel={isSearch ? "nofollow" : undefined} href={row.href}>
          <span>{row.name}</span>
          <span>{formatNumber(locale, row.count)}</span>
        </a>
      </li>
    ));

  return (
    <>
      <h3 className="mt-7 mb-1 text-[1rem]">{title}</h3>
      <ul className="count-links border-ink border-t">{list(some.slice(0, shown))}</ul>
      {folded.length > 0 && (
        <details className="text-small">
          <summary className="py-1.5 underline">
            {translations(locale, "FilterGroup")("more", { count: folded.length })}
          </summary>
          <ul className="count-links">{list(folded)}</ul>
        </details>
      )}
    </>
  );
}
