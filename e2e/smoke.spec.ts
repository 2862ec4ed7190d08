import { expect, test } from "./fixtures.ts";

test("the home page answers in both languages", async ({ page }) => {
  await page.goto("/nl");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.goto("/en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("an address that never existed is a page that says so, with status 404", async ({ page }) => {
  const response = await page.goto("/nl/bestaat-niet");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
