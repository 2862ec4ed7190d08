import type { Graph } from "schema-dts";
import { locales } from "#lib/i18n/routing";
import { siteName } from "#lib/metadata";

/** The site and who publishes it, for the front page. `operator` is the legal name, when it is set. */
export function website({ siteUrl, operator }: { siteUrl: string; operator?: string }): Graph {
  const publisher = `${siteUrl}/#organization`;
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "WebSite",
        "@id": `${siteUrl}/#website`,
        name: siteName,
        url: `${siteUrl}/`,
        inLanguage: [...locales],
        publisher: { "@id": publisher },
      },
      {
        "@type": "Organization",
        "@id": publisher,
        name: siteName,
        legalName: operator,
        url: `${siteUrl}/`,
        logo: `${siteUrl}/icons/board-512.png`,
      },
    ],
  };
}
