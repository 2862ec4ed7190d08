import { VacancyList } from "#components/vacancies/vacancy-list";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { SimilarVacancy } from "#lib/search/similar";

type Props = { locale: Locale; vacancies: SimilarVacancy[]; now: Date; compact: boolean };

/** Open vacancies like this one, each with the reason it is here. */
export function SimilarVacancies({ locale, vacancies, now, compact }: Props) {
  const reasons = new Map(vacancies.map((vacancy) => [vacancy.publicId, reasonOf(locale, vacancy)]));
  const alike = vacancies.filter(({ publicId }) => reasons.get(publicId));
  if (alike.length === 0) return null;

  return (
    <aside aria-labelledby="similar" className="no-print">
      <h2 id="similar" className="mb-4 text-[1.15rem]">
        {translations(locale, "VacancyPage")("similar")}
      </h2>
      <VacancyList
        locale={locale}
        hits={alike}
        now={now}
        compact={compact}
        reasonOf={(hit) => reasons.get(hit.publicId) ?? ""}
      />
    </aside>
  );
}

function reasonOf(locale: Locale, { reasons }: SimilarVacancy): string {
  const t = translations(locale, "SimilarReason");
  return [
    reasons.sameRole ? t("sameRole") : reasons.sameFamily && t("sameFamily"),
    reasons.sharedSkills > 0 && t("skills", { shared: reasons.sharedSkills, asked: reasons.askedSkills }),
    reasons.distanceKm !== null && t("distance", { km: reasons.distanceKm }),
  ]
    .filter((reason) => reason)
    .join(", ");
}
