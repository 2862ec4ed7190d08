import { addDays, dayOf } from "#lib/dates";
import type { Fields } from "#lib/forms";

/** Long enough to publish. */
export const bodyText =
  "Je bouwt met vijf collega's aan de planning van ziekenhuizen. Elke dag spreek je mensen van de zorg over wat er " +
  "beter kan.\n\n## Wat je doet\n\n- Je schrijft Java.\n- Je test wat je schrijft.\n\nJe leidt zelf je week in.";

/** A vacancy form as the browser sends it at `now`, with all that publishing asks and not a word more. */
export function filledForm(now: Date, overrides: Record<string, string | string[]> = {}): Fields {
  const typed = {
    title: "Java-ontwikkelaar",
    role: "backend-developer",
    language: "nl",
    body: bodyText,
    workMode: "onSite",
    places: "Utrecht",
    hoursMin: "36",
    contract: "permanent",
    level: "medior",
    payMin: "4200",
    payPeriod: "month",
    applyUrl: "https://example.org/werk",
    posterType: "employer",
    closesOn: dayOf(addDays(now, 30)),
    ...overrides,
  };
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value].flat()]));
}
