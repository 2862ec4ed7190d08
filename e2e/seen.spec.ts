import type { Page } from "@playwright/test";
import { barriersOn } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { knownVacancies } from "./known-vacancies.ts";
import { totalOn } from "./results.ts";

// In one process: all look at the same known vacancies.
test.describe.configure({ mode: "default" });

let path: string;
test.beforeAll(async () => {
  const { word } = await knownVacancies();
  path = `/nl/vacatures?q=${word}`;
});

test("once one asks, what one opens is marked and hidden, here and on the next page, and only the browser knows", async ({
  page,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url() + (request.postData() ?? "")));
  await page.goto(path);
  await open(page, 1);
  await page.goto(path);
  expect(await held(page), "before one asks").toBeNull();

  const hide = page.getByRole("checkbox", { name: "Verberg wat ik al bekeken heb" });
  await hide.focus();
  await page.keyboard.press("Space");
  await expect(hide).toBeChecked();
  await expect(page.getByRole("status").filter({ hasText: "Wij krijgen dat niet te zien." })).toBeVisible();
  await open(page, 2);
  const second = page.url();
  await page.goto(path);
  await open(page, 5);
  await page.goto(second);
  await page.goto(path);
  await expect(page.getByText("Op deze pagina verborgen: 2")).toBeVisible();
  await expect(rows(page)).toHaveCount(18);
  await expect(row(page, 2)).toHaveCount(0);
  expect(await totalOn(page), "of what matches").toBe(24);
  expect(await barriersOn(page)).toEqual([]);

  await page.getByRole("link", { name: "Volgende" }).click();
  await expect(rows(page)).toHaveCount(4);
  await open(page, 23);
  await page.goBack();
  await expect(page.getByText("Op deze pagina verborgen: 1")).toBeVisible();
  await expect(rows(page)).toHaveCount(3);

  await page.goto(path);
  await page.keyboard.press("Tab");
  await hide.press("Space");
  await expect(rows(page)).toHaveCount(20);
  await expect(row(page, 2)).toContainText("Bekeken");
  await expect(row(page, 2).getByText("Bekeken")).toBeVisible();
  await expect(page.getByText(/^Bekeken/).filter({ visible: true })).toHaveCount(2);
  await page.reload();
  await expect(hide).not.toBeChecked();
  await expect(page.getByText(/^Bekeken/).filter({ visible: true })).toHaveCount(2);
  expect(await barriersOn(page)).toEqual([]);

  await page.getByRole("button", { name: "Wis en stop" }).press("Enter");
  await expect(hide).toBeFocused();
  await expect(page.getByText(/^Bekeken/).filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Wis en stop" })).toBeHidden();
  expect(await held(page)).toBeNull();
  await open(page, 3);
  expect(await held(page)).toBeNull();
  expect(sent.filter((each) => /seen(?!\.js)/.test(each))).toEqual([]);
});

test("filters on the same page hide too, and a page of which all is hidden says so", async ({ page }) => {
  const english = path.replace("/nl/vacatures", "/en/vacancies");
  // Temporary: numbers 6, 12, 18 and 24.
  await page.goto(`${english}&contract=temporary`);
  await page.getByRole("checkbox", { name: "Hide what I have seen" }).check();
  for (const number of [6, 12, 18]) {
    await open(page, number);
    await page.goBack();
  }
  await page.goto(english);
  await expect(page.getByText("Hidden on this page: 3")).toBeVisible();
  const temporary = page.getByRole("checkbox", { name: /^Temporary/ });
  await temporary.check();
  await expect(page).toHaveURL(`${english}&contract=temporary`);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText("Hidden on this page: 3")).toBeVisible();
  const says = page.getByText("You have seen all vacancies on this page.");
  await expect(says).toBeHidden();
  await open(page, 24);
  await page.goto(`${english}&contract=temporary`);
  await expect(rows(page)).toHaveCount(0);
  await expect(says).toBeVisible();
  expect(await totalOn(page)).toBe(4);
  expect(await barriersOn(page)).toEqual([]);
  await temporary.uncheck();
  await expect(rows(page)).toHaveCount(17);
  await page.getByRole("checkbox", { name: "Hide what I have seen" }).uncheck();
  await expect(rows(page)).toHaveCount(20);
  await temporary.check();
  await expect(page.getByText(/^Seen/).filter({ visible: true })).toHaveCount(4);
});

test("rows are never seen to go, however late the script comes", async ({ page }) => {
  await page.goto(path);
  await page.getByRole("checkbox", { name: "Verberg wat ik al bekeken heb" }).check();
  for (const number of [1, 2, 3]) {
    await open(page, number);
    await page.goBack();
  }
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { entryType } of list.getEntries()) document.documentElement.setAttribute("data-shifted", entryType);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.route("**/seen.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto(path);
  await expect(rows(page)).toHaveCount(17);
  await expect(page.locator("[data-shifted]")).toHaveCount(0);
});

test("what one opens beside the list is hidden when one comes back to it, and not before", async ({
  page,
  context,
}) => {
  await page.goto(path);
  await page.getByRole("checkbox", { name: "Verberg wat ik al bekeken heb" }).check();
  const beside = await context.newPage();
  await beside.goto(path);
  await open(beside, 4);
  await expect(rows(page)).toHaveCount(20);
  // As a browser says it, which a test cannot make it do.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await expect(rows(page)).toHaveCount(19);
  await expect(page.getByText("Op deze pagina verborgen: 1")).toBeVisible();
});

test("only the last two thousand are kept", async ({ page }) => {
  await page.goto(path);
  await page.evaluate(() => {
    const ids = Array.from({ length: 2_000 }, (_, at) => String(at).padStart(10, "x"));
    localStorage.setItem("seen", `1 ${ids.join(" ")}`);
  });
  await page.reload();
  await open(page, 1);
  const [hides, last, ...others] = ((await held(page)) ?? "").split(" ");
  expect([hides, last]).toEqual(["1", page.url().slice(-10)]);
  expect(others).toHaveLength(1_999);
  expect(others.at(-1)).toBe("xxxxxx1998");
});

test("where nothing can be kept there is nothing to tick", async ({ page, browser }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  const withoutScript = await browser.newPage({ baseURL: process.env.E2E_SITE_URL, javaScriptEnabled: false });
  for (const visit of [page, withoutScript]) {
    await visit.goto(path);
    await expect(rows(visit)).toHaveCount(20);
    await expect(visit.getByText("Verberg wat ik al bekeken heb")).toBeHidden();
    await open(visit, 1);
  }
  await withoutScript.close();
});

/** The row of the vacancy of that number, as one sees it. */
function row(page: Page, number: number) {
  return rows(page).filter({ hasText: new RegExp(`nummer ${number}(?!\\d)`) });
}

function rows(page: Page) {
  return page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: /nummer \d/, visible: true });
}

async function open(page: Page, number: number) {
  await row(page, number).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: new RegExp(`nummer ${number}$`) })).toBeVisible();
  // Its script has run.
  await page.waitForLoadState();
}

function held(page: Page) {
  return page.evaluate(() => localStorage.getItem("seen"));
}
