import type { Metadata } from "next";
import { cache } from "react";
import { CompanyArticle } from "#components/companies/company-article";
import { Missing } from "#components/layout/missing";
import { Shell } from "#components/layout/shell";
import { Trail } from "#components/layout/trail";
import { JsonLd } from "#components/ui/json-ld";
import { now } from "#lib/clock";
import { organization } from "#lib/companies/organization";
import { findCompany } from "#lib/companies/queries";
import { env } from "#lib/env";
import { answerMissing, answerPublic } from "#lib/http";
import { href, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { pageMetadata } from "#lib/metadata";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";

type Props = PageProps<"/[locale]/companies/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, company, results } = await load(params);
  if (!company || !results) return { title: translations(locale, "MissingNotice")("pageTitle") };

  const t = translations(locale, "CompanyPage");
  return pageMetadata(
    {
      locale,
      route: "/companies/[slug]",
      slug,
      title: t("metaTitle", { company: company.name }),
      description: t("description", { company: company.name, count: results.total }),
      languages: ["nl", "en"],
      isIndexable: results.total > 0,
    },
    env(),
  );
}

export default async function CompanyPage({ params }: Props) {
  answerPublic();
  const { locale, slug, company, results, at } = await load(params);
  if (!company || !results) {
    answerMissing();
    return <Missing locale={locale} />;
  }

  return (
    <Shell locale={locale} alternate={href(otherLocale(locale), "/companies/[slug]", { slug })}>
      <Trail
        locale={locale}
        siteUrl={env().SITE_URL}
        section="companies"
        page={{ name: company.name, href: href(locale, "/companies/[slug]", { slug }) }}
      />
      <JsonLd data={organization(company, { siteUrl: env().SITE_URL, locale })} />
      <CompanyArticle locale={locale} company={company} results={results} now={at} />
    </Shell>
  );
}

async function load(params: Props["params"]) {
  const { locale, slug } = await params;
  return { locale: localeOf(locale), slug, ...(await ask(slug)) };
}

// Once a request, for the head and for the page.
const ask = cache(async (slug: string) => {
  const at = now();
  const company = await findCompany(slug);
  const results = company && (await searchVacancies({ ...everyVacancy, company: [company.slug] }, at));
  return { at, company, results };
});
