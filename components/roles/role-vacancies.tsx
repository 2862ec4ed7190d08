import { VacancyList } from "#components/vacancies/vacancy-list";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { VacancyResults } from "#lib/search/search";
import { everyVacancy, queryOf, type VacancySearch } from "#lib/search/vacancy-search";

/** The open vacancies of a role, how many at each level and in each province, and all of them one link away. */
export function RoleVacancies({
  locale,
  roleSlug,
  results,
  now,
}: {
  locale: Locale;
  roleSlug: string;
  results: VacancyResults;
  now: Date;
}) {
  const t = translations(locale, "RoleVacancies");
  const level = translations(locale, "Level");
  const link = (more: Partial<VacancySearch>) =>
    href(locale, "/vacancies", {}, queryOf({ ...everyVacancy, role: [roleSlug], ...more }));
  const { hits, total, facets } = results;

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
        <>
          <p className="mt-4">
            <a href={link({})}>{t("all", { count: total })}</a>
          </p>
          <Counts
            title={t("byLevel")}
            rows={facets.level.map(({ value, count }) => ({
              name: level(value as "none"),
              count,
              href: link({ level: [value as "none"] }),
            }))}
          />
          <Counts
            title={t("byProvince")}
            rows={facets.province.map(({ value, name, count }) => ({ name, count, href: link({ place: [value] }) }))}
          />
        </>
      )}
    </aside>
  );
}

function Counts({ title, rows }: { title: string; rows: { name: string; count: number; href: string }[] }) {
  const some = rows.filter(({ count }) => count > 0);
  if (some.length === 0) return null;
  return (
    <>
      <h3 className="mt-7 mb-1 text-[1rem]">{title}</h3>
      <ul className="border-ink border-t text-small">
        {some.map((row) => (
          <li key={row.name} className="border-line border-b">
            <a
              className="flex justify-between py-1.5 no-underline first-letter:uppercase hover:underline"
              rel="nofollow"
              href={row.href}
            >
              <span className="inline-block first-letter:uppercase">{row.name}</span>
              <span className="text-soft">{row.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
