import { FormProblems } from "#components/layout/form-problems";
import { SelectField } from "#components/ui/select-field";
import { TextField } from "#components/ui/text-field";
import type { FormView } from "#lib/form-view";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { aliasLengthMax } from "#lib/moderation/input";
import { roleTitle } from "#lib/roles/role-title";

type Props = {
  locale: Locale;
  view: FormView;
  roles: { slug: string; titleNl: string; titleEn: string }[];
  /** By slug. */
  skillNames: Map<string, string>;
  action: (form: FormData) => Promise<void>;
};

/** Words, and the role or skill that they mean. */
export function AliasForm({ locale, view, roles, skillNames, action }: Props) {
  const t = translations(locale, "SearchQuality");
  const roleNames = roles.map((role) => [role.slug, roleTitle(role, locale)] as const);
  const group = (label: string, field: "role" | "skill", names: Iterable<readonly [string, string]>) => ({
    label,
    options: Array.from(names, ([slug, name]) => ({ value: `${field}:${slug}`, label: name })).sort((one, other) =>
      one.label.localeCompare(other.label, locale),
    ),
  });
  return (
    <section aria-labelledby="alias" className="account-block mt-12">
      <div>
        <h2 id="alias">{t("addTitle")}</h2>
        <p className="form-help mt-2">{t("addHelp")}</p>
      </div>
      <form action={action} className="form" noValidate>
        <FormProblems locale={locale} view={view} labels={{ words: t("words"), meaning: t("meaning") }} />
        <input type="hidden" name="locale" value={locale} />
        <TextField {...view.field("words")} label={t("words")} maxLength={aliasLengthMax} autoComplete="off" />
        <SelectField
          {...view.field("meaning")}
          label={t("meaning")}
          none={t("noMeaning")}
          options={[group(t("roles"), "role", roleNames), group(t("skills"), "skill", skillNames)]}
        />
        <button type="submit" className="button justify-self-start">
          {t("add")}
        </button>
      </form>
    </section>
  );
}
