import { eachToken, type Facet, type FacetCounts, facetLetters } from "#lib/vacancies/facet-tokens";
import { CountedTogether } from "./counted-together.ts";
import { Interned } from "./interned.ts";
import { Lists } from "./lists.ts";
import { addTo, type Bits, noBits, removeFrom, roomFor } from "./slot-set.ts";

/** A row of vacancy_search as the index wants it. Instants are ms, `endsAt` Infinity when nothing says when. */
export type SearchRow = {
  id: number;
  opensAt: number;
  endsAt: number;
  payMonthMaxCents: number | null;
  hoursMin: number | null;
  hoursMax: number | null;
  placeIds: number[];
  facets: string;
  skills: string;
};

const facetNames = Object.keys(facetLetters) as Facet[];
type FacetOfFew = Exclude<Facet, "skill">;
/** Those whose values go together most. Role, area and company have too many for that. */
const together: FacetOfFew[][] = [
  ["mode", "onSiteDays", "level", "contract", "poster"],
  ["language", "workingLanguage", "hoursRange", "pay"],
];
const alone: FacetOfFew[] = ["role", "area", "company"];
const facetOfCapital = new Map(facetNames.map((facet) => [facetLetters[facet].charCodeAt(0), facet]));

/**
 * What can be asked of each vacancy, in columns by slot. A slot is written once: a changed vacancy gets
 * a new one and its old one is dead.
 */
export class Documents {
  count = 0;
  /** How many stand in order, from the first. */
  sortedCount = 0;
  deadCount = 0;
  /** Not dead. */
  alive: Bits;
  ids: Int32Array;
  opensAt: Float64Array;
  endsAt: Float64Array;
  /** Cents a month at 40 hours; -1 when not stated. */
  pay: Int32Array;
  /** -1 when not stated. */
  hoursMin: Int16Array;
  hoursMax: Int16Array;
  readonly places: Interned;
  readonly facets: Record<FacetOfFew, Interned> & { skill: Lists };
  private readonly groups: { facets: FacetOfFew[]; counted: CountedTogether }[];
  private slots = new Int32Array(0);

  /** @param room for so many slots at first; it grows. */
  constructor(room: number) {
    this.alive = noBits(room);
    this.ids = new Int32Array(room);
    this.opensAt = new Float64Array(room);
    this.endsAt = new Float64Array(room);
    this.pay = new Int32Array(room);
    this.hoursMin = new Int16Array(room);
    this.hoursMax = new Int16Array(room);
    this.places = new Interned(room);
    this.facets = Object.fromEntries(
      facetNames.map((facet) => [facet, facet === "skill" ? new Lists(room) : new Interned(room)]),
    ) as Documents["facets"];
    this.groups = together.map((facets) => ({
      facets,
      counted: new CountedTogether(
        facets.map((facet) => this.facets[facet]),
        room,
      ),
    }));
  }

  /** Says that all rows so far came in the order of `opensAt`, then id. */
  markSorted(): void {
    this.sortedCount = this.count;
  }

  /** Whether so much came late or died that it is time to read everything again. */
  isWorn(): boolean {
    return this.count - this.sortedCount + this.deadCount > 1_000 + this.count / 10;
  }

  /** The slot of a vacancy, or -1. */
  slotOf(id: number): number {
    return (this.slots[id] ?? 0) - 1;
  }

  /** Adds it in a new slot; the one it had is dead. */
  add(row: SearchRow): void {
    this.remove(row.id);
    const slot = this.count;
    if (slot === this.ids.length) this.grow();
    this.ids[slot] = row.id;
    this.opensAt[slot] = row.opensAt;
    this.endsAt[slot] = row.endsAt;
    this.pay[slot] = row.payMonthMaxCents ?? -1;
    this.hoursMin[slot] = row.hoursMin ?? -1;
    this.hoursMax[slot] = row.hoursMax ?? -1;
    this.places.set(slot, row.placeIds);
    const values = valuesIn(row.facets + row.skills);
    for (const facet of facetNames) this.facets[facet].set(slot, values[facet] ?? []);
    for (const { counted } of this.groups) counted.add(slot);

    if (row.id >= this.slots.length) this.slots = copied(this.slots, new Int32Array(row.id * 2 + 1024));
    this.slots[row.id] = slot + 1;
    addTo(this.alive, slot);
    this.count += 1;
  }

  /** How often each value of each facet stands in these slots; skills only if they are asked for. */
  countFacets(slots: Uint32Array, hasSkills: boolean): Partial<FacetCounts> {
    const counts: Partial<FacetCounts> = hasSkills ? { skill: this.facets.skill.count(slots) } : {};
    for (const facet of alone) counts[facet] = this.facets[facet].count(slots);
    for (const { facets, counted } of this.groups) {
      for (const [at, ofFacet] of counted.count(slots).entries()) counts[facets[at] as Facet] = ofFacet;
    }
    return counts;
  }

  remove(id: number): void {
    const slot = this.slotOf(id);
    if (slot < 0) return;
    removeFrom(this.alive, slot);
    this.slots[id] = 0;
    this.deadCount += 1;
  }

  private grow() {
    const room = Math.ceil(this.count * 1.25) + 1024;
    this.alive = roomFor(this.alive, room);
    this.ids = copied(this.ids, new Int32Array(room));
    this.opensAt = copied(this.opensAt, new Float64Array(room));
    this.endsAt = copied(this.endsAt, new Float64Array(room));
    this.pay = copied(this.pay, new Int32Array(room));
    this.hoursMin = copied(this.hoursMin, new Int16Array(room));
    this.hoursMax = copied(this.hoursMax, new Int16Array(room));
  }
}

function valuesIn(tokens: string): Partial<Record<Facet, number[]>> {
  const values: Partial<Record<Facet, number[]>> = {};
  eachToken(tokens, (capital, value) => {
    const facet = facetOfCapital.get(capital);
    if (!facet) return;
    const list = values[facet];
    if (list) list.push(value);
    else values[facet] = [value];
  });
  return values;
}

function copied<Column extends Int32Array | Int16Array | Float64Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
