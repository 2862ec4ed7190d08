import { AlertLink } from "#components/alerts/alert-link";
import { PlacePayFigure } from "#components/market/place-pay-figure";
import { RolePlaceBreakdown } from "#components/roles/role-place-breakdown";
import { RolePlaceLinks } from "#components/roles/role-place-links";
import { Board } from "#components/ui/board";
import { VacancyList } from "#components/vacancies/vacancy-list";
import { formatList } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { RoleFigures } from "#lib/market/figures";
import type { PublicRole } from "#lib/roles/queries";
import { roleTitle, setTitle } from "#lib/roles/role-title";
import type { NearRolePlace } from "#lib/search/role-places";
import type { VacancyFacets, VacancyResults } from "#lib/search/search";
import { defaultRadiusKm, queryOf, type VacancySearch } from "#lib/search/vacancy-search";

const namedCompanies = 3;

type Props = {
  locale: Locale;
  role: PublicRole;
  place: { slug: string; label: string };
  /** Of a Dutch place. */
  province: { slug: string; name: string } | undefined;
  /** What the page shows, and what it found. */
  search: VacancySearch;
  results: VacancyResults;
  figures: RoleFigures | null;
  near: NearRolePlace[];
  /** Slugs of the roles that have a page for the place. */
  rolesThere: Set<string>;
  now: Date;
};

/** The vacancies of a role in a place, what they have in common, and what there is beside them. */
export function RolePlaceArticle({
  locale,
  role,
  place,
  province,
  search,
  results,
  figures,
  near,
  rolesThere,
  now,
}: Props) {
  const t = translations(locale, "RolePlacePage");
  const title = setTitle(roleTitle(role, locale));
  const { hits, total, facets } = results;
  const modes = modesWording(locale, facets);

  return (
    <article>
      <header className="pt-10 pb-8 md:pt-12">
        <p className="flex items-center gap-3 font-semibold text-small text-soft">
          <Board lit={role.family.tile} />
          <a href={href(locale, "/roles/family/[slug]", { slug: role.family.slug })}>
            {locale === "nl" ? role.family.nameNl : role.family.nameEn}
          </a>
        </p>
        <h1 className="mt-4">{t("heading", { title, place: place.label })}</h1>
        <p className="mt-5 max-w-[60ch] text-lede text-soft">
          {openWording(locale, results)} {modes && t("modes", { modes })}
        </p>
        <p className="mt-4">
          <a href={href(locale, "/roles/[slug]", { slug: role.slug })}>{t("work", { title })}</a>
        </p>
      </header>
      <div className="role-place">
        <section aria-labelledby="vacancies">
          <h2 id="vacancies" className="mb-4">
            {t("vacancies")}
          </h2>
          {hits.length > 0 && <VacancyList locale={locale} hits={hits} now={now} />}
          <p className="mt-6 flex flex-wrap gap-x-8 gap-y-2">
            {total > hits.length && (
              <a rel="nofollow" href={href(locale, "/vacancies", {}, queryOf(search))}>
                {t("all", { count: total })}
              </a>
            )}
            <a rel="nofollow" href={href(locale, "/vacancies", {}, queryOf({ ...search, radiusKm: null }))}>
              {t("around", { place: place.label, km: defaultRadiusKm })}
            </a>
            <AlertLink locale={locale} search={search} />
          </p>
          {figures && province && (
            <PlacePayFigure locale={locale} slug={role.slug} figures={figures} province={province} />
          )}
          <RolePlaceLinks
            locale={locale}
            role={role}
            place={place}
            near={near}
            others={facets.role.filter(({ value, count }) => count > 0 && value !== role.slug && rolesThere.has(value))}
          />
        </section>
        <RolePlaceBreakdown locale={locale} search={search} facets={facets} />
      </div>
    </article>
  );
}

function openWording(locale: Locale, { total, facets }: VacancyResults): string {
  const t = translations(locale, "RolePlacePage");
  const names = facets.company.filter(({ count }) => count > 0).map(({ name }) => name);
  const companies = names.slice(0, namedCompanies);
  return names.length > namedCompanies
    ? t("openAmong", { count: total, companies: companies.join(", ") })
    : t("open", { count: total, companies: formatList(locale, companies) });
}

/** "12 hybride, 5 op locatie en 2 volledig op afstand": of the vacancies that say so. */
function modesWording(locale: Locale, { mode }: VacancyFacets): string {
  const t = translations(locale, "RolePlacePage");
  const stated = mode
    .filter(({ value, count }) => value !== "none" && count > 0)
    .sort((one, other) => other.count - one.count);
  const names = translations(locale, "WorkMode");
  return formatList(
    locale,
    stated.map(({ value, count }) => t("modeCount", { count, mode: names(value as "hybrid") })),
  );
}
