import { ChoiceField } from "#components/ui/choice-field";
import { FormGroup } from "#components/ui/form-group";
import { SelectField } from "#components/ui/select-field";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";
import type { VacancyFormParts } from "#components/vacancies/vacancy-form";
import { Language } from "#lib/db/generated/enums";
import { formatName } from "#lib/i18n/format";
import { translations } from "#lib/i18n/translate";
import type { FamilyWithRoles } from "#lib/roles/queries";
import { roleTitle } from "#lib/roles/role-title";
import { vacancyLimits } from "#lib/vacancies/input";

/** What the work is: title, role and text. */
export function VacancyFormWork({ locale, view, families }: VacancyFormParts & { families: FamilyWithRoles[] }) {
  const t = translations(locale, "VacancyForm");
  const nameOf = <Row extends { nameNl: string; nameEn: string }>(row: Row) =>
    locale === "nl" ? row.nameNl : row.nameEn;
  const roles = families.map((family) => ({
    label: nameOf(family),
    options: family.roles.map((role) => ({ value: role.slug, label: roleTitle(role, locale) })),
  }));

  return (
    <FormGroup title={t("work")}>
      <TextField
        {...view.field("title")}
        label={t("title")}
        help={t("titleHelp")}
        maxLength={vacancyLimits.title}
        data-suggest="roles"
        data-suggest-count={translations(locale, "Suggestions")("count", { n: "{n}" })}
        data-suggest-into="role"
        data-suggest-note="role-note"
        data-suggest-told={t("roleTold", { role: "{role}" })}
        autoComplete="off"
      />
      <SelectField
        {...view.field("role")}
        label={t("role")}
        help={t("roleHelp")}
        none={t("roleNone")}
        options={roles}
      />
      <p id="role-note" role="status" className="form-help" />
      <ChoiceField
        {...view.choice("language")}
        label={t("language")}
        type="radio"
        options={Object.values(Language).map((value) => ({ value, label: formatName(locale, "language", value) }))}
      />
      <TextArea
        {...view.field("body")}
        label={t("body")}
        help={t("bodyHelp")}
        rows={16}
        maxLength={vacancyLimits.body}
        data-paste="markdown"
      />
      <details className="form-help">
        <summary>{t("markdownTitle")}</summary>
        <p className="mt-2 max-w-[60ch]">{t("markdownText")}</p>
      </details>
    </FormGroup>
  );
}
