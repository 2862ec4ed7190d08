import "server-only";
import { type Database, db } from "#lib/db/client";
import type { Access, Language } from "#lib/db/generated/enums";
import { hashOf, newToken } from "./secret-token.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** How long a session lasts at most, and how long it outlives its last request. */
export const sessionLifeMs = 14 * dayMs;
const idleMs = 8 * 60 * minuteMs;
const idleOperatorMs = 30 * minuteMs;
const seenEveryMs = 5 * minuteMs;
/** How recently one must have signed in to change a password without naming the old one. */
const freshMs = 10 * minuteMs;

/** Who is signed in, and for which company they recruit. */
export type Person = {
  userId: number;
  sessionHash: string;
  email: string;
  name: string;
  locale: Language;
  isOperator: boolean;
  hasPassword: boolean;
  /** Signed in within the last ten minutes. */
  isFresh: boolean;
  company: { id: number; slug: string; name: string; access: Access; isDisabled: boolean } | null;
};

/** Makes the session of someone who has just proven who they are, and gives its token for `carrySession`. */
export async function beginSession(database: Database, userId: number, userAgent: string, now: Date): Promise<string> {
  const token = newToken();
  await database.session.create({
    data: { tokenHash: hashOf(token), userId, createdAt: now, seenAt: now, userAgent: userAgent.slice(0, 200) },
  });
  return token;
}

/** The person of a session that counts at `now`: not ended, idle or too old, of an account and a company that are not disabled. */
export async function personOf(tokenHash: string, now: Date): Promise<Person | null> {
  const session = await db().session.findUnique({
    where: { tokenHash, user: { disabledAt: null } },
    select: {
      createdAt: true,
      seenAt: true,
      user: {
        select: {
          id: true,
          email: true,
          name: true,
          locale: true,
          isOperator: true,
          passwordHash: true,
          membership: {
            select: {
              access: true,
              company: { select: { id: true, slug: true, name: true, disabledAt: true } },
            },
          },
        },
      },
    },
  });
  if (!session) return null;

  const { user } = session;
  const age = now.getTime() - session.createdAt.getTime();
  const idle = now.getTime() - session.seenAt.getTime();
  if (age >= sessionLifeMs || idle >= (user.isOperator ? idleOperatorMs : idleMs)) return null;
  if (idle >= seenEveryMs) await db().session.updateMany({ where: { tokenHash }, data: { seenAt: now } });

  const { id: userId, passwordHash, membership, ...person } = user;
  const company = membership && {
    id: membership.company.id,
    slug: membership.company.slug,
    name: membership.company.name,
    access: membership.access,
    isDisabled: membership.company.disabledAt !== null,
  };
  return {
    ...person,
    userId,
    sessionHash: tokenHash,
    hasPassword: passwordHash !== null,
    isFresh: age < freshMs,
    company,
  };
}

/** A browser that is signed in, for the list on the account page. */
export type OwnSession = { createdAt: Date; seenAt: Date; userAgent: string; isThis: boolean };

export async function listSessions(person: Person, now: Date): Promise<OwnSession[]> {
  const sessions = await db().session.findMany({
    where: { userId: person.userId, createdAt: { gt: new Date(now.getTime() - sessionLifeMs) } },
    orderBy: { seenAt: "desc" },
  });
  return sessions.map(({ createdAt, seenAt, userAgent, tokenHash }) => ({
    createdAt,
    seenAt,
    userAgent,
    isThis: tokenHash === person.sessionHash,
  }));
}

/** Signs the person out of every browser but this one; counts on the next request of each. */
export async function endOtherSessions(database: Database, person: Person): Promise<void> {
  await database.session.deleteMany({ where: { userId: person.userId, tokenHash: { not: person.sessionHash } } });
}

/** Signs someone out of every browser. */
export async function endSessions(database: Database, userId: number): Promise<void> {
  await database.session.deleteMany({ where: { userId } });
}

/** Deletes sessions that no longer count. */
export async function forgetOldSessions(now: Date): Promise<void> {
  const ended = [
    { createdAt: { lte: new Date(now.getTime() - sessionLifeMs) } },
    { seenAt: { lte: new Date(now.getTime() - idleMs) } },
  ];
  await db().session.deleteMany({ where: { OR: ended } });
}
