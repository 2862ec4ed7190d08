import "server-only";
import { tryMail } from "#lib/auth/throttle";
import { addDays } from "#lib/dates";
import { db } from "#lib/db/client";
import type { AlertFrequency } from "#lib/db/generated/enums";
import { nameInMail } from "#lib/mail/name-in-mail";
import { postMail } from "#lib/mail/outbox";
import { searchToFollow } from "#lib/search/search";
import { searchIn } from "#lib/search/vacancy-search";
import { alertWording, consentText, nextLook } from "./alert.ts";
import { confirmMail } from "./email.ts";
import type { AlertInput } from "./input.ts";
import { noteListings } from "./listings.ts";
import type { OwnAlert } from "./queries.ts";
import { alertUrl } from "./token.ts";

/** Days in which an alert is to be confirmed; after that it is deleted (privacy.nl.md says so). */
export const confirmDays = 3;

/**
 * Mails whoever has this address whether they want the alert. Nothing is sent before they said so, and asking again
 * changes nothing of one that runs: it then mails where to change it. Whoever asks gets the same answer after the same
 * work, whether we know the address or not (trust.md, AU-5).
 */
export async function startAlert(
  { email, query, frequency, locale }: AlertInput,
  from: string,
  now: Date,
): Promise<"asked" | "tooMany"> {
  if (!(await tryMail(from, email, now))) return "tooMany";

  const search = searchIn(query);
  const wording = alertWording(locale, search, await searchToFollow(search, now, 1));
  const endsAt = addDays(now, confirmDays);
  const asked = { locale, frequency, consent: consentText, askedAt: now, endsAt };
  await db().$transaction(async (database) => {
    await database.alert.createMany({ data: [{ email, query, ...asked }], skipDuplicates: true });
    await database.alert.updateMany({
      where: { email, query, OR: [{ confirmedAt: null }, { endsAt: { lte: now } }] },
      data: { ...asked, confirmedAt: null, dueAt: null },
    });
    const { id, confirmedAt } = await database.alert.findUniqueOrThrow({
      where: { email_query: { email, query } },
      select: { id: true, confirmedAt: true },
    });
    const mail = confirmMail(locale, {
      isKnown: confirmedAt !== null,
      // It may be a stranger who typed the words.
      search: nameInMail(wording),
      url: alertUrl({ id, email, locale }),
      days: confirmDays,
    });
    await postMail(database, { key: `alert:${id}:asked:${now.getTime()}`, to: email, ...mail, expiresAt: endsAt }, now);
  });
  return "asked";
}

/** Their reader says yes: the first time the alert begins, with what opens from now on; later it goes on for another year. False when it is gone. */
export async function confirmAlert({ id, frequency }: OwnAlert, now: Date): Promise<boolean> {
  const toldUpTo = await noteListings(now);
  await db().alert.updateMany({
    where: { id, confirmedAt: null },
    data: { confirmedAt: now, endsAt: null, dueAt: nextLook(frequency, now), toldUpTo },
  });
  const { count } = await db().alert.updateMany({ where: { id }, data: { confirmedAt: now, endsAt: null } });
  return count > 0;
}

/** False when it is gone or not confirmed. */
export async function changeAlert({ id }: OwnAlert, frequency: AlertFrequency, now: Date): Promise<boolean> {
  const { count } = await db().alert.updateMany({
    where: { id, confirmedAt: { not: null } },
    data: { frequency, dueAt: nextLook(frequency, now) },
  });
  return count > 0;
}

/** Deletes the alert and its mails, and with them the address; one that still waits is not sent. */
export async function stopAlert({ id }: OwnAlert): Promise<void> {
  await db().$transaction([
    db().alert.deleteMany({ where: { id } }),
    db().mail.deleteMany({ where: { key: { startsWith: `alert:${id}:` } } }),
  ]);
}
