import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100;

/** CPU time, in ms, that a process and its living children have used so far. Linux only (/proc). */
export function cpuMs(pid: number): number {
  return [pid, ...childrenOf(pid)].reduce((sum, each) => sum + ownCpuMs(each), 0);
}

// Fields 14 and 15 of /proc/pid/stat; the name in field 2 may hold spaces, so count from its bracket.
// Children that have ended count with their parent (16 and 17).
function ownCpuMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return (ticks * 1000) / ticksPerSecond;
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const direct = all.filter((each) => parentOf(Number(each)) === pid).map(Number);
  return direct.flatMap((each) => [each, ...childrenOf(each)]);
}

/** The process that started `pid`; 0 when it is gone. */
export function parentOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1]);
  } catch {
    return 0;
  }
}
