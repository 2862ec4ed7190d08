import "server-only";
import { addDays } from "#lib/dates";
import { type Database, db } from "#lib/db/client";
import { env } from "#lib/env";
import { formatLastDay } from "#lib/i18n/format";
import { href } from "#lib/i18n/routing";
import { translations } from "#lib/i18n/translate";
import { postMail } from "#lib/mail/outbox";
import { canAct } from "./acts.ts";
import { claimedPublicId, confirmation, confirmToken, isConfirmToken } from "./confirmation.ts";
import { vacancyDates } from "./queries.ts";
import { writeSearchRows } from "./search-row.ts";
import { confirmDays } from "./vacancy.ts";

const asked = {
  ...vacancyDates,
  id: true,
  publicId: true,
  title: true,
  language: true,
  source: true,
  confirmedAt: true,
  confirmAskedAt: true,
  company: { select: { name: true } },
} as const;

/** The vacancy that a link in a mail asks about, while it is open or hidden and nobody has answered, or that was confirmed by it; else null. */
export async function findAskedVacancy(token: string, now: Date) {
  const vacancy = await db().vacancy.findUnique({ where: { publicId: claimedPublicId(token) }, select: asked });
  return vacancy && isConfirmToken(vacancy, token) && canAct(vacancy, "confirm", now) ? vacancy : null;
}

/** Says for the holder of the link that it is still open; returns the link that shows so, which confirms nothing, or null when this one no longer counts. */
export async function confirmByLink(token: string, now: Date): Promise<string | null> {
  const publicId = claimedPublicId(token);
  return db().$transaction(async (database) => {
    await database.$queryRaw`SELECT FROM vacancy WHERE public_id = ${publicId} FOR UPDATE`;
    const vacancy = await database.vacancy.findUnique({ where: { publicId }, select: asked });
    if (!vacancy?.confirmAskedAt || !isConfirmToken(vacancy, token) || !canAct(vacancy, "confirm", now)) return null;
    const data = { ...confirmation(now), ...(vacancy.hiddenAt && { updatedAt: now }) };
    await database.vacancy.update({ where: { id: vacancy.id }, data });
    await writeSearchRows(database, [vacancy.id]);
    return confirmToken({ publicId, confirmedAt: now, confirmAskedAt: null });
  });
}

const atOnce = 100;

/**
 * Asks companies about vacancies of which they said {@link confirmDays} ago that they are open, and hides those that
 * nobody answered about; returns how many. Whoever does it and however often, each mail goes out once, and
 * nothing is hidden that was not asked about before.
 *
 * @throws {Error} what went wrong last with any of them; the others were done.
 */
export async function askAfterVacancies(now: Date): Promise<number> {
  await db().$executeRaw`
    UPDATE vacancy SET confirm_due_at = NULL
    WHERE confirm_due_at <= ${now} AND (withdrawn_at IS NOT NULL OR filled_at <= ${now} OR closes_at <= ${now})`;
  // What the operator removed may come back, and is asked about then.
  const due = { confirmDueAt: { lte: now }, removedAt: null };
  const vacancies = await db().vacancy.findMany({
    where: due,
    orderBy: { confirmDueAt: "asc" },
    take: atOnce,
    select: { id: true },
  });
  let failure: unknown;
  for (const { id } of vacancies)
    await db()
      .$transaction((database) => askOrHide(database, id, now))
      .catch((error: unknown) => (failure = error));
  if (failure) throw failure;
  return vacancies.length;
}

async function askOrHide(database: Database, id: number, now: Date): Promise<void> {
  const [due] = await database.$queryRaw<{ companyId: number }[]>`
    SELECT company_id AS "companyId" FROM vacancy WHERE id = ${id} AND confirm_due_at <= ${now} AND removed_at IS NULL FOR UPDATE SKIP LOCKED`;
  if (!due) return;
  const vacancy = await database.vacancy.findUniqueOrThrow({ where: { id }, select: asked });
  const isAsking = vacancy.confirmAskedAt === null;
  const answerBy = addDays(now, confirmDays.answer);
  await database.vacancy.update({
    where: { id },
    data: isAsking
      ? { confirmAskedAt: now, confirmDueAt: answerBy }
      : { hiddenAt: now, confirmDueAt: null, updatedAt: now },
  });
  if (!isAsking) await writeSearchRows(database, [id]);

  const token = confirmToken({ ...vacancy, confirmAskedAt: isAsking ? now : vacancy.confirmAskedAt });
  const recruiters = await database.membership.findMany({
    where: { companyId: due.companyId, access: { not: "reader" }, user: { disabledAt: null } },
    select: { user: { select: { id: true, email: true, locale: true } } },
  });
  for (const { user } of recruiters) {
    const { email: to, locale } = user;
    const t = translations(locale, isAsking ? "ConfirmMail" : "HiddenMail");
    const url = env().SITE_URL + href(locale, "/still-open/[slug]", { slug: token });
    const values = { title: vacancy.title, url, days: confirmDays.ask, by: formatLastDay(locale, answerBy) };
    const key = `confirm:${user.id}:${isAsking ? "ask" : "hidden"}:${token}`;
    await postMail(database, { key, to, subject: t("subject", values), body: t("body", values) }, now);
  }
}
