import type { Organization, WithContext } from "schema-dts";
import { href, type Locale } from "#lib/i18n/routing";

type Company = { slug: string; name: string; website: string | null };

/** A company as schema.org Organization, for its own page. No logo: ours are initials. */
export function organization(
  company: Company,
  { siteUrl, locale }: { siteUrl: string; locale: Locale },
): WithContext<Exclude<Organization, string>> {
  const page = siteUrl + href(locale, "/companies/[slug]", { slug: company.slug });
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    "@id": `${page}#organization`,
    name: company.name,
    url: company.website ?? page,
    sameAs: company.website ?? undefined,
  };
}
