// One table of every page's address. next.config.js makes rewrites and redirects from
// it, so it stays free of imports that plain Node cannot read.

export const locales = ["nl", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "nl";

/** Folder under app/[locale] → its path in each language, without the locale. */
export const routes = {
  "/": { nl: "", en: "" },
  "/vacancies": { nl: "/vacatures", en: "/vacancies" },
  "/vacancies/[slug]": { nl: "/vacatures/[slug]", en: "/vacancies/[slug]" },
  "/roles": { nl: "/functies", en: "/roles" },
  "/roles/[slug]": { nl: "/functies/[slug]", en: "/roles/[slug]" },
  // Before the pages of a role in a place, for the first that fits is the one; no role is called so.
  "/roles/family/[slug]": { nl: "/functies/vakgebied/[slug]", en: "/roles/family/[slug]" },
  "/roles/[slug]/[place]": { nl: "/functies/[slug]/[place]", en: "/roles/[slug]/[place]" },
  "/roles/compare/[one]/[other]": { nl: "/functies/vergelijk/[one]/[other]", en: "/roles/compare/[one]/[other]" },
  "/remark/[slug]": { nl: "/klopt-dit/[slug]", en: "/is-this-right/[slug]" },
  "/alerts": { nl: "/vacaturemail", en: "/alerts" },
  "/alerts/[slug]": { nl: "/vacaturemail/[slug]", en: "/alerts/[slug]" },
  "/skills": { nl: "/vaardigheden", en: "/skills" },
  "/companies": { nl: "/bedrijven", en: "/companies" },
  "/companies/[slug]": { nl: "/bedrijven/[slug]", en: "/companies/[slug]" },
  "/ranking": { nl: "/volgorde", en: "/ranking" },
  "/figures": { nl: "/cijfers", en: "/figures" },
  "/about": { nl: "/over", en: "/about" },
  "/contact": { nl: "/contact", en: "/contact" },
  "/privacy": { nl: "/privacy", en: "/privacy" },
  "/terms": { nl: "/voorwaarden", en: "/terms" },
  "/accessibility": { nl: "/toegankelijkheid", en: "/accessibility" },
  "/sign-in": { nl: "/inloggen", en: "/sign-in" },
  "/sign-in/[slug]": { nl: "/inloggen/[slug]", en: "/sign-in/[slug]" },
  "/register": { nl: "/registreren", en: "/register" },
  "/register/[slug]": { nl: "/registreren/[slug]", en: "/register/[slug]" },
  "/invitation/[slug]": { nl: "/uitnodiging/[slug]", en: "/invitation/[slug]" },
  "/still-open/[slug]": { nl: "/nog-open/[slug]", en: "/still-open/[slug]" },
  "/account": { nl: "/account", en: "/account" },
  "/recruiter": { nl: "/werving", en: "/recruiter" },
  "/recruiter/company": { nl: "/werving/bedrijf", en: "/recruiter/company" },
  "/recruiter/vacancies/new": { nl: "/werving/vacatures/nieuw", en: "/recruiter/vacancies/new" },
  "/recruiter/vacancies/[slug]": { nl: "/werving/vacatures/[slug]", en: "/recruiter/vacancies/[slug]" },
  "/recruiter/vacancies/[slug]/edit": {
    nl: "/werving/vacatures/[slug]/bewerken",
    en: "/recruiter/vacancies/[slug]/edit",
  },
  "/preview/[slug]": { nl: "/voorbeeld/[slug]", en: "/preview/[slug]" },
  "/operator": { nl: "/beheer", en: "/operator" },
  "/operator/remarks": { nl: "/beheer/opmerkingen", en: "/operator/remarks" },
  "/operator/search": { nl: "/beheer/zoeken", en: "/operator/search" },
} as const satisfies Record<string, Record<Locale, string>>;

export type Route = keyof typeof routes;

/** What stands in a path between square brackets. */
export type PathParams = { slug?: string; place?: string; one?: string; other?: string };

/** Pages about accounts, of a company's own, and with a form for one reader: no search engine is shown the way to them. */
export function isPrivate(route: Route): boolean {
  return /^\/(?:sign-in|register|invitation|account|recruiter|preview|operator|remark|alerts|still-open)\b/.test(route);
}

/** The path of a page in a language, e.g. `href("nl", "/roles/[slug]", { slug: "data-engineer" })` → `/nl/functies/data-engineer`. */
export function href(locale: Locale, route: Route, params: PathParams = {}, query = ""): string {
  const path = routes[route][locale].replace(/\[(\w+)\]/g, (_, name: keyof PathParams) =>
    encodeURIComponent(params[name] ?? ""),
  );
  return `/${locale}${path}${query && `?${query}`}`;
}

/** The query of the same page in the other language: those of `names` that were given, the first value of each. */
export function alternateQuery(given: Record<string, string | string[] | undefined>, names: string[]): string {
  const kept = names.map((name) => [name, [given[name]].flat()[0] ?? ""]).filter(([, value]) => value);
  return new URLSearchParams(kept).toString();
}

export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}

export function otherLocale(locale: Locale): Locale {
  return locale === "nl" ? "en" : "nl";
}

/** The locale of a path segment; the default one when the segment is no locale (such addresses end at the missing page). */
export function localeOf(segment: string): Locale {
  return isLocale(segment) ? segment : defaultLocale;
}
