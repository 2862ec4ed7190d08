import { hoursRanges } from "#lib/vacancies/facet-tokens";
import type { Filter } from "../filter.ts";

/** Between the two ends of a range; without a sign as well. */
export const range = " ?(?:-|–|/|t/m|tot|to|of|or|à)? ?";
export const atMost = String.raw`max(?:imaal|imum)?\.?|hooguit|hoogstens|tot|up to|at most`;
export const atLeast = String.raw`min(?:imaal|imum)?\.?|minstens|ten ?minste|vanaf|at least|from`;

const number = String.raw`\d{1,2}(?:[.,]\d{1,2})?`;
const count = `^(?:(${atMost}) |(?:${atLeast}) )?(${number})(?:${range}(${number}))?[ -]?`;
const week = "(?:werk|work ?)?week|wk|w";
/** What is counted, and how many hours a week one is. */
const units = [
  [`(?:urige?|uur|uren|u|hours?|hrs?|h)(?: (?:per |p/?|in de |a )?(?:${week}|contract))?`, 1],
  [`(?:daagse|dagen|dag|days?)[ -](?:per |in de |a )?(?:${week})`, 8],
  ["fte", 40],
] as const;
const patterns = units.map(([unit, hours]) => [new RegExp(`${count}${unit}$`), hours] as const);

/**
 * "32 uur", "40u", "4 days a week" and "0,8 fte" (of 40) are hours to work; "24-32 uur", "max 24 uur" and "1 fte" are
 * whatever has some of those. Null for anything else.
 */
export function hoursIn(words: string): Filter[] | null {
  for (const [pattern, each] of patterns) {
    const [said, most, first, last] = pattern.exec(words) ?? [];
    if (said === undefined) continue;
    const hoursOf = (text = "") => Math.round(Number(text.replace(",", ".")) * each);
    const [from, upTo] = [hoursOf(first), hoursOf(last ?? first)];
    if (from < 8 || upTo > 60) return null;
    const isBound = !/^\d/.test(words);
    if (last !== undefined) {
      // Without a sign between them the first may belong to what stands before: "angular 17 32 uur".
      return from >= upTo || isBound || (/\d \d/.test(words) && from % 4 !== 0) ? null : someHours(from, upTo);
    }
    if (isBound) return most ? someHours(0, upTo) : someHours(from, 60);
    return each === 40 && from === 40 ? fullTime : [{ field: "hours", value: from }];
  }
  return null;
}

function someHours(from: number, upTo: number): Filter[] {
  const some = Object.entries(hoursRanges).filter(([, [lowest, highest]]) => lowest <= upTo && highest >= from);
  return some.map(([value]) => ({ field: "hoursRange", value }));
}

/** Many Dutch employers call 36 hours full-time. */
export const fullTime = someHours(33, 60);
/** What is called so is 32 hours or less. */
export const partTime = someHours(0, 32);
