import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const file = join(mkdtempSync(join(tmpdir(), "clock-")), "clock");

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("TEST_CLOCK_FILE", file);
});
afterEach(() => vi.unstubAllEnvs());

test("a test can set the time, and set it back", async () => {
  vi.stubEnv("ROLEBOARD_MODE", "test");
  const { now } = await import("./clock.ts");

  writeFileSync(file, "2027-01-31T22:59:00Z\n");
  expect(now()).toEqual(new Date("2027-01-31T22:59:00Z"));

  writeFileSync(file, "");
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000);
});

test("outside test mode nothing can set the time", async () => {
  vi.stubEnv("ROLEBOARD_MODE", "production");
  writeFileSync(file, "2027-01-31T22:59:00Z");
  const { now } = await import("./clock.ts");
  expect(now().getFullYear()).toBeLessThan(2027);
});
