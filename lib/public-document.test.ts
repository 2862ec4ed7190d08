import { describe, expect, test } from "vitest";
import { publicDocument } from "./public-document.ts";

const now = new Date("2026-11-21T12:00:00.700Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

let made = 0;
/** What is at an address of its own, asked for at a moment by a reader who has these headers. */
function anAddress() {
  made += 1;
  const url = `https://roleboard.example/${made}`;
  return (text: string, at = now, headers: Record<string, string> = {}) =>
    publicDocument(new Request(url, { headers }), { url, type: "text/plain", text }, at);
}

test("whoever has the version gets 304 without a body, and the whole once it changes", async () => {
  const ask = anAddress();
  const first = ask("one");
  expect([first.status, await first.text()]).toEqual([200, "one"]);
  const etag = first.headers.get("etag") ?? "";

  const again = ask("one", later(60), { "if-none-match": `"x", ${etag}` });
  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  expect(ask("two", later(60), { "if-none-match": etag }).status).toBe(200);
});

test("whoever has the date gets 304 until the document changes, though no row did", () => {
  const ask = anAddress();
  const modified = ask("one").headers.get("last-modified") ?? "";
  expect(modified).toBe("Sat, 21 Nov 2026 12:00:00 GMT");
  expect(ask("one", later(60), { "if-modified-since": modified }).status).toBe(304);
  const changed = ask("two", later(120), { "if-modified-since": modified });
  expect([changed.status, changed.headers.get("last-modified")]).toEqual([200, "Sat, 21 Nov 2026 12:02:00 GMT"]);
});

test("a version that is named counts, a date beside it does not", () => {
  const ask = anAddress();
  const modified = ask("one").headers.get("last-modified") ?? "";
  expect(ask("one", now, { "if-none-match": '"other"', "if-modified-since": modified }).status).toBe(200);
});

describe("a date that cannot be read", () => {
  test.each(["", "yesterday", "0"])("%j gets the whole", (date) => {
    const ask = anAddress();
    ask("one");
    expect(ask("one", now, { "if-modified-since": date }).status).toBe(200);
  });
});

test("a cache before the site may keep it for ten seconds, the whole and the 304 alike", () => {
  const ask = anAddress();
  const first = ask("one");
  const again = ask("one", now, { "if-none-match": first.headers.get("etag") ?? "" });
  for (const { headers } of [first, again]) expect(headers.get("cache-control")).toBe("public, max-age=0, s-maxage=10");
});
