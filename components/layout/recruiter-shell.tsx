import { Shell } from "#components/layout/shell";
import { href, type Locale, otherLocale, type Route } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = {
  locale: Locale;
  /** This page's route, to change language on it; `slug` and `query` when it has them. */
  route: Route;
  slug?: string;
  query?: string;
  person: { name: string; isOperator: boolean; company: { name: string } | null };
  children: React.ReactNode;
};

const ownRoutes = ["/recruiter", "/recruiter/company"] as const;

/** The house around what one sees signed in: the same, with the company's own pages on top. */
export function RecruiterShell({ locale, route, slug, query, person, children }: Props) {
  const t = translations(locale, "RecruiterShell");
  const routes = [
    ...(person.company ? ownRoutes : []),
    "/account" as const,
    ...(person.isOperator ? (["/operator", "/operator/remarks", "/operator/search"] as const) : []),
  ];

  return (
    <Shell locale={locale} alternate={href(otherLocale(locale), route, { slug }, query)} hasAction>
      <nav aria-label={t("navigation")} className="no-print border-line border-b py-2 text-small">
        <ul className="flex flex-wrap items-baseline gap-x-6">
          {routes.map((each) => (
            <li key={each}>
              <a
                className="inline-block py-1 no-underline hover:underline aria-[current]:font-bold"
                aria-current={each === route ? "page" : undefined}
                href={href(locale, each)}
              >
                {t(each)}
              </a>
            </li>
          ))}
          <li className="w-full text-soft sm:ml-auto sm:w-auto">
            {[person.name, person.company?.name].filter(Boolean).join(", ")}
          </li>
        </ul>
      </nav>
      {children}
    </Shell>
  );
}
