import { expect, type Page } from "@playwright/test";

/** A Dutch text long enough to publish. */
export const adText =
  "Je bouwt met vijf collega's aan de planning van ziekenhuizen. Elke dag spreek je mensen van de zorg over wat er beter kan.\n\n" +
  "## Wat je doet\n\n- Je schrijft Java.\n- Je test wat je schrijft.\n- Je praat met gebruikers.\n\nJe leidt zelf je week in.";

/** The day `days` from now, as a date field takes it. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Fills in all that publishing asks, in Dutch, as a person would. */
export async function fillVacancyForm(page: Page, title: string): Promise<void> {
  await page.getByLabel("Functietitel").fill(title);
  await page.getByLabel("Tekst", { exact: true }).fill(adText);
  await page.getByRole("radio", { name: "hybride" }).check();
  await page.getByLabel("Dagen per week op kantoor").fill("2");
  await page.getByLabel("Plaats", { exact: true }).fill("Utrecht");
  await page.getByLabel("Uren per week, minstens").fill("32");
  await page.getByLabel("Uren per week, hoogstens").fill("40");
  await page.getByLabel("Contract").selectOption({ label: "vast" });
  await page.getByLabel("Niveau").selectOption({ label: "medior" });
  await page.getByLabel("Bruto, vanaf (€)").fill("4.200");
  await page.getByLabel("Bruto, tot (€)").fill("5.600");
  await page.getByLabel("Per", { exact: true }).selectOption({ label: "maand" });
  await page.getByLabel("Nodig", { exact: true }).fill("Java, SQL");
  await page.getByLabel("Mooi meegenomen").fill("Docker");
  await page.getByLabel("Webadres om te reageren").fill("https://example.org/werken");
}

/** Publishes; without a script the role that the title means is proposed first, and confirmed by sending again. */
export async function publish(page: Page): Promise<void> {
  const done = page.getByText("De vacature staat open. Hij is nu te vinden.");
  const asked = page.getByText("We denken: ").first();
  await page.getByRole("button", { name: "Publiceer" }).click();
  await expect(done.or(asked)).toBeVisible();
  if (await asked.isVisible()) await page.getByRole("button", { name: "Publiceer" }).click();
  await expect(done).toBeVisible();
}
