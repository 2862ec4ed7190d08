import { MissingNotice } from "#components/layout/missing-notice";
import { Shell } from "#components/layout/shell";
import { href, type Locale, otherLocale } from "#lib/i18n/routing";

/** A page that is not there. The page component that returns it says `answerMissing()` first, for the status. */
export function Missing({ locale }: { locale: Locale }) {
  return (
    <Shell locale={locale} alternate={href(otherLocale(locale), "/")}>
      <MissingNotice locale={locale} />
    </Shell>
  );
}
