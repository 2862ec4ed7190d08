import { Interned } from "./interned.ts";

/**
 * Columns of few values, which are counted as one: what vacancies have of all of them together repeats thousands of
 * times, so that a million slots are gone through once and not once a column.
 */
export class CountedTogether {
  private readonly columns: readonly Interned[];
  /** Slot → the numbers of its lists, column by column. */
  private readonly combinations: Interned;

  constructor(columns: readonly Interned[], slots: number) {
    this.columns = columns;
    this.combinations = new Interned(slots);
  }

  /** Once its lists are in the columns. */
  add(slot: number): void {
    this.combinations.set(
      slot,
      this.columns.map((column) => column.numberAt(slot)),
    );
  }

  /** As `count` of each column, in their order. */
  count(slots: Uint32Array): number[][] {
    if (slots.length < this.combinations.size) return this.columns.map((column) => column.count(slots));
    const perList = this.columns.map((column) => new Uint32Array(column.size));
    const perCombination = this.combinations.countLists(slots);
    for (const [number, lists] of this.combinations.entries()) {
      const count = perCombination[number] as number;
      if (count === 0) continue;
      for (let at = 0; at < lists.length; at += 1) {
        const ofColumn = perList[at] as Uint32Array;
        const list = lists[at] as number;
        ofColumn[list] = (ofColumn[list] as number) + count;
      }
    }
    return this.columns.map((column, at) => column.countValues(perList[at] as Uint32Array));
  }
}
