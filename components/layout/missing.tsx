import { notFound } from "next/navigation";
import { Suspense } from "react";
import { MissingNotice } from "#components/layout/missing-notice";
import { Shell } from "#components/layout/shell";
import { href, type Locale, otherLocale } from "#lib/i18n/routing";

/**
 * A page that is not there: status 404 and a readable page. A page component returns it
 * after its question found nothing. Calling `notFound()` there instead leaves the body
 * empty without JavaScript; thrown inside this boundary the status stays 404 and the
 * fallback carries the text.
 */
export function Missing({ locale }: { locale: Locale }) {
  return (
    <Suspense
      fallback={
        <noscript>
          <Shell locale={locale} alternate={href(otherLocale(locale), "/")}>
            <MissingNotice locale={locale} />
          </Shell>
        </noscript>
      }
    >
      <NotFound />
    </Suspense>
  );
}

function NotFound(): never {
  notFound();
}
