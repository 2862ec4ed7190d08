import { onSiteDays } from "#lib/vacancies/facet-tokens";
import type { Filter } from "../filter.ts";
import { atMost, range } from "./hours.ts";

const days = `(?:(${atMost}) )?(\\d)(?:${range}(\\d))? (?:dagen|dag|days?)(?: (?:per |p/?|in de |a )(?:week|w|wk))?`;
const home = "thuis|thuis ?werken|thuiswerk|vanuit huis|van huis|remote|from home|at home|work(?:ing)? from home|wfh";
const hybrid = "hybride?(?: werken)?";
const office = "(?:(?:op|in|at|on|naar) )?(?:het |de |the )?(?:kantoor|office|locatie|location)|on[ -]?site";
const onSite = new RegExp(`^(?:${hybrid} )?${days} (?:${office})$`);
const elsewhere = new RegExp(`^(?:(?:${hybrid} )?${days} (?:${home}|${hybrid})|(?:${home}|${hybrid}) ${days})$`);

/**
 * "3 dagen op kantoor" is so many days of hybrid work. "2 dagen thuis" is hybrid and no more: how many days are left
 * for the office depends on how many one works. Null for anything else.
 */
export function daysIn(words: string): Filter[] | null {
  const [said, most, first, last = first] = onSite.exec(words) ?? [];
  if (said !== undefined) {
    if (first === "5") return [{ field: "mode", value: "onSite" }];
    const from = most ? 1 : Number(first);
    const some = onSiteDays.filter((each) => Number(each) >= from && Number(each) <= Number(last));
    return some.length > 0 ? some.map((value) => ({ field: "onSiteDays", value })) : null;
  }
  const [isHybrid, , some, , , all] = elsewhere.exec(words) ?? [];
  if (isHybrid === undefined) return null;
  return [{ field: "mode", value: (some ?? all) === "5" && !/hybrid/.test(words) ? "remote" : "hybrid" }];
}

const digits = new Map(
  Object.entries({ een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, one: 1, two: 2, three: 3, four: 4, five: 5 }),
);
const counted = new RegExp(`\\b(${[...digits.keys()].join("|")})(?=[ -]?(?:daagse|dag|day))`, "g");

/** The same with numbers of days as digits: "vierdaagse" as "4daagse". */
export function withDigits(words: string): string {
  return words.replace(counted, (word) => String(digits.get(word)));
}
