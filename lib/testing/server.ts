import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { type Cluster, startCluster } from "#lib/db/cluster";
import { freePort } from "#lib/db/embedded";
import { PrismaClient } from "#lib/db/generated/client";
import { commandOf, isRunning, takeLock } from "#lib/db/lock";
import { applyMigrations } from "#lib/db/migrations";
import { loadReferenceData } from "#prisma/data/load";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the server's own database; test files make theirs beside it. */
    databaseServer: string;
    /** A migrated database with reference data, to be cloned. */
    databaseTemplate: string;
  }
}

const noDurability = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/**
 * Vitest's global set-up: one throw-away PostgreSQL for the whole run with one template database in it.
 *
 * `TEST_DATABASE_SERVER_URL` names a server that already runs, for quick single files while developing;
 * the template stays there and is used again until something it is made of changes.
 */
export default async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_SERVER_URL;
  const throwAway = given ? null : await startThrowAway();
  const server = given ?? throwAway?.cluster.url("postgres") ?? "";
  try {
    project.provide("databaseServer", server);
    project.provide("databaseTemplate", await prepareTemplate(server));
  } catch (error) {
    await throwAway?.remove();
    throw error;
  }
  return () => throwAway?.remove();
}

const folderStart = join(tmpdir(), "roleboard-test-");

/** A server that forgets: nothing is synced to disk, and `remove` deletes it. */
export async function startThrowAway(): Promise<{ cluster: Cluster; remove: () => Promise<void> }> {
  await sweep();
  const directory = await mkdtemp(folderStart);
  await takeLock(join(directory, "lock"));
  const port = (await freePort(0)) ?? 5498;
  const cluster = await startCluster({ directory, port, password: "test", settings: noDurability });
  return {
    cluster,
    async remove() {
      await cluster.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Ends and deletes the servers of runs that were killed. */
async function sweep() {
  for (const directory of globSync(`${folderStart}*`)) {
    const owner = await readFile(join(directory, "lock"), "utf8").catch(() => "");
    // Without an owner it is being made this very moment.
    if (owner === "" || isRunning(owner)) continue;
    const pid = Number.parseInt(await readFile(join(directory, "db/postmaster.pid"), "utf8").catch(() => ""), 10);
    if (commandOf(pid).includes(directory)) process.kill(pid, "SIGQUIT");
    await rm(directory, { recursive: true, force: true }).catch(() => {});
  }
}

/** Makes the template unless it is there, and returns its name, which tells what it was made of. */
export async function prepareTemplate(server: string): Promise<string> {
  const name = `roleboard_template_${await fingerprint()}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('roleboard_template'))");
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return name;

    const draft = `${name}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft} TEMPLATE template0`);
    await fill(Object.assign(new URL(server), { pathname: draft }).href);
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
    await dropOutdated(client);
    return name;
  } finally {
    await client.end();
  }
}

/** On a server that stays, templates of an hour ago are of code that has changed since. */
async function dropOutdated(client: pg.Client) {
  const { rows } = await client.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname LIKE 'roleboard_template_%'
       AND (pg_stat_file('base/' || oid || '/PG_VERSION')).modification < now() - interval '1 hour'`,
  );
  for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

async function fill(url: string) {
  await applyMigrations(url);
  // A client of its own: db() would be bound to the template for the rest of this process.
  const database = new PrismaClient({ adapter: new PrismaPg(url) });
  await loadReferenceData(database);
  await database.$disconnect();
}

/** Of everything that shapes the template: schema, data, and the code that loads it. */
async function fingerprint(): Promise<string> {
  const shape = ["prisma/schema.prisma", "prisma/migrations/*/*.sql", "prisma/{data,roles}/**/*.*"];
  const files = globSync([...shape, "lib/{db,places,skills,roles}/*.ts"]).sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}
