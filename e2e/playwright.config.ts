import { defineConfig } from "@playwright/test";
import { chromiumOptions } from "#lib/testing/chromium";

const { E2E_SITE_URL } = process.env;
if (!E2E_SITE_URL) throw new Error("Run `npm run e2e -- <file>`: it starts the site that these tests visit.");

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: process.env.E2E_REPORT ? [["line"], ["json", { outputFile: process.env.E2E_REPORT }]] : [["list"]],
  use: {
    baseURL: E2E_SITE_URL,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    launchOptions: await chromiumOptions(),
    // It costs more than the visit it records.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
  },
  projects: [
    { name: "site", testIgnore: "**/*.clock.spec.ts" },
    // The clock is the whole site's: tests that move it run alone, after the others.
    { name: "clock", testMatch: "**/*.clock.spec.ts", dependencies: ["site"], workers: 1, fullyParallel: false },
  ],
});
