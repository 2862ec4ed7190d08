import { eachToken, type Facet, facetLetters } from "#lib/vacancies/facet-tokens";
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

/** Counts by the number a column gives each value: see `byValue` of the columns. */
export type Tallies = Partial<Record<Facet, Uint32Array>>;

export const facetNames = Object.keys(facetLetters) as Facet[];
type FacetOfFew = Exclude<Facet, "skill">;
/** Those whose values go together most. Role, area and company have too many for that. */
const together: FacetOfFew[][] = [
  ["mode", "onSiteDays", "level", "contract", "poster"],
  ["language", "workingLanguage", "hoursRange", "pay"],
];

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
  /** The columns of facets by the code of their letter. */
  private readonly columnOfCapital: (Interned | Lists | undefined)[] = [];
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
    for (const facet of facetNames) this.columnOfCapital[facetLetters[facet].charCodeAt(0)] = this.facets[facet];
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
    for (const place of row.placeIds) this.places.append(slot, place);
    this.facets.skill.begin(slot);
    const take = (capital: number, value: number) => this.columnOfCapital[capital]?.append(slot, value);
    eachToken(row.facets, take);
    eachToken(row.skills, take);
    for (const { counted } of this.groups) counted.add(slot);

    if (row.id >= this.slots.length) this.slots = copied(this.slots, new Int32Array(row.id * 2 + 1024));
    this.slots[row.id] = slot + 1;
    addTo(this.alive, slot);
    this.count += 1;
  }

  /** Of these facets, how often each value stands in these slots. */
  tally(slots: Uint32Array, facets: readonly Facet[]): Tallies {
    const tallies: Tallies = {};
    for (const { facets: ofGroup, counted } of this.groups) {
      if (!ofGroup.every((facet) => facets.includes(facet))) continue;
      for (const [at, tally] of counted.count(slots).entries()) tallies[ofGroup[at] as Facet] = tally;
    }
    for (const facet of facets) tallies[facet] ??= this.facets[facet].count(slots);
    return tallies;
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

function copied<Column extends Int32Array | Int16Array | Float64Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
