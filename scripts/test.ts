// `npm test`: everything that must hold, in the order that finds a fault soonest; CI runs exactly this.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const began = Date.now();
const folder = mkdtempSync(join(tmpdir(), "roleboard-reports-"));
const unitReport = join(folder, "unit.json");
const siteReport = join(folder, "site.json");
const bin = "node_modules";

const steps: [name: string, args: string[]][] = [
  ["types of the pages", [`${bin}/next/dist/bin/next`, "typegen"]],
  ["types", [`${bin}/typescript/bin/tsc`, "--noEmit"]],
  ["format and lint", [`${bin}/@biomejs/biome/bin/biome`, "check", "--error-on-warnings"]],
  ["lint with types", [`${bin}/oxlint/bin/oxlint`, "--type-aware", "--deny-warnings"]],
  ["rooms", ["scripts/check-rooms.ts"]],
  ["dead code", [`${bin}/knip/bin/knip.js`]],
  [
    "unit and integration tests",
    [`${bin}/vitest/vitest.mjs`, "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${unitReport}`],
  ],
  ["production build", ["scripts/build.ts"]],
  ["end-to-end tests", ["--conditions=react-server", "scripts/e2e.ts"]],
];

try {
  process.exitCode = runAll() ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function runAll(): boolean {
  for (const [name, args] of steps) {
    console.log(`\n── ${name} (${Math.round((Date.now() - began) / 1000)} s)`);
    const env = { ...process.env, E2E_REPORT: siteReport, NEXT_TELEMETRY_DISABLED: "1" };
    const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env });
    if (status === 0) continue;

    const { passed, failed } = counted();
    console.error(`\nFailed: ${name}${failed ? ` (${passed} passed, ${failed} failed)` : ""}`);
    return false;
  }
  const { passed, failed, skipped } = counted();
  if (failed + skipped > 0 || passed === 0) {
    console.error(`\nFailed: ${passed} passed, ${failed} failed, ${skipped} skipped; every test must run and pass.`);
    return false;
  }
  console.log(`\n${passed} passed, 0 failed`);
  return true;
}

/** What the two reports say, not what the exit codes hope. */
function counted() {
  const unit = reportIn(unitReport, { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 });
  const site = reportIn(siteReport, { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }).stats;
  return {
    passed: unit.numPassedTests + site.expected,
    failed: unit.numFailedTests + site.unexpected + site.flaky,
    skipped: unit.numPendingTests + unit.numTodoTests + site.skipped,
  };
}

function reportIn<Report>(file: string, empty: Report): Report {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : empty;
}
