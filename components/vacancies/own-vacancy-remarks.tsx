import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { OwnVacancy } from "#lib/vacancies/queries";
import { titleRemarks } from "#lib/vacancies/title-remarks";

type Props = {
  locale: Locale;
  vacancy: OwnVacancy;
  /** Sentences of ours in it. */
  copied: string[];
};

/** What could be better about a vacancy, and stands in no one's way. */
export function OwnVacancyRemarks({ locale, vacancy: { title, language, places }, copied }: Props) {
  const t = translations(locale, "OwnVacancyRemarks");
  const placeNames = places.flatMap(({ place }) => place?.name ?? []);
  const ofTitle = titleRemarks(title, placeNames);
  return (
    <>
      {ofTitle.length > 0 && (
        <section className="notice mt-6 max-w-[46rem]" aria-label={t("titleTitle")}>
          <p>{t("title")}</p>
          <ul className="mt-2 list-disc pl-5">
            {ofTitle.map(({ key, words }) => (
              <li key={key}>{t.rich(key, { words, q: (said) => <q lang={language}>{said}</q> })}</li>
            ))}
          </ul>
        </section>
      )}
      {copied.length > 0 && (
        <section className="notice mt-6 max-w-[46rem]" aria-label={t("copiedTitle")}>
          <p>{t("copied", { count: copied.length })}</p>
          <ul className="mt-2 list-disc pl-5" lang={language}>
            {copied.map((sentence) => (
              <li key={sentence}>
                <q>{sentence}</q>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
