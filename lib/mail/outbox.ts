import "server-only";
import { type Database, db } from "#lib/db/client";

export type Letter = {
  /** Of the fact it tells, e.g. `invitation:42`: the same fact makes one mail. */
  key: string;
  /** One address in normal form. */
  to: string;
  subject: string;
  /** Plain text. */
  body: string;
  /** When what it says has ended, such as a link: it is not sent after that. */
  expiresAt?: Date;
  /** Where a POST ends all mails of this kind at once, for a mail that comes again and again. */
  stopUrl?: string;
};

/** Puts a mail among those to be sent. Call it in the transaction of what it tells: both happen or neither. */
export async function postMail(database: Database, { subject, ...letter }: Letter, now: Date): Promise<void> {
  const line = subject.replace(/\p{Cc}+/gu, " ").trim();
  await database.mail.createMany({
    data: [{ ...letter, subject: line, createdAt: now, dueAt: now }],
    skipDuplicates: true,
  });
}

/** The newest mails first, for the reader of a demo. */
export function listMail(count: number) {
  return db().mail.findMany({ orderBy: { id: "desc" }, take: count });
}

/** One of them, or null for what is no id of one. */
export async function findMail(id: number) {
  return Number.isSafeInteger(id) && id < 2 ** 31 ? db().mail.findUnique({ where: { id } }) : null;
}
