import { Breadcrumbs } from "#components/ui/breadcrumbs";
import { JsonLd } from "#components/ui/json-ld";
import { breadcrumbList } from "#lib/breadcrumbs";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = {
  locale: Locale;
  siteUrl: string;
  section: "vacancies" | "roles" | "companies";
  /** The page itself. */
  page: { name: string; href: string };
};

/** Front page, section, page: shown, and told to search engines in the same words. */
export function Trail({ locale, siteUrl, section, page }: Props) {
  const t = translations(locale, "Breadcrumbs");
  const crumbs = [
    { name: t("home"), href: href(locale, "/") },
    { name: t(section), href: href(locale, `/${section}`) },
    page,
  ];

  return (
    <>
      <JsonLd data={breadcrumbList(crumbs, siteUrl)} />
      <div className="pt-5">
        <Breadcrumbs label={t("label")} crumbs={crumbs} />
      </div>
    </>
  );
}
