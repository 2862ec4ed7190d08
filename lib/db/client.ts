import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#lib/env";
import { Prisma, PrismaClient, type Prisma as PrismaNamespace } from "./generated/client.ts";

export type { Prisma } from "./generated/client.ts";
/** The client or one of its transactions: what a command hands to the functions it is made of. */
export type Database = PrismaNamespace.TransactionClient;

const kept = globalThis as unknown as { roleboardDatabase?: PrismaClient };

/** The one connection pool of this process, opened at the first question so that a build needs no database. */
export function db(): PrismaClient {
  kept.roleboardDatabase ??= new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: env().DATABASE_URL,
        max: 10,
        connectionTimeoutMillis: 5_000,
        statement_timeout: 5_000,
        idle_in_transaction_session_timeout: 10_000,
      },
      { statementNameGenerator: isPooled(env().DATABASE_URL) ? undefined : ({ sql }) => statementName(sql) },
    ),
  });
  return kept.roleboardDatabase;
}

const statementNames = new Map<string, string>();
const statementNamesMax = 200;

/** Stands first in a statement of ours that goes by key, so that its plan is kept too. */
export const plannedOnce = Prisma.raw("/* planned once */");

/**
 * A name under which a connection keeps a statement planned, or an empty one to plan it each time. Named is
 * what goes by key, where planning costs more than running: what Prisma writes, and what says so. A search of
 * ours is planned with its values, which decide how to run it.
 */
function statementName(sql: string): string {
  if (!sql.startsWith('SELECT "') && !sql.trimStart().startsWith("/* planned once */")) return "";
  const known = statementNames.get(sql);
  if (known || statementNames.size === statementNamesMax) return known ?? "";
  const name = `roleboard_${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}

/** Said in the address, as Prisma's users do: a PgBouncer before 1.21 that gives each transaction another connection knows no names. */
function isPooled(url: string): boolean {
  return new URL(url).searchParams.get("pgbouncer") === "true";
}
