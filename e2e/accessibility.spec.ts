import type { Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { barriersOn, colourRules } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { htmlRules } from "./html-rules.ts";
import { type PageType, pageTypes } from "./page-types.ts";

const validator = new HtmlValidate(htmlRules);

let pages: PageType[];
test.beforeAll(async () => {
  pages = await pageTypes();
});

// A few tests of many pages each, for a test of its own for each page would take a browser window each; and all that
// is asked of a page is asked in one visit.
const shares = 24;
for (let share = 0; share < shares; share += 1) {
  test(`on every page, wide and narrow, light and dark, axe finds nothing, the HTML is valid and nothing scrolls sideways (${share + 1} of ${shares})`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    for (const type of pages.filter((_, index) => index % shares === share)) {
      const { name, nl, en } = type;
      // Light and dark differ in colours alone, so the second look is at those.
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: "light" });
      expect.soft(await faultsIn(await visit(page, type, nl)), `${name}: ${nl}`).toEqual([]);
      expect.soft(await barriersOn(page), `${name}, wide, light: ${nl}`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await barriersOn(page, colourRules), `${name}, wide, dark: ${nl}`).toEqual([]);
      expect.soft(await tooWideAt(page), `${name}: ${nl}`).toEqual([]);

      await page.setViewportSize({ width: 360, height: 740 });
      expect.soft(await faultsIn(await visit(page, type, en)), `${name}: ${en}`).toEqual([]);
      await unfoldFilters(page);
      expect.soft(await barriersOn(page), `${name}, narrow, dark: ${en}`).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      expect.soft(await barriersOn(page, colourRules), `${name}, narrow, light: ${en}`).toEqual([]);
      expect.soft(await tooWideAt(page), `${name}: ${en}`).toEqual([]);
    }
  });
}

/** Opens a page as whoever may see it, sends its form when that is what is asked for, and gives the HTML that came. */
async function visit(page: Page, { cookie, isSent, button, typed = {} }: PageType, path: string): Promise<string> {
  await page.context().clearCookies();
  const { origin } = new URL(process.env.E2E_SITE_URL ?? "");
  if (cookie) await page.context().addCookies([{ ...cookie, url: origin }]);
  const shown = await page.goto(path);
  if (!isSent) return (await shown?.text()) ?? "";
  for (const [id, text] of Object.entries(typed)) await page.locator(`#${id}`).fill(text);
  const buttons = page.locator("main form[method=POST] button:not([type=button])");
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await (button ? buttons.and(page.locator(button)) : buttons).first().click();
  return (await answer).text();
}

async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const found = results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) => `${ruleId}: ${message} (${line}:${column}, ${selector})`,
    ),
  );
  return found.slice(0, 10);
}

/** Of the narrowest screen (320) and a page at twice its size (640), those at which it scrolls sideways, by how much. */
async function tooWideAt(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await unfoldFilters(page);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (beyond > 0) found.push(`${beyond} beyond ${width}`);
  }
  return found;
}

async function unfoldFilters(page: Page) {
  const fold = page.getByText(/^Filters(?: \(\d+\))?$/);
  if ((await fold.isVisible()) && (await page.getByRole("group", { name: /^(?:Level|Niveau)$/ }).isHidden()))
    await fold.click();
}
