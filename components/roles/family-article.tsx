import { FamilyBoard } from "#components/roles/family-board";
import { FamilyRoleRow } from "#components/roles/family-role-row";
import { Board } from "#components/ui/board";
import { VacancyList } from "#components/vacancies/vacancy-list";
import { formatDay } from "#lib/i18n/format";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { RoleFigures } from "#lib/market/figures";
import type { FamilyWithRoles, RoleFamily } from "#lib/roles/queries";
import type { RolePlace } from "#lib/search/role-places";
import type { VacancyResults } from "#lib/search/search";
import { everyVacancy, queryOf } from "#lib/search/vacancy-search";

type Props = {
  locale: Locale;
  family: FamilyWithRoles;
  /** By the slug of the role. */
  figures: Map<string, RoleFigures>;
  places: Map<string, RolePlace[]>;
  /** Of a search for this family alone. */
  results: VacancyResults;
  others: RoleFamily[];
  now: Date;
};

/** A field of work: what its roles share, each of them, what is newest, and the eight other fields. */
export function FamilyArticle({ locale, family, figures, places, results, others, now }: Props) {
  const t = translations(locale, "FamilyPage");
  const { hits, total, facets } = results;
  const openCounts = new Map(facets.role.map(({ value, count }) => [value, count]));
  // Each role's figures are at most a day old; what is said of them all holds for the oldest.
  const [oldest] = [...figures.values()].map(({ to }) => to).sort();

  return (
    <article>
      <header className="pt-8 pb-10 md:pt-10">
        <Board lit={family.tile} large />
        <h1 className="mt-4 text-[clamp(1.65rem,0.75rem+4.2vw,3.8rem)]">
          {locale === "nl" ? family.nameNl : family.nameEn}
        </h1>
        <p className="mt-5 max-w-[62ch] text-lede text-soft">{family.about}</p>
      </header>
      <section aria-labelledby="roles">
        <h2 id="roles" className="mb-4">
          {t("roles")}
        </h2>
        <ul className="border-ink border-t">
          {family.roles.map((role) => (
            <FamilyRoleRow
              key={role.slug}
              locale={locale}
              role={role}
              openCount={openCounts.get(role.slug) ?? 0}
              figures={figures.get(role.slug)}
              places={places.get(role.slug) ?? []}
            />
          ))}
        </ul>
        {oldest && (
          <p className="mt-3 max-w-[80ch] text-soft text-tiny">
            {t("basis", { to: formatDay(locale, new Date(oldest)) })}{" "}
            <a href={href(locale, "/figures")}>{translations(locale, "RoleFigures")("method")}</a>
          </p>
        )}
      </section>
      <section aria-labelledby="newest" className="mt-16">
        <h2 id="newest" className="mb-4">
          {t("newest")}
        </h2>
        {hits.length > 0 ? (
          <VacancyList locale={locale} hits={hits} now={now} />
        ) : (
          <p className="border-ink border-t py-4 text-soft">{t("none")}</p>
        )}
        {total > 0 && (
          <p className="mt-6">
            <a
              rel="nofollow"
              href={href(locale, "/vacancies", {}, queryOf({ ...everyVacancy, family: [family.slug] }))}
            >
              {t("all", { count: total })}
            </a>
          </p>
        )}
      </section>
      <section aria-labelledby="others" className="mt-16">
        <h2 id="others" className="mb-4">
          {t("others")}
        </h2>
        <FamilyBoard locale={locale} families={others} counts={facets.family} />
      </section>
    </article>
  );
}
