import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { ask } from "./ask.ts";
import { expect, test } from "./fixtures.ts";
import { htmlRules } from "./html-rules.ts";
import { type PageType, pageTypes } from "./page-types.ts";

const all = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } as const;
const ofColour = { type: "rule", values: ["color-contrast", "link-in-text-block"] } as const;

let pages: PageType[];
test.beforeAll(async () => {
  pages = await pageTypes();
});

// A few tests of many pages each: a test of its own for each page would take a browser window each.
const shares = 16;
for (let share = 0; share < shares; share += 1) {
  test(`axe finds nothing on any page, wide and narrow, light and dark (${share + 1} of ${shares})`, async ({
    page,
  }) => {
    test.slow();
    for (const type of pages.filter((_, index) => index % shares === share)) {
      const { name, nl, en } = type;
      // Light and dark differ in colours alone, so the second look is at those.
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: "light" });
      await visit(page, type, nl);
      expect.soft(await barriersOn(page), `${name}, wide, light: ${nl}`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await barriersOn(page, ofColour), `${name}, wide, dark: ${nl}`).toEqual([]);

      await page.setViewportSize({ width: 360, height: 740 });
      await visit(page, type, en);
      await unfoldFilters(page);
      expect.soft(await barriersOn(page), `${name}, narrow, dark: ${en}`).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      expect.soft(await barriersOn(page, ofColour), `${name}, narrow, light: ${en}`).toEqual([]);
    }
  });
}

for (const locale of ["nl", "en"] as const) {
  test(`no page scrolls sideways, not at 320 pixels and not at twice the size, ${locale}`, async ({ page }) => {
    test.slow();
    for (const type of pages) {
      await visit(page, type, type[locale]);
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 700 });
        await unfoldFilters(page);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect.soft(beyond, `${type.name} at ${width}: ${type[locale]}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test("the HTML of every page is valid", async ({ page }) => {
  test.slow();
  const validator = new HtmlValidate(htmlRules);
  for (const type of pages) {
    for (const path of [type.nl, type.en]) {
      const { cookie } = type;
      const headers: Record<string, string> = cookie ? { cookie: `${cookie.name}=${cookie.value}` } : {};
      const text = type.isSent ? await visit(page, type, path) : (await ask(path, headers)).text;
      const { results } = await validator.validateString(text);
      const found = results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column, selector }) => `${ruleId}: ${message} (${line}:${column}, ${selector})`,
        ),
      );
      expect.soft(found.slice(0, 10), `${type.name}: ${path}`).toEqual([]);
    }
  }
});

/** Opens a page as whoever may see it, sends its form when that is what is asked for, and gives the HTML that came. */
async function visit(page: Page, { cookie, isSent }: PageType, path: string): Promise<string> {
  await page.context().clearCookies();
  const { origin } = new URL(process.env.E2E_SITE_URL ?? "");
  if (cookie) await page.context().addCookies([{ ...cookie, url: origin }]);
  const shown = await page.goto(path);
  if (!isSent) return (await shown?.text()) ?? "";
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.locator("main form[method=POST] button").first().click();
  return (await answer).text();
}

/** What axe has against the page: the rule, where, and why. */
async function barriersOn(page: Page, rules: typeof all | typeof ofColour = all): Promise<string[]> {
  // In the page itself and without a report on what is right, which is most of the work.
  const options = { runOnly: { type: rules.type, values: [...rules.values] }, resultTypes: ["violations" as const] };
  const axe = new AxeBuilder({ page }).options(options).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.replace(/\s+/g, " ")}`),
  );
}

async function unfoldFilters(page: Page) {
  const fold = page.getByText(/^Filters(?: \(\d+\))?$/);
  if ((await fold.isVisible()) && (await page.getByRole("group", { name: /^(?:Level|Niveau)$/ }).isHidden()))
    await fold.click();
}
