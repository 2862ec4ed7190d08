import type { Metadata } from "next";
import { findPerson } from "#lib/auth/session";
import type { Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";

/** Of a page for the operator alone; to everybody else there is none, and its title does not tell. */
export async function operatorMetadata(locale: Locale, title: string): Promise<Metadata> {
  const isOperator = (await findPerson())?.isOperator;
  return { title: isOperator ? title : translations(locale, "MissingNotice")("pageTitle"), robots: { index: false } };
}
