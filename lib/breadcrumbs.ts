import type { BreadcrumbList, WithContext } from "schema-dts";

/** The trail a page shows, as schema.org: the same names, absolute addresses, from the front page to the page itself. */
export function breadcrumbList(crumbs: { name: string; href: string }[], siteUrl: string): WithContext<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: siteUrl + href,
    })),
  };
}
