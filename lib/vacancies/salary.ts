import type { Contract, PayPeriod } from "#lib/db/generated/enums";

/** Pay as a company gives it; the columns of the vacancy by the same names. */
export type StatedPay = {
  payMinCents: number | null;
  payMaxCents: number | null;
  payCurrency: string | null;
  payPeriod: PayPeriod | null;
  payFullTimeHours: number | null;
  payHolidayAllowanceIncluded: boolean | null;
  contract: Contract | null;
};

/** `minCents` is null where only a most is stated. */
export type MonthlyPay = { minCents: number | null; maxCents: number };

/** Hours a week of a comparable month, and of a full-time week where the company names none. */
export const comparableHours = 40;
/** A figure outside these is a slip (a year's pay called a month's), and is shown but not compared. */
export const plausibleMonthCents = { min: 1_000_00, max: 40_000_00 };

/**
 * Gross euro cents a month for 40 hours a week, without holiday allowance, so that filters
 * and sorting compare like with like; whole cents, halves up.
 *
 * Null when pay is not stated, not in euro or not plausible, for freelance work (a rate also
 * pays for holidays, insurance and idle weeks) and for internships (an allowance).
 */
export function comparableMonthlyPay(pay: StatedPay): MonthlyPay | null {
  const { payMinCents, payMaxCents, payPeriod } = pay;
  if (payMaxCents === null || payPeriod === null || pay.payCurrency !== "EUR") return null;
  if (pay.contract === "freelance" || pay.contract === "internship") return null;

  const fullTimeHours = pay.payFullTimeHours ?? comparableHours;
  const [times, per] = monthsOf(payPeriod, fullTimeHours);
  const [without, within] = pay.payHolidayAllowanceIncluded ? [100, 108] : [1, 1];
  // One division at the end: rounding on the way would move a stated figure by a cent.
  const toMonth = (cents: number) =>
    Math.round((cents * times * comparableHours * without) / (per * fullTimeHours * within));

  const month = { minCents: payMinCents === null ? null : toMonth(payMinCents), maxCents: toMonth(payMaxCents) };
  return isPlausible(month.minCents ?? month.maxCents) && isPlausible(month.maxCents) ? month : null;
}

/** How many of a period make a month, as a fraction: a year is 52 weeks, a full-time week 5 days. */
function monthsOf(period: PayPeriod, fullTimeHours: number): [times: number, per: number] {
  switch (period) {
    case "hour":
      return [fullTimeHours * 52, 12];
    case "day":
      return [5 * 52, 12];
    case "week":
      return [52, 12];
    case "month":
      return [1, 1];
    case "year":
      return [1, 12];
  }
}

function isPlausible(cents: number): boolean {
  return cents >= plausibleMonthCents.min && cents <= plausibleMonthCents.max;
}
