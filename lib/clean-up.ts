import "server-only";
import { forgetOldSessions } from "./auth/session-rows.ts";
import { forgetOldTries } from "./auth/throttle.ts";
import { addDays, dayOf } from "./dates.ts";
import { db } from "./db/client.ts";

/**
 * Days that a link in a mail is remembered past its end, that a mail, a remark and a count of searches are kept
 * (privacy.nl.md says so), and a line of what search follows.
 */
export const keptDays = { link: 7, mail: 30, remark: 180, searchTally: 30, searchChange: 1 } as const;

/** However many words someone thinks up: the rarest go. */
const talliesMax = 100_000;

/**
 * Deletes what has served: ended sessions, counts and forms, links, mails, remarks and counts of long ago, and alerts
 * that nobody confirmed or wanted longer.
 *
 * @throws {Error} what went wrong last with any of them; the others were deleted.
 */
export async function cleanUp(now: Date): Promise<void> {
  const steps = [
    () => forgetOldTries(now),
    () => forgetOldSessions(now),
    () => db().mailLink.deleteMany({ where: { expiresAt: { lte: addDays(now, -keptDays.link) } } }),
    () => db().keptForm.deleteMany({ where: { expiresAt: { lte: now } } }),
    () => db().searchChange.deleteMany({ where: { at: { lte: addDays(now, -keptDays.searchChange) } } }),
    () => db().mail.deleteMany({ where: { createdAt: { lte: addDays(now, -keptDays.mail) } } }),
    () => db().$executeRaw`
      WITH ended AS (DELETE FROM alert WHERE ends_at <= ${now} RETURNING id)
      DELETE FROM mail USING ended WHERE mail.key LIKE 'alert:' || ended.id || ':%'`,
    () => db().roleRemark.deleteMany({ where: { createdAt: { lte: addDays(now, -keptDays.remark) } } }),
    () => db().searchTally.deleteMany({ where: { day: { lt: firstTallyDay(now) } } }),
    () => db().$executeRaw`
      DELETE FROM search_tally WHERE (day, locale, words) IN (
        SELECT day, locale, words FROM search_tally ORDER BY asked_count DESC, day DESC OFFSET ${talliesMax})`,
  ];
  let failure: unknown;
  for (const step of steps) await step().catch((error: unknown) => (failure = error));
  if (failure) throw failure;
}

/** The oldest day whose counts are kept, as midnight in UTC; today is the last. */
export function firstTallyDay(now: Date): Date {
  return addDays(new Date(dayOf(now)), 1 - keptDays.searchTally);
}
