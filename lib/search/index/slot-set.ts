// Sets of slots, a slot being the number of a vacancy in the index: one bit each, or where that
// would be mostly zeros a list in rising order.

/** Bit `slot & 31` of word `slot >> 5`. */
export type Bits = Uint32Array;

/** Which slots below `upTo` are in; whoever asks for later ones must add them first. */
export type SlotSet = { bits: Bits } | { list: Uint32Array };

/** Room for `slots` slots, none of them in. */
export function noBits(slots: number): Bits {
  return new Uint32Array((slots + 31) >>> 5);
}

export function addTo(bits: Bits, slot: number): void {
  bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
}

export function removeFrom(bits: Bits, slot: number): void {
  bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) & ~(1 << (slot & 31));
}

export function isIn(bits: Bits, slot: number): boolean {
  return ((bits[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
}

/** The same bits with room for more, or themselves when there is. */
export function roomFor(bits: Bits, slots: number): Bits {
  if (bits.length * 32 >= slots) return bits;
  const grown = noBits(Math.max(slots, bits.length * 48));
  grown.set(bits);
  return grown;
}

/** Slots, in rising order and each once, kept the smaller way. */
export function slotSetOf(list: Uint32Array, slots: number): SlotSet {
  if (list.length * 32 < slots) return { list };
  const bits = noBits(slots);
  for (const slot of list) addTo(bits, slot);
  return { bits };
}

/** Those of `bits` that are in `set` too, as new bits. */
export function both(bits: Bits, set: SlotSet): Bits {
  if ("bits" in set) {
    const length = Math.min(bits.length, set.bits.length);
    const found = new Uint32Array(bits.length);
    for (let word = 0; word < length; word += 1) found[word] = (bits[word] as number) & (set.bits[word] as number);
    return found;
  }
  const found = new Uint32Array(bits.length);
  for (const slot of set.list) if (isIn(bits, slot)) addTo(found, slot);
  return found;
}

/** Those of `bits` that are not in `set`, as new bits. */
export function without(bits: Bits, set: SlotSet): Bits {
  const found = bits.slice();
  if ("bits" in set) {
    const length = Math.min(bits.length, set.bits.length);
    for (let word = 0; word < length; word += 1) found[word] = (bits[word] as number) & ~(set.bits[word] as number);
  } else for (const slot of set.list) removeFrom(found, slot);
  return found;
}

/** Those of `bits` in groups by their points, the most first. A slot has the points of each set that it is in, below 256 in all. */
export function* byPoints(bits: Bits, sets: { set: SlotSet; points: number }[]): Generator<Bits> {
  const slots = slotsIn(bits);
  const sums = new Uint8Array(slots.length);
  for (const { set, points } of sets) {
    const isHeld = holderOf(set);
    for (let at = 0; at < slots.length; at += 1)
      if (isHeld(slots[at] as number)) sums[at] = (sums[at] as number) + points;
  }
  const inOrder = [...new Set(sums)].sort((one, other) => other - one);
  for (const sum of inOrder) {
    const group = noBits(bits.length * 32);
    for (let at = 0; at < slots.length; at += 1) if (sums[at] === sum) addTo(group, slots[at] as number);
    yield group;
  }
}

/** Whether a set holds a slot, asked of slots in rising order. */
function holderOf(set: SlotSet): (slot: number) => boolean {
  if ("bits" in set) return (slot) => isIn(set.bits, slot);
  let at = 0;
  return (slot) => {
    while ((set.list[at] ?? Number.POSITIVE_INFINITY) < slot) at += 1;
    return set.list[at] === slot;
  };
}

/** How many are in, of those from a slot on. */
export function countOf(bits: Bits, from = 0): number {
  const first = from >>> 5;
  let count = onesIn((bits[first] ?? 0) & (-1 << (from & 31)));
  for (let index = first + 1; index < bits.length; index += 1) count += onesIn(bits[index] as number);
  return count;
}

/** How many are in one and not in the other. */
export function countDiffering(one: Bits, other: Bits): number {
  let count = 0;
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index += 1) count += onesIn((one[index] ?? 0) ^ (other[index] ?? 0));
  return count;
}

function onesIn(word: number): number {
  if (word === 0) return 0;
  // Bits in pairs, in nibbles, in bytes, and the bytes summed by multiplying (Hacker's Delight, 5-2).
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The slots that are in, rising. */
export function slotsIn(bits: Bits): Uint32Array {
  const slots = new Uint32Array(countOf(bits));
  let at = 0;
  for (let index = 0; index < bits.length; index += 1) {
    let word = bits[index] as number;
    while (word !== 0) {
      slots[at] = index * 32 + 31 - Math.clz32(word & -word);
      at += 1;
      word &= word - 1;
    }
  }
  return slots;
}
