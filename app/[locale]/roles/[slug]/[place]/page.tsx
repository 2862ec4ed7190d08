import type { Metadata } from "next";
import { permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { Missing } from "#components/layout/missing";
import { Shell } from "#components/layout/shell";
import { Trail } from "#components/layout/trail";
import { RolePlaceArticle } from "#components/roles/role-place-article";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { answerMissing, answerPublic } from "#lib/http";
import { href, type Locale, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { findRoleFigures } from "#lib/market/queries";
import { pageMetadata } from "#lib/metadata";
import { findPlaces, listProvinces } from "#lib/places/queries";
import { findNamed, findRole } from "#lib/roles/queries";
import { roleTitle } from "#lib/roles/role-title";
import { hasRolePlace, listNearRolePlaces, listRolesInPlace, pageNeeds } from "#lib/search/role-places";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";

type Props = PageProps<"/[locale]/roles/[slug]/[place]">;

const route = "/roles/[slug]/[place]";
const nearKm = 50;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, role, place, results } = await load(params);
  if (!role || !place || !results) return { title: translations(locale, "MissingNotice")("pageTitle") };

  const t = translations(locale, "RolePlacePage");
  const named = { title: roleTitle(role, locale), place: place.label };
  const { family } = role;
  return pageMetadata(
    {
      locale,
      route,
      slug: role.slug,
      place: place.slug,
      title: t("metaTitle", named),
      description: t("description", named),
      languages: ["nl", "en"],
      // The page goes with the next round of the job; search engines need not see it meanwhile.
      isIndexable: results.total >= pageNeeds.toStay,
      family: { tile: family.tile, name: locale === "nl" ? family.nameNl : family.nameEn },
    },
    env(),
  );
}

export default async function RolePlacePage({ params }: Props) {
  answerPublic();
  const { locale, slug, text, role, place, search, results, at } = await load(params);
  const named = role || !place ? null : await findNamed(slug);
  const [called] = named?.slugs ?? [];
  if (named?.isCertain && called && place) permanentRedirect(href(locale, route, { slug: called, place: place.slug }));
  if (!role || !place) {
    answerMissing();
    return <Missing locale={locale} />;
  }
  const rolePath = href(locale, "/roles/[slug]", { slug });
  // A page that comes back when more vacancies do: not for good.
  if (!results) redirect(rolePath);
  const path = href(locale, route, { slug, place: place.slug });
  if (place.slug !== text) redirect(path);

  const [figures, near, rolesThere, provinces] = await Promise.all([
    findRoleFigures(slug),
    listNearRolePlaces(slug, { placeId: place.id, withinKm: nearKm }),
    listRolesInPlace(place.id),
    listProvinces(),
  ]);
  const roleCrumb = { name: roleTitle(role, locale), href: rolePath };
  return (
    <Shell
      locale={locale}
      alternate={href(otherLocale(locale), route, { slug, place: place.slug })}
      tile={role.family.tile}
    >
      <Trail
        locale={locale}
        siteUrl={env().SITE_URL}
        section="roles"
        above={roleCrumb}
        page={{ name: place.label, href: path }}
      />
      <RolePlaceArticle
        locale={locale}
        role={role}
        place={place}
        province={provinces.find(({ id }) => id === place.provinceId)}
        search={search}
        results={results}
        figures={figures}
        near={near}
        rolesThere={rolesThere}
        now={at}
      />
    </Shell>
  );
}

async function load(params: Props["params"]) {
  const { locale: segment, slug, place: text } = await params;
  const locale = localeOf(segment);
  return { locale, slug, text, ...(await ask(slug, text, locale)) };
}

// Once a request, for the head and for the page; `results` is null where the two have no page together.
const ask = cache(async (slug: string, text: string, locale: Locale) => {
  const at = now();
  const [role, [place]] = await Promise.all([findRole(slug, locale), findPlaces(text)]);
  const isThere = role && place && (await hasRolePlace(slug, place.id));
  const search = { ...everyVacancy, role: [slug], place: [place?.slug ?? text], radiusKm: 0 };
  return { at, role, place, search, results: isThere ? await searchVacancies(search, at) : null };
});
