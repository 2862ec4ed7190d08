import { CompanyFields } from "#components/accounts/company-fields";
import { FormProblems } from "#components/layout/form-problems";
import type { FormView } from "#lib/form-view";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = { locale: Locale; view: FormView; action: (form: FormData) => Promise<void>; email: string };

/** For who has an account and no company: wait for an invitation, or register one. */
export function NewCompanyForm({ locale, view, action, email }: Props) {
  const t = translations(locale, "OwnCompanyBlock");
  const labels = translations(locale, "RegisterPage");
  const named = Object.fromEntries(
    (["companyName", "website", "posterType"] as const).map((name) => [name, labels(name)]),
  );
  return (
    <section aria-labelledby="company" className="account-block">
      <h2 id="company">{t("noneTitle")}</h2>
      <form action={action} className="form" noValidate>
        <p>{t("none", { email })}</p>
        <FormProblems locale={locale} view={view} labels={named} />
        <input type="hidden" name="locale" value={locale} />
        <CompanyFields locale={locale} view={view} />
        <button type="submit" className="button justify-self-start">
          {t("register")}
        </button>
      </form>
    </section>
  );
}
