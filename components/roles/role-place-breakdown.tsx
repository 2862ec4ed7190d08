import { CountLinks } from "#components/search/count-links";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { VacancyFacets } from "#lib/search/search";
import { queryOf, type VacancySearch } from "#lib/search/vacancy-search";
import { skillName } from "#lib/skills/skill";

const shownSkills = 10;
const shownCompanies = 8;

/** How the vacancies of a role in a place are divided, each part leading to it. */
export function RolePlaceBreakdown({
  locale,
  search,
  facets,
}: {
  locale: Locale;
  /** What the page shows. */
  search: VacancySearch;
  facets: VacancyFacets;
}) {
  const t = translations(locale, "RolePlacePage");
  const levels = translations(locale, "Level");
  const modes = translations(locale, "WorkMode");
  const link = (more: Partial<VacancySearch>) => href(locale, "/vacancies", {}, queryOf({ ...search, ...more }));

  return (
    <aside aria-labelledby="breakdown" className="no-print">
      <h2 id="breakdown" className="text-[1.15rem]">
        {t("breakdown")}
      </h2>
      <CountLinks
        locale={locale}
        title={t("byLevel")}
        isSearch
        rows={facets.level.map(({ value, count }) => ({
          name: levels(value as "none"),
          count,
          href: link({ level: [value as "none"] }),
        }))}
      />
      <CountLinks
        locale={locale}
        title={t("byMode")}
        isSearch
        rows={facets.mode.map(({ value, count }) => ({
          name: modes(value as "none"),
          count,
          href: link({ mode: [value as "none"] }),
        }))}
      />
      <CountLinks
        locale={locale}
        title={t("skills")}
        isSearch
        shown={shownSkills}
        rows={facets.skill.map((skill) => ({
          name: skillName(skill, locale),
          count: skill.count,
          href: link({ skill: [skill.value] }),
        }))}
      />
      <CountLinks
        locale={locale}
        title={t("companies")}
        shown={shownCompanies}
        rows={facets.company.map(({ value, name, count }) => ({
          name,
          count,
          href: href(locale, "/companies/[slug]", { slug: value }),
        }))}
      />
    </aside>
  );
}
