/** How many days something lasted; while it is not over, how many it has so far. */
export type Spell = { days: number; isOver: boolean };

/** With fewer left to look at, the estimate hangs on one or two. */
const leastLeft = 5;

/**
 * The number of days after which half is over, as Kaplan and Meier estimate it: what is not over counts for as long as
 * it has lasted. Null when half is not over yet, or fewer than five of all lasted that long.
 */
export function medianSpell(spells: Spell[]): number | null {
  // Of the same length, what is over comes first: what is not was still there then.
  const sorted = spells.toSorted((one, other) => one.days - other.days || Number(other.isOver) - Number(one.isOver));
  let lasting = 1;
  for (const [index, { days, isOver }] of sorted.entries()) {
    const left = sorted.length - index;
    if (isOver) lasting *= (left - 1) / left;
    // A product of fractions that is a half may be a hair above it.
    if (lasting < 0.5 + 1e-9) return left >= leastLeft ? days : null;
  }
  return null;
}
