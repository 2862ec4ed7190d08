import "server-only";
import { db } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";
import { computeFigures } from "./compute.ts";

/**
 * Works out anew the figures of roles of which a vacancy changed, opened or ended since the last time, or
 * that are a day old, because the window moves; returns how many. Repeating it changes nothing.
 */
export async function refreshFigures(now: Date): Promise<number> {
  const stale = await db().$queryRaw<{ id: number }[]>`
    SELECT r.id FROM role r LEFT JOIN role_figures f ON f.role_id = r.id
    WHERE f.computed_at IS NULL OR f.computed_at <= ${now}::timestamptz - interval '1 day' OR EXISTS (
      SELECT FROM vacancy v WHERE v.role_id = r.id AND (
        v.updated_at > f.computed_at AND v.updated_at <= ${now} OR
        v.published_at > f.computed_at AND v.published_at <= ${now} OR
        v.closes_at > f.computed_at AND v.closes_at <= ${now}))
    ORDER BY r.id`;
  for (const { id: roleId } of stale) {
    const figures = (await computeFigures(db(), roleId, now)) as unknown as Prisma.InputJsonValue;
    await db().roleFigures.upsert({
      where: { roleId },
      create: { roleId, figures, computedAt: now },
      update: { figures, computedAt: now },
    });
  }
  return stale.length;
}
