import "server-only";
import { db } from "#lib/db/client";
import { translations } from "#lib/i18n/translate";
import { postMail } from "#lib/mail/outbox";
import type { From } from "./from.ts";
import type { SignedIn } from "./gates.ts";
import type { ProfileInput } from "./input.ts";
import { hashPassword, isPassword } from "./password.ts";
import { endOtherSessions } from "./session-rows.ts";
import { forgetTries, trySignIn } from "./throttle.ts";

export async function changeProfile(person: SignedIn, { name, locale }: ProfileInput): Promise<void> {
  await db().user.update({ where: { id: person.userId }, data: { name, locale } });
}

/** Why someone may not change what matters most, as a key of FormProblems; null when they may. */
export type Doubt = "passwordWrong" | "tooMany" | "signInAgain" | null;

/**
 * Whether it is really the person and not who found the browser open: signed in within ten minutes, or able to
 * name the password (trust.md, AU-12). Guesses count as tries to sign in.
 */
export async function doubtAbout(person: SignedIn, password: string, from: From, now: Date): Promise<Doubt> {
  if (person.isFresh) return null;
  if (!person.hasPassword) return "signInAgain";
  const counted = await trySignIn(from.address, person.email, now);
  if ("refused" in counted) return "tooMany";

  await new Promise((resolve) => setTimeout(resolve, counted.waitMs));
  const user = await db().user.findUnique({ where: { id: person.userId }, select: { passwordHash: true } });
  if (!(await isPassword(password, user?.passwordHash ?? null))) return "passwordWrong";
  await forgetTries(person.email);
  return null;
}

/** Sets a password of someone of whom there is no doubt: ends all other sessions and links to sign in, and tells the address. */
export async function changePassword(person: SignedIn, password: string, now: Date): Promise<void> {
  const passwordHash = await hashPassword(password);
  await db().$transaction(async (database) => {
    const { email, userId } = person;
    await database.user.update({ where: { id: userId }, data: { passwordHash } });
    await endOtherSessions(database, person);
    await database.mailLink.deleteMany({ where: { email, purpose: "signIn", usedAt: null } });
    const t = translations(person.locale, "PasswordMail");
    const key = `password:${userId}:${now.getTime()}`;
    await postMail(database, { key, to: email, subject: t("subject"), body: t("body") }, now);
  });
}

/** Signs the person out of every browser but this one. */
export async function signOutElsewhere(person: SignedIn): Promise<void> {
  await endOtherSessions(db(), person);
}
