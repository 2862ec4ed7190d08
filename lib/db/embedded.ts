import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { settings } from "#lib/env";
import { type Cluster, startCluster } from "./cluster.ts";
import { commandOf, isRunning, takeLock } from "./lock.ts";

const usualPort = 5499;
const database = "roleboard";

export type Embedded = {
  url: string;
  /** Resolves when the server has exited, whoever stopped it. */
  exited: Promise<void>;
  stop(): Promise<void>;
};

/** Where the database that comes along keeps everything. As root not in the project: it runs under an account that may not get there. */
export function embeddedDirectory(): string {
  const { ROLEBOARD_DATA } = settings();
  return resolve(ROLEBOARD_DATA ?? (process.getuid?.() === 0 ? "/var/lib/roleboard" : ".data"));
}

/**
 * Starts the embedded database in `directory` for this process alone.
 *
 * @throws {Error} in plain words when the place is not writable or another start uses it.
 */
export async function startEmbedded(directory: string): Promise<Embedded> {
  await makeWritable(directory);
  const release = await takeLock(join(directory, "lock"));
  if (!release) throw new Error(await inUse(directory));

  try {
    await stopLeftover(directory);
    const cluster = await startCluster({
      directory,
      port: await choosePort(directory),
      password: await password(directory),
    });
    await createDatabase(cluster);
    return {
      url: cluster.url(database),
      exited: cluster.exited,
      async stop() {
        await cluster.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/**
 * For a script: the operator's own database, or the embedded one, started when the site does not run.
 * `env()` and `db()` mean that database from then on. Call `stop` when done.
 */
export async function reachDatabase(): Promise<Embedded> {
  const { DATABASE_URL, mode } = settings();
  if (DATABASE_URL) return borrowed(DATABASE_URL);

  const embedded = await joinEmbedded(embeddedDirectory());
  Object.assign(process.env, { DATABASE_URL: embedded.url, ROLEBOARD_MODE: mode });
  return embedded;
}

/** The database of the site that runs now in `directory`, or one started for this process when none does; `stop` leaves another's alone. */
export async function joinEmbedded(directory: string): Promise<Embedded> {
  const holder = await readText(join(directory, "lock"));
  if (!holder || !isRunning(holder)) return startEmbedded(directory);

  const [port, secret] = await Promise.all([readText(join(directory, "port")), readText(join(directory, "password"))]);
  const url = `postgres://roleboard:${secret}@127.0.0.1:${port}/${database}`;
  return borrowed(url);
}

/** A server that someone else starts and stops. */
function borrowed(url: string): Embedded {
  return { url, exited: new Promise(() => {}), stop: async () => {} };
}

async function makeWritable(directory: string) {
  const probe = join(directory, "writable");
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await writeFile(probe, "");
    await rm(probe);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `The data directory ${directory} cannot be written (${reason}).\nMake it writable, or name another place: ROLEBOARD_DATA=/path npm start`,
    );
  }
}

async function inUse(directory: string): Promise<string> {
  const pid = (await readText(join(directory, "lock"))).split(" ")[0];
  return `Another start of Roleboard (process ${pid}) already uses ${directory}.\nStop it first (Ctrl-C in its window, or: kill ${pid}), or name another place: ROLEBOARD_DATA=/path npm start`;
}

/** The lock is ours, so a server that still runs here was left by a start that was killed. */
async function stopLeftover(directory: string) {
  const data = join(directory, "db");
  const pid = Number((await readText(join(data, "postmaster.pid"))).split("\n")[0]);
  // After a restart of the machine the number may belong to any other program.
  const stillRuns = () => commandOf(pid).includes(data);
  if (!stillRuns()) return;

  process.kill(pid, "SIGINT");
  for (let waited = 0; waited < 20_000 && stillRuns(); waited += 100) await sleep(100);
}

/** The port of last time while it is free, so that tools keep their settings; else any free one. */
async function choosePort(directory: string): Promise<number> {
  const file = join(directory, "port");
  const remembered = Number(await readText(file)) || usualPort;
  const port = (await freePort(remembered)) ?? (await freePort(0)) ?? usualPort;
  await writeFile(file, `${port}\n`);
  return port;
}

/** `port` when it is free on loopback, any free one for 0, null when taken. */
export function freePort(port: number): Promise<number | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(null));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : null));
    });
  });
}

/** Made once, readable by its owner only. */
async function password(directory: string): Promise<string> {
  const file = join(directory, "password");
  const kept = await readText(file);
  if (kept) return kept;
  if (await readText(join(directory, "db/PG_VERSION"))) {
    throw new Error(
      `${file} is gone, and without it the database in ${directory} does not open. Put it back, or move the directory away to begin anew.`,
    );
  }
  const made = randomBytes(24).toString("base64url");
  await writeFile(file, `${made}\n`, { mode: 0o600 });
  return made;
}

async function createDatabase(cluster: Cluster) {
  const client = new pg.Client({ connectionString: cluster.url("postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
    if (!rowCount) await client.query(`CREATE DATABASE ${database}`);
  } finally {
    await client.end();
  }
}

async function readText(file: string): Promise<string> {
  return readFile(file, "utf8").then(
    (text) => text.trim(),
    () => "",
  );
}
