import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { type Embedded, joinEmbedded, startEmbedded } from "./embedded.ts";
import { commandOf } from "./lock.ts";

const directory = await mkdtemp(join(tmpdir(), "roleboard-embedded-"));
afterAll(() => rm(directory, { recursive: true, force: true }));

test("the embedded database keeps its rows, has checksums and opens only with its own password", async () => {
  const first = await startEmbedded(directory);
  await ask(first, "CREATE TABLE kept AS SELECT 'yes' AS answer");
  expect(await ask(first, "SHOW data_checksums")).toEqual([{ data_checksums: "on" }]);
  await expect(ask({ ...first, url: first.url.replace(/:[^:@]+@/, ":guess@") }, "SELECT 1")).rejects.toThrow(
    /password/,
  );
  await first.stop();

  const again = await startEmbedded(directory);
  expect(await ask(again, "SELECT answer FROM kept")).toEqual([{ answer: "yes" }]);
  expect(again.url).toBe(first.url);
  expect((await stat(join(directory, "password"))).mode & 0o777).toBe(0o600);
  await again.stop();
});

test("a second start is refused with what to do, while a tool may join the first", async () => {
  const running = await startEmbedded(directory);
  await expect(startEmbedded(directory)).rejects.toThrow(`process ${process.pid}) already uses ${directory}`);

  const joined = await joinEmbedded(directory);
  expect(joined.url).toBe(running.url);
  await joined.stop();
  expect(await ask(running, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await running.stop();
});

test("a server that was killed, and the lock of a process that is gone, do not stop the next start", async () => {
  const running = await startEmbedded(directory);
  await ask(running, "INSERT INTO kept VALUES ('also')");
  process.kill(await postmaster(), "SIGKILL");
  await running.exited;
  await running.stop();

  await writeFile(join(directory, "lock"), "1 12345");
  const next = await startEmbedded(directory);
  expect(await ask(next, "SELECT count(*)::int AS count FROM kept")).toEqual([{ count: 2 }]);
  await next.stop();
});

test("a server whose owner was killed is stopped before the next start", async () => {
  const script = `const { startEmbedded } = await import("./lib/db/embedded.ts");
    await startEmbedded(${JSON.stringify(directory)}); console.log("up"); setInterval(() => {}, 1000);`;
  const owner = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve) => owner.stdout.once("data", resolve));
  const left = await postmaster();
  owner.kill("SIGKILL");
  await new Promise((resolve) => owner.once("exit", resolve));

  const next = await startEmbedded(directory);
  expect(await postmaster()).not.toBe(left);
  expect(commandOf(left)).toBe("");
  await next.stop();
});

test("a place that cannot be written is named, with the way out", async () => {
  const file = join(directory, "a-file");
  await writeFile(file, "");
  await expect(startEmbedded(join(file, "data"))).rejects.toThrow(/cannot be written .*\n.*ROLEBOARD_DATA/);
});

async function ask({ url }: Embedded, question: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

async function postmaster(): Promise<number> {
  return Number((await readFile(join(directory, "db/postmaster.pid"), "utf8")).split("\n")[0]);
}
