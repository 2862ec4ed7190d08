import { type Facet, type FacetCounts, noCounts } from "#lib/vacancies/facet-tokens";
import { type Documents, facetNames, type Tallies } from "./documents.ts";
import { Recent } from "./recent.ts";
import { type Bits, countDiffering, countOf, noBits, slotsIn, without } from "./slot-set.ts";

/** How often each value of some facets stands in these slots. */
type Counted = { bits: Bits; tallies: Tallies };

/**
 * Counts the values of facets, going on from what was counted before: from all that is open, or from what the same
 * search found the last time, whichever differs least. So what a search finds most of, another page of it and one that
 * is asked again after something opened or closed cost only the difference.
 */
export class FacetCounter {
  private open: Counted = nothing;
  private readonly recent = new Recent<Counted>(bytesMax, ({ bits, tallies }) =>
    Object.values(tallies).reduce((sum, tally) => sum + tally.byteLength, bits.byteLength),
  );

  private readonly documents: Documents;

  constructor(documents: Documents) {
    this.documents = documents;
  }

  /**
   * How often each value of these facets stands in `bits`, all of which are in `open`.
   *
   * @param search by which to find what was counted for it before; what is counted does not depend on it.
   */
  count(facets: readonly Facet[], bits: Bits, open: Bits, search: string): FacetCounts {
    const key = `${facets.join()} ${search}`;
    // So few are counted sooner than sets are compared.
    const isQuick = countOf(bits) < bits.length / 16;
    const counted = this.goOn(facets, bits, isQuick ? [] : [this.allOpen(open), this.recent.get(key) ?? nothing]);
    if (!isQuick) this.recent.set(key, counted);
    const counts = noCounts();
    for (const facet of facets) counts[facet] = this.documents.facets[facet].byValue(counted.tallies[facet] ?? none);
    return counts;
  }

  private allOpen(open: Bits): Counted {
    if (open !== this.open.bits) this.open = this.goOn(facetNames, open, [this.open]);
    return this.open;
  }

  private goOn(facets: readonly Facet[], bits: Bits, before: Counted[]): Counted {
    const steps = [nothing, ...before].map((counted) => ({ counted, size: countDiffering(bits, counted.bits) }));
    const { counted, size } = steps.reduce((least, step) => (step.size < least.size ? step : least));
    if (size === 0) return { bits, tallies: counted.tallies };

    const { tallies } = counted;
    const added = this.documents.tally(slotsIn(without(bits, counted)), facets);
    const taken = this.documents.tally(slotsIn(without(counted.bits, { bits })), facets);
    return {
      bits,
      tallies: Object.fromEntries(
        facets.map((facet) => [facet, changed(added[facet] ?? none, tallies[facet] ?? none, taken[facet] ?? none)]),
      ),
    };
  }
}

const none = new Uint32Array();
const nothing: Counted = { bits: noBits(0), tallies: {} };
const bytesMax = 64 * 2 ** 20;

/** `added` knows all values, what was counted before perhaps not the newest. */
function changed(added: Uint32Array, before: Uint32Array, taken: Uint32Array): Uint32Array {
  return added.map((count, number) => count + (before[number] ?? 0) - (taken[number] ?? 0));
}
