import { ChoiceField } from "#components/ui/choice-field";
import { TextField } from "#components/ui/text-field";
import { PosterType } from "#lib/db/generated/enums";
import type { FormView } from "#lib/form-view";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

/** What is asked of a company that comes here for the first time. */
export function CompanyFields({ locale, view }: { locale: Locale; view: FormView }) {
  const t = translations(locale, "RegisterPage");
  const kinds = translations(locale, "PosterKind");
  return (
    <>
      <TextField
        {...view.field("companyName")}
        label={t("companyName")}
        help={t("companyNameHelp")}
        autoComplete="organization"
      />
      <TextField
        {...view.field("website")}
        label={t("website")}
        help={t("websiteHelp")}
        inputMode="url"
        autoComplete="url"
      />
      <ChoiceField
        {...view.choice("posterType")}
        label={t("posterType")}
        type="radio"
        options={Object.values(PosterType).map((value) => ({ value, label: kinds(value) }))}
      />
    </>
  );
}
