import "server-only";
import { db } from "#lib/db/client";
import { openAt } from "#lib/search/sql";

/** More than open in a minute, but for a first import: what is left is noted in the next. */
const atOnce = 20_000;

/**
 * Notes which vacancies are open for the first time, and returns the number of the last one ever noted. What a vacancy's
 * dates say is not enough: a feed brings today what its source published last week, and what was committed a moment ago
 * may bear an earlier moment. Writers take turns, so that a number seen once is never followed by a lower one.
 */
export async function noteListings(now: Date): Promise<number> {
  return db().$transaction(async (database) => {
    await database.$executeRaw`LOCK TABLE first_listing IN SHARE ROW EXCLUSIVE MODE`;
    await database.$executeRaw`
      INSERT INTO first_listing (vacancy_id) SELECT s.vacancy_id FROM vacancy_search s
      WHERE ${openAt(now)} AND NOT EXISTS (SELECT FROM first_listing f WHERE f.vacancy_id = s.vacancy_id)
      ORDER BY s.opens_at LIMIT ${atOnce}`;
    const { _max: last } = await database.firstListing.aggregate({ _max: { seq: true } });
    return last.seq ?? 0;
  });
}

/** Vacancies first open after the one of that number: their public ids, when the oldest was published, and the last number. */
export async function listingsAfter(seq: number): Promise<{ publicIds: Set<string>; oldestMs: number; upTo: number }> {
  const listed = await db().firstListing.findMany({
    where: { seq: { gt: seq } },
    select: { seq: true, vacancy: { select: { publicId: true, publishedAt: true } } },
    orderBy: { seq: "asc" },
  });
  return {
    publicIds: new Set(listed.map(({ vacancy }) => vacancy.publicId)),
    oldestMs: listed.reduce((ms, { vacancy }) => Math.min(ms, vacancy.publishedAt?.getTime() ?? ms), Infinity),
    upTo: listed.at(-1)?.seq ?? seq,
  };
}
