import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { db } from "#lib/db/client";
import { prepareTemplate, startThrowAway } from "#lib/testing/server";
import { fillDemo } from "#prisma/demo/fill";

export type FilledDatabase = { url: string; remove: () => Promise<void> };

/** A throw-away PostgreSQL with the demo in it; `db()` asks it from now on. */
export async function fillDatabase(vacancyCount: number): Promise<FilledDatabase> {
  const { cluster, remove } = await startThrowAway();
  const template = await prepareTemplate(cluster.url("postgres"));
  const client = new pg.Client({ connectionString: cluster.url("postgres") });
  await client.connect();
  await client.query(`CREATE DATABASE bench TEMPLATE ${template}`);
  process.env.DATABASE_URL = cluster.url("bench");
  process.env.ROLEBOARD_MODE = "test";
  await fillDemo(db(), { now: new Date(), seed: 1, vacancyCount });
  await client.end();
  return { url: cluster.url("bench"), remove };
}

/** One process of the built site, once it answers. `siteUrl` is what its visitors call it. */
export async function startSite(databaseUrl: string, port: number, siteUrl: string): Promise<ChildProcess> {
  const environment: Record<string, string> = {
    DATABASE_URL: databaseUrl,
    ROLEBOARD_MODE: "test",
    SITE_URL: siteUrl,
    NODE_ENV: "production",
  };
  const served = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)],
    { env: { ...process.env, ...environment }, stdio: ["ignore", "ignore", "inherit"] },
  );
  for (;;) {
    const status = await fetch(`http://127.0.0.1:${port}/nl`).then(
      (response) => response.status,
      () => 0,
    );
    if (status > 0 && status < 500) return served;
    await sleep(200);
  }
}
