import "../globals.css";
import type { Viewport } from "next";
import localFont from "next/font/local";
import { DemoBanner } from "#components/layout/demo-banner";
import { env } from "#lib/env";
import { answerPlain } from "#lib/http";
import { isLocale } from "#lib/i18n/routing";

const schibsted = localFont({
  src: "../../node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2",
  variable: "--font-schibsted",
  weight: "400 900",
  display: "swap",
});

// Every page shows data or the operator's settings, so none is made at build time.
export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfbf8" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1114" },
  ],
};

export default async function Layout({ params, children }: LayoutProps<"/[locale]">) {
  const { locale: given } = await params;
  const locale = isLocale(given) ? given : "nl";
  answerPlain();

  return (
    <html lang={locale} className={schibsted.variable}>
      <body>
        {env().mode === "demo" && <DemoBanner locale={locale} />}
        {children}
      </body>
    </html>
  );
}
