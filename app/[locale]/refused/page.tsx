import type { Metadata } from "next";
import { Shell } from "#components/layout/shell";
import { answerRefused } from "#lib/http";
import { href, localeOf, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

type Props = PageProps<"/[locale]/refused">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translations(localeOf((await params).locale), "RefusedPage")("title"), robots: { index: false } };
}

/** What lib/http.ts makes of a form that another site sent. */
export default async function RefusedPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  const t = translations(locale, "RefusedPage");
  answerRefused();

  return (
    <Shell locale={locale} alternate={href(otherLocale(locale), "/")}>
      <div className="py-16">
        <h1>{t("title")}</h1>
        <p className="mt-5 max-w-[44ch] text-lede text-soft">{t("text")}</p>
        <p className="mt-8">
          <a className="button" href={href(locale, "/")}>
            {t("home")}
          </a>
        </p>
      </div>
    </Shell>
  );
}
