import type { Metadata } from "next";
import { CompanyIndex } from "#components/companies/company-index";
import { Shell } from "#components/layout/shell";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { answerPublic } from "#lib/http";
import { href, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { pageMetadata } from "#lib/metadata";
import { listHiringCompanies } from "#lib/search/companies";

type Props = PageProps<"/[locale]/companies">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translations(locale, "CompanyIndex");
  const page = { locale, route: "/companies", languages: ["nl", "en"], isIndexable: true } as const;
  return pageMetadata({ ...page, title: t("title"), description: t("description") }, env());
}

export default async function CompaniesPage({ params }: Props) {
  answerPublic();
  const locale = localeOf((await params).locale);
  const t = translations(locale, "CompanyIndex");
  const companies = await listHiringCompanies(now());

  return (
    <Shell locale={locale} alternate={href(otherLocale(locale), "/companies")}>
      <h1 className="max-w-[18ch] pt-12">{t("title")}</h1>
      <p className="mt-5 mb-10 max-w-[46ch] text-lede text-soft">{t("lede", { count: companies.length })}</p>
      <CompanyIndex locale={locale} companies={companies} />
    </Shell>
  );
}
