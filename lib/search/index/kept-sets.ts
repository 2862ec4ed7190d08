import type { SlotSet } from "./slot-set.ts";

/** Sets that were worked out before, with the slots they know of: those below `upTo`. */
export type Kept<Sets> = { sets: Sets; upTo: number };

/** What was asked before, the least recently asked forgotten when it grows beyond `bytesMax`. */
export class KeptSets<Sets extends readonly SlotSet[]> {
  private readonly kept = new Map<string, Kept<Sets>>();
  private bytes = 0;

  private readonly bytesMax: number;

  constructor(bytesMax: number) {
    this.bytesMax = bytesMax;
  }

  get(key: string): Kept<Sets> | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found;
  }

  set(key: string, value: Kept<Sets>): void {
    this.forget(key);
    this.kept.set(key, value);
    this.bytes += bytesOf(value.sets);
    while (this.bytes > this.bytesMax && this.kept.size > 1) this.forget(this.kept.keys().next().value as string);
  }

  private forget(key: string) {
    const found = this.kept.get(key);
    if (!found) return;
    this.kept.delete(key);
    this.bytes -= bytesOf(found.sets);
  }
}

function bytesOf(sets: readonly SlotSet[]): number {
  return sets.reduce((sum, set) => sum + ("bits" in set ? set.bits : set.list).byteLength, 200);
}
