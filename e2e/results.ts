import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** How many vacancies the page of results says there are. */
export async function totalOn(page: Page): Promise<number> {
  await settled(page);
  const heading = page.getByRole("main").getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(/vacatures?$|vacanc(?:y|ies)$/);
  return countIn((await heading.textContent()) ?? "");
}

/** The titles on the page of results, in their order. */
export async function titlesOn(page: Page): Promise<string[]> {
  await settled(page);
  return page.getByRole("main").getByRole("heading", { level: 2 }).allTextContents();
}

/** The page is there, and what was asked of public/search.js has been answered. */
async function settled(page: Page) {
  await page.waitForLoadState("domcontentloaded");
  await expect(page.locator("[aria-busy]")).toHaveCount(0);
}

/** The last number in a text: "Hybride 1.204", "All 2,004 vacancies"; 0 for "Geen vacatures". */
export function countIn(text: string): number {
  return Number(/\d[\d.,]*(?=\D*$)/.exec(text)?.[0].replace(/[.,]/g, "") ?? 0);
}
