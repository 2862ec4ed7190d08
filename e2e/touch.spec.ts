import { expect, test } from "./fixtures.ts";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test("what one taps on a phone is as tall as a finger is wide", async ({ page }) => {
  for (const path of [
    "/nl",
    "/nl/vacatures?q=developer&place=utrecht&mode=hybrid",
    "/en/roles/backend-developer",
    "/nl/vaardigheden?role=backend-developer",
    "/nl/vacaturemail?q=developer",
  ]) {
    await page.goto(path);
    const filters = page.getByText(/^Filters/);
    if (await filters.isVisible()) await filters.click();
    for (const role of ["link", "button", "combobox", "checkbox"] as const) {
      const low = await page.getByRole(role).evaluateAll((found) =>
        found
          .map((each) => each.closest("label") ?? each)
          // A link within a text is as tall as the text; one within a row or a heading is as large as that.
          .filter((each) => each.checkVisibility() && getComputedStyle(each).display !== "inline")
          .filter((each) => !each.closest(":is(h2, h3, p)"))
          .map((each) => ({ text: each.textContent.trim(), height: each.getBoundingClientRect().height }))
          .filter(({ height }) => height > 1 && height < 44),
      );
      expect.soft(low, `${role}, ${path}`).toEqual([]);
    }
  }
});
