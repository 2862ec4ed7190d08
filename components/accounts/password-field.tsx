import { TextField } from "#components/ui/text-field";
import type { FormView } from "#lib/form-view";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = {
  locale: Locale;
  view: FormView;
  name: string;
  label: string;
  help: string;
  autoComplete: "current-password" | "new-password";
};

/** A password; where scripts run, with a button that shows it. */
export function PasswordField({ locale, view, name, ...field }: Props) {
  return (
    <>
      <TextField
        {...view.field(name)}
        {...field}
        type="password"
        data-show={translations(locale, "PasswordForm")("show")}
      />
      <script type="module" src="/password.js" />
    </>
  );
}
