import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { watchRequests } from "./http.ts";

// A route that claims every one of its answers may be shared, with the status in its path.
const server = createServer(async (request, response) => {
  // As Next does when an action fails: a few words, of a length that it says.
  for await (const _ of request);
  if (request.method === "POST") response.setHeader("Content-Type", "text/plain").setHeader("Content-Length", 5);
  response.setHeader("Cache-Control", "public, max-age=0, s-maxage=10");
  response.setHeader("Vary", "rsc, next-router-state-tree, Next-Url, Accept-Encoding");
  response.statusCode = Number(request.url?.slice(1, 4));
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

test("what a form held when the site failed on it is offered again, but for passwords and files", async () => {
  const form = new FormData();
  form.set("$ACTION_ID_40ab", "");
  form.set("body", `Eén "regel"\nen nog één ${"x".repeat(90_000)}`);
  form.append("days", "1");
  form.append("days", "2");
  form.set("newPassword", "een paarse olifant");
  form.set("file", new Blob(["geheim"]), "a.txt");
  const sent = (status: number, body: BodyInit = form) =>
    fetch(`${site()}/${status}?a=1`, {
      method: "POST",
      body,
      headers: { origin: "http://localhost:3000", accept: "text/html,*/*" },
    });

  const answer = await sent(500);
  const page = (await answer.text()).replaceAll("\r", "");
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([500, "private, no-store"]);
  expect(page).toContain('<form action="/500?a=1" method="POST"');
  const inputs = Array.from(page.matchAll(/name="([^"]+)" value="([^"]{0,26})/g), ([, ...each]) => each.slice(0, 2));
  expect(inputs).toEqual([
    ["$ACTION_ID_40ab", ""],
    ["body", "Eén &quot;regel&quot;\nen n"],
    ["days", "1"],
    ["days", "2"],
  ]);
  expect(page).not.toMatch(/olifant|geheim/);

  expect(await (await sent(500, new URLSearchParams({ q: "é" }))).text()).toContain('name="q" value="é"');
  expect(await (await sent(500, "{}")).text()).not.toContain("<form");
  form.set("body", "x".repeat(2_000_000));
  expect(await (await sent(500)).text()).not.toContain("<form");
  expect(await (await sent(200)).text()).toBe("local");
});

function ask(status: number, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${site()}/${status}`, { headers });
}

function site(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
