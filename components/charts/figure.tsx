import { MonthBars } from "#components/charts/month-bars";
import { RangeBar } from "#components/charts/range-bar";
import { ShareBar } from "#components/charts/share-bar";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { type Bearing, basisWording } from "#lib/market/wording";

// The one way to a chart (scripts/check-rooms.ts): through what says of how many vacancies it is, and of when.

const charts = { MonthBars, RangeBar, ShareBar };

type Props = {
  locale: Locale;
  id: string;
  title: string;
  /** In a sentence: what is counted and how. */
  note: string;
  n: Bearing;
  /** Of when they are. */
  window: string;
  /** The roles whose figures hold it as CSV, with their names where there are two. */
  csv: { slug: string; name?: string }[];
  children: (drawn: typeof charts) => React.ReactNode;
};

/** A figure with all that makes it honest: what it counts, of how many, of when, how, and the numbers themselves. */
export function Figure({ locale, id, title, note, n, window, csv, children }: Props) {
  const t = translations(locale, "RoleFigures");
  return (
    <figure id={id} className="figure" aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`}>{title}</h3>
        <p>{note}</p>
      </figcaption>
      {children(charts)}
      <p className="figure-basis">
        {basisWording(locale, n, window)} <a href={href(locale, "/figures")}>{t("method")}</a>
        {csv.map(({ slug, name }) => (
          <span key={slug}>
            {" · "}
            <a href={`/api/v1/roles/${slug}/figures.csv`}>{name ? `${name} (CSV)` : "CSV"}</a>
          </span>
        ))}
      </p>
    </figure>
  );
}

/** A bar of vacancies that are open now, after the words that say of how many. */
export function OpenShares({ told, parts, n }: { told: React.ReactNode; parts: number[]; n: number }) {
  return (
    <>
      {told}
      <ShareBar parts={parts} whole={n} />
    </>
  );
}
