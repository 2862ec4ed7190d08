import { PasswordField } from "#components/accounts/password-field";
import type { FormView } from "#lib/form-view";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = { locale: Locale; view: FormView; isFresh: boolean };

/** The password of someone who did not just sign in, before what nobody else may do. */
export function Proof({ locale, view, isFresh }: Props) {
  const t = translations(locale, "PasswordForm");
  if (isFresh) return null;
  return (
    <PasswordField
      locale={locale}
      view={view}
      name="oldPassword"
      label={t("oldPassword")}
      help={t("forgotten")}
      autoComplete="current-password"
    />
  );
}
