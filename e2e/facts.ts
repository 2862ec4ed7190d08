import type { Locator, Page } from "@playwright/test";

/** What a vacancy's page says beside the name of a fact: "Uren" → "32–40 uur". */
export function fact(page: Page, name: string): Locator {
  const term = page
    .getByRole("main")
    .getByRole("term")
    .filter({ hasText: new RegExp(`^${name}$`) });
  return term.locator("xpath=following-sibling::dd[1]");
}
