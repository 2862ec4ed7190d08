import { daysBetween, localTimeOf, timeZone } from "#lib/dates";
import type { Locale } from "./routing.ts";

const tags: Record<Locale, string> = { nl: "nl-NL", en: "en-GB" };
const made = new Map<string, unknown>();

/** A whole number in the language's own way: 12345 → "12.345" or "12,345". */
export function formatNumber(locale: Locale, value: number): string {
  return numbers(locale, {}).format(value);
}

/** Cents as an amount without needless decimals: 450000 → "€ 4.500" or "€4,500". */
export function formatMoney(locale: Locale, cents: number, currency: string): string {
  const whole = cents % 100 === 0;
  return numbers(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: whole ? 0 : 2,
  }).format(cents / 100);
}

/** A range with the sign once: "€ 4.500 – 6.100"; one amount when both ends are equal. */
export function formatMoneyRange(locale: Locale, minCents: number, maxCents: number, currency: string): string {
  const min = formatMoney(locale, minCents, currency);
  if (minCents === maxCents) return min;
  return `${min} – ${formatMoney(locale, maxCents, currency).replace(/^[^\d-]+/, "")}`;
}

/** With a capital, as a heading or a sentence begins. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A day in Amsterdam: "21 november 2026". */
export function formatDay(locale: Locale, instant: Date): string {
  return dates(locale, { day: "numeric", month: "long", year: "numeric" }).format(instant);
}

/** The last day of a moment that ends a day: an instant of 00:00 on the 22nd closes "21 november 2026". */
export function formatLastDay(locale: Locale, instant: Date): string {
  return formatDay(locale, new Date(instant.getTime() - 1));
}

/** Until when one can apply: the last day, with the time when it closes during that day: "31 december 2026, 17:00". */
export function formatClosing(locale: Locale, instant: Date): string {
  const time = localTimeOf(instant).slice(11);
  const isDayEnd = time === "00:00" || time === "23:59";
  return isDayEnd ? formatLastDay(locale, instant) : `${formatDay(locale, instant)}, ${time}`;
}

/** A calendar month in few letters: "2026-11" → "nov", with the year at the turn: "jan 2027". */
export function formatMonth(locale: Locale, month: string): string {
  const year = month.endsWith("-01") ? "2-digit" : undefined;
  return dates(locale, { month: "short", year }).format(new Date(`${month}-15T12:00:00Z`));
}

/** A moment in Amsterdam to the minute: "21 nov 2026, 09:30". */
export function formatTime(locale: Locale, instant: Date): string {
  return dates(locale, { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" }).format(
    instant,
  );
}

/** Days until the last day of `closesAt`: 0 closes today. */
export function daysLeft(closesAt: Date, now: Date): number {
  return daysBetween(now, new Date(closesAt.getTime() - 1));
}

/** The name of a language or a country in the reader's language, e.g. ("nl", "language", "de") → "Duits". */
export function formatName(locale: Locale, type: "language" | "region", code: string): string {
  const names = kept(`${type}${locale}`, () => new Intl.DisplayNames(tags[locale], { type, fallback: "code" }));
  return names.of(code) ?? code;
}

/** "A, B en C". */
export function formatList(
  locale: Locale,
  items: string[],
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  return kept(`${type}${locale}`, () => new Intl.ListFormat(tags[locale], { type })).format(items);
}

function numbers(locale: Locale, options: Intl.NumberFormatOptions) {
  return kept(`n${locale}${JSON.stringify(options)}`, () => new Intl.NumberFormat(tags[locale], options));
}

function dates(locale: Locale, options: Intl.DateTimeFormatOptions) {
  const make = () => new Intl.DateTimeFormat(tags[locale], { ...options, timeZone });
  return kept(`d${locale}${JSON.stringify(options)}`, make);
}

// Making a formatter costs more than a hundred uses of it.
function kept<Formatter>(key: string, make: () => Formatter): Formatter {
  const formatter = made.get(key) ?? make();
  made.set(key, formatter);
  return formatter as Formatter;
}
