import { PasswordField } from "#components/accounts/password-field";
import { FormProblems } from "#components/layout/form-problems";
import { TextField } from "#components/ui/text-field";
import type { FormView } from "#lib/form-view";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = {
  locale: Locale;
  view: FormView;
  action: (form: FormData) => Promise<void>;
  /** Where to go afterwards. */
  to: string;
};

/** One address, and two ways in: the password, or a link by mail. */
export function SignInForm({ locale, view, action, to }: Props) {
  const t = translations(locale, "SignInPage");
  return (
    <form action={action} className="form mt-8" noValidate>
      <FormProblems locale={locale} view={view} labels={{ email: t("email"), password: t("password") }} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="to" value={to} />
      <TextField {...view.field("email")} label={t("email")} type="email" autoComplete="username" />
      <PasswordField
        locale={locale}
        view={view}
        name="password"
        label={t("password")}
        help={t("passwordHelp")}
        autoComplete="current-password"
      />
      <div className="form-acts">
        <button type="submit" className="button">
          {t("signIn")}
        </button>
        <button type="submit" name="act" value="link" className="button button-quiet">
          {t("mailLink")}
        </button>
      </div>
    </form>
  );
}
