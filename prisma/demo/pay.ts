import type { Level } from "#lib/db/generated/enums";
import type { Assignment, Pay, Terms } from "./facts.ts";
import type { Sector } from "./profile.ts";
import type { Random } from "./random.ts";
import { scaleFor } from "./scales.ts";

/** Against the middle of medior. */
const levelFactor: Record<Level, number> = {
  trainee: 0.66,
  junior: 0.8,
  medior: 1,
  senior: 1.26,
  lead: 1.4,
  principal: 1.55,
  manager: 1.42,
};

export const noPay: Pay = {
  payMinCents: null,
  payMaxCents: null,
  payCurrency: null,
  payPeriod: null,
  payFullTimeHours: null,
  payHolidayAllowanceIncluded: null,
  payScale: null,
};

/** Gross euros a month at 40 hours below which no ad goes: the minimum wage of 2026 and a little. */
const lowestMonth = 2650;

/** What the company would pay for this work, in the form its ads have it. Whether it says so is decided elsewhere. */
export function choosePay(assignment: Assignment, terms: Terms, clientSector: Sector | null): Pay {
  const { company, role, random, language } = assignment;
  const middle = role.pay * levelFactor[terms.seniority] * company.profile.payFactor * (0.94 + random.next() * 0.12);

  if (terms.contract === "freelance") return freelanceRate(role.pay * levelFactor[terms.seniority], random);
  if (terms.contract === "internship") return allowance(random);
  if (terms.contract === "traineeship") return monthly(Math.max(2850, middle), 0.06, 40, random);
  if (terms.town === "London") return { ...yearly(middle * 1.15, false, random), payCurrency: "GBP" };

  const fullTime = clientSector === null ? company.profile.fullTime : 40;
  const scale = company.isPublic ? scaleFor(company.sector, (middle * fullTime) / 40) : null;
  if (scale && random.chance(0.85)) {
    return { ...inMonths(scale.min, scale.max, fullTime), payHolidayAllowanceIncluded: false, payScale: scale.name };
  }
  if (language === "en" && yearlySectors.has(company.sector) && random.chance(0.4)) return yearly(middle, true, random);
  if (role.slug === "it-support-engineer" && random.chance(0.08)) return hourly(middle, fullTime, random);
  return monthly(Math.max(lowestMonth * 1.05, middle), 0.08 + random.next() * 0.07, fullTime, random);
}

const yearlySectors = new Set<Sector>(["saas", "finance", "media", "games", "consultancy", "agency", "energy"]);

function monthly(middle: number, spread: number, fullTime: number, random: Random): Pay {
  const scaled = (amount: number) => (amount * fullTime) / 40;
  const low = Math.max(scaled(lowestMonth), scaled(middle * (1 - spread)));
  const pay = inMonths(rounded(low, 50), rounded(Math.max(low, scaled(middle * (1 + spread * 1.2))), 50), fullTime);
  return { ...pay, payHolidayAllowanceIncluded: random.chance(0.6) ? false : null };
}

function inMonths(min: number, max: number, fullTime: number): Pay {
  return { ...noPay, ...euros(min, max), payPeriod: "month", payFullTimeHours: fullTime };
}

/** A year of twelve months, with the holiday allowance of 8 % when it says so. */
function yearly(middle: number, isIncluded: boolean, random: Random): Pay {
  const year = middle * 12 * (isIncluded ? 1.08 : 1);
  const spread = 0.09 + random.next() * 0.05;
  return {
    ...noPay,
    ...euros(rounded(year * (1 - spread), 1000), rounded(year * (1 + spread), 1000)),
    payPeriod: "year",
    payFullTimeHours: 40,
    payHolidayAllowanceIncluded: isIncluded,
  };
}

function hourly(middle: number, fullTime: number, random: Random): Pay {
  const hour = Math.max(16.5, (middle * 12) / (52 * 40));
  const low = rounded(hour * 0.95, 0.25);
  return {
    ...noPay,
    ...euros(low, low + random.between(2, 6) / 2),
    payPeriod: "hour",
    payFullTimeHours: fullTime,
    payHolidayAllowanceIncluded: false,
  };
}

function freelanceRate(month: number, random: Random): Pay {
  const hour = rounded(Math.max(62, month / 56) + random.between(-4, 4), 5);
  if (random.chance(0.1)) return { ...noPay, ...euros(hour * 8, hour * 8 + 80), payPeriod: "day" };
  return { ...noPay, ...euros(hour, hour + random.pick([0, 5, 10, 10, 15])), payPeriod: "hour" };
}

function allowance(random: Random): Pay {
  const month = random.pick([450, 500, 550, 600, 650, 700]);
  return { ...noPay, ...euros(month, month), payPeriod: "month", payFullTimeHours: 40 };
}

function euros(min: number, max: number): Pick<Pay, "payMinCents" | "payMaxCents" | "payCurrency"> {
  return { payMinCents: Math.round(min * 100), payMaxCents: Math.round(max * 100), payCurrency: "EUR" };
}

function rounded(amount: number, step: number): number {
  return Math.round(amount / step) * step;
}
