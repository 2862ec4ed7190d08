import type { Browser, Response } from "@playwright/test";
import { aRolePlace, aVacancy } from "#lib/testing/factories";
import { vacancyPath } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { monthly } from "./known-vacancies.ts";

// Bytes as they travel, not time: the same on every machine.
const htmlBytesMax = 20_000;
// A complete role is some 6,600 words, which alone are 18 kB, its figures, and the two dozen roles beside it.
const roleBytesMax = 28_500;
const scriptBytesMax = 3_000;
const scriptsOf: Record<string, string[]> = {
  // Pages with a search bar, whose fields help while one types.
  home: ["/suggest.js"],
  search: ["/search.js", "/seen.js", "/suggest.js"],
  words: ["/search.js", "/seen.js", "/suggest.js"],
  // Which keeps that it was opened, for who asked for that.
  vacancy: ["/opened.js"],
  // Which folds the contents.
  role: ["/contents.js"],
  // Which counts by itself, without asking.
  skills: ["/skill-gap.js", "/skills.js"],
  // Which shows a password to who types it.
  signIn: ["/password.js"],
};
/** Of a page with several: docs/decisions/0035 says what the last 700 are for. */
const scriptsBytesMax = 6_200;

test("every page is light enough for a slow phone, and ships no script but ours", async ({ browser }) => {
  const vacancy = await aVacancy({
    ...monthly(5_000),
    role: "backend-developer",
    places: ["utrecht"],
    skills: ["java", "sql", "docker"],
    body: "Je bouwt met vijf collega's aan de planning van ziekenhuizen, en je test wat je schrijft. ".repeat(60),
  });
  for (const places of Array(4).fill(["utrecht"])) await aVacancy({ role: "backend-developer", places });
  await aRolePlace("backend-developer", "utrecht");
  const paths = {
    home: "/nl",
    search: "/nl/vacatures",
    words: "/nl/vacatures?q=java&place=utrecht&mode=hybrid&pay=4000",
    vacancy: await vacancyPath("nl", vacancy),
    role: "/nl/functies/backend-developer",
    family: "/nl/functies/vakgebied/software-development",
    place: "/nl/functies/backend-developer/utrecht",
    skills: "/nl/vaardigheden?role=backend-developer",
    signIn: "/nl/inloggen",
  };
  for (const [name, path] of Object.entries(paths)) {
    const { html, script, scripts } = await bytesOf(browser, path);
    test.info().annotations.push({ type: "bytes", description: `${name}: HTML ${html}, script ${script}` });
    expect.soft(html, `HTML of ${name}, ${path}`).toBeLessThanOrEqual(name === "role" ? roleBytesMax : htmlBytesMax);
    const own = scriptsOf[name] ?? [];
    expect.soft(scripts.toSorted(), `scripts of ${name}, ${path}`).toEqual(own);
    expect.soft(script, `script of ${name}, ${path}`).toBeLessThanOrEqual(own[1] ? scriptsBytesMax : scriptBytesMax);
  }
});

test("a page loads one font and one style sheet, and no picture", async ({ browser }) => {
  const { counts } = await bytesOf(browser, "/nl/vacatures");
  expect(counts).toMatchObject({ font: 1, stylesheet: 1 });
  expect(counts.image ?? 0).toBe(0);
});

/** What travels over the line to show a page to a browser that has nothing yet. */
async function bytesOf(browser: Browser, path: string) {
  const visitor = await browser.newPage({ baseURL: process.env.E2E_SITE_URL });
  const responses: Response[] = [];
  visitor.on("response", (response) => responses.push(response));
  await visitor.goto(path);

  const bytes = { html: 0, script: 0, scripts: [] as string[], counts: {} as Record<string, number> };
  for (const response of responses) {
    const kind = response.request().resourceType();
    const { responseBodySize } = await response.request().sizes();
    bytes.counts[kind] = (bytes.counts[kind] ?? 0) + 1;
    if (kind === "document") bytes.html += responseBodySize;
    if (kind !== "script") continue;
    bytes.script += responseBodySize;
    bytes.scripts.push(new URL(response.url()).pathname);
  }
  await visitor.close();
  return bytes;
}
