import type { Metadata } from "next";
import { Shell } from "#components/layout/shell";
import { FamilyBoard } from "#components/roles/family-board";
import { SearchBar } from "#components/search/search-bar";
import { JsonLd } from "#components/ui/json-ld";
import { VacancyList } from "#components/vacancies/vacancy-list";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { answerPublic } from "#lib/http";
import { formatNumber } from "#lib/i18n/format";
import { href, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { pageMetadata } from "#lib/metadata";
import { listFamilies } from "#lib/roles/queries";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";
import { website } from "#lib/website";

type Props = PageProps<"/[locale]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translations(locale, "HomePage");
  return pageMetadata(
    {
      locale,
      route: "/",
      title: t("metaTitle"),
      description: t("description"),
      languages: ["nl", "en"],
      isIndexable: true,
    },
    env(),
  );
}

export default async function HomePage({ params }: Props) {
  answerPublic();
  const locale = localeOf((await params).locale);
  const t = translations(locale, "HomePage");
  const at = now();
  const [families, { hits, total, facets }] = await Promise.all([listFamilies(), searchVacancies(everyVacancy, at)]);

  return (
    <Shell locale={locale} alternate={href(otherLocale(locale), "/")}>
      <JsonLd data={website({ siteUrl: env().SITE_URL, operator: env().OPERATOR_NAME })} />
      <h1 className="max-w-[24ch] pt-12 md:pt-16">{t("title")}</h1>
      <p className="mt-5 mb-8 max-w-[46ch] text-lede text-soft">{t("lede", { count: total })}</p>
      <SearchBar locale={locale} />

      <h2 className="mt-16 mb-4">{t("families")}</h2>
      <FamilyBoard locale={locale} families={families} counts={facets.family} />

      <h2 className="mt-16 mb-4">{t("newest")}</h2>
      {hits.length > 0 && <VacancyList locale={locale} hits={hits.slice(0, 8)} now={at} />}
      <p className="mt-6">
        <a href={href(locale, "/vacancies")}>{t("all", { count: formatNumber(locale, total) })}</a>
      </p>
    </Shell>
  );
}
