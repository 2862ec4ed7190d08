import "server-only";
import { readFileSync } from "node:fs";
import { settings } from "#lib/env";

let clockFile: string | null | undefined;

/**
 * The moment a request is answered at; everything below `app` gets it as an argument.
 *
 * In test mode the file named by TEST_CLOCK_FILE sets it, so that a test can move past a closing
 * minute; while that file is empty or absent the time is real.
 */
export function now(): Date {
  if (clockFile === undefined) {
    const { mode, TEST_CLOCK_FILE } = settings();
    clockFile = mode === "test" ? (TEST_CLOCK_FILE ?? null) : null;
  }
  const instant = clockFile ? textOf(clockFile) : "";
  return instant ? new Date(instant) : new Date();
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}
