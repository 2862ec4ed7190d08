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

/** Words behind days that make them days of something else than work. */
export const besideDays = new Set(
  "in op aan at on naar to from vanuit thuis kantoor office remote hybride hybrid locatie oud old ago geleden vakantie verlof".split(
    " ",
  ),
);

const smallDutch = "een twee drie vier vijf zes zeven acht negen".split(" ");
const smallEnglish = "one two three four five six seven eight nine".split(" ");
const small = [smallDutch, smallEnglish].flatMap((words) => words.map((word, at) => [word, at + 1] as const));
const tens = Object.entries({ twintig: 20, dertig: 30, veertig: 40, twenty: 20, thirty: 30, forty: 40 });
const digits = new Map([
  ...small,
  ...Object.entries({ twaalf: 12, zestien: 16, twelve: 12, sixteen: 16 }),
  ...tens,
  ...tens.flatMap(([ten, value]) => [
    ...smallDutch.map((word, at) => [`${word}en${ten}`, value + at + 1] as const),
    ...smallEnglish.flatMap((word, at) => ["-", " "].map((sign) => [`${ten}${sign}${word}`, value + at + 1] as const)),
  ]),
]);
const longestFirst = [...digits.keys()].toSorted((one, other) => other.length - one.length);
const counted = new RegExp(`\\b(${longestFirst.join("|")})(?=$|[ -]|daags|urig)`, "g");

/** The same with numbers of days and hours as digits: "vierdaagse" as "4daagse", "tweeendertig uur" as "32 uur". */
export function withDigits(words: string): string {
  return words.replace(counted, (word) => String(digits.get(word)));
}
