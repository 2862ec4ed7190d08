import { Board } from "#components/ui/board";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { RoleFamily } from "#lib/roles/queries";
import type { FacetOption } from "#lib/search/search";

/** The nine families in the order of the board, each with the vacancies open now. */
export function FamilyBoard({
  locale,
  families,
  counts,
}: {
  locale: Locale;
  families: RoleFamily[];
  counts: FacetOption[];
}) {
  const t = translations(locale, "HomePage");
  const countOf = new Map(counts.map(({ value, count }) => [value, count]));

  return (
    <ul className="grid border-ink border-t sm:grid-cols-2 lg:grid-cols-3 lg:gap-x-8">
      {families.map(({ slug, nameNl, nameEn, tile }) => (
        <li key={slug} className="border-line border-b">
          <a
            className="group flex items-center gap-4 py-4 no-underline"
            href={href(locale, "/roles/family/[slug]", { slug })}
          >
            <Board lit={tile} large />
            <span>
              <span className="block font-semibold text-row group-hover:underline">
                {locale === "nl" ? nameNl : nameEn}
              </span>
              <span className="block text-small text-soft">{t("familyCount", { count: countOf.get(slug) ?? 0 })}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
