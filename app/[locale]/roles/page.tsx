import type { Metadata } from "next";
import { Shell } from "#components/layout/shell";
import { RoleIndex } from "#components/roles/role-index";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { answerPublic } from "#lib/http";
import { href, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { pageMetadata } from "#lib/metadata";
import { type FamilyWithRoles, listRolesByFamily } from "#lib/roles/queries";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";

type Props = PageProps<"/[locale]/roles">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translations(locale, "RoleIndex");
  const count = countOf(await listRolesByFamily(locale));
  return pageMetadata(
    {
      locale,
      route: "/roles",
      title: t("title"),
      description: t("description", { count }),
      languages: ["nl", "en"],
      isIndexable: true,
    },
    env(),
  );
}

export default async function RolesPage({ params }: Props) {
  answerPublic();
  const locale = localeOf((await params).locale);
  const t = translations(locale, "RoleIndex");
  const [families, { facets }] = await Promise.all([listRolesByFamily(locale), searchVacancies(everyVacancy, now())]);

  return (
    <Shell locale={locale} alternate={href(otherLocale(locale), "/roles")}>
      <h1 className="pt-12">{t("title")}</h1>
      <p className="mt-5 mb-12 max-w-[46ch] text-lede text-soft">{t("lede", { count: countOf(families) })}</p>
      <p className="-mt-8 mb-12">
        <a href={href(locale, "/skills")}>{translations(locale, "SkillsPage")("fromRoles")}</a>
      </p>
      <RoleIndex locale={locale} families={families} counts={facets.role} />
    </Shell>
  );
}

function countOf(families: FamilyWithRoles[]): number {
  return families.reduce((sum, family) => sum + family.roles.length, 0);
}
