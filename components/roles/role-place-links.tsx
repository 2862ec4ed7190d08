import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { roleTitle } from "#lib/roles/role-title";
import type { NearRolePlace } from "#lib/search/role-places";
import type { VacancyFacets } from "#lib/search/search";

const shown = 8;

type Props = {
  locale: Locale;
  role: { slug: string };
  place: { slug: string; label: string };
  near: NearRolePlace[];
  /** Roles with a page for this place, most vacancies first. */
  others: VacancyFacets["role"];
};

/** Where else this role is asked, and what else is asked here. */
export function RolePlaceLinks({ locale, role, place, near, others }: Props) {
  const t = translations(locale, "RolePlacePage");
  const nearby = near.slice(0, shown).map(({ slug, label, distanceKm, openCount }) => ({
    name: label,
    about: t("nearCount", { km: Math.round(distanceKm), count: openCount }),
    href: href(locale, "/roles/[slug]/[place]", { slug: role.slug, place: slug }),
  }));
  const roles = others.slice(0, shown).map((other) => ({
    name: roleTitle(other, locale),
    about: t("openCount", { count: other.count }),
    href: href(locale, "/roles/[slug]/[place]", { slug: other.value, place: place.slug }),
  }));

  return (
    <div className="mt-14 grid gap-x-8 gap-y-10 sm:grid-cols-2">
      <Links title={t("near")} rows={nearby} />
      <Links title={t("others", { place: place.label })} rows={roles} />
    </div>
  );
}

function Links({ title, rows }: { title: string; rows: { name: string; about: string; href: string }[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="mb-3 text-[1.15rem]">{title}</h2>
      <ul className="border-ink border-t">
        {rows.map((row) => (
          <li key={row.href} className="border-line border-b">
            <a className="group flex items-baseline justify-between gap-4 py-2 no-underline" href={row.href}>
              <span className="min-w-0 group-hover:underline">{row.name}</span>
              <span className="shrink-0 text-small text-soft">{row.about}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
