import { ChoiceField } from "#components/ui/choice-field";
import { FormGroup } from "#components/ui/form-group";
import { SelectField } from "#components/ui/select-field";
import { TextField } from "#components/ui/text-field";
import type { VacancyFormParts } from "#components/vacancies/vacancy-form";
import { PayPeriod } from "#lib/db/generated/enums";
import { translations } from "#lib/i18n/translate";

/** Pay as the company gives it, or why it comes later. */
export function VacancyFormPay({ locale, view }: VacancyFormParts) {
  const t = translations(locale, "VacancyForm");
  const period = translations(locale, "PayPeriod");

  return (
    <FormGroup title={t("pay")} help={t("payHelp")}>
      <div className="form-pair">
        <TextField {...view.field("payMin")} label={t("payMin")} inputMode="decimal" className="field-short" />
        <TextField
          {...view.field("payMax")}
          label={t("payMax")}
          help={t("payMaxHelp")}
          inputMode="decimal"
          className="field-short"
        />
      </div>
      <div className="form-pair">
        <SelectField
          {...view.field("payPeriod")}
          label={t("payPeriod")}
          none={t("none")}
          options={Object.values(PayPeriod).map((value) => ({ value, label: period(value) }))}
        />
        <TextField
          {...view.field("payFullTimeHours")}
          label={t("payFullTimeHours")}
          inputMode="numeric"
          className="field-short"
        />
      </div>
      <ChoiceField
        {...view.choice("payHolidayAllowance")}
        label={t("payHolidayAllowance")}
        type="radio"
        options={[
          { value: "beside", label: t("beside") },
          { value: "within", label: t("within") },
          { value: "", label: t("notSaid") },
        ]}
      />
      <TextField {...view.field("payScale")} label={t("payScale")} help={t("payScaleHelp")} />
      <TextField {...view.field("payLaterReason")} label={t("payLaterReason")} help={t("payLaterReasonHelp")} />
    </FormGroup>
  );
}
