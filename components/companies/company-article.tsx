import { Initials } from "#components/companies/initials";
import { VacancyList } from "#components/vacancies/vacancy-list";
import type { PublicCompany } from "#lib/companies/queries";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { markdownToHtml } from "#lib/markdown";
import type { VacancyResults } from "#lib/search/search";
import { everyVacancy, queryOf } from "#lib/search/vacancy-search";

/** A company: who it is and what it has open now. */
export function CompanyArticle({
  locale,
  company,
  results,
  now,
}: {
  locale: Locale;
  company: PublicCompany;
  results: VacancyResults;
  now: Date;
}) {
  const t = translations(locale, "CompanyPage");
  const { hits, total } = results;

  return (
    <article>
      <header className="flex flex-wrap items-start gap-6 pt-8 md:pt-10">
        <Initials name={company.name} />
        <div className="min-w-0">
          <h1 className="text-[clamp(2rem,1.3rem+2.6vw,3.4rem)]">{company.name}</h1>
          <p className="mt-2 text-lede text-soft">
            {[company.place?.name, translations(locale, "PosterKind")(company.posterType)].filter(Boolean).join(" · ")}
          </p>
          {company.website && (
            <p className="mt-2">
              <a href={company.website} rel="nofollow noopener">
                {t("website")}
              </a>
            </p>
          )}
        </div>
      </header>
      <div className="entry mt-10">
        <section aria-labelledby="vacancies">
          <h2 id="vacancies" className="mb-4">
            {t("vacancies", { count: total })}
          </h2>
          {hits.length > 0 ? (
            <VacancyList locale={locale} hits={hits} now={now} />
          ) : (
            <p className="border-ink border-t py-5">
              {t("none")} <a href={href(locale, "/vacancies")}>{t("allVacancies")}</a>
            </p>
          )}
          {total > hits.length && (
            <p className="mt-5">
              <a
                rel="nofollow"
                href={href(locale, "/vacancies", {}, queryOf({ ...everyVacancy, company: [company.slug] }))}
              >
                {t("all")}
              </a>
            </p>
          )}
        </section>
        {company.about && (
          <section aria-labelledby="about">
            <h2 id="about" className="mb-3 text-[1.15rem]">
              {t("about", { company: company.name })}
            </h2>
            <div
              className="prose border-ink border-t pt-4 text-[1rem]"
              lang={company.aboutLanguage ?? undefined}
              dangerouslySetInnerHTML={{ __html: markdownToHtml(company.about) }}
            />
          </section>
        )}
      </div>
    </article>
  );
}
