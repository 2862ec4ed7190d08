import { SkillChoices } from "#components/market/skill-choices";
import { SkillGapResult } from "#components/market/skill-gap-result";
import { SelectField } from "#components/ui/select-field";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import type { SkillsAsked } from "#lib/market/skill-gap";
import type { FamilyWithRoles } from "#lib/roles/queries";
import { roleTitle } from "#lib/roles/role-title";

export type SkillGapParts = {
  locale: Locale;
  role: { slug: string; title: string };
  asked: SkillsAsked;
  /** Slugs of what one has, also what this role does not ask. */
  have: string[];
  skillNames: Map<string, string>;
};

type Props = Omit<SkillGapParts, "role" | "asked"> & {
  families: FamilyWithRoles[];
  role: SkillGapParts["role"] | null;
  asked: SkillsAsked | null;
};

/** A plain form that asks which role and what one can, and the answer; public/skills.js answers without asking the site. */
export function SkillGap({ locale, families, role, asked, have, skillNames }: Props) {
  const t = translations(locale, "SkillGap");
  const nl = locale === "nl";
  const roles = families.map((family) => ({
    label: nl ? family.nameNl : family.nameEn,
    options: family.roles.map((each) => ({ value: each.slug, label: roleTitle(each, locale) })),
  }));

  return (
    <form
      action={href(locale, "/skills")}
      autoComplete="off"
      data-skills={role ? `/api/skills/${role.slug}` : undefined}
      data-vacancy={href(locale, "/vacancies/[slug]", { slug: "-" })}
    >
      <div className="gap-role">
        <SelectField name="role" label={t("role")} none={t("choose")} value={role?.slug ?? ""} options={roles} />
        <button type="submit" className="button button-quiet">
          {t("show")}
        </button>
      </div>
      {have
        .filter((slug) => !asked?.skills.includes(slug))
        .map((slug) => (
          <input key={slug} type="hidden" name="have" value={slug} />
        ))}
      {role && asked && asked.vacancies.length === 0 && <p className="notice mt-10">{t("noneAsked")}</p>}
      {role && asked && asked.vacancies.length > 0 && (
        <div className="gap mt-10">
          <SkillChoices {...{ locale, role, asked, have, skillNames }} />
          <SkillGapResult {...{ locale, role, asked, have, skillNames }} />
        </div>
      )}
      {role && <script src="/skills.js" type="module" />}
    </form>
  );
}
