import type { Documents } from "./documents.ts";
import { addTo, type Bits, countOf, isIn, noBits } from "./slot-set.ts";

/** The slots that opened after `moment`, now or in the future. */
export function openedAfter(documents: Documents, moment: Date): Bits {
  const bits = noBits(documents.count);
  for (let slot = firstAfter(documents, moment); slot < documents.count; slot += 1)
    if (isAfter(documents, slot, moment)) addTo(bits, slot);
  return bits;
}

/** The others. */
export function openedUpTo(documents: Documents, moment: Date): Bits {
  return openedAfter(documents, moment).map((word) => ~word);
}

/** How many of `bits` did. */
export function countOpenedAfter(documents: Documents, bits: Bits, moment: Date): number {
  let count = countOf(bits, firstAfter(documents, moment));
  for (let slot = documents.sortedCount; slot < documents.count; slot += 1)
    if (isIn(bits, slot) && !isAfter(documents, slot, moment)) count -= 1;
  return count;
}

/** Of the sorted slots, which stand in this order, the first; behind them when there is none. */
function firstAfter(documents: Documents, moment: Date): number {
  let low = 0;
  for (let high = documents.sortedCount; low < high; ) {
    const middle = (low + high) >>> 1;
    if (isAfter(documents, middle, moment)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function isAfter({ opensAt }: Documents, slot: number, moment: Date): boolean {
  return (opensAt[slot] as number) > moment.getTime();
}
