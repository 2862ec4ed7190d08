import type { Documents } from "./documents.ts";
import { addTo, type Bits, both, noBits, roomFor } from "./slot-set.ts";

/**
 * Which vacancies are open at a moment, the twin of `openAt` (lib/search/sql.ts). Worked out from the
 * dates, so that one opens and closes at its minute without a write; and again only when such a minute has passed.
 */
export class OpenSlots {
  private bits: Bits = noBits(0);
  private upTo = 0;
  /** The answer holds from the last opening or closing until the next. */
  private from = Number.POSITIVE_INFINITY;
  private until = Number.NEGATIVE_INFINITY;
  private answer: { bits: Bits; changes: number } | null = null;

  private readonly documents: Documents;

  constructor(documents: Documents) {
    this.documents = documents;
  }

  /** The slots open at `now` (ms), as bits not to be written to. */
  at(now: number): Bits {
    const { count, deadCount, alive } = this.documents;
    if (now < this.from || now >= this.until) this.restart();
    if (this.upTo < count) this.add(now);
    const changes = count + deadCount;
    if (this.answer?.changes !== changes) this.answer = { bits: both(this.bits, { bits: alive }), changes };
    return this.answer.bits;
  }

  private restart() {
    this.bits = noBits(this.documents.count);
    this.upTo = 0;
    this.from = Number.NEGATIVE_INFINITY;
    this.until = Number.POSITIVE_INFINITY;
    this.answer = null;
  }

  private add(now: number) {
    const { count, opensAt, endsAt } = this.documents;
    this.bits = roomFor(this.bits, count);
    for (let slot = this.upTo; slot < count; slot += 1) {
      const opens = opensAt[slot] as number;
      const ends = endsAt[slot] as number;
      if (opens > now) this.until = Math.min(this.until, opens);
      else {
        this.from = Math.max(this.from, opens);
        if (ends > now) {
          addTo(this.bits, slot);
          this.until = Math.min(this.until, ends);
        } else this.from = Math.max(this.from, ends);
      }
    }
    this.upTo = count;
  }
}
