import { hoursRanges } from "#lib/vacancies/facet-tokens";
import type { Filter } from "../filter.ts";

export const atMost = String.raw`max(?:imaal|imum)?\.?|hooguit|hoogstens|tot|up to|at most|niet meer dan|no more than|minder dan|less than|onder(?: de)?|under`;
export const atLeast = String.raw`min(?:imaal|imum)?\.?|minstens|ten ?minste|vanaf|at least|from|meer dan|more than`;
/** Between the two ends of a range; without a sign as well. */
export const range = ` ?(?:-|–|/|t/m|to|of|or|a|(?:(?:en|and|to) )?(?:${atMost})|en|and)? ?(?:de )?`;

const number = String.raw`\d{1,2}(?:[.,]\d{1,2})?`;
export const about = String.raw`ongeveer|circa|ca\.?|rond(?: de)?|zo'?n|about|around|roughly|approximately`;
const between = "(?:tussen(?: de)?|between) (?=.*\\d.*\\d)";
const count = `^(?:(${atMost}) |(?:${atLeast}) |${between})?(?:(?:${about}) )?(${number})(?:${range}(${number}))?[ -]?`;
const week = "(?:werk|work ?)?week|wk|w";
/** What is counted, and how many hours a week one is. */
const units = [
  [`(?:urige?|uur|uren|u|hours?|hrs?|h)(?: (?:per |p/?|in de |a )?(?:${week}|contract))?`, 1],
  [`(?:daagse|dagen|dag|days?)(?:[ -](?:per |in de |a )?(?:${week})| werken)`, 8],
  ["fte", 40],
] as const;
const isLeast = new RegExp(`^(?:${atLeast}) `);
const patterns = units.map(([unit, hours]) => [new RegExp(`${count}${unit}$`), hours] as const);

/**
 * "32 uur", "40u", "4 days a week" and "0,8 fte" (of 40) are hours to work; "24-32 uur", "max 24 uur" and "1 fte" are
 * whatever has some of those. Null for anything else.
 */
export function hoursIn(written: string): Filter[] | null {
  const words = written.replace(/^(?:werkweek|dienstverband|contract)(?: van)? /, "");
  for (const [pattern, each] of patterns) {
    const [said, most, first, last] = pattern.exec(words) ?? [];
    if (said === undefined) continue;
    const hoursOf = (text = "") => Math.round(Number(text.replace(",", ".")) * each);
    const [from, upTo] = [hoursOf(first), hoursOf(last ?? first)];
    if (from < 8 || upTo > 60) return null;
    const isBound = !/^\d/.test(words);
    if (last !== undefined) {
      // Without a sign between them the first may belong to what stands before: "angular 17 32 uur".
      return from >= upTo || (!isBound && /\d (?:(?:en|and) )?\d/.test(words) && from % 4 !== 0)
        ? null
        : someHours(from, upTo);
    }
    if (most) return someHours(0, upTo);
    if (isLeast.test(words)) return someHours(from, 60);
    return each === 40 && from === 40 ? fullTime : [{ field: "hours", value: from }];
  }
  return null;
}

const bareDays = new RegExp(`^[2-5](?:${range}[2-5])? (?:dagen|days)$`);

/** The same of days without "per week": "4 dagen"; of two at least, for one is of anything. */
export function bareDaysIn(words: string): Filter[] | null {
  return bareDays.test(words) ? hoursIn(`${words} a week`) : null;
}

function someHours(from: number, upTo: number): Filter[] {
  const some = Object.entries(hoursRanges).filter(([, [lowest, highest]]) => lowest <= upTo && highest >= from);
  return some.map(([value]) => ({ field: "hoursRange", value }));
}

/** Many Dutch employers call 36 hours full-time. */
export const fullTime = someHours(33, 60);
/** What is called so is 32 hours or less. */
export const partTime = someHours(0, 32);
