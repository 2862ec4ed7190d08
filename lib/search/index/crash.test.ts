import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { type Cluster, startCluster } from "#lib/db/cluster";
import { freePort } from "#lib/db/embedded";
import { anySearch, difference, happen, seeded } from "#lib/testing/search-history";
import { prepareTemplate } from "#lib/testing/server";
import { fillDemo } from "#prisma/demo/fill";
import { dropIndex, keepIndex } from "./follow.ts";

// A server of its own, to be killed.

const now = new Date();
let directory: string;
let port: number;
let cluster: Cluster;
const start = () => startCluster({ directory, port, password: "test" });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "roleboard-crash-"));
  port = (await freePort(0)) ?? 5497;
  cluster = await start();
  const template = await prepareTemplate(cluster.url("postgres"));
  Object.assign(process.env, { DATABASE_URL: cluster.url(template), ROLEBOARD_MODE: "test" });
  await fillDemo(db(), { now, seed: 4, vacancyCount: 100, companyCount: 10 });
  await keepIndex(now);
}, 180_000);

afterAll(async () => {
  await dropIndex();
  await db().$disconnect();
  await cluster.stop();
  await rm(directory, { recursive: true, force: true });
});

test("after the database was killed twice in 500 changes, the index and PostgreSQL agree again", async () => {
  const random = seeded(12);
  let failed = 0;
  for (let change = 0; change < 500; change += 1) {
    if (change === 200 || change === 350) void killAndStart();
    await happen(random, now).catch(async () => {
      failed += 1;
      await sleep(50);
    });
  }
  // It was away while some were asked.
  expect(failed).toBeGreaterThan(0);

  await untilItAnswers();
  await expectAgreement();
}, 180_000);

test("after a process was killed in the middle of 500 changes, the index that lived on, a new one and PostgreSQL agree", async () => {
  const [killed, other] = [changeElsewhere(13, 300), changeElsewhere(14, 300)];
  let changes = 0;
  killed.stdout.on("data", (said) => {
    changes += String(said).match(/changed/g)?.length ?? 0;
    if (changes >= 200) killed.kill("SIGKILL");
  });
  const [[, signal], [status]] = await Promise.all([once(killed, "exit"), once(other, "exit")]);
  expect([signal, status]).toEqual(["SIGKILL", 0]);

  await expectAgreement();
  await dropIndex();
  await keepIndex(now);
  await expectAgreement();
}, 180_000);

async function expectAgreement() {
  for (const search of fc.sample(anySearch, { numRuns: 60, seed: 8 })) expect(await difference(search, now)).toBe(null);
}

function changeElsewhere(seed: number, count: number) {
  const script = ["--conditions=react-server", "lib/testing/make-changes.ts"];
  return spawn(process.execPath, [...script, String(seed), String(count), now.toISOString()], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function killAndStart() {
  const [pid] = (await readFile(join(directory, "db/postmaster.pid"), "utf8")).split("\n");
  const { exited } = cluster;
  process.kill(Number(pid), "SIGKILL");
  await exited;
  cluster = await start();
}

async function untilItAnswers() {
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(200)) {
    const isThere = await keepIndex(now).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
  throw new Error("The database did not come back.");
}
