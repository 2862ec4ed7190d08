import "server-only";
import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cache } from "react";
import { type Database, db } from "#lib/db/client";
import type { Access, Language } from "#lib/db/generated/enums";
import { env } from "#lib/env";
import { hashOf, newToken } from "./secret-token.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** How long a session lasts at most, and how long it outlives its last request. */
const lifeMs = 14 * dayMs;
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

// NextAuth keeps the cookie: encrypted, signed, HttpOnly. What it holds is a token whose row in the database
// says each time whether it still counts, because a cookie alone outlives its own end (trust.md, AU-9).
const { auth, signIn, signOut } = NextAuth(() => {
  const secure = env().SITE_URL.startsWith("https:");
  const cookie = (name: string) => ({
    name: `${secure ? "__Host-" : ""}roleboard${name}`,
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  });
  return {
    secret: env().AUTH_SECRET,
    trustHost: true,
    basePath: "/api/auth",
    useSecureCookies: secure,
    session: { strategy: "jwt", maxAge: lifeMs / 1000 },
    cookies: { sessionToken: cookie(""), callbackUrl: cookie("-callback"), csrfToken: cookie("-csrf") },
    providers: [
      Credentials({
        id: "session",
        credentials: { token: {} },
        authorize: ({ token }) => (typeof token === "string" ? { id: token } : null),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { token: user.id } : token),
      session: ({ session, token }) => ({ ...session, user: { ...session.user, id: String(token.token ?? "") } }),
    },
    logger: { error: (error) => console.error("Sign-in:", error.message), warn() {}, debug() {} },
  };
});

/** Makes the session of someone who has just proven who they are, and gives its token for `carrySession`. */
export async function beginSession(database: Database, userId: number, userAgent: string, now: Date): Promise<string> {
  const token = newToken();
  await database.session.create({
    data: { tokenHash: hashOf(token), userId, createdAt: now, seenAt: now, userAgent: userAgent.slice(0, 200) },
  });
  return token;
}

/** Gives the browser the session. In actions only, where cookies can be set. */
export async function carrySession(token: string): Promise<void> {
  await signIn("session", { token, redirect: false });
}

/** Ends the session and takes it from the browser. */
export async function dropSession(person: Person): Promise<void> {
  await db().session.deleteMany({ where: { tokenHash: person.sessionHash } });
  await signOut({ redirect: false });
}

/** Who this request's browser is signed in as, or null; asked once a page. */
export const findPerson = cache(async (now: Date): Promise<Person | null> => {
  const token = (await auth())?.user?.id;
  return token ? personOf(hashOf(token), now) : null;
});

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
  if (age >= lifeMs || idle >= (user.isOperator ? idleOperatorMs : idleMs)) return null;
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
    where: { userId: person.userId, createdAt: { gt: new Date(now.getTime() - lifeMs) } },
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

/** Deletes sessions that no longer count. */
export async function forgetOldSessions(now: Date): Promise<void> {
  const ended = [
    { createdAt: { lte: new Date(now.getTime() - lifeMs) } },
    { seenAt: { lte: new Date(now.getTime() - idleMs) } },
  ];
  await db().session.deleteMany({ where: { OR: ended } });
}
