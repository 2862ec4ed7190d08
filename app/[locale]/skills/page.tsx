import type { Metadata } from "next";
import { Shell } from "#components/layout/shell";
import { SkillGap } from "#components/market/skill-gap";
import { SkillGapMethod } from "#components/market/skill-gap-method";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { answerPublic } from "#lib/http";
import { href, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { findSkillsAsked } from "#lib/market/queries";
import { skillsIn } from "#lib/market/skill-gap";
import { pageMetadata } from "#lib/metadata";
import { listRolesByFamily } from "#lib/roles/queries";
import { roleTitle } from "#lib/roles/role-title";
import { listSkillNames } from "#lib/skills/queries";

type Props = PageProps<"/[locale]/skills">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, role } = await load(params, searchParams);
  const t = translations(locale, "SkillsPage");
  return pageMetadata(
    {
      locale,
      route: "/skills",
      title: role ? t("titleOf", { role: role.title }) : t("metaTitle"),
      description: t("description"),
      languages: ["nl", "en"],
      // One page a language; what somebody asks of it is theirs.
      isIndexable: Object.keys(await searchParams).length === 0,
    },
    env(),
  );
}

export default async function SkillsPage({ params, searchParams }: Props) {
  answerPublic();
  const { locale, families, role, have, skillNames, query } = await load(params, searchParams);
  const t = translations(locale, "SkillsPage");

  return (
    <Shell locale={locale} alternate={href(otherLocale(locale), "/skills", {}, query)} tile={role?.tile}>
      <h1 className="pt-12">{role ? t("titleOf", { role: role.title }) : t("title")}</h1>
      <p className="mt-5 mb-8 max-w-[46ch] text-lede text-soft">{t("lede")}</p>
      <SkillGap
        locale={locale}
        families={families}
        role={role}
        asked={role && (await findSkillsAsked(role.slug, now()))}
        have={have}
        skillNames={skillNames}
      />
      <SkillGapMethod locale={locale} />
    </Shell>
  );
}

/** The role and the skills that the address names; what it names that is not there counts as not named. */
async function load(params: Props["params"], searchParams: Props["searchParams"]) {
  const locale = localeOf((await params).locale);
  const asked = await searchParams;
  const [families, skillNames] = await Promise.all([listRolesByFamily(locale), listSkillNames(locale)]);
  const slug = [asked.role].flat()[0];
  const [role] = families.flatMap((family) =>
    family.roles
      .filter((each) => each.slug === slug)
      .map((each) => ({ slug: each.slug, title: roleTitle(each, locale), tile: family.tile })),
  );
  const have = skillsIn(asked.have, skillNames);
  const query = new URLSearchParams([
    ...(role ? [["role", role.slug]] : []),
    ...have.map((skill) => ["have", skill]),
  ]).toString();
  return { locale, families, skillNames, role: role ?? null, have, query };
}
