import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
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
import { segmentText } from "#lib/readable-url";
import { comparisonPath } from "#lib/roles/comparison";
import { findComparison } from "#lib/roles/neighbours";
import { findNamed } from "#lib/roles/queries";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy, queryOf } from "#lib/search/vacancy-search";

type Props = PageProps<"/[locale]/roles/compare/[one]/[other]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, comparison, figures } = await load(params);
  if (!comparison || !figures) return { title: translations(locale, "MissingNotice")("pageTitle") };

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
      // As the sitemap has it (lib/search/sitemap-files.ts).
      isIndexable: figures.demand.length > 0,
    },
    env(),
  );
}

export default async function ComparisonPage({ params }: Props) {
  answerPublic();
  const { locale, comparison, figures, isItsAddress } = await load(params);
  if (!comparison || !figures) {
    answerMissing();
    return <Missing locale={locale} />;
  }
  const { one, other } = comparison;
  const slugs: [string, string] = [one.role.slug, other.role.slug];
  const path = comparisonPath(locale, ...slugs);
  if (!isItsAddress) permanentRedirect(path);

  const { facets } = await searchVacancies({ ...everyVacancy, role: slugs }, now());
  const open = Object.fromEntries(slugs.map((slug) => [slug, openOf(locale, slug, facets.role)]));
  const name = translations(locale, "RoleComparison")("title", { one: one.title, other: other.title });
  return (
    <Shell locale={locale} alternate={comparisonPath(otherLocale(locale), ...slugs)}>
      <Trail locale={locale} siteUrl={env().SITE_URL} section="roles" page={{ name, href: path }} />
      <RoleComparison
        locale={locale}
        comparison={comparison}
        open={open}
        figures={<ComparedFigures locale={locale} roles={[named(one), named(other)]} comparison={figures} />}
      />
    </Shell>
  );
}

function openOf(locale: Locale, slug: string, counts: { value: string; count: number }[]) {
  const count = counts.find(({ value }) => value === slug)?.count ?? 0;
  return { count, href: href(locale, "/vacancies", {}, queryOf({ ...everyVacancy, role: [slug] })) };
}

function named({ role, title }: { role: { slug: string }; title: string }) {
  return { slug: role.slug, title };
}

async function load(params: Props["params"]) {
  const { locale: segment, ...segments } = await params;
  const locale = localeOf(segment);
  const [first, second] = await Promise.all([slugNamed(segments.one), slugNamed(segments.other)]);
  const [one, other] = first < second ? [first, second] : [second, first];
  const isItsAddress = segments.one === one && segments.other === other;
  return { locale, isItsAddress, ...(await ask(locale, one, other)) };
}

/** The slug of the role that is certainly called so, else what was named. */
async function slugNamed(segment: string): Promise<string> {
  const text = segmentText(segment);
  const named = await findNamed(text);
  return (named?.isCertain && named.slugs[0]) || text;
}

// Once a request, for the head and for the page.
const ask = cache(async (locale: Locale, one: string, other: string) => {
  const comparison = await findComparison(one, other, locale);
  if (!comparison) return { comparison };
  return { comparison, figures: compareFigures(await findRoleFigures(one), await findRoleFigures(other)) };
});
