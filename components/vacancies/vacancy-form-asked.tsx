import { ChoiceField } from "#components/ui/choice-field";
import { FormGroup } from "#components/ui/form-group";
import { TextField } from "#components/ui/text-field";
import type { VacancyFormParts } from "#components/vacancies/vacancy-form";
import { formatName } from "#lib/i18n/format";
import { translations } from "#lib/i18n/translate";
import { workingLanguages } from "#lib/vacancies/input";

/** What someone must bring, apart from what is welcome. */
export function VacancyFormAsked({ locale, view }: VacancyFormParts) {
  const t = translations(locale, "VacancyForm");

  return (
    <FormGroup title={t("asked")}>
      {(["must", "nice"] as const).map((name) => (
        <TextField
          key={name}
          {...view.field(name)}
          label={t(name)}
          help={t(`${name}Help`)}
          data-suggest="skills"
          data-suggest-many=""
          data-suggest-count={translations(locale, "Suggestions")("count", { n: "{n}" })}
          autoComplete="off"
        />
      ))}
      <ChoiceField
        {...view.choice("workingLanguages")}
        label={t("workingLanguages")}
        type="checkbox"
        options={workingLanguages.map((value) => ({ value, label: formatName(locale, "language", value) }))}
      />
    </FormGroup>
  );
}
