import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

const pages = [
  "/skills",
  "/about",
  "/ranking",
  "/figures",
  "/contact",
  "/privacy",
  "/terms",
  "/accessibility",
] as const;

export function SiteFooter({ locale }: { locale: Locale }) {
  const t = translations(locale, "SiteFooter");

  return (
    <footer className="wrap no-print">
      <div className="mt-20 border-line border-t pt-6 pb-10 text-small text-soft">
        <p>{t("promise")}</p>
        <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
          {pages.map((route) => (
            <li key={route}>
              <a className="inline-block py-1" href={href(locale, route)}>
                {t(route)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
