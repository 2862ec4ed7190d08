import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#lib/env";
import { PrismaClient, type Prisma as PrismaNamespace } from "./generated/client.ts";

export type { Prisma } from "./generated/client.ts";
/** The client or one of its transactions: what a command hands to the functions it is made of. */
export type Database = PrismaNamespace.TransactionClient;

const kept = globalThis as unknown as { roleboardDatabase?: PrismaClient };

/** The one connection pool of this process, opened at the first question so that a build needs no database. */
export function db(): PrismaClient {
  kept.roleboardDatabase ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      max: 10,
      connectionTimeoutMillis: 2_000,
      statement_timeout: 5_000,
      idle_in_transaction_session_timeout: 10_000,
    }),
  });
  return kept.roleboardDatabase;
}
