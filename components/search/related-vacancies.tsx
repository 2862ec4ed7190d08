import { VacancyList } from "#components/vacancies/vacancy-list";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { VacancyHit } from "#lib/search/search";

type Props = { locale: Locale; hits: VacancyHit[]; now: Date; endingOf: (hit: VacancyHit) => React.ReactNode };

/** What comes near a search that finds little, set apart from what it finds. */
export function RelatedVacancies({ locale, hits, now, endingOf }: Props) {
  if (hits.length === 0) return null;
  const t = translations(locale, "RelatedVacancies");

  return (
    <section aria-labelledby="related" className="mt-12">
      <h2 id="related" className="text-[1.25rem] tracking-tight">
        {t("title")}
      </h2>
      <p className="mt-1 mb-4 max-w-[66ch] text-small text-soft">{t("text")}</p>
      <VacancyList locale={locale} hits={hits} now={now} heading="h3" hasMarks endingOf={endingOf} />
    </section>
  );
}
