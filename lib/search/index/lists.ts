/** A column of lists of numbers, one after the other: for lists that seldom repeat. Slots are filled in order. */
export class Lists {
  private values = new Uint32Array(1024);
  /** Where the list of a slot begins; it ends where the next one does. */
  private starts: Uint32Array;
  private highest = 0;

  constructor(slots: number) {
    this.starts = new Uint32Array(slots + 1);
  }

  /** Begins the list of the next slot, empty. */
  begin(slot: number): void {
    if (slot + 1 >= this.starts.length) this.starts = grown(this.starts, slot * 2 + 2);
    this.starts[slot + 1] = this.starts[slot] as number;
  }

  /** Adds to the list that was begun last. */
  append(slot: number, value: number): void {
    const end = this.starts[slot + 1] as number;
    if (end === this.values.length) this.values = grown(this.values, end * 2);
    this.values[end] = value;
    this.starts[slot + 1] = end + 1;
    if (value > this.highest) this.highest = value;
  }

  /** Whether the list of a slot holds any of `values`. */
  holding(values: Iterable<number>): (slot: number) => boolean {
    const asked = new Set(values);
    return (slot) => {
      const end = this.starts[slot + 1] as number;
      for (let at = this.starts[slot] as number; at < end; at += 1)
        if (asked.has(this.values[at] as number)) return true;
      return false;
    };
  }

  /** How often each value stands in the lists of these slots, by value. */
  count(slots: Uint32Array): Uint32Array {
    const counts = new Uint32Array(this.highest + 1);
    const { values, starts } = this;
    for (let index = 0; index < slots.length; index += 1) {
      const slot = slots[index] as number;
      const end = starts[slot + 1] as number;
      for (let at = starts[slot] as number; at < end; at += 1) {
        const value = values[at] as number;
        counts[value] = (counts[value] as number) + 1;
      }
    }
    return counts;
  }

  /** The same, no entry being 0. */
  byValue(counts: Uint32Array): number[] {
    const named: number[] = [];
    for (let value = 0; value < counts.length; value += 1) {
      const count = counts[value] as number;
      if (count > 0) named[value] = count;
    }
    return named;
  }
}

function grown(values: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(size);
  more.set(values);
  return more;
}
