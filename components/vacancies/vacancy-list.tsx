import { VacancyRow } from "#components/vacancies/vacancy-row";
import type { Locale } from "#lib/i18n/routing";
import type { VacancyHit } from "#lib/search/search";

type Props = {
  locale: Locale;
  hits: VacancyHit[];
  now: Date;
  heading?: "h2" | "h3";
  compact?: boolean;
  /** Whether public/seen.js may mark rows. */
  hasMarks?: boolean;
  reasonOf?: (hit: VacancyHit) => string;
  /** What stands below the row, apart from its link. */
  endingOf?: (hit: VacancyHit) => React.ReactNode;
};

export function VacancyList({ locale, hits, now, heading, compact, hasMarks, reasonOf, endingOf }: Props) {
  return (
    <ul className={compact ? "rows rows-compact" : "rows"}>
      {hits.map((hit) => (
        <VacancyRow
          key={hit.publicId}
          locale={locale}
          hit={hit}
          now={now}
          heading={heading}
          compact={compact}
          hasMark={hasMarks}
          reason={reasonOf?.(hit)}
        >
          {endingOf?.(hit)}
        </VacancyRow>
      ))}
    </ul>
  );
}
