import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { environmentKeys } from "#lib/env";

const startScript = ["--conditions=react-server", "scripts/start.ts"];
const neighbour = createServer();
let takenPort = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => neighbour.listen(0, "127.0.0.1", resolve));
  const address = neighbour.address();
  if (typeof address === "object" && address) takenPort = address.port;
});
afterAll(() => neighbour.close());

test("a taken port is named before any work is done", async () => {
  const { code, said } = await run(["scripts/run.js", "start"], { PORT: String(takenPort) });
  expect(said).toMatch(`Port ${takenPort} is taken. Stop what uses it, or choose another: PORT=3000 npm start`);
  expect(said).not.toMatch(/ s {2}/);
  expect(code).toBe(1);
});

test("production does not start without a public address", async () => {
  const { code, said } = await run(startScript, { DATABASE_URL: "postgres://user:secret@127.0.0.1:1/roleboard" });
  expect(said).toContain("SITE_URL=https://jobs.example.org npm start");
  expect(code).toBe(1);
});

test("production does not start without a secret of its own", async () => {
  const { code, said } = await run(startScript, {
    DATABASE_URL: "postgres://user:secret@127.0.0.1:1/roleboard",
    SITE_URL: "https://jobs.example.org",
  });
  expect(said).toContain("AUTH_SECRET=");
  expect(code).toBe(1);
});

test("production warns when the site does not say who runs it, and names a database that is away without its password", async () => {
  const { code, said } = await run(startScript, {
    DATABASE_URL: "postgres://user:secret@127.0.0.1:1/roleboard",
    SITE_URL: "https://jobs.example.org",
    AUTH_SECRET: "a secret of at least thirty-two characters",
    OPERATOR_NAME: "Voorbeeld B.V.",
  });
  expect(said).toContain("set OPERATOR_ADDRESS, OPERATOR_EMAIL, OPERATOR_KVK, OPERATOR_VAT");
  expect(said).toContain("The database 127.0.0.1:1/roleboard cannot be reached");
  expect(said).not.toContain("user:secret");
  expect(code).toBe(1);
});

async function run(args: string[], settings: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const unset = Object.fromEntries(environmentKeys.map((key) => [key, ""]));
  const env = { ...process.env, ...unset, ...settings };
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, said };
}
