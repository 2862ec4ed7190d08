import { aUser } from "#lib/testing/factories";
import { expect, test } from "./fixtures.ts";

const password = "een paarse olifant loopt";

test("whoever types a password may see it, and it is hidden again when it is sent", async ({ page }) => {
  await page.goto("/nl/inloggen");
  const field = page.getByLabel("Wachtwoord", { exact: true });
  const show = page.getByRole("button", { name: "Toon: Wachtwoord", exact: true });
  await expect(field).toHaveAttribute("type", "password");
  await expect(show).toHaveAttribute("aria-pressed", "false");
  await expect(show).toHaveText("Toon");
  await page.getByLabel("E-mailadres").fill("ada@example.org");
  await field.fill(password);

  await page.keyboard.press("Tab");
  await expect(show).toBeFocused();
  await page.keyboard.press("Space");
  await expect(field).toHaveAttribute("type", "text");
  await expect(show).toHaveAttribute("aria-pressed", "true");
  await expect(field).toHaveValue(password);
  // What is text may be corrected, capitalised and remembered; a password not, shown or hidden.
  for (const [name, value] of [
    ["spellcheck", "false"],
    ["autocapitalize", "none"],
    ["autocomplete", "current-password"],
    ["name", "password"],
  ] as const)
    await expect(field).toHaveAttribute(name, value);
  await page.keyboard.press("Space");
  await expect(field).toHaveAttribute("type", "password");
  await page.keyboard.press("Space");

  // The form as the browser and its password manager find it when it goes; it stays here to be looked at.
  await page.evaluate(() => addEventListener("submit", (event) => event.preventDefault(), { once: true }));
  await field.press("Enter");
  await expect(field).toHaveAttribute("type", "password");
  await expect(show).toHaveAttribute("aria-pressed", "false");
  await expect(field).toHaveValue(password);
  await field.press("Enter");
  await expect(page.getByRole("alert")).toContainText("horen niet bij elkaar");
});

test("each field has a button of its own, in the reader's language", async ({ page, signInAs }) => {
  await signInAs(await aUser());
  await page.goto("/en/account");
  await page.getByRole("button", { name: "Show: New password", exact: true }).click();
  await expect(page.getByLabel("New password", { exact: true })).toHaveAttribute("type", "text");
});
