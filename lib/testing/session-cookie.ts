import { encode } from "next-auth/jwt";
import { env } from "#lib/env";
import { aSession } from "./factories.ts";

/** The cookie of a browser in which that user has just signed in, over http. */
export async function sessionCookie(userId: number): Promise<{ name: string; value: string }> {
  const name = "roleboard";
  const token = { token: await aSession(userId) };
  return { name, value: await encode({ token, secret: env().AUTH_SECRET, salt: name, maxAge: 3_600 }) };
}
