import { Breadcrumbs, type Crumb } from "#components/ui/breadcrumbs";
import { JsonLd } from "#components/ui/json-ld";
import { breadcrumbList } from "#lib/breadcrumbs";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = {
  locale: Locale;
  siteUrl: string;
  section: "vacancies" | "roles" | "companies";
  /** A page between the section and this one. */
  above?: Crumb;
  /** The page itself. */
  page: Crumb;
};

/** Front page, section, page: shown, and told to search engines in the same words. */
export function Trail({ locale, siteUrl, section, above, page }: Props) {
  const t = translations(locale, "Breadcrumbs");
  const crumbs = [
    { name: t("home"), href: href(locale, "/") },
    { name: t(section), href: href(locale, `/${section}`) },
    ...(above ? [above] : []),
    page,
  ];

  return (
    <>
      <JsonLd data={breadcrumbList(crumbs, siteUrl)} />
      <div className="pt-4">
        <Breadcrumbs label={t("label")} crumbs={crumbs} />
      </div>
    </>
  );
}
