import { Agent, get } from "node:http";

export type Load = { perSecond: number; p50Ms: number; p99Ms: number; failed: number };

/** Asks for `urls` in turn, `connections` at a time, for `seconds`; an answer other than `status` counts as failed. */
export async function load(
  urls: string[],
  { connections, seconds, status }: { connections: number; seconds: number; status: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  let turn = 0;
  const began = performance.now();
  const until = began + seconds * 1000;

  const visitor = async () => {
    while (performance.now() < until) {
      const sent = performance.now();
      const answer = await statusOf(urls[turn++ % urls.length] ?? "", agent);
      times.push(performance.now() - sent);
      if (answer !== status) failed++;
    }
  };
  await Promise.all(Array.from({ length: connections }, visitor));

  agent.destroy();
  const taken = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const percentile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / taken, p50Ms: percentile(0.5), p99Ms: percentile(0.99), failed };
}

function statusOf(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    }).on("error", reject);
  });
}
