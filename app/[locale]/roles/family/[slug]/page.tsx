import type { Metadata } from "next";
import { Missing } from "#components/layout/missing";
import { Shell } from "#components/layout/shell";
import { Trail } from "#components/layout/trail";
import { FamilyArticle } from "#components/roles/family-article";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { answerMissing, answerPublic } from "#lib/http";
import { href, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { listFamilyFigures } from "#lib/market/queries";
import { pageMetadata } from "#lib/metadata";
import { findFamily, listFamilies } from "#lib/roles/queries";
import { listPlacesOfFamily } from "#lib/search/role-places";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";

type Props = PageProps<"/[locale]/roles/family/[slug]">;

const newest = 8;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, family, name } = await load(params);
  if (!family) return { title: translations(locale, "MissingNotice")("pageTitle") };

  return pageMetadata(
    {
      locale,
      route: "/roles/family/[slug]",
      slug,
      title: translations(locale, "FamilyPage")("metaTitle", { family: name }),
      description: family.about,
      languages: ["nl", "en"],
      isIndexable: true,
      family: { tile: family.tile, name },
    },
    env(),
  );
}

export default async function FamilyPage({ params }: Props) {
  answerPublic();
  const { locale, slug, family, name } = await load(params);
  if (!family) {
    answerMissing();
    return <Missing locale={locale} />;
  }

  const at = now();
  const [results, figures, places, families] = await Promise.all([
    searchVacancies({ ...everyVacancy, family: [slug] }, at, newest),
    listFamilyFigures(slug),
    listPlacesOfFamily(slug),
    listFamilies(),
  ]);
  const path = href(locale, "/roles/family/[slug]", { slug });
  return (
    <Shell locale={locale} alternate={href(otherLocale(locale), "/roles/family/[slug]", { slug })} tile={family.tile}>
      <Trail locale={locale} siteUrl={env().SITE_URL} section="roles" page={{ name, href: path }} />
      <FamilyArticle
        locale={locale}
        family={family}
        figures={figures}
        places={places}
        results={results}
        others={families.filter((other) => other.slug !== slug)}
        now={at}
      />
    </Shell>
  );
}

async function load(params: Props["params"]) {
  const { locale: segment, slug } = await params;
  const locale = localeOf(segment);
  const family = await findFamily(slug, locale);
  return { locale, slug, family, name: (locale === "nl" ? family?.nameNl : family?.nameEn) ?? "" };
}
