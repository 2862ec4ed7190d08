import { ChoiceField } from "#components/ui/choice-field";
import { AlertFrequency } from "#lib/db/generated/enums";
import type { FormView } from "#lib/form-view";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

export function FrequencyField({ locale, view }: { locale: Locale; view: FormView }) {
  const t = translations(locale, "AlertPage");
  return (
    <ChoiceField
      {...view.choice("frequency")}
      type="radio"
      label={t("frequency")}
      help={t("frequencyHelp")}
      options={Object.values(AlertFrequency).map((value) => ({ value, label: t(value) }))}
    />
  );
}
