import "server-only";
import { type Database, db } from "#lib/db/client";
import type { MailLinkPurpose } from "#lib/db/generated/enums";
import { env } from "#lib/env";
import { href } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { postMail } from "#lib/mail/outbox";
import { isPassword } from "./password.ts";
import { hashOf, newToken } from "./secret-token.ts";
import { beginSession } from "./session-rows.ts";
import { forgetTries, tryMail, trySignIn } from "./throttle.ts";

/** Where a try comes from: the client's address as counted, and what its browser calls itself. */
export type From = { address: string; userAgent: string };

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
  if (!user || !isRight) return { refused: "wrong" };

  await forgetTries(email);
  return { token: await beginSession(db(), user.id, from.userAgent, now) };
}

const linkMinutes = 10;

/** Mails a link to sign in with, if the address has an account; says nothing either way but "tooMany". */
export async function mailSignInLink(email: string, to: string, from: From, now: Date): Promise<"asked" | "tooMany"> {
  if (!(await tryMail(from.address, email, now))) return "tooMany";

  await db().$transaction(async (database) => {
    const user = await database.user.findUnique({ where: { email, disabledAt: null }, select: { locale: true } });
    if (!user) return;
    const { locale } = user;
    const token = await makeMailLink(database, { purpose: "signIn", email, data: { to }, minutes: linkMinutes }, now);
    const t = translations(locale, "SignInMail");
    const url = env().SITE_URL + href(locale, "/sign-in/[slug]", { slug: token });
    await postMail(
      database,
      {
        key: `signIn:${hashOf(token)}`,
        to: email,
        subject: t("subject"),
        body: t("body", { url, minutes: linkMinutes }),
      },
      now,
    );
  });
  return "asked";
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

export type MailLinkWish = {
  purpose: MailLinkPurpose;
  email: string;
  data: Record<string, string | null>;
  companyId?: number;
  minutes: number;
};

/** Keeps a new link and returns its token. An older one of the same purpose to the same address (and company) no longer counts. */
export async function makeMailLink(database: Database, { minutes, ...wish }: MailLinkWish, now: Date): Promise<string> {
  const token = newToken();
  const { purpose, email, companyId = null } = wish;
  await database.mailLink.deleteMany({ where: { purpose, email, companyId, usedAt: null } });
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  await database.mailLink.create({ data: { ...wish, tokenHash: hashOf(token), createdAt: now, expiresAt } });
  return token;
}

/** What a link was made for, without using it: opening it with GET changes nothing, mail scanners do that too. */
export async function findMailLink(purpose: MailLinkPurpose, token: string, now: Date) {
  return db().mailLink.findFirst({
    where: { tokenHash: hashOf(token), purpose, usedAt: null, expiresAt: { gt: now } },
    select: { email: true, data: true, company: { select: { name: true, disabledAt: true } } },
  });
}

/** Uses a link, once: null when it was used, is too old or was made for something else. */
export async function takeMailLink(database: Database, purpose: MailLinkPurpose, token: string, now: Date) {
  const where = { tokenHash: hashOf(token), purpose, usedAt: null, expiresAt: { gt: now } };
  const { count } = await database.mailLink.updateMany({ where, data: { usedAt: now } });
  if (count === 0) return null;
  return database.mailLink.findUniqueOrThrow({
    where: { tokenHash: where.tokenHash },
    select: { email: true, data: true, companyId: true },
  });
}
