import { Repeated } from "./repeated.ts";

/**
 * A column of lists of values. Most vacancies share theirs, so that counting a value over thousands of slots is
 * counting their lists, and testing a slot is looking up the answer for its list. Values are numbered as they come,
 * so that counts stand side by side however far apart the values are.
 */
export class Interned {
  /** Of numbers of values. */
  readonly lists: Repeated;
  private readonly values: number[] = [];
  private readonly numbers = new Map<number, number>();

  constructor(slots: number) {
    this.lists = new Repeated(slots);
  }

  /** Adds a value to the list of a slot, which is empty at first. */
  append(slot: number, value: number): void {
    this.lists.append(slot, this.numbers.get(value) ?? this.keep(value));
  }

  /** Whether the list of a slot holds any of `values`. */
  holding(values: Iterable<number>): (slot: number) => boolean {
    const asked = new Set(Array.from(values, (value) => this.numbers.get(value)));
    return this.lists.whether((list) => list.some((number) => asked.has(number)));
  }

  /** How often each value stands in the lists of these slots, by the number of the value. */
  count(slots: Uint32Array): Uint32Array {
    return this.countValues(this.lists.countLists(slots));
  }

  /** The same of so many of each list. */
  countValues(perList: Uint32Array): Uint32Array {
    const counts = new Uint32Array(this.values.length);
    this.lists.eachCounted(perList, (list, count) => {
      for (let at = 0; at < list.length; at += 1) {
        const number = list[at] as number;
        counts[number] = (counts[number] as number) + count;
      }
    });
    return counts;
  }

  /** Such counts by the values themselves; no entry is 0. */
  byValue(counts: Uint32Array): number[] {
    const named: number[] = [];
    for (let number = 0; number < counts.length; number += 1) {
      const count = counts[number] as number;
      if (count > 0) named[this.values[number] as number] = count;
    }
    return named;
  }

  private keep(value: number): number {
    const number = this.values.push(value) - 1;
    this.numbers.set(value, number);
    return number;
  }
}
