import "server-only";
import { type Database, db } from "#lib/db/client";

// The numbers of trust.md, AU-1. Counted in the database, so that every process sees them and a restart forgets none.
const minute = 60_000;
const limits = {
  /** Sign-ins from one address, and for one account. */
  address: { max: 25, windowMs: 5 * minute },
  account: { max: 10, windowMs: 15 * minute },
  /** Everything about accounts from one address; over it, an hour of none of it. */
  anything: { max: 50, windowMs: 10 * minute },
  ban: { max: 0, windowMs: 60 * minute },
  /** Links and other mails to one recipient, and asked for from one address. */
  mailTo: { max: 5, windowMs: 30 * minute },
  /** Links to sign in with to one recipient, as long as one is good: whoever is refused has one that still counts. */
  linkTo: { max: 3, windowMs: 10 * minute },
  mailFrom: { max: 25, windowMs: 5 * minute },
  /** Remarks on roles from one address. */
  remark: { max: 20, windowMs: 60 * minute },
} as const;

type Limit = keyof typeof limits;

/** "tooMany": not now. Otherwise how long to wait before answering, growing with what failed before. */
export type Try = { refused: "tooMany" } | { waitMs: number };

/**
 * Counts a try to sign in. Browsing is never limited by it, and no stranger can lock an account for good: its
 * count ends by itself after 15 minutes and lets a link by mail pass.
 */
export async function trySignIn(address: string, account: string, now: Date): Promise<Try> {
  if (!(await tryAnything(address, now))) return { refused: "tooMany" };
  const [byAddress, byAccount] = [
    await count(db(), "address", address, now),
    await count(db(), "account", account, now),
  ];
  const isOver = byAddress > limits.address.max || byAccount > limits.account.max;
  return isOver ? { refused: "tooMany" } : { waitMs: byAccount <= 1 ? 0 : Math.min(8_000, 100 * 2 ** (byAccount - 2)) };
}

/** The account's own count starts anew after a sign-in that succeeded. */
export async function forgetTries(account: string): Promise<void> {
  await db().throttle.deleteMany({ where: { key: keyOf("account", account) } });
}

/**
 * Counts a mail that a stranger asks us to send; false when it is one too many. Links to sign in with count apart, so
 * that nobody can use up those of someone whose password was guessed at too often.
 */
export async function tryMail(
  address: string,
  recipient: string,
  now: Date,
  limit: "mailTo" | "linkTo" = "mailTo",
): Promise<boolean> {
  if (!(await tryAnything(address, now))) return false;
  const from = await count(db(), "mailFrom", address, now);
  const to = await count(db(), limit, recipient, now);
  return from <= limits.mailFrom.max && to <= limits[limit].max;
}

/** Counts a remark that a reader leaves; false when it is one too many. */
export async function tryRemark(address: string, now: Date): Promise<boolean> {
  return (await count(db(), "remark", address, now)) <= limits.remark.max;
}

/** Counts any use of a page about accounts; false while the address is banned from them. */
export async function tryAnything(address: string, now: Date): Promise<boolean> {
  const ban = keyOf("ban", address);
  if (await db().throttle.findFirst({ where: { key: ban, endsAt: { gt: now } }, select: { key: true } })) return false;
  if ((await count(db(), "anything", address, now)) <= limits.anything.max) return true;
  await count(db(), "ban", address, now);
  return false;
}

/** Deletes counts that have ended. */
export async function forgetOldTries(now: Date): Promise<void> {
  await db().throttle.deleteMany({ where: { endsAt: { lte: now } } });
}

/** How often in the window that runs, this time included. */
async function count(database: Database, limit: Limit, who: string, now: Date): Promise<number> {
  const endsAt = new Date(now.getTime() + limits[limit].windowMs);
  const [row] = await database.$queryRaw<{ count: number }[]>`
    INSERT INTO throttle (key, count, ends_at) VALUES (${keyOf(limit, who)}, 1, ${endsAt})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN throttle.ends_at <= ${now} THEN 1 ELSE throttle.count + 1 END,
      ends_at = CASE WHEN throttle.ends_at <= ${now} THEN excluded.ends_at ELSE throttle.ends_at END
    RETURNING count`;
  return row?.count ?? 0;
}

function keyOf(limit: Limit, who: string): string {
  return `${limit}:${who}`;
}
