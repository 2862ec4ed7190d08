import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { openAt } from "#lib/search/sql";

/** More than open in a minute, but for a first import: what is left is noted in the next. */
const atOnce = 5_000;
/** In ms; the log of changes is kept for twice as long. */
const rememberedMs = 12 * 3_600_000;

/** When this process last knew that all was noted, and the transaction below which all had ended then. */
let noted: { at: Date; horizon: string } | null = null;

/**
 * Notes which vacancies are open for the first time, and returns the number of the last one ever noted. What a vacancy's
 * dates say is not enough: a feed brings today what its source published last week, and what was committed a moment ago
 * may bear an earlier moment. So it looks at what opened or was written since this process last did, and the first time at
 * everything. Writers take turns, so that a number seen once is never followed by a lower one.
 */
export async function noteListings(now: Date): Promise<number> {
  const elapsed = noted ? now.getTime() - noted.at.getTime() : -1;
  const fresh = noted && elapsed >= 0 && elapsed < rememberedMs ? changedSince(noted) : Prisma.sql`true`;
  const [count, horizon, last] = await db().$transaction(async (database) => {
    await database.$executeRaw`LOCK TABLE first_listing IN SHARE ROW EXCLUSIVE MODE`;
    const [row] = await database.$queryRaw<[{ horizon: string }]>`
      SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon`;
    const added = await database.$executeRaw`
      INSERT INTO first_listing (vacancy_id) SELECT s.vacancy_id FROM vacancy_search s
      WHERE ${openAt(now)} AND ${fresh} AND NOT EXISTS (SELECT FROM first_listing f WHERE f.vacancy_id = s.vacancy_id)
      ORDER BY s.opens_at LIMIT ${atOnce}`;
    const { _max: max } = await database.firstListing.aggregate({ _max: { seq: true } });
    return [added, row.horizon, max.seq ?? 0] as const;
  });
  noted = count < atOnce ? { at: now, horizon } : null;
  return last;
}

function changedSince({ at, horizon }: { at: Date; horizon: string }): Prisma.Sql {
  return Prisma.sql`s.vacancy_id IN (SELECT vacancy_id FROM vacancy_search WHERE opens_at > ${at}
    UNION ALL SELECT vacancy_id FROM search_change WHERE xid >= ${horizon}::xid8)`;
}

/** Vacancies first open after the one of that number, no reposts of earlier ones: their public ids, when the oldest was published, and the last number. */
export async function listingsAfter(seq: number): Promise<{ publicIds: Set<string>; oldestMs: number; upTo: number }> {
  const listed = await db().firstListing.findMany({
    where: { seq: { gt: seq } },
    select: { seq: true, vacancy: { select: { publicId: true, publishedAt: true, firstPublishedAt: true } } },
    orderBy: { seq: "asc" },
  });
  const added = listed.flatMap(({ vacancy }) => (vacancy.firstPublishedAt ? [] : [vacancy]));
  return {
    publicIds: new Set(added.map(({ publicId }) => publicId)),
    oldestMs: added.reduce((ms, { publishedAt }) => Math.min(ms, publishedAt?.getTime() ?? ms), Infinity),
    upTo: listed.at(-1)?.seq ?? seq,
  };
}
