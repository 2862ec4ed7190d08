import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

/** What one agrees to by sending the form above it. */
export function Agreement({ locale, of }: { locale: Locale; of: "RegisterPage" | "InvitationPage" }) {
  return (
    <p className="text-small text-soft">
      {translations(locale, of).rich("agree", {
        terms: (words) => <a href={href(locale, "/terms")}>{words}</a>,
        privacy: (words) => <a href={href(locale, "/privacy")}>{words}</a>,
      })}
    </p>
  );
}
