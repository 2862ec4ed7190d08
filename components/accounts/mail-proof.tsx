import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = {
  locale: Locale;
  action: (form: FormData) => Promise<void>;
  problem: string | null;
  /** Of the account page, to which the link leads back. */
  step?: "delete";
};

/** For who has no password to prove who they are: a link by mail that leads back. */
export function MailProof({ locale, action, problem, step }: Props) {
  const t = translations(locale, "PasswordForm");
  return (
    <form action={action} className="form">
      {problem && (
        <p role="alert" className="form-problem">
          {problem}
        </p>
      )}
      <p>{t("proof")}</p>
      <input type="hidden" name="locale" value={locale} />
      {step && <input type="hidden" name="step" value={step} />}
      <button type="submit" className="button button-quiet justify-self-start">
        {t("mailProof")}
      </button>
    </form>
  );
}
