/**
 * A column of lists of numbers in which what repeats is kept once: the slot holds the number of its
 * list. Most vacancies share theirs, so that counting a value over thousands of slots is counting
 * their lists, and testing a slot is looking up the answer for its list.
 */
export class Interned {
  /** Slot → number of its list. */
  private column: Uint32Array;
  private readonly lists: (readonly number[])[] = [];
  private readonly known = new Map<string, number>();

  constructor(slots: number) {
    this.column = new Uint32Array(slots);
  }

  set(slot: number, values: readonly number[]): void {
    if (slot >= this.column.length) {
      const grown = new Uint32Array(slot * 2 + 1);
      grown.set(this.column);
      this.column = grown;
    }
    const key = values.length === 1 ? String(values[0]) : values.join();
    let list = this.known.get(key);
    if (list === undefined) {
      list = this.lists.push(values.slice()) - 1;
      this.known.set(key, list);
    }
    this.column[slot] = list;
  }

  at(slot: number): readonly number[] {
    return this.lists[this.column[slot] as number] as readonly number[];
  }

  /** Whether the list of a slot holds any of `values`. */
  holding(values: Iterable<number>): (slot: number) => boolean {
    const asked = new Set(values);
    const answers = Uint8Array.from(this.lists, (list) => (list.some((value) => asked.has(value)) ? 1 : 0));
    const { column } = this;
    return (slot) => answers[column[slot] as number] === 1;
  }

  /** How many different lists there are; their numbers are below it. */
  get size(): number {
    return this.lists.length;
  }

  /** The number of the list of a slot: the same for the same values in the same order. */
  numberAt(slot: number): number {
    return this.column[slot] as number;
  }

  /** How many of these slots have each list, by its number. */
  countLists(slots: Uint32Array): Uint32Array {
    const perList = new Uint32Array(this.lists.length);
    const { column } = this;
    for (let at = 0; at < slots.length; at += 1) {
      const list = column[slots[at] as number] as number;
      perList[list] = (perList[list] as number) + 1;
    }
    return perList;
  }

  /** How often each value stands in so many of each list: by value, no entry is 0. */
  countValues(perList: Uint32Array): number[] {
    const counts: number[] = [];
    for (const [list, count] of perList.entries()) {
      if (count === 0) continue;
      for (const value of this.lists[list] as readonly number[]) counts[value] = (counts[value] ?? 0) + count;
    }
    return counts;
  }

  /** How often each value stands in the lists of these slots: by value, no entry is 0. */
  count(slots: Uint32Array): number[] {
    return this.countValues(this.countLists(slots));
  }

  /** Each list with its number. */
  entries(): IterableIterator<[number, readonly number[]]> {
    return this.lists.entries();
  }
}
