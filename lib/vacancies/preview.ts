import "server-only";
import { isSameToken, signatureOf } from "#lib/auth/signature";
import { addDays } from "#lib/dates";

export const previewDays = 14;

/**
 * A token by which anyone may read this vacancy before it is published, for 14 days and the rest of the last one (UTC):
 * id, last second and signature.
 */
export function previewToken(publicId: string, now: Date): string {
  // Whole days, so that the link on a page stays the same while one looks at it.
  const until = Math.ceil(addDays(now, previewDays).getTime() / 86_400_000) * 86_400;
  return `${publicId}.${until}.${signed(publicId, until)}`;
}

/** The public id of a token that we signed and that still counts, or null. */
export function previewedId(token: string, now: Date): string | null {
  const [publicId = "", until = "", signature = ""] = token.split(".");
  const isOurs = isSameToken(signature, signed(publicId, Number(until)));
  return isOurs && Number(until) * 1000 > now.getTime() ? publicId : null;
}

function signed(publicId: string, until: number): string {
  return signatureOf(`preview ${publicId} ${until}`);
}
