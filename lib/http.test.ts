import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { watchRequests } from "./http.ts";

// A route that claims every one of its answers may be shared, with the status in its path.
const server = createServer((request, response) => {
  response.setHeader("Cache-Control", "public, max-age=0, s-maxage=10");
  response.setHeader("Vary", "rsc, next-router-state-tree, Next-Url, Accept-Encoding");
  response.statusCode = Number(request.url?.slice(1));
  response.end(request.headers["x-forwarded-host"]);
});

beforeAll(async () => {
  process.env.DATABASE_URL = "postgres://127.0.0.1/none";
  process.env.ROLEBOARD_MODE = "test";
  watchRequests();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

test("no fault may be kept by a cache, whatever the route says of itself", async () => {
  for (const [status, caching] of [
    [200, "public, max-age=0, s-maxage=10"],
    [404, "public, max-age=0, s-maxage=10"],
    [500, "private, no-store"],
    [503, "private, no-store"],
  ] as const) {
    const answer = await ask(status);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([status, caching]);
  }
});

test("no answer varies on a header that is not heard", async () => {
  expect((await ask(200)).headers.get("vary")).toBe("Accept-Encoding");
});

test("who we are is what the operator set, whatever a request or a proxy calls us", async () => {
  const answer = await ask(200, { "x-forwarded-host": "evil.example" });
  expect(await answer.text()).toBe("localhost:3000");
});

function ask(status: number, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${status}`, { headers });
}
