import { PasswordField } from "#components/accounts/password-field";
import type { FormView } from "#lib/form-view";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

/** A password for a new account, which one may leave empty. */
export function NewPassword({ locale, view }: { locale: Locale; view: FormView }) {
  const t = translations(locale, "ConfirmPage");
  return (
    <PasswordField
      locale={locale}
      view={view}
      name="password"
      label={t("password")}
      help={t("passwordHelp")}
      autoComplete="new-password"
    />
  );
}
