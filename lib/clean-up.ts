import "server-only";
import { forgetOldSessions } from "./auth/session-rows.ts";
import { forgetOldTries } from "./auth/throttle.ts";
import { addDays } from "./dates.ts";
import { db } from "./db/client.ts";

/** Days that a link in a mail is remembered past its end, that a mail and a remark are kept (privacy.nl.md says so), and a line of what search follows. */
export const keptDays = { link: 7, mail: 30, remark: 180, searchChange: 1 } as const;

/** Deletes what has served: ended sessions, counts and forms, links, mails and remarks of long ago. */
export async function cleanUp(now: Date): Promise<void> {
  await forgetOldTries(now);
  await forgetOldSessions(now);
  await db().mailLink.deleteMany({ where: { expiresAt: { lte: addDays(now, -keptDays.link) } } });
  await db().keptForm.deleteMany({ where: { expiresAt: { lte: now } } });
  await db().searchChange.deleteMany({ where: { at: { lte: addDays(now, -keptDays.searchChange) } } });
  await db().mail.deleteMany({ where: { createdAt: { lte: addDays(now, -keptDays.mail) } } });
  await db().roleRemark.deleteMany({ where: { createdAt: { lte: addDays(now, -keptDays.remark) } } });
}
