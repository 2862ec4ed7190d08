import { FormGroup } from "#components/ui/form-group";
import { SelectField } from "#components/ui/select-field";
import { TextField } from "#components/ui/text-field";
import type { VacancyFormParts } from "#components/vacancies/vacancy-form";
import { Contract, Level } from "#lib/db/generated/enums";
import { translations } from "#lib/i18n/translate";

/** Hours, contract, level and beginning. */
export function VacancyFormTerms({ locale, view }: VacancyFormParts) {
  const t = translations(locale, "VacancyForm");
  const contract = translations(locale, "Contract");
  const level = translations(locale, "Level");
  const hours = { inputMode: "numeric", className: "field-short" } as const;

  return (
    <FormGroup title={t("terms")}>
      <div className="form-pair">
        <TextField {...view.field("hoursMin")} label={t("hoursMin")} {...hours} />
        <TextField {...view.field("hoursMax")} label={t("hoursMax")} help={t("hoursMaxHelp")} {...hours} />
      </div>
      <SelectField
        {...view.field("contract")}
        label={t("contract")}
        none={t("none")}
        options={Object.values(Contract).map((value) => ({ value, label: contract(value) }))}
      />
      <SelectField
        {...view.field("level")}
        label={t("level")}
        help={t("levelHelp")}
        none={t("none")}
        options={Object.values(Level).map((value) => ({ value, label: level(value) }))}
      />
      <TextField
        {...view.field("startsOn")}
        label={t("startsOn")}
        help={t("startsOnHelp")}
        type="date"
        className="field-date"
      />
    </FormGroup>
  );
}
