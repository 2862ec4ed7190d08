import { ChoiceField } from "#components/ui/choice-field";
import { FormGroup } from "#components/ui/form-group";
import { TextField } from "#components/ui/text-field";
import type { VacancyFormParts } from "#components/vacancies/vacancy-form";
import { WorkMode } from "#lib/db/generated/enums";
import { translations } from "#lib/i18n/translate";

/** Where it is done; days and countries show only for the way of working that has them. */
export function VacancyFormWhere({ locale, view }: VacancyFormParts) {
  const t = translations(locale, "VacancyForm");
  const mode = translations(locale, "WorkMode");

  return (
    <FormGroup title={t("where")}>
      <ChoiceField
        {...view.choice("workMode")}
        label={t("workMode")}
        type="radio"
        options={Object.values(WorkMode).map((value) => ({ value, label: mode(value) }))}
      />
      <div className="when-hybrid">
        <TextField
          {...view.field("onSiteDays")}
          label={t("onSiteDays")}
          help={t("onSiteDaysHelp")}
          inputMode="numeric"
          className="field-short"
        />
      </div>
      <TextField
        {...view.field("places")}
        label={t("places")}
        help={t("placesHelp")}
        data-suggest="places"
        data-suggest-many=""
        data-suggest-count={translations(locale, "Suggestions")("count", { n: "{n}" })}
        autoComplete="off"
      />
      <div className="when-remote">
        <TextField {...view.field("countries")} label={t("countries")} help={t("countriesHelp")} />
      </div>
    </FormGroup>
  );
}
