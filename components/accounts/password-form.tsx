import { MailProof } from "#components/accounts/mail-proof";
import { PasswordField } from "#components/accounts/password-field";
import { Proof } from "#components/accounts/proof";
import { FormProblems } from "#components/layout/form-problems";
import type { FormView } from "#lib/form-view";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Action = (form: FormData) => Promise<void>;
type Props = {
  locale: Locale;
  view: FormView;
  action: Action;
  mailProof: Action;
  person: { email: string; hasPassword: boolean; isFresh: boolean };
};

/** A new password, or the first one. */
export function PasswordForm({ locale, view, action, mailProof, person }: Props) {
  const t = translations(locale, "PasswordForm");
  const { email, hasPassword, isFresh } = person;
  return (
    <section aria-labelledby="password" className="account-block">
      <h2 id="password">{t("title")}</h2>
      <div className="form">
        <p>{t(hasPassword ? "text" : "none")}</p>
        {!isFresh && !hasPassword ? (
          <MailProof locale={locale} action={mailProof} problem={view.notice} />
        ) : (
          <form action={action} className="form" noValidate>
            <FormProblems
              locale={locale}
              view={view}
              labels={{ oldPassword: t("oldPassword"), newPassword: t("newPassword") }}
            />
            <input type="hidden" name="locale" value={locale} />
            {/* For password managers. */}
            <input type="hidden" name="username" value={email} autoComplete="username" />
            <Proof locale={locale} view={view} isFresh={isFresh} />
            <PasswordField
              locale={locale}
              view={view}
              name="newPassword"
              label={t("newPassword")}
              help={t("newPasswordHelp")}
              autoComplete="new-password"
            />
            <button type="submit" className="button button-quiet justify-self-start">
              {t(hasPassword ? "change" : "choose")}
            </button>
          </form>
        )}
      </div>
    </section>
  );
}
