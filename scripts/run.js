// What every npm script goes through: `node scripts/run.js <name>` runs scripts/<name>.ts, and a/b runs a/b.ts.
// Plain JavaScript without packages, because a bare machine has an old Node and no node_modules:
// it installs what is missing, makes the database client, and goes on under the Node that came with npm.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [name, ...rest] = process.argv.slice(2);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
const needsPort = name === "start";

process.chdir(root);
// Tests decide about everything themselves.
if (name !== "test" && existsSync(".env")) process.loadEnvFile(".env");

// Before minutes of installing and building, not after.
const port = Number(process.env.PORT || 3000);
if (needsPort && port > 0 && port < 65536) await checkPort(process.env.HOST || "127.0.0.1", port);
whenChanged("node_modules/.installed", ["package-lock.json"], install);
whenChanged("lib/db/generated/.made-from", ["prisma/schema.prisma"], generateClient);
handOver();

/** Does the work unless the stamp says that it was done for files of exactly this content. */
function whenChanged(stamp, files, work) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  const content = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === content) return;

  rmSync(stamp, { force: true });
  work();
  writeFileSync(stamp, content);
}

function install() {
  const began = Date.now();
  console.log("Installing packages (once, a minute or two) …");
  const flags = ["--include=dev", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  // Prisma would download an engine that this project does not use, unless it is told that there is one.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  const { status } = spawnSync("npm", ["install", ...flags], {
    stdio: "inherit",
    env,
    shell: process.platform === "win32",
  });
  if (status !== 0)
    stop("The packages could not be installed; npm says why above. Is the registry reachable? Then try again.");
  console.log(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

function generateClient() {
  const env = { ...process.env, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  const made = spawnSync(node, ["node_modules/prisma/build/index.js", "generate"], { encoding: "utf8", env });
  if (made.status !== 0) stop(`The database client could not be made:\n${made.error ?? made.stdout + made.stderr}`);
}

function handOver() {
  const script = name.includes("/") ? `${name}.ts` : `scripts/${name.replaceAll(":", "-")}.ts`;
  // `server-only` throws outside React's server conditions.
  const child = spawn(node, ["--conditions=react-server", script, ...rest], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  // Ctrl-C reaches the child as well; this process only waits for it to finish.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.once("error", (error) => stop(`${node} does not run: ${error.message}\nRemove node_modules and try again.`));
  child.once("exit", (code) => process.exit(code ?? 1));
}

function checkPort(host, port) {
  const another = `choose another: PORT=${port === 3000 ? 3001 : 3000} npm start`;
  const reasons = {
    EADDRINUSE: `Port ${port} is taken. Stop what uses it, or ${another}`,
    EACCES: `Port ${port} needs more rights than you have; ${another}`,
    EADDRNOTAVAIL: `HOST=${host} is not an address of this machine.`,
  };
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", ({ code, message }) => stop(reasons[code] ?? `${host}:${port} cannot be used: ${message}`));
    probe.listen(port, host, () => probe.close(resolve));
  });
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
