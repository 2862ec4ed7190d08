import { FormProblems } from "#components/layout/form-problems";
import { ChoiceField } from "#components/ui/choice-field";
import { TextField } from "#components/ui/text-field";
import type { FormView } from "#lib/form-view";
import { type Locale, locales } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = { locale: Locale; view: FormView; action: (form: FormData) => Promise<void>; email: string };

/** What someone is called and in which language we speak to them. */
export function ProfileForm({ locale, view, action, email }: Props) {
  const t = translations(locale, "AccountPage");
  return (
    <section aria-labelledby="you" className="account-block">
      <h2 id="you">{t("you")}</h2>
      <form action={action} className="form" noValidate>
        <p>{t("email", { email })}</p>
        <FormProblems locale={locale} view={view} labels={{ name: t("name"), language: t("language") }} />
        <input type="hidden" name="locale" value={locale} />
        <TextField {...view.field("name")} label={t("name")} autoComplete="name" />
        <ChoiceField
          {...view.choice("language")}
          label={t("language")}
          type="radio"
          options={locales.map((value) => ({ value, label: t(value) }))}
        />
        <button type="submit" className="button button-quiet justify-self-start">
          {t("save")}
        </button>
      </form>
    </section>
  );
}
