import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { link, readFile, rm, writeFile } from "node:fs/promises";

/**
 * Takes the lock file, which names the process that holds it; a lock whose process is gone is taken over.
 * Returns the function that gives it back, or null while another process holds it.
 */
export async function takeLock(file: string): Promise<(() => Promise<void>) | null> {
  const own = `${file}.${process.pid}`;
  await writeFile(own, identityOf(process.pid) ?? "", { mode: 0o600 });
  try {
    if (await claims(own, file)) return () => rm(file, { force: true });
    if (isRunning(await readFile(file, "utf8").catch(() => ""))) return null;

    await rm(file, { force: true });
    return (await claims(own, file)) ? () => rm(file, { force: true }) : null;
  } finally {
    await rm(own, { force: true });
  }
}

/** A link is made at once with all it says, or not at all when the lock is there. */
async function claims(own: string, file: string): Promise<boolean> {
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Whether the process that wrote this identity still runs. */
export function isRunning(identity: string): boolean {
  return identity !== "" && identityOf(Number(identity.split(" ")[0])) === identity.trim();
}

/** The command line of a running process, empty when there is none. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    if (identityOf(pid) === null || process.platform === "linux") return "";
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  }
}

/**
 * The number of a running process and, where the system tells, the moment it began: numbers come back
 * after a restart. Null when no such process runs.
 */
function identityOf(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if (codeOf(error) !== "EPERM") return null;
  }
  const [state, beganAt] = statOf(pid);
  // A zombie has ended, though nobody has taken note.
  return state === "Z" ? null : [pid, beganAt].filter(Boolean).join(" ");
}

/** State and start (in clock ticks since boot) after the name in /proc/<pid>/stat; nothing on other systems. */
function statOf(pid: number): [state?: string, beganAt?: string] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return [fields[0], fields[19]];
  } catch {
    return [];
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
