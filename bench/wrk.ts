import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { load } from "./load.ts";

const wrkPath = "/usr/bin/wrk";

/** What asks: wrk where apt installed it, for a client in Node is slower than nginx and would be all that is measured. */
export const asker = existsSync(wrkPath) ? "wrk" : "bench/load.ts";

/** Requests a second for one address, packed as browsers ask for it, over 8 connections. Throws when one is not answered with 200. */
export async function perSecond(url: string, seconds: number): Promise<number> {
  if (asker !== "wrk") {
    const { perSecond: measured, failed } = await load([url], { connections: 8, seconds, status: 200 });
    if (failed > 0) throw new Error(`${failed} requests for ${url} failed.`);
    return measured;
  }
  const flags = ["-t1", "-c8", "--timeout", "10s", `-d${seconds}s`, "-H", "Accept-Encoding: gzip"];
  const { stdout } = await promisify(execFile)(wrkPath, [...flags, url]);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`Requests for ${url} failed:\n${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}
