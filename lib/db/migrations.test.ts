import { expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { db } from "./client.ts";
import { applyMigrations, driftOf } from "./migrations.ts";

useDatabase();

test("the migrations make exactly what schema.prisma describes", async () => {
  expect(await driftOf(databaseUrl())).toBe("");
});

test("applying the migrations again does nothing", async () => {
  expect(await applyMigrations(databaseUrl())).toEqual([]);
});

test("a column that schema.prisma does not know is reported as drift", async () => {
  await db().$executeRaw`ALTER TABLE company ADD COLUMN fax text`;
  expect(await driftOf(databaseUrl())).toContain('DROP COLUMN "fax"');
});

function databaseUrl(): string {
  return process.env.DATABASE_URL ?? "";
}
