import { VacancyRow } from "#components/vacancies/vacancy-row";
import type { Locale } from "#lib/i18n/routing";
import type { VacancyHit } from "#lib/search/search";

type Props = {
  locale: Locale;
  hits: VacancyHit[];
  now: Date;
  heading?: "h2" | "h3";
  compact?: boolean;
  reasonOf?: (hit: VacancyHit) => string;
  /** What stands below the row, apart from its link. */
  endingOf?: (hit: VacancyHit) => React.ReactNode;
};

export function VacancyList({ locale, hits, now, heading, compact, reasonOf, endingOf }: Props) {
  return (
    <ul className={compact ? "rows rows-compact" : "rows"}>
      {hits.map((hit) => (
        <VacancyRow key={hit.publicId} {...{ locale, hit, now, heading, compact }} reason={reasonOf?.(hit)}>
          {endingOf?.(hit)}
        </VacancyRow>
      ))}
    </ul>
  );
}
