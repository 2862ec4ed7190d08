import { ChoiceField } from "#components/ui/choice-field";
import { FormGroup } from "#components/ui/form-group";
import { TextField } from "#components/ui/text-field";
import type { VacancyFormParts } from "#components/vacancies/vacancy-form";
import { PosterType } from "#lib/db/generated/enums";
import { translations } from "#lib/i18n/translate";

/** How to apply, until when, and who is asking. */
export function VacancyFormReply({ locale, view, isOpen }: VacancyFormParts & { isOpen: boolean }) {
  const t = translations(locale, "VacancyForm");
  const poster = translations(locale, "PosterKind");

  return (
    <FormGroup title={t("reply")}>
      <TextField {...view.field("applyUrl")} label={t("applyUrl")} inputMode="url" />
      <TextField {...view.field("applyEmail")} label={t("applyEmail")} inputMode="email" />
      <TextField {...view.field("contactName")} label={t("contactName")} help={t("contactNameHelp")} />
      <ChoiceField
        {...view.choice("posterType")}
        label={t("posterType")}
        type="radio"
        options={Object.values(PosterType).map((value) => ({ value, label: poster(value) }))}
      />
      {!isOpen && (
        <TextField
          {...view.field("opensAt")}
          label={t("opensAt")}
          help={t("opensAtHelp")}
          type="datetime-local"
          className="field-date"
        />
      )}
      <TextField
        {...view.field("closesOn")}
        label={t("closesOn")}
        help={t("closesOnHelp")}
        type="date"
        className="field-date"
      />
    </FormGroup>
  );
}
