import { createHash } from "node:crypto";
import type { Prisma, PrismaClient } from "#lib/db/generated/client";

/**
 * Runs `writes` in one transaction unless `rows` are what the tables got last time, and returns how
 * many rows they wrote: 0 when there was no news.
 */
export async function writeOnce(
  database: PrismaClient,
  name: string,
  rows: unknown,
  writes: (transaction: Prisma.TransactionClient) => Promise<number>,
): Promise<number> {
  const hash = createHash("sha256").update(JSON.stringify(rows)).digest("hex");
  const stamp = await database.dataStamp.findUnique({ where: { name } });
  if (stamp?.hash === hash) return 0;

  return database.$transaction(
    async (transaction) => {
      const written = await writes(transaction);
      await transaction.dataStamp.upsert({ where: { name }, create: { name, hash }, update: { hash } });
      return written;
    },
    { timeout: 60_000 },
  );
}
