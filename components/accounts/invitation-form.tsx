import { Agreement } from "#components/accounts/agreement";
import { NewPassword } from "#components/accounts/new-password";
import { FormProblems } from "#components/layout/form-problems";
import { TextField } from "#components/ui/text-field";
import type { FormView } from "#lib/form-view";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = {
  locale: Locale;
  view: FormView;
  action: (form: FormData) => Promise<void>;
  link: string;
  email: string;
  /** Whether the person has an account, and so is not asked who they are. */
  hasAccount: boolean;
};

/** Who is invited and says yes. */
export function InvitationForm({ locale, view, action, link, email, hasAccount }: Props) {
  const t = translations(locale, "InvitationPage");
  return (
    <form action={action} className="form mt-8" noValidate>
      <FormProblems locale={locale} view={view} labels={{ name: t("name"), password: t("password") }} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="link" value={link} />
      {hasAccount ? (
        <p>{t("account")}</p>
      ) : (
        <>
          {/* For password managers. */}
          <input type="hidden" name="username" value={email} autoComplete="username" />
          <TextField {...view.field("name")} label={t("name")} autoComplete="name" />
          <NewPassword locale={locale} view={view} />
          <Agreement locale={locale} of="InvitationPage" />
        </>
      )}
      <div className="form-acts">
        <button type="submit" className="button">
          {t("join")}
        </button>
      </div>
    </form>
  );
}
