import "server-only";
import { cookies } from "next/headers";
import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cache } from "react";
import { now } from "#lib/clock";
import { db } from "#lib/db/client";
import { env } from "#lib/env";
import { hashOf } from "./secret-token.ts";
import { type Person, personOf, sessionLifeMs } from "./session-rows.ts";

// NextAuth keeps the cookie: encrypted, signed, HttpOnly. What it holds is a token whose row in the database
// says each time whether it still counts, because a cookie alone outlives its own end (trust.md, AU-9).
const { auth, signIn, signOut } = NextAuth(() => {
  const { AUTH_SECRET, SITE_URL } = env();
  // Its one way to hear our own address; else it believes the Host header, of which some are no address at all.
  process.env.AUTH_URL = SITE_URL;
  return {
    secret: AUTH_SECRET,
    trustHost: true,
    basePath: "/api/auth",
    useSecureCookies: isSecure(),
    session: { strategy: "jwt", maxAge: sessionLifeMs / 1000 },
    cookies: { sessionToken: cookie(""), callbackUrl: cookie(callback), csrfToken: cookie("-csrf") },
    providers: [
      Credentials({
        id: "session",
        credentials: { token: {} },
        authorize: ({ token }) => (typeof token === "string" ? { id: token } : null),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { token: user.id } : token),
      session: ({ session, token }) => ({
        ...session,
        user: { ...session.user, id: typeof token.token === "string" ? token.token : "" },
      }),
    },
    logger: { error: logFault, warn() {}, debug() {} },
  };
});

const callback = "-callback";

function cookie(name: string) {
  const secure = isSecure();
  return {
    name: `${secure ? "__Host-" : ""}roleboard${name}`,
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  };
}

function isSecure(): boolean {
  return env().SITE_URL.startsWith("https:");
}

/** A cookie that cannot be read is somebody's guess, or of before the secret changed: signed out, and no fault. */
function logFault(error: Error & { type?: string }): void {
  if (error.type !== "JWTSessionError") console.error("Sign-in:", error);
}

/** Gives the browser the session. In actions only, where cookies can be set. */
export async function carrySession(token: string): Promise<void> {
  await signIn("session", { token, redirect: false, redirectTo: "/" });
  await dropCallback();
}

/** Ends the session and takes it from the browser. */
export async function dropSession(person: Person): Promise<void> {
  await db().session.deleteMany({ where: { tokenHash: person.sessionHash } });
  await signOut({ redirect: false, redirectTo: "/" });
  await dropCallback();
}

/** NextAuth also keeps where to go next, in a cookie. We know that ourselves, and leave no cookie that is not needed. */
async function dropCallback(): Promise<void> {
  const { name, options } = cookie(callback);
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

/** Who this request's browser is signed in as, or null; asked once a page. */
export const findPerson = cache(async (): Promise<Person | null> => {
  const token = (await auth())?.user?.id;
  return token ? personOf(hashOf(token), now()) : null;
});
