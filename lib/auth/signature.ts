import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "#lib/env";

/** What only this site can say of a text: it proves a link that we mailed or showed, of which nothing is kept. */
export function signatureOf(text: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(text).digest("base64url");
}

/** Whether a token is the one expected, in a time that does not tell how much of it is right. */
export function isSameToken(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
