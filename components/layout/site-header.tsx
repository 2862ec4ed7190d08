import { Board } from "#components/ui/board";
import { href, type Locale, otherLocale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

const destinations = ["/vacancies", "/roles", "/companies"] as const;

export function SiteHeader({ locale, alternate }: { locale: Locale; alternate: string }) {
  const t = translations(locale, "SiteHeader");
  const other = otherLocale(locale);

  return (
    <header className="wrap no-print">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-1 border-line max-md:gap-x-3 border-b py-4">
        <a className="flex items-center gap-3 py-1 font-bold text-row no-underline" href={href(locale, "/")}>
          <Board />
          Roleboard
        </a>
        <nav aria-label={t("navigation")} className="max-md:order-last max-md:w-full">
          <ul className="flex gap-6">
            {destinations.map((route) => (
              <li key={route}>
                <a className="inline-block py-1 no-underline hover:underline" href={href(locale, route)}>
                  {t(route)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a className="ml-auto py-1 max-md:text-tiny" href={href(locale, "/recruiter")}>
          {t("/recruiter")}
        </a>
        <a className="py-1 max-md:text-tiny" href={alternate} lang={other} hrefLang={other}>
          {t("otherLanguage")}
        </a>
      </div>
    </header>
  );
}
