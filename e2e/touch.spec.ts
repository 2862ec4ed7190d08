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

test("the contents of a role stay at hand, and fold once one has chosen", async ({ page }) => {
  await page.goto("/nl/functies/backend-developer");
  const contents = page.getByRole("navigation", { name: "Inhoud" });
  const chosen = contents.getByRole("link", { name: "Leerpad" });
  await contents.getByText("Inhoud").click();
  await chosen.click();
  await expect(page.getByRole("heading", { level: 2, name: "Leerpad" })).toBeInViewport({ ratio: 1 });
  await expect(chosen).toBeHidden();
  await expect(contents.getByText("Inhoud")).toBeInViewport({ ratio: 1 });
});
