import { createHash, randomBytes } from "node:crypto";

/** 256 bits that nobody guesses, for a link or a session, as 43 characters that any address takes. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** How a token is kept: who reads the table cannot use what stands there. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
