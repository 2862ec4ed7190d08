import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { db } from "#lib/db/client";

/**
 * Gives this test file a database of its own, with reference data (places, skills, families, roles)
 * and nothing else, and drops it afterwards. Call it once, at the top level of the file.
 */
export function useDatabase(): void {
  const server = inject("databaseServer");
  const name = `roleboard_test_${randomBytes(6).toString("hex")}`;

  beforeAll(async () => {
    await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${inject("databaseTemplate")}`);
    process.env.DATABASE_URL = Object.assign(new URL(server), { pathname: name }).href;
    process.env.ROLEBOARD_MODE = "test";
  });

  afterAll(async () => {
    await db().$disconnect();
    await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
}

async function onServer(server: string, statement: string) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
