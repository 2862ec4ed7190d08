import type { Page } from "@playwright/test";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { type Answer, ask, askAll, vacancyPath } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { hostileEscapes, hostileTexts } from "./hostile-strings.ts";
import { postingsOf, readPage } from "./read-page.ts";

const pieces = [...hostileTexts.map((text) => encodeURIComponent(text.toWellFormed())), ...hostileEscapes];
const harmless = [200, 307, 308, 404];

test.describe.configure({ timeout: 300_000 });

test("no string in any parameter of a search makes more than a page", async () => {
  const names = await parameterNames();
  const paths = pieces.flatMap((piece) => {
    const alone = ["q", "place", "page"].map((name) => `/nl/vacatures?${name}=${piece}`);
    const asName = `/nl/vacatures?${piece}=1`;
    if (piece.length > 500) return [...alone, asName];
    const everywhere = names.map((name) => `${name}=${piece}`).join("&");
    return [
      ...alone,
      asName,
      `/nl/vacatures?${everywhere}`,
      `/en/vacancies?${everywhere}&${everywhere}`,
      `/feed/nl.rss?${everywhere}`,
    ];
  });
  expect(refused(paths, await askAll(paths))).toEqual([]);
});

test("no string in any part of a path makes more than a page or a 404", async () => {
  const paths = pieces.flatMap((piece) => [
    `/${piece}`,
    `/${piece}/vacatures/x`,
    `/nl/${piece}`,
    `/nl/vacatures/${piece}`,
    `/nl/functies/${piece}`,
    `/nl/functies/backend-developer/${piece}`,
    `/nl/functies/vakgebied/${piece}`,
    `/nl/functies/vergelijk/${piece}/backend-developer`,
    `/nl/klopt-dit/${piece}`,
    `/api/v1/roles/${piece}`,
    `/api/v1/roles/${piece}/figures.csv`,
    `/nl/bedrijven/${piece}`,
    `/nl/vacancies/${piece}`,
    `/sitemaps/${piece}`,
    `/feed/${piece}`,
  ]);
  expect(refused(paths, await askAll(paths))).toEqual([]);
});

test("no string leads to another site or sets a cookie", async () => {
  const paths = pieces.flatMap((piece) => [
    `/${piece}`,
    `//${piece}`,
    `/nl/vacancies/${piece}`,
    `/nl/vacatures?q=&place=${piece}`,
  ]);
  for (const { headers } of await askAll(paths)) {
    expect(headers.location ?? "/nl").toMatch(/^\/(?!\/)/);
    expect(headers["set-cookie"]).toBeUndefined();
  }
});

test("a string that is shown stays text", async ({ page }) => {
  const shown = hostileTexts.filter((text) => /[<>"'&]|javascript|\{\{/.test(text) && text.length < 200);
  for (const text of shown) {
    const escaped = encodeURIComponent(text);
    await page.goto(`/nl/vacatures?q=${escaped}&place=${escaped}`, { waitUntil: "domcontentloaded" });
    expect(await cameAlive(page), text).toBe(false);
  }
});

test("the search box gives back what was typed, to the letter", async ({ page }) => {
  for (const text of ["O'Neill & Söhne <B.V.>", '"c++" -"c#"', "👩‍👩‍👧‍👦 é ﬁ", "&lt;b&gt;"]) {
    await page.goto(`/nl/vacatures?q=${encodeURIComponent(text)}`);
    await expect(page.locator('input[name="q"]').first()).toHaveValue(text);
  }
});

test("hostile words in a vacancy and a company stay words, on the page and in its facts for machines", async ({
  page,
}) => {
  const texts = hostileTexts.filter((text) => text.trim() !== "" && !text.includes("\u0000") && text.length < 200);
  const run = Date.now();
  for (const text of texts) {
    const company = await aCompany({
      name: text,
      slug: `vijandig-${run}-${texts.indexOf(text)}`,
      website: "https://example.org/?a=1&b=2",
    });
    const vacancy = await aVacancy({
      companyId: company.id,
      title: `Tester ${text}`,
      body: `Werk.\n\n${text}`,
      places: ["utrecht", text],
      // Not among the newest, which other tests look at.
      publishedAt: new Date(Date.now() - 25 * 24 * 60 * 60 * 1000),
      role: "test-engineer",
    });

    const answer = await ask(await vacancyPath("nl", vacancy));
    expect(answer.status, text).toBe(200);
    const read = await readPage(page, answer.text);
    expect(postingsOf(read), text).toHaveLength(1);
    expect(read.title.length, text).toBeLessThanOrEqual(60);
  }

  for (const [index, text] of texts.entries()) {
    if (!/[<>"'&]|javascript|\{\{/.test(text)) continue;
    await page.goto(`/nl/bedrijven/vijandig-${run}-${index}`, { waitUntil: "domcontentloaded" });
    expect(await cameAlive(page), text).toBe(false);
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Tester/ })
      .first()
      .click();
    await page.waitForLoadState("domcontentloaded");
    expect(await cameAlive(page), text).toBe(false);
  }
});

/** The names a search takes: those we know, and those that its form and the links beside the results have besides. */
async function parameterNames(): Promise<string[]> {
  const known =
    "q role family place radius mode days level contract hours hoursrange pay nopay language work skill company poster education notrole notmode notlevel notcontract notwork notposter notcompany notskill since sort page asof";
  const { text } = await ask("/nl/vacatures?q=java&pay=4000");
  const inForms = Array.from(text.matchAll(/<(?:input|select)[^>]* name="([^"]+)"/g), ([, name = ""]) => name);
  const inLinks = Array.from(text.matchAll(/href="\/nl\/vacatures\?([^"]+)"/g), ([, query = ""]) => [
    ...new URLSearchParams(query.replaceAll("&amp;", "&")).keys(),
  ]);
  return [...new Set([...known.split(" "), "unknown", ...inForms, ...inLinks.flat()])];
}

/** What got another answer than a page, a redirect or a 404. */
function refused(paths: string[], answers: Answer[]): string[] {
  return answers.flatMap(({ status }, index) =>
    harmless.includes(status) ? [] : [`${status} ${paths[index]?.slice(0, 120)}`],
  );
}

function cameAlive(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      document.querySelector(
        "hostile, [hostile], main script:not([type], [src^='/']), [onerror], [onload], [onfocus]",
      ) !== null || "hostile" in window,
  );
}
