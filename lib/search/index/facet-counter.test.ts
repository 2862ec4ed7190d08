import fc from "fast-check";
import { expect, test } from "vitest";
import { addTokens, type Facet, noCounts } from "#lib/vacancies/facet-tokens";
import { Documents, facetNames } from "./documents.ts";
import { FacetCounter } from "./facet-counter.ts";
import { addTo, noBits } from "./slot-set.ts";

const slotCount = 400;
const numberBelow = (max: number) => fc.integer({ min: 0, max: max - 1 });
const rows = fc.array(
  fc.tuple(numberBelow(5), numberBelow(4), numberBelow(3), fc.uniqueArray(numberBelow(9), { maxLength: 4 })),
  { minLength: slotCount, maxLength: slotCount },
);
const facetsOf = ([role, mode, pay, skills]: [number, number, number, number[]]) => ({
  facets: `R${role}M${mode}P${pay}A${910_000_000 + role}`,
  skills: skills.map((skill) => `K${skill}`).join(""),
});
/** What is open, and of that what a search finds. */
const moments = fc.array(
  fc.tuple(fc.uniqueArray(numberBelow(slotCount)), numberBelow(slotCount), fc.constantFrom("a", "b")),
  { minLength: 5, maxLength: 20 },
);

test("going on from what was counted before gives what counting anew gives", () => {
  fc.assert(
    fc.property(rows, moments, (tokens, asked) => {
      const documents = new Documents(slotCount);
      for (const [slot, row] of tokens.entries())
        documents.add({
          id: slot + 1,
          opensAt: slot,
          endsAt: Number.POSITIVE_INFINITY,
          payMonthMaxCents: null,
          hoursMin: null,
          hoursMax: null,
          placeIds: [],
          ...facetsOf(row),
        });
      const counter = new FacetCounter(documents);
      for (const [opened, found, search] of asked) {
        const open = bitsOf(opened);
        const hits = opened.filter((slot) => slot >= found);
        for (const facets of [facetNames, ["role"] as Facet[]]) {
          const counts = counter.count(facets, bitsOf(hits), open, search);
          const expected = noCounts();
          for (const slot of hits) {
            const row = facetsOf(tokens[slot] ?? [0, 0, 0, []]);
            for (const facet of facets) addTokens(expected, row.facets + row.skills, facet);
          }
          for (const facet of facets) expect(Object.entries(counts[facet])).toEqual(Object.entries(expected[facet]));
        }
      }
    }),
    { numRuns: 40 },
  );
});

function bitsOf(slots: number[]) {
  const bits = noBits(slotCount);
  for (const slot of slots) addTo(bits, slot);
  return bits;
}
