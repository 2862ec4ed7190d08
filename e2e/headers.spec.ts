import { ask } from "./ask.ts";
import { expect, test } from "./fixtures.ts";

const everywhere = {
  "content-security-policy": /^default-src 'none'; script-src 'self'; style-src 'self';.* frame-ancestors 'none'$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "permissions-policy": /camera=\(\)/,
  "referrer-policy": /^strict-origin-when-cross-origin$/,
  "x-content-type-options": /^nosniff$/,
};

test.describe("what every answer says", () => {
  for (const path of [
    "/",
    "/nl",
    "/en/vacancies",
    "/nl/functies/backend-developer",
    "/nl/vacancies",
    "/nl/bestaat-niet",
    "/nl/%E0%A4%A",
    "/sitemap.xml",
    "/feed/nl.rss",
    "/robots.txt",
    "/icons/board.svg",
    "/_next/static/none.js",
  ]) {
    test(`of ${path}`, async () => {
      const { headers } = await ask(path);
      for (const [name, value] of Object.entries(everywhere)) expect.soft(headers[name], name).toMatch(value);
      expect(headers["x-powered-by"]).toBeUndefined();
      expect(headers["set-cookie"], "a visitor gets no cookie").toBeUndefined();
      const policy = path.startsWith("/icons/") ? "cross-origin" : "same-origin";
      expect(headers["cross-origin-resource-policy"]).toBe(policy);
    });
  }
});

test("a public page may be given to the next reader for ten seconds, and to nobody who carries a cookie", async () => {
  for (const path of ["/nl", "/nl/vacatures?q=java", "/nl/functies/backend-developer", "/nl/bestaat-niet"]) {
    expect((await ask(path)).headers["cache-control"]).toBe("public, max-age=0, s-maxage=10");
    expect((await ask(path, { cookie: "a=b" })).headers["cache-control"]).toBe("private, no-store");
  }
});

test("a page need not wait for a script that the browser has", async () => {
  const scripts = ["/seen.js", "/search.js", "/skill-gap.js"];
  for (const path of scripts) {
    const { headers } = await ask(path);
    expect([path, headers["cache-control"]]).toEqual([path, "public, max-age=0, stale-while-revalidate=86400"]);
  }
});

test("what depends on who asks is kept by no cache, whoever asks", async () => {
  for (const path of ["/nl/inloggen", "/nl/registreren", "/nl/account", "/nl/werving", "/nl/beheer", "/nl/voorbeeld/x"])
    expect([path, (await ask(path)).headers["cache-control"]]).toEqual([path, "private, no-store"]);
});

test("whatever one reader's headers say, the next reader gets the page as it was", async () => {
  const evil = "evil.example";
  const hops = ["x-forwarded-host", "x-host", "x-forwarded-server", "x-http-host-override", "x-original-host"];
  const paths = ["x-original-url", "x-rewrite-url", "x-forwarded-prefix", "x-invoke-path", "x-matched-path"];
  const poison: Record<string, string>[] = [
    ...hops.map((name) => ({ [name]: evil })),
    ...paths.map((name) => ({ [name]: `/en/${evil}` })),
    { host: evil },
    { forwarded: `host=${evil};proto=https` },
    { "x-forwarded-proto": "https", "x-forwarded-port": "444", "x-forwarded-scheme": evil },
    { origin: `https://${evil}`, referer: `https://${evil}/` },
    { "x-http-method-override": "POST", "x-method-override": "DELETE" },
    { "accept-language": "en", "user-agent": evil, accept: evil },
    { cookie: `roleboard=${evil}; NEXT_LOCALE=en` },
    { range: "bytes=0-9", "if-range": evil },
    { authorization: `Bearer ${evil}` },
  ];
  // What no other test changes meanwhile.
  for (const path of ["/nl/over", "/robots.txt", "/nl/bestaat-niet"]) {
    const before = (await ask(path)).text;
    for (const headers of poison) {
      const { text } = await ask(path, headers);
      expect([headers, text.includes(evil)]).toEqual([headers, false]);
      expect((await ask(path)).text === before, `${path} after ${JSON.stringify(headers)}`).toBe(true);
    }
  }
});

test("headers with which one could steer Next change nothing", async () => {
  const plain = await ask("/nl/privacy");
  const steering: Record<string, string>[] = [
    { rsc: "1" },
    { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
    { "next-action": "0".repeat(42) },
    { "x-middleware-subrequest": "middleware:middleware" },
    { "x-invoke-path": "/nl", "x-matched-path": "/nl" },
    { "next-resume": "1" },
  ];
  for (const headers of steering) {
    const { status, text, headers: answer } = await ask("/nl/privacy", headers);
    expect([status, answer["content-type"], answer.vary]).toEqual([200, "text/html; charset=utf-8", "Accept-Encoding"]);
    expect(text.length, JSON.stringify(headers)).toBe(plain.text.length);
  }
});
