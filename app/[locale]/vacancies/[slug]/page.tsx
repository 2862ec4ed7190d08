import type { Metadata } from "next";
import { headers } from "next/headers";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { AlertLink } from "#components/alerts/alert-link";
import { Missing } from "#components/layout/missing";
import { Shell } from "#components/layout/shell";
import { Trail } from "#components/layout/trail";
import { JsonLd } from "#components/ui/json-ld";
import { SimilarVacancies } from "#components/vacancies/similar-vacancies";
import { VacancyArticle } from "#components/vacancies/vacancy-article";
import { searchLike } from "#lib/alerts/alert";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { answerMissing, answerPublic } from "#lib/http";
import { href, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { pageMetadata } from "#lib/metadata";
import { listSimilarVacancies } from "#lib/search/similar";
import { noteOpening } from "#lib/search/tally/tally";
import { jobPosting } from "#lib/vacancies/job-posting";
import { findPublicVacancy } from "#lib/vacancies/queries";
import { isReadable, stateOf, vacancySlug } from "#lib/vacancies/vacancy";
import { vacancyDescription, vacancyTitle } from "#lib/vacancies/wording";

type Props = PageProps<"/[locale]/vacancies/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, vacancy, state } = await load(params);
  if (!vacancy) return { title: translations(locale, "MissingNotice")("pageTitle") };

  const { role, language } = vacancy;
  return pageMetadata(
    {
      locale,
      route: "/vacancies/[slug]",
      slug: vacancySlug(vacancy),
      title: vacancyTitle(locale, vacancy),
      description: vacancyDescription(locale, vacancy),
      languages: [language],
      isIndexable: state === "open",
      family: role && { tile: role.family.tile, name: locale === "nl" ? role.family.nameNl : role.family.nameEn },
    },
    env(),
  );
}

export default async function VacancyPage({ params }: Props) {
  answerPublic();
  const { locale, slug, vacancy, state, at } = await load(params);
  if (!vacancy) {
    answerMissing();
    return <Missing locale={locale} />;
  }

  const ownSlug = vacancySlug(vacancy);
  if (slug !== ownSlug) permanentRedirect(href(locale, "/vacancies/[slug]", { slug: ownSlug }));
  noteOpening(await headers(), vacancy.publicId, at);
  const similar = await listSimilarVacancies(vacancy, at);

  return (
    <Shell
      locale={locale}
      alternate={href(otherLocale(locale), "/vacancies/[slug]", { slug })}
      tile={vacancy.role?.family.tile}
    >
      <Trail
        locale={locale}
        siteUrl={env().SITE_URL}
        section="vacancies"
        page={{ name: vacancy.title, href: href(locale, "/vacancies/[slug]", { slug }) }}
      />
      {state === "open" && vacancy.language === locale && (
        <JsonLd data={jobPosting(vacancy, { siteUrl: env().SITE_URL, now: at })} />
      )}
      <VacancyArticle locale={locale} vacancy={vacancy} state={state} now={at}>
        <div className="no-print">
          <SimilarVacancies locale={locale} vacancies={similar} now={at} compact={state === "open"} />
          <p className="mt-5">
            <AlertLink locale={locale} search={searchLike(vacancy)} label="similar" />
          </p>
        </div>
      </VacancyArticle>
      <p className="mt-8 hidden break-all text-small print:block">
        {env().SITE_URL + href(vacancy.language, "/vacancies/[slug]", { slug })}
      </p>
      <script type="module" src="/opened.js" />
    </Shell>
  );
}

async function load(params: Props["params"]) {
  const { locale, slug } = await params;
  return { locale: localeOf(locale), slug, ...(await ask(slug)) };
}

// Once a request, so that head and page agree on the closing minute too.
const ask = cache(async (slug: string) => {
  const at = now();
  const vacancy = await findPublicVacancy(slug);
  return {
    at,
    vacancy: vacancy && isReadable(vacancy, at) ? vacancy : null,
    state: vacancy && stateOf(vacancy, at),
  };
});
