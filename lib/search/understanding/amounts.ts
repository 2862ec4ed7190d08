import { comparableMonthlyPay } from "#lib/vacancies/salary";
import type { Filter } from "../filter.ts";
import { about, atLeast, atMost, range } from "./hours.ts";

/** An amount as it was said, where that is not by the month. */
export type SaidAmount = { euros: number; per: "hour" | "day" | "year" };

/** What an amount asks; of freelancers the contract alone, for a rate is never compared. */
export type Amount = { filters: Filter[]; said: SaidAmount | null };

/** Words after which a bare number is a version, a standard or a model. */
export const numbered = new Set(
  "iso nen iec windows server nexus catalyst cisco dynamics office exchange as rfc".split(" "),
);

const number = String.raw`(?:(?:€|eur|euro) ?)?(\d{1,3}[.,]\d{3}|\d{1,6})(?:,-|,00)? ?(k)?(?: ?(?:euro|eur|€))?(?: ?\+)?`;
const periods = {
  month: ["maand", "month", "mnd", "m", "maandelijks", "monthly"],
  year: ["jaar", "year", "yr", "annum", "jaarlijks", "yearly", "annually", "jaarsalaris"],
  hour: ["uur", "hour", "hr", "u", "h"],
  day: ["dag", "day"],
};
type Period = keyof typeof periods;
// "85 uur" is no rate: of hours "per" says that an amount is meant.
const time = `(?:per|p/?|a|/) ?(${Object.values(periods).flat().join("|")})|(${[...periods.month, ...periods.year].filter((word) => word.length > 3).join("|")})`;
const gross = "(?: ?(bruto|gross|netto|net))?";
// Pay is the least that one wants, so "at least" says nothing more; what is called a rate is by the hour, or by the day.
const called = `(?:(?:${atLeast}|${atMost}|${about}|boven|above|netto|bruto|gross|de|het|salaris|salary|loon|pay|van|of|tussen|between) )*`;
const rate = "(?:(?:uur|dag)?tarief|(?:hourly |daily |day )?rate)";
const payPattern = new RegExp(
  `^(${called}(?:(${rate}) ${called})?)${number}(?:${range}${number})?${gross}(?: ?(?:${time}))?${gross}$`,
);
const isMost = new RegExp(`(?:^| )(?:${atMost}) `);

/**
 * Pay to earn at least: "€ 5.000", "5k", "4500-5500" (its lower bound), "minimaal 65k per jaar", and bare numbers that
 * are round and can be a month's or a year's pay, unless `isNumbered`: 3511 stays a postcode, 365 and 27001 what they
 * are. Years and hours are made months as those of vacancies are; from € 40 an hour, and by the day, it is a freelancer's rate. The
 * most one wants ("max 5000") and what is left of pay after taxes cannot be asked, and would be asked the other way round.
 */
export function payIn(written: string, isNumbered = false): Amount | "payMost" | "payNet" | null {
  const words = written.replace(/^(per (?:uur|dag|maand|jaar|hour|day|month|year)) (.*\d.*)$/, "$2 $1");
  const [, before = "", isRate, first, firstThousand, last, lastThousand, kind, behindPer, alone, kindBehind] =
    payPattern.exec(words) ?? [];
  if (first === undefined) return null;
  const upTo = last === undefined ? null : eurosIn(last, lastThousand);
  const from = eurosIn(first, firstThousand ?? (Number(first) < 1000 ? lastThousand : undefined));
  if (upTo !== null && upTo <= from) return null;

  const isMoney = /[€k]|eur/.test(words);
  // Nobody earns € 95 a month.
  const isSmall = isMoney && from <= likely.hour[1];
  const rated = isRate?.startsWith("da") ? "dag" : "uur";
  const said = periodOf(behindPer ?? alone ?? (isRate || isSmall ? rated : undefined));
  const per = said ?? (from > monthMax ? "year" : "month");
  const isBare = !said && !isMoney;
  const step = per === "year" ? 1000 : 100;
  if (isBare && (isNumbered || from % step !== 0 || (upTo ?? 0) % step !== 0)) return null;
  const tax = kind ?? kindBehind ?? (/\bnetto\b/.test(before) ? "netto" : undefined);
  // A bare "net" is the framework.
  if (isBare && tax === "net") return null;
  const amount = amountOf(from, per);
  if (amount?.filters[0]?.field !== "pay") return amount;
  if (tax?.startsWith("net")) return "payNet";
  return upTo === null && isMost.test(before) ? "payMost" : amount;
}

const monthMax = 20_000;
/** Whole euros that can be meant, from and up to; what costs less an hour than `rateFrom` is a wage. */
const likely = { hour: [12, 300], day: [250, 2500], month: [1500, monthMax], year: [18_000, 300_000] } as const;
const rateFrom = 40;

function amountOf(euros: number, per: Period): Amount | null {
  const [least, most] = likely[per];
  if (euros < least || euros > most) return null;
  if (per === "month") return { filters: [{ field: "pay", value: euros }], said: null };
  const said = { euros, per };
  if (per === "day" || (per === "hour" && euros >= rateFrom))
    return { filters: [{ field: "contract", value: "freelance" }], said };

  const month = comparableMonthlyPay({
    payMinCents: euros * 100,
    payMaxCents: euros * 100,
    payCurrency: "EUR",
    payPeriod: per,
    payFullTimeHours: null,
    payHolidayAllowanceIncluded: null,
    contract: null,
  });
  return month && { filters: [{ field: "pay", value: Math.floor(month.maxCents / 100) }], said };
}

function eurosIn(digits: string, thousand: string | undefined): number {
  return Number(digits.replace(/[.,]/, "")) * (thousand ? 1000 : 1);
}

function periodOf(word: string | undefined): Period | null {
  const found = (["hour", "day", "month", "year"] as const).find((period) => word && periods[period].includes(word));
  return found ?? null;
}
