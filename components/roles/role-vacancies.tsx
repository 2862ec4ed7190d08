import { AlertLink } from "#components/alerts/alert-link";
import { CountLinks } from "#components/search/count-links";
import { VacancyList } from "#components/vacancies/vacancy-list";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { splits } from "#lib/roles/specialisation";
import type { RolePlace } from "#lib/search/role-places";
import type { VacancyResults } from "#lib/search/search";
import { everyVacancy, queryOf, type VacancySearch } from "#lib/search/vacancy-search";

/** The open vacancies of a role, how many at each level, specialisation, place and province, and all of them one link away. */
export function RoleVacancies({
  locale,
  roleSlug,
  results,
  places,
  now,
}: {
  locale: Locale;
  roleSlug: string;
  results: VacancyResults;
  /** Where the role has a page of its own. */
  places: RolePlace[];
  now: Date;
}) {
  const t = translations(locale, "RoleVacancies");
  const level = translations(locale, "Level");
  const link = (more: Partial<VacancySearch>) =>
    href(locale, "/vacancies", {}, queryOf({ ...everyVacancy, role: [roleSlug], ...more }));
  const { hits, total, facets } = results;
  const isSpecialisation = splits(roleSlug);

  return (
    <aside aria-labelledby="vacancies" className="no-print">
      <h2 id="vacancies" className="mb-4 text-[1.15rem]">
        {t("title")}
      </h2>
      {hits.length > 0 ? (
        <VacancyList locale={locale} hits={hits.slice(0, 6)} now={now} compact />
      ) : (
        <p className="border-ink border-t py-4 text-soft">{t("none")}</p>
      )}
      {total > 0 && (
        <p className="mt-4">
          <a rel="nofollow" href={link({})}>
            {t("all", { count: total })}
          </a>
        </p>
      )}
      <p className="mt-4">
        <AlertLink locale={locale} search={{ ...everyVacancy, role: [roleSlug] }} />
      </p>
      {total > 0 && (
        <>
          <CountLinks
            locale={locale}
            title={t("byLevel")}
            isSearch
            rows={facets.level.map(({ value, count }) => ({
              name: level(value as "none"),
              count,
              href: link({ level: [value as "none"] }),
            }))}
          />
          <CountLinks
            locale={locale}
            title={t("bySpecialisation")}
            isSearch
            rows={facets.skill
              .filter(({ name }) => isSpecialisation(name))
              .map(({ value, name, count }) => ({ name, count, href: link({ skill: [value] }) }))}
          />
          <CountLinks
            locale={locale}
            title={t("byPlace")}
            rows={places.map(({ slug: place, label, openCount }) => ({
              name: label,
              count: openCount,
              href: href(locale, "/roles/[slug]/[place]", { slug: roleSlug, place }),
            }))}
          />
          <CountLinks
            locale={locale}
            title={t("byProvince")}
            isSearch
            rows={facets.province.map(({ value, name, count }) => ({ name, count, href: link({ place: [value] }) }))}
          />
        </>
      )}
    </aside>
  );
}
