import "server-only";
import { type Database, db } from "#lib/db/client";
import type { MailLinkPurpose } from "#lib/db/generated/enums";
import { hashOf, newToken } from "./secret-token.ts";

export type MailLinkWish = {
  purpose: MailLinkPurpose;
  email: string;
  data: Record<string, string | number | null>;
  companyId?: number;
  minutes: number;
};

/** Keeps a new link and says when it ends. An older one of the same purpose to the same address (and company) no longer counts. */
export async function makeMailLink(
  database: Database,
  { minutes, ...wish }: MailLinkWish,
  now: Date,
): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken();
  const { purpose, email, companyId = null } = wish;
  await database.mailLink.deleteMany({ where: { purpose, email, companyId, usedAt: null } });
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  await database.mailLink.create({ data: { ...wish, tokenHash: hashOf(token), createdAt: now, expiresAt } });
  return { token, expiresAt };
}

const what = { email: true, data: true, companyId: true } as const;

/** What a link was made for, without using it: opening it with GET changes nothing, mail scanners do that too. */
export async function findMailLink(purpose: MailLinkPurpose, token: string, now: Date) {
  return db().mailLink.findFirst({ where: usable(purpose, token, now), select: what });
}

/** Uses a link, once: null when it was used, is too old or was made for something else. */
export async function takeMailLink(database: Database, purpose: MailLinkPurpose, token: string, now: Date) {
  const where = usable(purpose, token, now);
  const { count } = await database.mailLink.updateMany({ where, data: { usedAt: now } });
  if (count === 0) return null;
  return database.mailLink.findUniqueOrThrow({ where: { tokenHash: where.tokenHash }, select: what });
}

/** Lets a link that was taken in this transaction be used later: what it was for could not be done yet. */
export async function giveBackMailLink(database: Database, token: string): Promise<void> {
  await database.mailLink.update({ where: { tokenHash: hashOf(token) }, data: { usedAt: null } });
}

function usable(purpose: MailLinkPurpose, token: string, now: Date) {
  return { tokenHash: hashOf(token), purpose, usedAt: null, expiresAt: { gt: now } };
}
