import "server-only";
import { type Database, db } from "#lib/db/client";
import { env } from "#lib/env";
import { href, type Locale } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { postMail } from "#lib/mail/outbox";
import type { From } from "./from.ts";
import { makeMailLink, takeMailLink } from "./mail-link.ts";
import { hashPassword, isOutdated, isPassword } from "./password.ts";
import { hashOf } from "./secret-token.ts";
import { beginSession } from "./session-rows.ts";
import { forgetTries, tryMail, trySignIn } from "./throttle.ts";

/**
 * The token of a new session, or why there is none. Unknown, disabled and mistaken are one answer, after the
 * same time (trust.md, AU-5); each try waits longer than the one before.
 */
export async function signInByPassword(
  { email, password }: { email: string; password: string },
  from: From,
  now: Date,
): Promise<{ token: string } | { refused: "wrong" | "tooMany" }> {
  const counted = await trySignIn(from.address, email, now);
  if ("refused" in counted) return counted;

  await new Promise((resolve) => setTimeout(resolve, counted.waitMs));
  const user = await db().user.findUnique({
    where: { email, disabledAt: null },
    select: { id: true, passwordHash: true },
  });
  const isRight = await isPassword(password, user?.passwordHash ?? null);
  if (!user?.passwordHash || !isRight) return { refused: "wrong" };

  await forgetTries(email);
  if (isOutdated(user.passwordHash)) await renewHash(user.id, user.passwordHash, password);
  return { token: await beginSession(db(), user.id, from.userAgent, now) };
}

/** The same password under the parameters of today, unless it was changed meanwhile. */
async function renewHash(id: number, passwordHash: string, password: string): Promise<void> {
  const renewed = await hashPassword(password);
  await db().user.updateMany({ where: { id, passwordHash }, data: { passwordHash: renewed } });
}

const linkMinutes = 10;

/**
 * Mails a link to sign in with. An address without an account gets a mail too, which says so: whoever asks sees
 * the same answer after the same time, and who mistook one of his own addresses learns it from his mail.
 */
export async function mailSignInLink(
  { email, to, locale }: { email: string; to: string; locale: Locale },
  from: From,
  now: Date,
): Promise<"asked" | "tooMany"> {
  if (!(await tryMail(from.address, email, now, "linkTo"))) return "tooMany";

  await db().$transaction(async (database) => {
    const user = await database.user.findUnique({
      where: { email },
      select: { locale: true, disabledAt: true },
    });
    if (user && !user.disabledAt) return postSignInLink(database, { email, to, locale: user.locale }, now);
    const t = translations(locale, user ? "SignInDisabledMail" : "SignInUnknownMail");
    const url = env().SITE_URL + href(locale, user ? "/contact" : "/register");
    // Kept like a link, though nobody gets it, so that it takes as long.
    const { token } = await makeMailLink(database, { purpose: "signIn", email, data: {}, minutes: 0 }, now);
    const body = t("body", { email, url });
    await postMail(database, { key: `signIn:${hashOf(token)}`, to: email, subject: t("subject"), body }, now);
  });
  return "asked";
}

async function postSignInLink(
  database: Database,
  { email, to, locale }: { email: string; to: string; locale: Locale },
  now: Date,
): Promise<void> {
  const { token, url, expiresAt } = await makeSignInLink(database, { email, to, locale }, now);
  const t = translations(locale, "SignInMail");
  const body = t("body", { url, minutes: linkMinutes });
  const key = `signIn:${hashOf(token)}`;
  await postMail(database, { key, to: email, subject: t("subject"), body, expiresAt }, now);
}

/** A new link for that address to sign in with; `to` is where it leads. */
export async function makeSignInLink(
  database: Database,
  { email, to, locale }: { email: string; to: string; locale: Locale },
  now: Date,
): Promise<{ token: string; url: string; minutes: number; expiresAt: Date }> {
  const wish = { purpose: "signIn", email, data: { to }, minutes: linkMinutes } as const;
  const { token, expiresAt } = await makeMailLink(database, wish, now);
  const url = env().SITE_URL + href(locale, "/sign-in/[slug]", { slug: token });
  return { token, url, minutes: linkMinutes, expiresAt };
}

/** The token of a new session and where it was asked for, or null when the link was used, is too old or never was. */
export async function signInByLink(
  linkToken: string,
  from: From,
  now: Date,
): Promise<{ token: string; to: string } | null> {
  return db().$transaction(async (database) => {
    const link = await takeMailLink(database, "signIn", linkToken, now);
    const user =
      link &&
      (await database.user.findUnique({ where: { email: link.email, disabledAt: null }, select: { id: true } }));
    if (!user) return null;
    const { to } = link.data as { to?: string };
    return { token: await beginSession(database, user.id, from.userAgent, now), to: to ?? "" };
  });
}
