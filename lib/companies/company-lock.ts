import "server-only";
import type { Database } from "#lib/db/client";

/**
 * Whether the company may have anything on the site. If so it stays that way until the transaction ends: whoever
 * disables it waits, and then takes along what was written. Ask before anything of the company is locked.
 */
export async function holdEnabled(database: Database, companyId: number): Promise<boolean> {
  const held = await database.$queryRaw<unknown[]>`
    SELECT id FROM company WHERE id = ${companyId} AND disabled_at IS NULL FOR SHARE`;
  return held.length > 0;
}
