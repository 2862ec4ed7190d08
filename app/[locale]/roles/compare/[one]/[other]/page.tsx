import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { Missing } from "#components/layout/missing";
import { Shell } from "#components/layout/shell";
import { Trail } from "#components/layout/trail";
import { ComparedFigures } from "#components/market/compared-figures";
import { RoleComparison } from "#components/roles/role-comparison";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { answerMissing, answerPublic } from "#lib/http";
import { href, type Locale, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { compareFigures } from "#lib/market/comparison";
import { findRoleFigures } from "#lib/market/queries";
import { pageMetadata, titleLength } from "#lib/metadata";
import { comparisonPath } from "#lib/roles/comparison";
import { findComparison } from "#lib/roles/neighbours";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy, queryOf } from "#lib/search/vacancy-search";

type Props = PageProps<"/[locale]/roles/compare/[one]/[other]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, comparison } = await load(params);
  if (!comparison) return { title: translations(locale, "MissingNotice")("pageTitle") };

  const t = translations(locale, "RoleComparison");
  const { one, other } = comparison;
  const titles = { one: one.title, other: other.title };
  const title = t("metaTitle", titles);
  return pageMetadata(
    {
      locale,
      route: "/roles/compare/[one]/[other]",
      one: one.role.slug,
      other: other.role.slug,
      title: title.length > titleLength ? t("title", titles) : title,
      description: t("description", titles),
      languages: ["nl", "en"],
      isIndexable: true,
    },
    env(),
  );
}

export default async function ComparisonPage({ params }: Props) {
  answerPublic();
  const { locale, comparison, isInOrder } = await load(params);
  if (!comparison) {
    answerMissing();
    return <Missing locale={locale} />;
  }
  const { one, other } = comparison;
  const slugs: [string, string] = [one.role.slug, other.role.slug];
  const path = comparisonPath(locale, ...slugs);
  if (!isInOrder) permanentRedirect(path);

  const { facets } = await searchVacancies({ ...everyVacancy, role: slugs }, now());
  const open = Object.fromEntries(slugs.map((slug) => [slug, openOf(locale, slug, facets.role)]));
  const figures = compareFigures(await findRoleFigures(slugs[0]), await findRoleFigures(slugs[1]));
  const titles: [string, string] = [one.title, other.title];
  const name = translations(locale, "RoleComparison")("title", { one: one.title, other: other.title });
  return (
    <Shell locale={locale} alternate={comparisonPath(otherLocale(locale), ...slugs)}>
      <Trail locale={locale} siteUrl={env().SITE_URL} section="roles" page={{ name, href: path }} />
      <RoleComparison
        locale={locale}
        comparison={comparison}
        open={open}
        figures={<ComparedFigures locale={locale} titles={titles} comparison={figures} />}
      />
    </Shell>
  );
}

function openOf(locale: Locale, slug: string, counts: { value: string; count: number }[]) {
  const count = counts.find(({ value }) => value === slug)?.count ?? 0;
  return { count, href: href(locale, "/vacancies", {}, queryOf({ ...everyVacancy, role: [slug] })) };
}

async function load(params: Props["params"]) {
  const { locale: segment, one, other } = await params;
  const locale = localeOf(segment);
  const isInOrder = one < other;
  const comparison = isInOrder ? await findComparison(one, other, locale) : await findComparison(other, one, locale);
  return { locale, comparison, isInOrder };
}
