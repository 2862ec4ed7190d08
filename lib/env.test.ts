import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { environmentKeys, localUrl, missingIdentity, settings } from "./env.ts";

const database = "postgres://user:secret@localhost:5432/roleboard";

beforeEach(() => {
  vi.resetModules();
  for (const key of environmentKeys) vi.stubEnv(key, undefined);
});
afterEach(() => vi.unstubAllEnvs());

test(".env.example explains every key and no other", () => {
  const lines = readFileSync(".env.example", "utf8").split("\n");
  const explained = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
  expect(explained.toSorted()).toEqual(environmentKeys.toSorted());
});

test("without a database address it is a demo that search engines are kept out of", () => {
  expect(settings()).toMatchObject({ mode: "demo", SEARCH_ENGINES: "refuse", PORT: 3000, HOST: "127.0.0.1" });
});

test("with a database address it is production, which does not run without a public address", async () => {
  vi.stubEnv("DATABASE_URL", database);
  expect(settings()).toMatchObject({ mode: "production", SEARCH_ENGINES: "allow" });
  expect(await freshEnv()).toThrow(/SITE_URL is missing/);

  vi.stubEnv("SITE_URL", "https://jobs.example.org/");
  expect((await freshEnv())()).toMatchObject({ SITE_URL: "https://jobs.example.org" });
});

test.each([
  ["127.0.0.1", "http://localhost:3000"],
  ["0.0.0.0", "http://localhost:3000"],
  ["::", "http://localhost:3000"],
  ["192.168.1.5", "http://192.168.1.5:3000"],
  ["127.0.0.2", "http://127.0.0.2:3000"],
  ["fd00::5", "http://[fd00::5]:3000"],
  ["board.local", "http://board.local:3000"],
])("what listens on %s is asked at %s", async (HOST, url) => {
  expect(localUrl({ HOST, PORT: 3000 })).toBe(url);
  vi.stubEnv("HOST", HOST);
  vi.stubEnv("ROLEBOARD_MODE", "demo");
  vi.stubEnv("DATABASE_URL", database);
  expect((await freshEnv())()).toMatchObject({ SITE_URL: url });
});

test("an empty key counts as not set", () => {
  vi.stubEnv("ROLEBOARD_MODE", "");
  vi.stubEnv("PORT", "");
  expect(settings()).toMatchObject({ mode: "demo", PORT: 3000 });
});

test("every wrong key is named at once", () => {
  vi.stubEnv("PORT", "eighty");
  vi.stubEnv("SITE_URL", "jobs");
  vi.stubEnv("OPERATOR_KVK", "123");
  expect(settings).toThrow(/SITE_URL must.*PORT must.*OPERATOR_KVK must/s);
});

test("an operator without identity is told which keys are missing", () => {
  vi.stubEnv("OPERATOR_NAME", "Voorbeeld B.V.");
  expect(missingIdentity(settings())).toEqual(["OPERATOR_ADDRESS", "OPERATOR_EMAIL", "OPERATOR_KVK", "OPERATOR_VAT"]);
});

async function freshEnv() {
  vi.resetModules();
  return (await import("./env.ts")).env;
}
