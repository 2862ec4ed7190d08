import { ApplyBox } from "#components/vacancies/apply-box";
import { ClosedNotice } from "#components/vacancies/closed-notice";
import { VacancyBody } from "#components/vacancies/vacancy-body";
import { VacancyFacts } from "#components/vacancies/vacancy-facts";
import { VacancyHeading } from "#components/vacancies/vacancy-heading";
import { VacancySkills } from "#components/vacancies/vacancy-skills";
import { formatName } from "#lib/i18n/format";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { PublicVacancy } from "#lib/vacancies/queries";
import type { VacancyState } from "#lib/vacancies/vacancy";

type Props = {
  locale: Locale;
  vacancy: PublicVacancy;
  state: VacancyState | null;
  now: Date;
  /** What stands beside the text. */
  children: React.ReactNode;
};

/** The whole vacancy: facts before prose; once closed, where to go on before all. */
export function VacancyArticle({ locale, vacancy, state, now, children }: Props) {
  const t = translations(locale, "VacancyPage");
  const isOpen = state === "open";

  return (
    <article>
      <VacancyHeading locale={locale} vacancy={vacancy} />
      {isOpen ? (
        <ApplyBox locale={locale} vacancy={vacancy} now={now} />
      ) : (
        <>
          <ClosedNotice
            locale={locale}
            vacancy={vacancy}
            state={state === "filled" || state === "hidden" ? state : "closed"}
          />
          <div className="mt-8">{children}</div>
        </>
      )}
      <VacancyFacts locale={locale} vacancy={vacancy} isOpen={isOpen} />
      <div className="entry mt-10">
        <div>
          <section aria-labelledby="text">
            <h2 id="text">{t("bodyTitle")}</h2>
            {vacancy.language !== locale && (
              <p className="mt-2 text-small text-soft">
                {t("otherLanguage", { language: formatName(locale, "language", vacancy.language) })}
              </p>
            )}
            <div className="mt-4">
              <VacancyBody vacancy={vacancy} />
            </div>
          </section>
          <VacancySkills locale={locale} skills={vacancy.skills} />
          {isOpen && (
            <div className="no-print">
              <ApplyBox locale={locale} vacancy={vacancy} now={now} />
            </div>
          )}
        </div>
        {isOpen && children}
      </div>
    </article>
  );
}
