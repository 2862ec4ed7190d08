import { Agreement } from "#components/accounts/agreement";
import { CompanyFields } from "#components/accounts/company-fields";
import { FormProblems } from "#components/layout/form-problems";
import { FormGroup } from "#components/ui/form-group";
import { TextField } from "#components/ui/text-field";
import type { FormView } from "#lib/form-view";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = { locale: Locale; view: FormView; action: (form: FormData) => Promise<void> };

const names = ["name", "email", "companyName", "website", "posterType"] as const;

/** Who asks for an account and for which company. */
export function RegisterForm({ locale, view, action }: Props) {
  const t = translations(locale, "RegisterPage");
  return (
    <form action={action} className="form mt-8" noValidate>
      <FormProblems locale={locale} view={view} labels={Object.fromEntries(names.map((name) => [name, t(name)]))} />
      <input type="hidden" name="locale" value={locale} />
      <FormGroup title={t("you")}>
        <TextField {...view.field("name")} label={t("name")} autoComplete="name" />
        <TextField
          {...view.field("email")}
          label={t("email")}
          help={t("emailHelp")}
          type="email"
          autoComplete="email"
        />
      </FormGroup>
      <FormGroup title={t("company")}>
        <CompanyFields locale={locale} view={view} />
      </FormGroup>
      <Agreement locale={locale} of="RegisterPage" />
      <div className="form-acts">
        <button type="submit" className="button">
          {t("register")}
        </button>
      </div>
    </form>
  );
}
