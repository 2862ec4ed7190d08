import { Initials } from "#components/companies/initials";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { HiringCompany } from "#lib/search/companies";

/** Companies with what they have open, by name. */
export function CompanyIndex({ locale, companies }: { locale: Locale; companies: HiringCompany[] }) {
  const t = translations(locale, "CompanyIndex");

  return (
    <ul className="grid grid-cols-1 border-ink border-t sm:grid-cols-2 lg:grid-cols-3 lg:gap-x-8">
      {companies.map(({ slug, name, place, openCount }) => (
        <li key={slug} className="min-w-0 border-line border-b">
          <a
            className="group flex items-center gap-4 py-3 no-underline"
            href={href(locale, "/companies/[slug]", { slug })}
          >
            <Initials name={name} small />
            <span className="min-w-0">
              <span className="block font-semibold group-hover:underline">{name}</span>
              <span className="block text-small text-soft">
                {[place, t("openCount", { count: openCount })].filter(Boolean).join(" · ")}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
