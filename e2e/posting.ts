import { expect, type Page } from "@playwright/test";
import { withMouse } from "./hands.ts";

/** A Dutch text long enough to publish. */
export const adText =
  "Je bouwt met vijf collega's aan de planning van ziekenhuizen. Elke dag spreek je mensen van de zorg over wat er beter kan.\n\n" +
  "## Wat je doet\n\n- Je schrijft Java.\n- Je test wat je schrijft.\n- Je praat met gebruikers.\n\nJe leidt zelf je week in.";

/** The day `days` from now, as a date field takes it. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Fills in all that publishing asks, in Dutch, as a person would. */
export async function fillVacancyForm(page: Page, title: string, hands = withMouse(page)): Promise<void> {
  await hands.fill("Functietitel", title);
  await hands.fill("Tekst", adText);
  await hands.pick("hybride");
  await hands.fill("Dagen per week op kantoor", "2");
  await hands.fill("Plaats", "Utrecht");
  await hands.fill("Uren per week, minstens", "32");
  await hands.fill("Uren per week, hoogstens", "40");
  await hands.choose("Contract", "vast");
  await hands.choose("Niveau", "medior");
  await hands.fill("Bruto, vanaf (€)", "4.200");
  await hands.fill("Bruto, tot (€)", "5.600");
  await hands.choose("Per", "maand");
  await hands.fill("Nodig", "Java, SQL");
  await hands.fill("Mooi meegenomen", "Docker");
  await hands.fill("Webadres om te reageren", "https://example.org/werken");
}

/** Publishes; without a script the role that the title means is proposed first, and confirmed by sending again. */
export async function publish(page: Page, hands = withMouse(page)): Promise<void> {
  const done = page.getByText("De vacature staat open. Hij is nu te vinden.");
  const asked = page.getByText("We denken: ").first();
  await hands.press("Publiceer");
  await expect(done.or(asked)).toBeVisible();
  if (await asked.isVisible()) {
    await expect(page.getByRole("link", { name: "Ga naar “Publiceer”" })).toHaveAttribute("href", "#publish");
    await hands.press("Publiceer");
  }
  await expect(done).toBeVisible();
}
