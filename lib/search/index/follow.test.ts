import { afterAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { dropIndex, keepIndex } from "./follow.ts";

useDatabase();
afterAll(dropIndex);

const now = new Date();

test("a log that cannot be read for a while costs no second connection", async () => {
  await keepIndex(now);
  await db().$executeRaw`ALTER TABLE search_change RENAME TO away`;
  for (let time = 0; time < 5; time += 1) {
    await db().$executeRaw`NOTIFY search_change`;
    await expect(keepIndex(now)).rejects.toThrow("search_change");
  }
  await db().$executeRaw`ALTER TABLE away RENAME TO search_change`;
  await keepIndex(now);
  const [row] = await db().$queryRaw<[{ listening: bigint }]>`SELECT count(*) AS listening FROM pg_stat_activity
    WHERE datname = current_database() AND query = 'LISTEN search_change'`;
  expect(row.listening).toBe(1n);
});
