import { type Distribution, leastOf } from "./figures.ts";

// What chance alone could have made is told as no difference. Each question is asked at 95 %, so of twenty differences
// that are none, one is told all the same; the page that explains the figures says so.

/** The point of the normal distribution that 2.5 % lies above. */
const z = 1.959964;

type Share = { count: number; n: number };

/** The 95 % interval of one share less the other: the hybrid score interval, method 10 of Newcombe (Statistics in Medicine, 1998). */
export function shareDifference(one: Share, other: Share): [low: number, high: number] {
  const [p, q] = [one.count / one.n, other.count / other.n];
  const [ofOne, ofOther] = [scoreInterval(one), scoreInterval(other)];
  return [p - q - Math.hypot(p - ofOne.low, ofOther.high - q), p - q + Math.hypot(ofOne.high - p, q - ofOther.low)];
}

/** Of one share, as Wilson has it. */
function scoreInterval({ count, n }: Share) {
  const centre = count + z ** 2 / 2;
  const half = z * Math.sqrt((count * (n - count)) / n + z ** 2 / 4);
  return { low: (centre - half) / (n + z ** 2), high: (centre + half) / (n + z ** 2) };
}

/**
 * How much a share changed, in whole points of a hundred, or null when chance alone could have done it: nothing lies
 * within the 95 % interval of the difference, either has fewer than ten vacancies, or less than half a point is left.
 */
export function changeOf(now: Share, before: Share): number | null {
  if (now.n < leastOf.median || before.n < leastOf.median) return null;
  const [low, high] = shareDifference(now, before);
  const points = Math.round((now.count / now.n - before.count / before.n) * 100);
  return (low > 0 || high < 0) && points !== 0 ? points : null;
}

/** Whether two counts differ by more than chance: by more than z standard errors of the difference of two Poisson counts. */
export function areCountsApart(one: number, other: number): boolean {
  return Math.abs(one - other) > z * Math.sqrt(one + other);
}

/**
 * Whether two medians differ by more than chance: their notches do not meet (McGill, Tukey and Larsen, The American
 * Statistician, 1978). False where n does not bear quartiles.
 */
export function areMediansApart(one: Distribution, other: Distribution): boolean {
  const [notch, otherNotch] = [notchOf(one), notchOf(other)];
  return notch !== null && otherNotch !== null && Math.abs(one.p50 - other.p50) > notch + otherNotch;
}

function notchOf({ n, p25, p75 }: Distribution): number | null {
  return p25 === null || p75 === null ? null : (1.57 * (p75 - p25)) / Math.sqrt(n);
}
