import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { roleTitle } from "#lib/roles/role-title";
import type { NearbyRoles } from "#lib/search/nearby-roles";
import type { VacancyResults } from "#lib/search/search";
import { queryOf, type VacancySearch } from "#lib/search/vacancy-search";
import type { WiderSearch } from "#lib/search/wider";
import { changeWording } from "#lib/search/wording";

type Props = {
  locale: Locale;
  search: VacancySearch;
  results: VacancyResults;
  wider: WiderSearch[];
  nearby: NearbyRoles;
};

/** Nothing matches: which one thing to change and which roles are next to the one asked, with what each gives. */
export function EmptyResult({ locale, search, results, wider, nearby }: Props) {
  const t = translations(locale, "EmptyResult");
  const changes = wider.map((suggestion) => ({
    ...suggestion,
    name: changeWording(locale, suggestion.change, search, results),
  }));
  const roles = nearby.roles.map((role) => ({ ...role, name: roleTitle(role, locale) }));

  return (
    <div className="clear-both border-ink border-t py-6">
      <p className="max-w-[60ch]">{t(wider.length > 0 ? "text" : "nothing")}</p>
      <Counted locale={locale} links={changes} />
      {roles.length > 0 && <p className="mt-6 max-w-[60ch]">{t(nearby.keepsRest ? "roles" : "rolesAnywhere")}</p>}
      <Counted locale={locale} links={roles} />
      <p className="mt-5">
        <a href={href(locale, "/vacancies")}>{t("all")}</a>
      </p>
    </div>
  );
}

type CountedProps = { locale: Locale; links: { search: VacancySearch; name: string; count: number }[] };

function Counted({ locale, links }: CountedProps) {
  const t = translations(locale, "EmptyResult");
  if (links.length === 0) return null;

  return (
    <ul className="mt-4 border-line border-t">
      {links.map(({ search, name, count }) => (
        <li key={queryOf(search)} className="border-line border-b">
          <a
            className="flex justify-between gap-4 py-2.5"
            rel="nofollow"
            href={href(locale, "/vacancies", {}, queryOf(search))}
          >
            <span className="min-w-0">{name}</span>
            <span className="shrink-0 text-soft">{t("count", { count })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
