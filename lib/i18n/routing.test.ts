import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import {
  alternateQuery,
  href,
  isLocale,
  isPrivate,
  localeOf,
  locales,
  otherLocale,
  type Route,
  routes,
} from "./routing.ts";

test("a page has its own path in each language", () => {
  expect(href("nl", "/roles/[slug]", { slug: "data-engineer" })).toBe("/nl/functies/data-engineer");
  expect(href("en", "/roles/[slug]", { slug: "data-engineer" })).toBe("/en/roles/data-engineer");
  expect(href("en", "/roles/[slug]/[place]", { slug: "data-engineer", place: "ede" })).toBe(
    "/en/roles/data-engineer/ede",
  );
  expect(href("nl", "/")).toBe("/nl");
  expect(href("en", "/vacancies", {}, "q=java")).toBe("/en/vacancies?q=java");
});

test("a path fills in each of its names", () => {
  expect(href("nl", "/roles/compare/[one]/[other]", { one: "a", other: "b/c" })).toBe("/nl/functies/vergelijk/a/b%2Fc");
});

test("a page in the other language asks what it asked, and is not told again what was done", () => {
  const given = { step: "delete", q: ["a&b", "c"], done: "saved", account: undefined };
  expect(alternateQuery(given, ["step", "q", "account"])).toBe("step=delete&q=a%26b");
  expect(alternateQuery({}, ["step"])).toBe("");
});

test("a slug cannot leave its place in the path", () => {
  expect(href("nl", "/companies/[slug]", { slug: "../a?b#c/d" })).toBe("/nl/bedrijven/..%2Fa%3Fb%23c%2Fd");
});

test("no two routes share a path in one language", () => {
  for (const locale of locales) {
    const paths = Object.values(routes).map((path) => path[locale]);
    expect(new Set(paths).size).toBe(paths.length);
  }
});

test("an unknown language falls back to Dutch", () => {
  expect(isLocale("de")).toBe(false);
  expect(localeOf("de")).toBe("nl");
  expect(locales.map(otherLocale)).toEqual(["en", "nl"]);
});

test("nginx keeps the secret of no link that was mailed or shared in its log", async () => {
  const conf = await readFile("deploy/nginx.conf", "utf8");
  const hidden = Array.from(conf.matchAll(/"~(\^\(\?<page>.*)" +\$page/g), ([, pattern = ""]) => new RegExp(pattern));
  const routesWithSecret = (Object.keys(routes) as Route[]).filter(
    (route) => route.endsWith("/[slug]") && isPrivate(route) && !/^\/(?:recruiter|remark)\//.test(route),
  );
  const paths = routesWithSecret.flatMap((route) => locales.map((locale) => href(locale, route, { slug: "secret" })));
  const told = [...paths, "/api/alerts/secret"].filter((path) => !hidden.some((pattern) => pattern.test(path)));
  expect(paths).toContain("/nl/inloggen/secret");
  expect(told).toEqual([]);
});
