import "server-only";
import { isSameToken, signatureOf } from "#lib/auth/signature";
import { env } from "#lib/env";
import { href, type Locale } from "#lib/i18n/routing";

type Whose = { id: number; email: string };

/**
 * What proves that one reads the mail of an alert: its number and a signature of it and the address. Nothing of it is
 * kept, so that each mail can carry it and a copy of the database opens no alert.
 */
export function alertToken({ id, email }: Whose): string {
  return `${id}.${signatureOf(`alert ${id} ${email}`)}`;
}

/** The number that a token claims; 0, which no alert has, for what is none. */
export function claimedId(token: string): number {
  return Number(/^(\d{1,9})\.[\w-]{43}$/.exec(token)?.[1] ?? 0);
}

export function isTokenOf(alert: Whose, token: string): boolean {
  return isSameToken(token, alertToken(alert));
}

/** The page where its reader confirms, changes and stops it. */
export function alertUrl(alert: Whose & { locale: Locale }): string {
  return env().SITE_URL + href(alert.locale, "/alerts/[slug]", { slug: alertToken(alert) });
}

/** Where a mail program stops it, without opening a page (RFC 8058). */
export function stopUrl(alert: Whose): string {
  return `${env().SITE_URL}/api/alerts/${alertToken(alert)}`;
}
