import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, test } from "vitest";
import { isOneClick, isOurOwn } from "./own-origin.ts";

const siteUrl = "https://jobs.example.org";

// Trust.md, 2.1: what Next itself runs, and what may.
const cases: [string, IncomingHttpHeaders, boolean][] = [
  ["no Origin and no Sec-Fetch-Site", {}, false],
  ["no Origin, from another site", { "sec-fetch-site": "cross-site" }, false],
  ["no Origin, from a neighbour", { "sec-fetch-site": "same-site" }, false],
  ["no Origin, from the address bar", { "sec-fetch-site": "none" }, false],
  ["no Origin, from our own page", { "sec-fetch-site": "same-origin" }, true],
  ["Origin: null", { origin: "null" }, false],
  ["Origin: null that says it is ours", { origin: "null", "sec-fetch-site": "same-origin" }, false],
  ["an empty Origin", { origin: "", "sec-fetch-site": "same-origin" }, false],
  ["a foreign Origin", { origin: "https://evil.example" }, false],
  [
    "a foreign Origin with a host to match",
    { origin: "https://evil.example", host: "evil.example", "x-forwarded-host": "evil.example" },
    false,
  ],
  ["our name without TLS", { origin: "http://jobs.example.org" }, false],
  ["our name at another port", { origin: "https://jobs.example.org:8443" }, false],
  ["a name that begins with ours", { origin: "https://jobs.example.org.evil.example" }, false],
  ["a page of ours", { origin: siteUrl }, true],
  ["a page of ours behind a proxy of another name", { origin: siteUrl, host: "10.0.0.5:3000" }, true],
];

describe.each(["POST", "PUT", "PATCH", "DELETE", "post", undefined])("%s", (method) => {
  test.each(cases)("with %s", (_, headers, isOurs) => {
    expect(isOurOwn(method, headers, siteUrl)).toBe(isOurs);
    expect(isOurOwn(method, headers, `${siteUrl}/path/`)).toBe(isOurs);
  });
});

test.each(["GET", "HEAD", "OPTIONS"])("%s changes nothing and may come from anywhere", (method) => {
  for (const [, headers] of cases) expect(isOurOwn(method, headers, siteUrl)).toBe(true);
});

test("only the address that stops an alert may be posted to from anywhere", () => {
  expect(isOneClick("/api/alerts/12.abc")).toBe(true);
  expect(isOneClick("/api/alerts/12.abc?source=mail")).toBe(true);
  for (const path of [
    "/api/alerts",
    "/api/alerts/",
    "/api/alerts/a/b",
    "/nl/api/alerts/a",
    "/nl/vacaturemail/a",
    "/x?/api/alerts/a",
  ])
    expect(isOneClick(path), path).toBe(false);
});
