import { SiteFooter } from "#components/layout/site-footer";
import { SiteHeader } from "#components/layout/site-header";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { markupOf, setAside } from "#lib/markup";

type Props = {
  locale: Locale;
  /** The same page in the other language. */
  alternate: string;
  /** 1 to 9: the family whose hue this page wears. */
  tile?: number | null;
  /** Whether an action answers a form of the page; then Next draws it. */
  hasAction?: boolean;
  children: React.ReactNode;
};

export function Shell({ locale, alternate, tile, hasAction = false, children }: Props) {
  const t = translations(locale, "Shell");

  const page = (
    <>
      <a className="button absolute top-2 left-2 z-10 -translate-y-24 focus:translate-y-0" href="#main">
        {t("skip")}
      </a>
      <SiteHeader locale={locale} alternate={alternate} />
      <main id="main" tabIndex={-1} className={tile ? `wrap family-${tile} outline-none` : "wrap outline-none"}>
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  );
  return hasAction ? page : <div dangerouslySetInnerHTML={{ __html: setAside(markupOf(page)) }} />;
}
