import "server-only";
import { addDays } from "#lib/dates";
import { db } from "#lib/db/client";
import { env } from "#lib/env";
import { type Letter, postMail } from "#lib/mail/outbox";
import { searchToFollow, type VacancyHit } from "#lib/search/search";
import { pageSize, searchIn, type VacancySearch } from "#lib/search/vacancy-search";
import { alertWording, nextLook } from "./alert.ts";
import { newsMail, renewalMail } from "./email.ts";
import { listingsAfter, noteListings } from "./listings.ts";
import { isThere } from "./queries.ts";
import { alertUrl, stopUrl } from "./token.ts";

/** Days that an alert runs after its reader said yes, and how many of them are left when it asks whether to go on. */
const runsDays = 365;
const asksDays = 14;

const atOnce = 100;
/** After a failure. */
const againMs = 15 * 60_000;

type Due = Awaited<ReturnType<typeof findDue>>[number];
type Listings = Awaited<ReturnType<typeof listingsAfter>>;

function findDue(now: Date) {
  return db().alert.findMany({
    where: { dueAt: { lte: now }, ...isThere(now) },
    orderBy: { dueAt: "asc" },
    take: atOnce,
  });
}

/**
 * Posts the mails of the alerts that are due, and returns how many alerts looked. Each looks once for all that opened
 * since it last did, however long that was; the mail of an alert and a moment exists once, whoever writes it and however often.
 *
 * @throws {Error} what went wrong last with any of them, which looks again in a quarter of an hour; the others were done.
 */
export async function sendDueAlerts(now: Date): Promise<number> {
  await noteListings(now);
  const alerts = await findDue(now);
  // Alerts of the same morning know the same.
  const read = new Map<number, Promise<Listings>>();
  const listingsOf = (seq: number) => {
    const listings = read.get(seq) ?? listingsAfter(seq);
    read.set(seq, listings);
    return listings;
  };
  let failure: unknown;
  for (const alert of alerts) {
    await look(alert, listingsOf, now).catch(async (error) => {
      failure = error;
      // Behind the others, whom it would keep from their turn if there were many like it.
      const { id, dueAt } = alert;
      await db().alert.updateMany({ where: { id, dueAt }, data: { dueAt: new Date(now.getTime() + againMs) } });
    });
  }
  if (failure) throw failure;
  return alerts.length;
}

async function look(alert: Due, listingsOf: typeof listingsAfter, now: Date): Promise<void> {
  const { id, email: to, locale, frequency, dueAt, confirmedAt, endsAt } = alert;
  const isLast = endsAt === null && confirmedAt !== null && confirmedAt <= addDays(now, asksDays - runsDays);
  const listed = await listingsOf(alert.toldUpTo);
  const news = listed.publicIds.size > 0 || isLast ? await newsOf(alert, listed, now) : null;
  const manageUrl = alertUrl(alert);

  await db().$transaction(async (database) => {
    const post = (what: string, mail: Pick<Letter, "subject" | "body">) =>
      postMail(
        database,
        { key: `alert:${id}:${what}:${dueAt?.toISOString()}`, to, stopUrl: stopUrl(alert), ...mail },
        now,
      );
    // Of two who look at once, one finds it as it was.
    const { count } = await database.alert.updateMany({
      where: { id, dueAt },
      data: { dueAt: nextLook(frequency, now), toldUpTo: listed.upTo },
    });
    if (count === 0 || !news) return;
    if (news.hits.length > 0)
      await post("news", newsMail(locale, { ...news, frequency, siteUrl: env().SITE_URL, manageUrl }));
    if (!isLast) return;
    const asking = await database.alert.updateMany({
      where: { id, confirmedAt, endsAt: null },
      data: { endsAt: addDays(now, asksDays) },
    });
    if (asking.count > 0) await post("renewal", renewalMail(locale, { ...news, days: asksDays, manageUrl }));
  });
}

type News = { hits: VacancyHit[]; search: VacancySearch; wording: string };

/** What its search finds of what is new here, the newest first: what stands in the search's own results, and never a question of its own. */
async function newsOf({ query, locale }: Due, { publicIds, oldestMs }: Listings, now: Date): Promise<News> {
  const search = { ...searchIn(query), sort: "newest" } as const;
  // As far down as the oldest of what is new can stand: mostly on the first page.
  for (let size = pageSize; ; size *= 10) {
    const results = await searchToFollow(search, now, size);
    const last = results.hits[size - 1];
    if (last && last.publishedAt.getTime() >= oldestMs) continue;
    const hits = results.hits.filter(({ publicId }) => publicIds.has(publicId));
    return { hits, search, wording: alertWording(locale, search, results) };
  }
}
