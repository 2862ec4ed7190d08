import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { watchRequests } from "./http.ts";

const server = createServer((_, response) => response.end());

beforeAll(async () => {
  process.env.DATABASE_URL = "postgres://127.0.0.1/none";
  process.env.ROLEBOARD_MODE = "demo";
  watchRequests();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

test("G-38 every answer of a demo, page or file, asks search engines to leave it out", async () => {
  for (const path of ["/nl", "/sitemap.xml", "/icons/board.svg"]) {
    const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    expect(headers.get("x-robots-tag"), path).toBe("noindex, nofollow");
  }
});
