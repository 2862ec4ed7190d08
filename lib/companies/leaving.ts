import "server-only";
import type { SignedIn } from "#lib/auth/gates";
import { type Database, db } from "#lib/db/client";
import { translations } from "#lib/i18n/translate";
import { postMail } from "#lib/mail/outbox";
import { hasOtherOwner, lockMembers } from "./membership-lock.ts";

/** What leaving would mean: "alone" leaves vacancies that nobody manages, "lastOwner" is refused. */
export type Leaving = "free" | "alone" | "lastOwner";

/** What it would mean if the person left their company now; null when they have none. */
export async function whatLeavingMeans(person: SignedIn): Promise<Leaving | null> {
  return person.company && meaningOf(db(), person.company.id, person.userId);
}

/** Takes the person out of their company. Who is the only owner must first make someone else one, unless alone. */
export async function leaveCompany(person: SignedIn): Promise<"done" | "lastOwner"> {
  return db().$transaction((database) => leave(database, person));
}

/** Deletes the account and all that is kept of the person, and says so to the address. Vacancies are the company's and stay. */
export async function deleteAccount(person: SignedIn, now: Date): Promise<"done" | "lastOwner"> {
  const { userId, email, locale } = person;
  return db().$transaction(async (database) => {
    if ((await leave(database, person)) === "lastOwner") return "lastOwner";
    await database.user.deleteMany({ where: { id: userId } });
    await database.mailLink.deleteMany({ where: { email } });
    await database.alert.deleteMany({ where: { email } });
    await database.mail.deleteMany({ where: { to: email } });
    const t = translations(locale, "AccountDeletedMail");
    await postMail(database, { key: `deleted:${userId}`, to: email, subject: t("subject"), body: t("body") }, now);
    return "done";
  });
}

async function leave(database: Database, { userId, company }: SignedIn): Promise<"done" | "lastOwner"> {
  if (!company) return "done";
  await lockMembers(database, company.id);
  const meaning = await meaningOf(database, company.id, userId);
  if (meaning === "lastOwner") return "lastOwner";
  await database.membership.deleteMany({ where: { userId, companyId: company.id } });
  // An invitation by someone who is gone would make its reader the only one there.
  if (meaning === "alone") await database.mailLink.deleteMany({ where: { companyId: company.id, usedAt: null } });
  return "done";
}

async function meaningOf(database: Database, companyId: number, userId: number): Promise<Leaving> {
  const others = await database.membership.count({ where: { companyId, userId: { not: userId } } });
  if (others === 0) return "alone";
  const { access } = (await database.membership.findUnique({ where: { userId } })) ?? {};
  return access !== "owner" || (await hasOtherOwner(database, companyId, userId)) ? "free" : "lastOwner";
}
