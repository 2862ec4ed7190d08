import { areCountsApart } from "./chance.ts";
import { leastOf, publishedIn, type RoleFigures } from "./figures.ts";

const span = 3;

/** How many more or fewer vacancies came in three whole months than in the three before. */
export type Pace = {
  /** In percent of the earlier count, whole, negative for fewer. */
  percent: number;
  n: number;
  nBefore: number;
  /** First and last month of both, as "2026-08". */
  from: string;
  to: string;
  fromBefore: string;
  toBefore: string;
};

/**
 * The change of new vacancies between the last three whole months and the three before them, or null when chance
 * alone could have done it (`areCountsApart`) or either count is below ten. `months` are oldest first and end with the running one, which is not over and does not count.
 */
export function paceOf(months: RoleFigures["months"]): Pace | null {
  const whole = months.slice(0, -1);
  const [last, earlier] = [whole.slice(-span), whole.slice(-2 * span, -span)];
  const [from, to, fromBefore, toBefore] = [last[0], last.at(-1), earlier[0], earlier.at(-1)].map(
    (each) => each?.month,
  );
  if (!from || !to || !fromBefore || !toBefore || earlier.length < span) return null;

  const [n, nBefore] = [publishedIn(last), publishedIn(earlier)];
  if (n < leastOf.median || nBefore < leastOf.median || !areCountsApart(n, nBefore)) return null;
  return { percent: Math.round(((n - nBefore) / nBefore) * 100), n, nBefore, from, to, fromBefore, toBefore };
}
