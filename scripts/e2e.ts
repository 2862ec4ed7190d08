// `npm run e2e -- [file]`: the built site in test mode on a fresh database with the demo in it, visited by Playwright.
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { db } from "#lib/db/client";
import { freePort } from "#lib/db/embedded";
import { refreshFigures } from "#lib/market/commands";
import { refreshRolePlaces } from "#lib/search/role-places";
import { anUndescribedRole } from "#lib/testing/factories";
import { prepareTemplate, startThrowAway } from "#lib/testing/server";
import { fillDemo } from "#prisma/demo/fill";

const { cluster, remove } = await startThrowAway();
const folder = await mkdtemp(join(tmpdir(), "roleboard-e2e-"));
const leaving = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => leaving.abort());

try {
  process.exitCode = await visit();
} finally {
  await remove();
  await rm(folder, { recursive: true, force: true });
}

async function visit(): Promise<number> {
  const port = (await freePort(0)) ?? 3999;
  const site = `http://localhost:${port}`;
  const clock = join(folder, "clock");
  await writeFile(clock, "");
  const environment = {
    DATABASE_URL: await siteDatabase(),
    ROLEBOARD_MODE: "test",
    SITE_URL: site,
    SEARCH_ENGINES: "allow",
    TEST_CLOCK_FILE: clock,
    // Tests come from one machine; each says which address it plays.
    TRUSTED_PROXIES: "127.0.0.1",
    NODE_ENV: "production",
  };
  const served = run(["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)], environment);
  try {
    await answers(`${site}/nl`);
    const files = process.argv.slice(2);
    // Test files may use lib/testing/factories, which is server code.
    const visitor = { ...environment, E2E_SITE_URL: site, NODE_OPTIONS: "--conditions=react-server" };
    const { exited } = run(
      ["node_modules/@playwright/test/cli.js", "test", "--config", "e2e/playwright.config.ts", ...files],
      visitor,
    );
    return await exited;
  } finally {
    served.child.kill("SIGTERM");
    await served.exited;
  }
}

async function siteDatabase(): Promise<string> {
  const template = await prepareTemplate(cluster.url("postgres"));
  const client = new pg.Client({ connectionString: cluster.url("postgres") });
  await client.connect();
  await client.query(`CREATE DATABASE site TEMPLATE ${template}`);
  await client.end();
  Object.assign(process.env, { DATABASE_URL: cluster.url("site"), ROLEBOARD_MODE: "test" });
  // As a role is that nobody described yet; before the tests, so that no page changes under one of them.
  await anUndescribedRole("low-code-developer");
  await fillDemo(db(), { now: new Date(), seed: 1 });
  await refreshFigures(new Date());
  await refreshRolePlaces(new Date());
  await db().$disconnect();
  return cluster.url("site");
}

function run(args: string[], environment: Record<string, string>) {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env,
    signal: leaving.signal,
    killSignal: "SIGTERM",
  });
  // Being aborted is an error to spawn; the exit code says enough.
  child.on("error", () => {});
  return { child, exited: new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 1))) };
}

async function answers(url: string) {
  while (!leaving.signal.aborted) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    if (status > 0 && status < 500) return;
    await sleep(200);
  }
}
