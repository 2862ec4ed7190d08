import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { Missing } from "#components/layout/missing";
import { Shell } from "#components/layout/shell";
import { Trail } from "#components/layout/trail";
import { RoleFacts } from "#components/market/role-facts";
import { RoleFigures } from "#components/market/role-figures";
import { Namesakes } from "#components/roles/namesakes";
import { RoleArticle } from "#components/roles/role-article";
import { RoleVacancies } from "#components/roles/role-vacancies";
import { JsonLd } from "#components/ui/json-ld";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { answerMissing, answerPublic } from "#lib/http";
import { href, type Locale, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { findRoleFigures } from "#lib/market/queries";
import { figuresInText } from "#lib/market/wording";
import { pageMetadata } from "#lib/metadata";
import { segmentText } from "#lib/readable-url";
import { sectorsNamed, toolsNamed } from "#lib/roles/article";
import { findNamesakes } from "#lib/roles/namesakes";
import { listNeighbours } from "#lib/roles/neighbours";
import { occupation } from "#lib/roles/occupation";
import { findNamed, findRole } from "#lib/roles/queries";
import { roleTitle } from "#lib/roles/role-title";
import { listPlacesOfRole } from "#lib/search/role-places";
import { searchVacancies } from "#lib/search/search";
import { listSectorCounts } from "#lib/search/sector-counts";
import { everyVacancy } from "#lib/search/vacancy-search";
import { listSkillNames } from "#lib/skills/queries";
import { vacancySlug } from "#lib/vacancies/vacancy";

type Props = PageProps<"/[locale]/roles/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, role } = await load(params);
  if (!role) return namesakesMetadata(locale, slug);

  const t = translations(locale, "RolePage");
  const title = roleTitle(role, locale);
  const { family, text } = role;
  return pageMetadata(
    {
      locale,
      route: "/roles/[slug]",
      slug,
      title: text ? t("metaTitle", { title }) : title,
      description: text?.summary ?? t("shortDescription", { title }),
      languages: ["nl", "en"],
      isIndexable: true,
      feeds: { "application/json": `/api/v1/roles/${slug}` },
      family: { tile: family.tile, name: locale === "nl" ? family.nameNl : family.nameEn },
    },
    env(),
  );
}

export default async function RolePage({ params }: Props) {
  answerPublic();
  const { locale, slug, role } = await load(params);
  if (!role) {
    const named = await findNamed(slug);
    const [called = ""] = named?.slugs ?? [];
    if (named?.isCertain) permanentRedirect(href(locale, "/roles/[slug]", { slug: called }));
    const namesakes = await findNamesakes(slug, locale);
    if (namesakes) return <Namesakes locale={locale} slug={slug} {...namesakes} />;
    answerMissing();
    return <Missing locale={locale} />;
  }

  const at = now();
  const sections = role.text?.sections ?? [];
  const results = await searchVacancies({ ...everyVacancy, role: [slug] }, at);
  const [figures, sectors, places, skillNames] = await Promise.all([
    findRoleFigures(slug),
    listSectorCounts(slug, sectorsNamed(sections), locale, at),
    listPlacesOfRole(slug),
    listSkillNames(locale),
  ]);
  const shown = results.hits.slice(0, 6);
  const vacancyPaths = shown.map((hit) => href(hit.language, "/vacancies/[slug]", { slug: vacancySlug(hit) }));
  const siteUrl = env().SITE_URL;
  const path = href(locale, "/roles/[slug]", { slug });
  return (
    <Shell locale={locale} alternate={href(otherLocale(locale), "/roles/[slug]", { slug })} tile={role.family.tile}>
      <Trail locale={locale} siteUrl={siteUrl} section="roles" page={{ name: roleTitle(role, locale), href: path }} />
      <JsonLd data={occupation(role, { siteUrl, locale, vacancyPaths, pay: figures?.pay.all })} />
      <RoleArticle
        locale={locale}
        role={role}
        neighbours={await listNeighbours(slug)}
        figures={figures && <RoleFigures locale={locale} slug={slug} figures={figures} skillNames={skillNames} />}
        facts={figures && <RoleFacts locale={locale} figures={figures} openCount={results.total} />}
        told={figures ? figuresInText(locale, figures, skillNames, toolsNamed(sections)) : new Map()}
        sectors={sectors}
        openCount={results.total}
      >
        <RoleVacancies locale={locale} roleSlug={slug} results={results} places={places} now={at} />
      </RoleArticle>
    </Shell>
  );
}

/** Of a name that several roles may have: for people, not for search engines. */
async function namesakesMetadata(locale: Locale, slug: string): Promise<Metadata> {
  const namesakes = await findNamesakes(slug, locale);
  if (!namesakes) return { title: translations(locale, "MissingNotice")("pageTitle") };
  const t = translations(locale, "NamesakesPage");
  const { name } = namesakes;
  return pageMetadata(
    {
      locale,
      route: "/roles/[slug]",
      slug,
      title: t("metaTitle", { name }),
      description: t("description", { name }),
      languages: ["nl", "en"],
      isIndexable: false,
    },
    env(),
  );
}

async function load(params: Props["params"]) {
  const { locale: segment, slug: named } = await params;
  const [locale, slug] = [localeOf(segment), segmentText(named)];
  return { locale, slug, role: await findRole(slug, locale) };
}
