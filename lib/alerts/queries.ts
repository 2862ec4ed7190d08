import "server-only";
import { db, type Prisma } from "#lib/db/client";
import { claimedId, isTokenOf } from "./token.ts";

const ownAlert = {
  id: true,
  email: true,
  locale: true,
  query: true,
  frequency: true,
  confirmedAt: true,
  endsAt: true,
} satisfies Prisma.AlertSelect;

/** An alert as its reader may see it. Only `findAlert` makes one, so holding one proves that the address is theirs. */
export type OwnAlert = Prisma.AlertGetPayload<{ select: typeof ownAlert }>;

/** Of the alerts that have not ended; one that has is deleted within the hour. */
export function isThere(now: Date) {
  return { OR: [{ endsAt: null }, { endsAt: { gt: now } }] } satisfies Prisma.AlertWhereInput;
}

/** The alert of a link in one of its mails, confirmed or not; null when it is gone, has ended, or the link is not ours. */
export async function findAlert(token: string, now: Date): Promise<OwnAlert | null> {
  const alert = await db().alert.findFirst({
    where: { id: claimedId(token), ...isThere(now) },
    select: ownAlert,
  });
  return alert && isTokenOf(alert, token) ? alert : null;
}
