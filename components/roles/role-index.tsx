import { Board } from "#components/ui/board";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { FamilyWithRoles } from "#lib/roles/queries";
import { roleTitle, setTitle } from "#lib/roles/role-title";
import type { FacetOption } from "#lib/search/search";

/** Every role under its family, with the vacancies open now. */
export function RoleIndex({
  locale,
  families,
  counts,
}: {
  locale: Locale;
  families: FamilyWithRoles[];
  counts: FacetOption[];
}) {
  const t = translations(locale, "RoleIndex");
  const countOf = new Map(counts.map(({ value, count }) => [value, count]));
  const nl = locale === "nl";

  return (
    <div className="grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
      {families.map((family) => (
        <section
          key={family.slug}
          id={family.slug}
          className={`family-${family.tile}`}
          aria-labelledby={`${family.slug}-name`}
        >
          <h2 id={`${family.slug}-name`} className="flex items-center gap-3 border-ink border-b pb-3 text-[1.15rem]">
            <Board lit={family.tile} />
            <a
              className="no-underline hover:underline"
              href={href(locale, "/roles/family/[slug]", { slug: family.slug })}
            >
              {nl ? family.nameNl : family.nameEn}
            </a>
          </h2>
          <ul>
            {family.roles.map((role) => (
              <li key={role.slug} className="border-line border-b">
                <a
                  className="group flex items-baseline justify-between gap-4 py-2.5 no-underline"
                  href={href(locale, "/roles/[slug]", { slug: role.slug })}
                >
                  <span className="group-hover:underline">{setTitle(roleTitle(role, locale))}</span>
                  <span className="shrink-0 text-small text-soft">
                    {t("openCount", { count: countOf.get(role.slug) ?? 0 })}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
