import "server-only";
import { db } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";
import { computeFigures } from "./compute.ts";

/**
 * Works out anew the figures of roles of which a vacancy changed, came, went, opened or ended since the last time, or
 * that are a day old, because the window moves; returns how many. Repeating it changes nothing.
 */
export async function refreshFigures(now: Date): Promise<number> {
  const stale = await db().$queryRaw<{ id: number }[]>`
    SELECT r.id FROM role r LEFT JOIN role_figures f ON f.role_id = r.id
    WHERE f.computed_at IS NULL OR f.computed_at <= ${now}::timestamptz - interval '1 day'
      OR EXISTS (SELECT FROM role_change c WHERE c.role_id = r.id)
      OR EXISTS (SELECT FROM vacancy v WHERE v.role_id = r.id AND (
        v.published_at > f.computed_at AND v.published_at <= ${now} OR v.closes_at > f.computed_at AND v.closes_at <= ${now} OR
        v.filled_at > f.computed_at AND v.filled_at <= ${now} OR v.withdrawn_at > f.computed_at AND v.withdrawn_at <= ${now}))
    ORDER BY r.id`;
  for (const { id } of stale) await refreshRole(id, now);
  return stale.length;
}

/**
 * In one snapshot: the changes it takes away are just those that the figures hold, and one that is committed later
 * stays for the next round.
 */
async function refreshRole(roleId: number, now: Date): Promise<void> {
  await db().$transaction(
    async (database) => {
      // One process at a time; before any question, because the first one takes the snapshot.
      await database.$executeRaw`LOCK TABLE role_figures IN SHARE ROW EXCLUSIVE MODE`;
      await database.roleChange.deleteMany({ where: { roleId } });
      const figures = (await computeFigures(database, roleId, now)) as unknown as Prisma.InputJsonValue;
      const written = { figures, computedAt: now };
      await database.roleFigures.upsert({ where: { roleId }, create: { roleId, ...written }, update: written });
    },
    { isolationLevel: "RepeatableRead", timeout: 60_000 },
  );
}
