import { endOfDay } from "#lib/dates";

const dayMs = 24 * 60 * 60 * 1000;

/** A day in Amsterdam, e.g. "2026-11-21". */
export type Day = string;

export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** `day` itself, or the Friday before it in a weekend. */
export function workingDayBefore(day: Day): Day {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 ? dayAfter(day, -2) : weekday === 6 ? dayAfter(day, -1) : day;
}

/** The instant at so many minutes after midnight in Amsterdam. */
export function instantOn(day: Day, minutes: number): Date {
  return new Date(midnight(dayAfter(day, -1)) + minutes * 60_000);
}

/** As `endOfDay`, which asks Intl for the offset every time: thousands of vacancies share two years of days. */
export function lastMoment(day: Day): Date {
  return new Date(midnight(day));
}

const midnights = new Map<Day, number>();

function midnight(day: Day): number {
  const known = midnights.get(day) ?? endOfDay(day).getTime();
  midnights.set(day, known);
  return known;
}

/** "14 oktober" or "14 October": the year is that of the ad. */
export function dayInWords(day: Day, language: "nl" | "en"): string {
  return days[language].format(new Date(day));
}

const written = { day: "numeric", month: "long", timeZone: "UTC" } as const;
const days = { nl: new Intl.DateTimeFormat("nl-NL", written), en: new Intl.DateTimeFormat("en-GB", written) };
