import type { Contract, Level, WorkMode } from "#lib/db/generated/enums";
import type { Education } from "./education.ts";

// Figures from our own vacancies and nothing else. Each carries how many vacancies bear it (`n`); below
// `leastOf.median` there is no figure, and rarer percentiles ask for more.

export const leastOf = { median: 10, quartiles: 20, tails: 50 } as const;
/** The months that figures look back on, from the day they are worked out. */
export const windowMonths = 12;

/** Cents; a percentile that n does not bear is null. */
export type Distribution = {
  n: number;
  p10: number | null;
  p25: number | null;
  p50: number;
  p75: number | null;
  p90: number | null;
};

export type SkillDemand = {
  slug: string;
  /** Of n vacancies that name skills, how many ask it. */
  must: number;
  nice: number;
  /** Change of the share that asks it, in points of a hundred, over the year before; null when chance could have made it (`changeOf`). */
  changePoints: number | null;
};

export type RoleFigures = {
  /** Vacancies first published in the window, whether open or over. */
  n: number;
  from: string;
  to: string;
  pay: {
    /** Middle of each range, gross euro cents a month at 40 hours without holiday allowance. */
    all: Distribution | null;
    byLevel: ({ level: Level } & Distribution)[];
    byProvince: ({ slug: string; name: string } & Distribution)[];
    /** Freelance, cents an hour; never mixed with salary. */
    freelanceHour: Distribution | null;
  };
  skills: { n: number; asked: SkillDemand[] } | null;
  /** Twelve months, oldest first and the running one last, as "2026-11". */
  months: { month: string; count: number }[];
  /** Whole days within which half is over, of all `n`, open or over; null also while half is not over. */
  daysOpen: { n: number; median: number } | null;
  workMode: { n: number; shares: { mode: WorkMode; count: number }[] } | null;
  language: { n: number; dutch: number } | null;
  contract: { n: number; shares: { contract: Contract; count: number }[] } | null;
  /** In how many texts each is named, and in how many none; a text may name more than one. */
  education: { n: number; none: number; named: { education: Education; count: number }[] } | null;
  /** In how many each is named, the eight most named, and in how many none; one may name more. */
  certificates: { n: number; none: number; named: { name: string; count: number }[] } | null;
  places: { slug: string; name: string; count: number }[];
  companies: { slug: string; name: string; count: number }[];
};

/** A distribution with what its n bears, or null below ten. `percentiles` are 10, 25, 50, 75 and 90, in cents. */
export function borneBy(n: number, percentiles: number[]): Distribution | null {
  if (n < leastOf.median) return null;
  const at = (index: number, least: number) => (n >= least ? Math.round(percentiles[index] ?? 0) : null);
  return {
    n,
    p10: at(0, leastOf.tails),
    p25: at(1, leastOf.quartiles),
    p50: Math.round(percentiles[2] ?? 0),
    p75: at(3, leastOf.quartiles),
    p90: at(4, leastOf.tails),
  };
}

/** Cents, to the euro in which pay is shown. */
export function wholeEuros(cents: number): number {
  return Math.round(cents / 100) * 100;
}

/** The vacancies of all these months together: fewer than those of the window, which begins within a month. */
export function publishedIn(months: RoleFigures["months"]): number {
  return months.reduce((total, { count }) => total + count, 0);
}
