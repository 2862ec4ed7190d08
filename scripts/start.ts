// `npm start`: everything a new machine needs, then the site. `--dev` serves the sources instead of a build.
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type Embedded, embeddedDirectory, startEmbedded } from "#lib/db/embedded";
import { localUrl, missingIdentity, missingSecret, settings } from "#lib/env";
import { demoAccounts, demoPassword } from "#prisma/demo/accounts";

const isDev = process.argv.includes("--dev");
const began = Date.now();
const running = new Set<ChildProcess>();
// A site that outlives this process, were it killed, would keep the port without a database.
// In base64, because `next dev` hands it on to a child and loses quotes.
const leave = Buffer.from(`process.once("disconnect", () => process.exit())`).toString("base64");
const diesWithUs = ["--import", `data:text/javascript;base64,${leave}`];
let embedded: Embedded | null = null;
let stopping: Promise<void> | undefined;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop(0));
// The process that began this one is gone, killed perhaps.
process.on("disconnect", () => void stop(0));

try {
  await start();
} catch (error) {
  if (!stopping) console.error(error instanceof Error && error.constructor === Error ? `\n${error.message}` : error);
  await stop(1);
}

async function start() {
  const { mode, PORT, HOST, DATABASE_URL, SITE_URL } = settings();
  const here = localUrl({ HOST, PORT });
  const url = SITE_URL ?? here;
  if (mode === "production" && !SITE_URL) {
    throw new Error(
      "Production needs the public address: SITE_URL=https://jobs.example.org npm start\n(For a look around, leave DATABASE_URL out or set ROLEBOARD_MODE=demo.)",
    );
  }
  const problem = missingSecret(settings());
  if (problem) throw new Error(problem);
  const unknown = mode === "production" ? missingIdentity(settings()) : [];
  if (unknown.length > 0)
    say(`Warning: the law wants to know who runs this site; set ${unknown.join(", ")} (see .env.example).`);

  const database = DATABASE_URL ?? (await startDatabase());
  Object.assign(process.env, {
    DATABASE_URL: database,
    ROLEBOARD_MODE: mode,
    SITE_URL: url,
    NEXT_TELEMETRY_DISABLED: "1",
  });

  const isEmpty = await checkDatabase(database);
  await script("db-migrate.ts");
  if (mode === "production") await refuseDemo(database);
  if (mode === "demo" && isEmpty) await script("demo.ts");
  if (!isDev) await script("build.ts");

  const next = run(
    [...diesWithUs, "node_modules/next/dist/bin/next", isDev ? "dev" : "start", "-H", HOST, "-p", String(PORT)],
    {
      NODE_ENV: isDev ? "development" : "production",
    },
  );
  next.once("exit", (code) => {
    if (!stopping) console.error(`The site stopped by itself (exit ${code}).`);
    void stop(1);
  });
  await answers(`${here}/`);
  welcome(here, mode);
}

async function startDatabase(): Promise<string> {
  const directory = embeddedDirectory();
  embedded = await startEmbedded(directory);
  say(`Database started, data in ${directory}`);
  void embedded.exited.then(() => {
    if (!stopping) console.error(`The database stopped by itself; see ${directory}/postgresql.log`);
    void stop(1);
  });
  return embedded.url;
}

/** True for a database that holds no vacancies yet. */
async function checkDatabase(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  const { host, pathname } = new URL(url);
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new Error(
      `The database ${host}${pathname} cannot be reached (${reason}). Is it running, and is DATABASE_URL right?`,
    );
  }
  try {
    const { rows } = await client.query("SELECT to_regclass('vacancy') IS NOT NULL AS exists");
    if (!rows[0].exists) return true;
    return (await client.query("SELECT FROM vacancy LIMIT 1")).rowCount === 0;
  } finally {
    await client.end();
  }
}

/** Anyone can read the password of a demo's operator. */
async function refuseDemo(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(`SELECT FROM "user" WHERE email = ANY($1)`, [
    demoAccounts.map(({ email }) => email),
  ]);
  await client.end();
  if (rowCount)
    throw new Error(
      "This database holds the accounts of a demo, whose password everyone knows. Give production its own.",
    );
}

async function script(file: string) {
  const child = run(["--conditions=react-server", `scripts/${file}`]);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`scripts/${file} did not finish; the reason is above.`);
}

function run(args: string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, ...env },
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

async function answers(url: string) {
  while (!stopping) {
    try {
      await fetch(url, { redirect: "manual" });
      return;
    } catch {
      await sleep(100);
    }
  }
}

function welcome(url: string, mode: string) {
  if (stopping) return;
  say(`Roleboard runs: ${url}\n`);
  const tries = [
    ["/nl/vacatures?q=java", "search vacancies"],
    ["/nl/functies/backend-developer", "read what a role is about"],
    ["/en", "the same in English"],
  ];
  if (mode === "demo") console.log("A demo with made-up companies and vacancies, kept out of search engines. Try:");
  if (mode === "demo") for (const [path, what] of tries) console.log(`  ${url}${path}  ${what}`);
  if (mode === "demo") {
    console.log(`Sign in at ${url}/nl/inloggen with the password “${demoPassword}” as:`);
    for (const { email, shows } of demoAccounts) console.log(`  ${email.padEnd(28)} ${shows}`);
    console.log(`Mail is not sent but shown at ${url}/dev/mail`);
  }
  console.log("Ctrl-C stops it.");
}

function say(line: string) {
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
}

/** The site first, so that running requests still find the database. */
function stop(code: number): Promise<void> {
  stopping ??= (async () => {
    await Promise.all([...running].map(end));
    await embedded?.stop();
    process.exit(code);
  })();
  return stopping;
}

async function end(child: ChildProcess) {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const lastResort = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(lastResort);
}
