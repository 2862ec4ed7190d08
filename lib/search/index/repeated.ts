/** A column of lists of small numbers in which what repeats is kept once: the slot holds the number of its list. */
export class Repeated {
  /** Slot → number of its list; 0 is the empty one. */
  private column: Uint32Array;
  private readonly lists: (readonly number[])[] = [[]];
  /** Of each list, what it becomes with one more number behind. */
  private readonly longer: (Map<number, number> | undefined)[] = [];

  constructor(slots: number) {
    this.column = new Uint32Array(slots);
  }

  /** Adds one to the list of a slot, which is empty at first. */
  append(slot: number, number: number): void {
    if (slot >= this.column.length) {
      const grown = new Uint32Array(slot * 2 + 1);
      grown.set(this.column);
      this.column = grown;
    }
    const list = this.column[slot] as number;
    this.column[slot] = this.longer[list]?.get(number) ?? this.keep(list, number);
  }

  /** How many different lists there are; their numbers are below it. */
  get size(): number {
    return this.lists.length;
  }

  /** The number of the list of a slot: the same for the same list. */
  numberAt(slot: number): number {
    return this.column[slot] ?? 0;
  }

  /** For each slot, what `say` says of its list; it is asked once a list. */
  whether(say: (list: readonly number[]) => boolean): (slot: number) => boolean {
    const [unknown, yes, no] = [0, 1, 2];
    const answers = new Uint8Array(this.lists.length);
    return (slot) => {
      const number = this.numberAt(slot);
      if (answers[number] === unknown) answers[number] = say(this.lists[number] as readonly number[]) ? yes : no;
      return answers[number] === yes;
    };
  }

  /** How many of these slots have each list, by its number. */
  countLists(slots: Uint32Array): Uint32Array {
    const perList = new Uint32Array(this.lists.length);
    const { column } = this;
    for (let at = 0; at < slots.length; at += 1) {
      const list = column[slots[at] as number] ?? 0;
      perList[list] = (perList[list] as number) + 1;
    }
    return perList;
  }

  /** Hands over each list that so many have, by its number. */
  eachCounted(perList: Uint32Array, take: (list: readonly number[], count: number) => void): void {
    for (let number = 0; number < perList.length; number += 1) {
      const count = perList[number] as number;
      if (count > 0) take(this.lists[number] as readonly number[], count);
    }
  }

  private keep(list: number, more: number): number {
    const number = this.lists.push([...(this.lists[list] ?? []), more]) - 1;
    const longer = this.longer[list] ?? new Map();
    this.longer[list] = longer.set(more, number);
    return number;
  }
}
