import "server-only";
import { z } from "zod";
import type { From } from "#lib/auth/from";
import type { SignedIn } from "#lib/auth/gates";
import { findMailLink, makeMailLink, takeMailLink } from "#lib/auth/mail-link";
import { hashPassword } from "#lib/auth/password";
import { hashOf } from "#lib/auth/secret-token";
import { beginSession } from "#lib/auth/session-rows";
import { makeSignInLink } from "#lib/auth/sign-in";
import { tryMail } from "#lib/auth/throttle";
import { type Database, db } from "#lib/db/client";
import { env } from "#lib/env";
import { href } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { postMail } from "#lib/mail/outbox";
import { createCompany } from "./commands.ts";
import { type NewCompanyInput, type RegistrationInput, registrationInput } from "./input.ts";

const linkHours = 24;

/**
 * Mails a link that makes the account and the company. An address that has an account gets a link to sign in
 * instead: whoever asks sees no difference (trust.md, AU-5).
 */
export async function askRegistration(input: RegistrationInput, from: From, now: Date): Promise<"asked" | "tooMany"> {
  const { email } = input;
  if (!(await tryMail(from.address, email, now))) return "tooMany";

  await db().$transaction(async (database) => {
    const user = await database.user.findUnique({ where: { email }, select: { locale: true, disabledAt: true } });
    const letter = user
      ? await knownLetter(database, email, user, now)
      : await registrationLetter(database, input, now);
    await postMail(database, { to: email, ...letter }, now);
  });
  return "asked";
}

async function registrationLetter(database: Database, input: RegistrationInput, now: Date) {
  const { email, locale } = input;
  const wish = { purpose: "register", email, data: input, minutes: linkHours * 60 } as const;
  const { token, expiresAt } = await makeMailLink(database, wish, now);
  const t = translations(locale, "RegistrationMail");
  const url = env().SITE_URL + href(locale, "/register/[slug]", { slug: token });
  // Not a word of whoever asked: the address may be a stranger's, and the mail is ours.
  const body = t("body", { url, hours: linkHours });
  return { key: `register:${hashOf(token)}`, subject: t("subject"), body, expiresAt };
}

async function knownLetter(
  database: Database,
  email: string,
  { locale, disabledAt }: { locale: "nl" | "en"; disabledAt: Date | null },
  now: Date,
) {
  const { token, url, minutes, expiresAt } = await makeSignInLink(database, { email, to: "", locale }, now);
  const key = `register:${hashOf(token)}`;
  if (!disabledAt) {
    const t = translations(locale, "RegistrationKnownMail");
    return { key, subject: t("subject"), body: t("body", { url, minutes }), expiresAt };
  }
  const t = translations(locale, "SignInDisabledMail");
  return { key, subject: t("subject"), body: t("body", { email, url: env().SITE_URL + href(locale, "/contact") }) };
}

/** What a link would make, or null when it was used, is too old or never was. */
export async function findRegistration(token: string, now: Date): Promise<RegistrationInput | null> {
  const link = await findMailLink("register", token, now);
  return link && asked.parse(link.data);
}

/** The data is what `registrationInput` made of the form. */
const asked = z.object({ ...registrationInput.shape, website: z.string().nullable() });

/**
 * Makes the account, its company and a session, once. Never joins a company that is there already, whatever its
 * name. "link" when the link no longer counts, "known" when the address got an account in the meantime.
 */
export async function confirmRegistration(
  linkToken: string,
  password: string | null,
  from: From,
  now: Date,
): Promise<{ token: string } | { refused: "link" | "known" }> {
  if (!(await findRegistration(linkToken, now))) return { refused: "link" };
  const passwordHash = password === null ? null : await hashPassword(password);

  return db().$transaction(async (database) => {
    const link = await takeMailLink(database, "register", linkToken, now);
    if (!link) return { refused: "link" };
    const { name, email, locale, ...company } = asked.parse(link.data);
    const [user] = await database.user.createManyAndReturn({
      data: [{ email, name, locale, passwordHash, createdAt: now }],
      select: { id: true },
      skipDuplicates: true,
    });
    if (!user) return { refused: "known" };
    await foundCompany(database, user.id, company, now);
    return { token: await beginSession(database, user.id, from.userAgent, now) };
  });
}

/** Makes the company of someone who has an account and no company. False when they have one by now. */
export async function registerCompany(person: SignedIn, input: NewCompanyInput, now: Date): Promise<boolean> {
  return db().$transaction(async (database) => {
    // Of two forms sent at once the second waits here, and then finds the first one's company.
    await database.$queryRaw`SELECT FROM "user" WHERE id = ${person.userId} FOR UPDATE`;
    if (await database.membership.findUnique({ where: { userId: person.userId } })) return false;
    await foundCompany(database, person.userId, input, now);
    return true;
  });
}

async function foundCompany(database: Database, userId: number, input: NewCompanyInput, now: Date): Promise<void> {
  const companyId = await createCompany(database, input, now);
  await database.membership.create({ data: { userId, companyId, access: "owner", createdAt: now } });
}
