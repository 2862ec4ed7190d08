import type { Contract, Level, WorkMode } from "#lib/db/generated/enums";

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
  /** Change of the share that asks it, in points of a hundred, over the year before; null inside the 95 % interval. */
  changePoints: number | null;
};

export type RoleFigures = {
  /** Vacancies first published in the window. */
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
  /** Twelve months, oldest first, as "2026-11". */
  months: { month: string; count: number }[];
  daysOpen: { n: number; median: number } | null;
  workMode: { n: number; shares: { mode: WorkMode; count: number }[] } | null;
  language: { n: number; dutch: number } | null;
  contract: { n: number; shares: { contract: Contract; count: number }[] } | null;
  places: { slug: string; name: string; count: number }[];
  companies: { slug: string; name: string; count: number }[];
};

/** A distribution with what its n bears, or null below ten. `percentiles` are 10, 25, 50, 75 and 90, in cents. */
export function bornBy(n: number, percentiles: number[]): Distribution | null {
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

/**
 * How much a share changed, in whole points of a hundred, or null when chance alone could have done it: the
 * difference lies within 1.96 standard errors of nothing (Wald interval of two proportions), or either year
 * has fewer than ten vacancies.
 */
export function changeOf(now: { count: number; n: number }, before: { count: number; n: number }): number | null {
  if (now.n < leastOf.median || before.n < leastOf.median) return null;
  const [p, q] = [now.count / now.n, before.count / before.n];
  const error = Math.sqrt((p * (1 - p)) / now.n + (q * (1 - q)) / before.n);
  return Math.abs(p - q) > 1.96 * error ? Math.round((p - q) * 100) : null;
}
