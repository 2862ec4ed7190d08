import type { Documents } from "./documents.ts";
import { type Bits, isIn } from "./slot-set.ts";

/** What goes first by something else than its age: the lowest `value`. */
type Ranking = { value: (slot: number) => number; late: number[]; sorted: Uint32Array | null };

/** The order of a list of hits, as PostgreSQL gives it: ties in it go to what opened last, then to the highest id. */
export class Order {
  private readonly lateNewest: number[] = [];
  private readonly byPay: Ranking = { value: (slot) => -(this.documents.pay[slot] as number), late: [], sorted: null };
  private readonly byEnd: Ranking = { value: (slot) => this.documents.endsAt[slot] as number, late: [], sorted: null };

  private readonly documents: Documents;

  constructor(documents: Documents) {
    this.documents = documents;
  }

  /** Hands over the slots of `bits`, what opened last first, until `take` says false. */
  newest(bits: Bits, take: (slot: number) => boolean): void {
    const late = this.lateIn(bits, this.lateNewest, (one, other) => this.isNewer(one, other));
    const { sortedCount } = this.documents;
    let next = 0;
    for (let index = (sortedCount + 31) >>> 5; index >= 0; index -= 1) {
      let word = bits[index] ?? 0;
      while (word !== 0) {
        const bit = 31 - Math.clz32(word);
        word &= ~(1 << bit);
        const slot = index * 32 + bit;
        if (slot >= sortedCount) continue;
        for (; next < late.length && this.isNewer(late[next] as number, slot); next += 1)
          if (!take(late[next] as number)) return;
        if (!take(slot)) return;
      }
    }
    for (; next < late.length; next += 1) if (!take(late[next] as number)) return;
  }

  /** The same, the highest pay first and what states none last. */
  highestPay(bits: Bits, take: (slot: number) => boolean): void {
    this.ranked(this.byPay, bits, take);
  }

  /** The same, what closes or is filled soonest first and what has no such date last. */
  closingFirst(bits: Bits, take: (slot: number) => boolean): void {
    this.ranked(this.byEnd, bits, take);
  }

  private ranked(ranking: Ranking, bits: Bits, take: (slot: number) => boolean) {
    const isBefore = (one: number, other: number) => {
      const [value, otherValue] = [ranking.value(one), ranking.value(other)];
      return value < otherValue || (value === otherValue && this.isNewer(one, other));
    };
    const late = this.lateIn(bits, ranking.late, isBefore);
    let next = 0;
    for (const slot of this.sortedBy(ranking)) {
      if (!isIn(bits, slot)) continue;
      for (; next < late.length && isBefore(late[next] as number, slot); next += 1)
        if (!take(late[next] as number)) return;
      if (!take(slot)) return;
    }
    for (; next < late.length; next += 1) if (!take(late[next] as number)) return;
  }

  private isNewer(one: number, other: number): boolean {
    const { opensAt, ids } = this.documents;
    const later = (opensAt[one] as number) - (opensAt[other] as number);
    return later > 0 || (later === 0 && (ids[one] as number) > (ids[other] as number));
  }

  /** Those of `bits` that came after the sorted ones: few, see `isWorn`. */
  private lateIn(bits: Bits, late: number[], isBefore: (one: number, other: number) => boolean): number[] {
    const { count, sortedCount } = this.documents;
    for (let slot = sortedCount + late.length; slot < count; slot += 1) {
      let low = 0;
      for (let high = late.length; low < high; ) {
        const middle = (low + high) >>> 1;
        if (isBefore(late[middle] as number, slot)) low = middle + 1;
        else high = middle;
      }
      late.splice(low, 0, slot);
    }
    return late.filter((slot) => isIn(bits, slot));
  }

  /** The sorted slots in the order of a ranking, of equals the newest first. Made once: a million take most of a second. */
  private sortedBy(ranking: Ranking): Uint32Array {
    const { sortedCount } = this.documents;
    ranking.sorted ??= Uint32Array.from({ length: sortedCount }, (_, slot) => slot).sort(
      (one, other) => compare(ranking.value(one), ranking.value(other)) || other - one,
    );
    return ranking.sorted;
  }
}

/** By which of two numbers comes first; Infinity less itself is none. */
function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
