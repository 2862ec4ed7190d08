import { FormProblems } from "#components/layout/form-problems";
import { ChoiceField } from "#components/ui/choice-field";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";
import { PosterType } from "#lib/db/generated/enums";
import type { FormView } from "#lib/form-view";
import { type Locale, locales } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = { locale: Locale; view: FormView; action: (form: FormData) => Promise<void> };

const names = ["website", "posterType", "place", "about", "aboutLanguage"] as const;

/** What the company tells about itself, for who may change it. */
export function CompanyForm({ locale, view, action }: Props) {
  const t = translations(locale, "CompanyForm");
  const kinds = translations(locale, "PosterKind");
  const languages = translations(locale, "AdLanguage");
  return (
    <form action={action} className="form" noValidate>
      <FormProblems locale={locale} view={view} labels={Object.fromEntries(names.map((name) => [name, t(name)]))} />
      <input type="hidden" name="locale" value={locale} />
      <TextField {...view.field("website")} label={t("website")} inputMode="url" autoComplete="url" />
      <TextField {...view.field("place")} label={t("place")} help={t("placeHelp")} />
      <ChoiceField
        {...view.choice("posterType")}
        label={t("posterType")}
        type="radio"
        options={Object.values(PosterType).map((value) => ({ value, label: kinds(value) }))}
      />
      <TextArea {...view.field("about")} label={t("about")} help={t("aboutHelp")} rows={8} />
      <ChoiceField
        {...view.choice("aboutLanguage")}
        label={t("aboutLanguage")}
        type="radio"
        options={locales.map((value) => ({ value, label: languages(value) }))}
      />
      <button type="submit" className="button justify-self-start">
        {t("save")}
      </button>
    </form>
  );
}
