import type { Documents } from "./documents.ts";
import { type Bits, isIn } from "./slot-set.ts";

/** The order of a list of hits, as PostgreSQL gives it: ties in it go to what opened last, then to the highest id. */
export class Order {
  private readonly lateNewest: number[] = [];
  private readonly lateByPay: number[] = [];
  private sortedByPay: Float64Array | null = null;

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
    const late = this.lateIn(bits, this.lateByPay, (one, other) => this.isHigher(one, other));
    let next = 0;
    for (const key of this.byPay()) {
      const slot = -key % slotsMax;
      if (!isIn(bits, slot)) continue;
      for (; next < late.length && this.isHigher(late[next] as number, slot); next += 1)
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

  private isHigher(one: number, other: number): boolean {
    const { pay } = this.documents;
    const more = (pay[one] as number) - (pay[other] as number);
    return more > 0 || (more === 0 && this.isNewer(one, other));
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

  /** The sorted slots by pay, each as minus (pay × `slotsMax` + its slot) so that rising is highest first. */
  private byPay(): Float64Array {
    const { pay, sortedCount } = this.documents;
    this.sortedByPay ??= Float64Array.from(
      { length: sortedCount },
      (_, slot) => -(((pay[slot] as number) + 1) * slotsMax + slot),
    ).sort();
    return this.sortedByPay;
  }
}

// Times a pay in cents of ten million euros this still is an exact number.
const slotsMax = 2 ** 22;
