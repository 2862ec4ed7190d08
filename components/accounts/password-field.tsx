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
      {/* Once shown it is text to the browser, which then would correct it. */}
      <TextField
        {...view.field(name)}
        {...field}
        type="password"
        autoCapitalize="none"
        spellCheck={false}
        data-show={translations(locale, "PasswordForm")("show")}
      />
      <script type="module" src="/password.js" />
    </>
  );
}
