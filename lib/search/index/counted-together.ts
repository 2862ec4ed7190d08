import type { Interned } from "./interned.ts";
import { Repeated } from "./repeated.ts";

/**
 * Columns of few values, which are counted as one: what vacancies have of all of them together repeats thousands of
 * times, so that a million slots are gone through once and not once a column.
 */
export class CountedTogether {
  private readonly columns: readonly Interned[];
  /** Of the numbers of lists, column by column. */
  private readonly combinations: Repeated;

  constructor(columns: readonly Interned[], slots: number) {
    this.columns = columns;
    this.combinations = new Repeated(slots);
  }

  /** Once its lists are in the columns. */
  add(slot: number): void {
    for (const { lists } of this.columns) this.combinations.append(slot, lists.numberAt(slot));
  }

  /** As `count` of each column, in their order. */
  count(slots: Uint32Array): Uint32Array[] {
    if (slots.length < this.combinations.size) return this.columns.map((column) => column.count(slots));
    const perList = this.columns.map(({ lists }) => new Uint32Array(lists.size));
    this.combinations.eachCounted(this.combinations.countLists(slots), (lists, count) => {
      for (let at = 0; at < lists.length; at += 1) {
        const ofColumn = perList[at] as Uint32Array;
        const list = lists[at] as number;
        ofColumn[list] = (ofColumn[list] as number) + count;
      }
    });
    return this.columns.map((column, at) => column.countValues(perList[at] as Uint32Array));
  }
}
