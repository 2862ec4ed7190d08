import "server-only";
import { isSameToken, signatureOf } from "#lib/auth/signature";
import { addDays } from "#lib/dates";
import { confirmDays } from "./vacancy.ts";

/** What is kept of a vacancy that its company says is open at `at`; null for a draft. */
export function confirmation(at: Date | null) {
  return { confirmedAt: at, confirmDueAt: at && addDays(at, confirmDays.ask), confirmAskedAt: null, hiddenAt: null };
}

type Asked = { publicId: string; confirmedAt: Date | null; confirmAskedAt: Date | null };

/**
 * By which the reader of a mail may say that this vacancy is still open. It counts until anyone says so, and
 * for this asking alone: whoever has left the company by the next one gets no mail of it.
 */
export function confirmToken({ publicId, confirmedAt, confirmAskedAt }: Asked): string {
  const moments = `${confirmedAt?.getTime()} ${confirmAskedAt?.getTime()}`;
  return `${publicId}.${signatureOf(`confirm ${publicId} ${moments}`)}`;
}

/** The public id that a token claims. */
export function claimedPublicId(token: string): string {
  return token.split(".")[0] ?? "";
}

export function isConfirmToken(vacancy: Asked, token: string): boolean {
  return isSameToken(token, confirmToken(vacancy));
}
