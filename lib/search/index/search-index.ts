import type { HitRow } from "../hits.ts";
import { Documents } from "./documents.ts";
import { FacetCounter } from "./facet-counter.ts";
import { OpenSlots } from "./open-slots.ts";
import { Order } from "./order.ts";
import { Recent } from "./recent.ts";
import type { SlotSet } from "./slot-set.ts";

/** Sets that were worked out before, with the slots they know of: those below `upTo`. */
export type KeptSets<Sets extends readonly SlotSet[]> = { sets: Sets; upTo: number };

export type RoleName = { id: number; value: string; titleNl: string; titleEn: string; familyId: number };
export type FamilyName = { id: number; value: string; nameNl: string; nameEn: string };
export type SkillName = { id: number; value: string; name: string; nameNl: string | null };
export type CompanyName = { id: number; value: string; name: string };

/** Everything a search asks of the vacancies that are open or will be, in the memory of one process. */
export class SearchIndex {
  /** In ms: what ended before it is not in here, so that nothing can be asked about a moment before it. */
  readonly since: number;
  readonly documents: Documents;
  readonly open: OpenSlots;
  readonly facetCounter: FacetCounter;
  readonly order: Order;
  readonly words = new Recent<KeptSets<readonly SlotSet[]>>(wordBytesMax, bytesOf);
  readonly filters = new Recent<KeptSets<readonly [SlotSet]>>(filterBytesMax, bytesOf);
  /** What hits show, by slot. */
  readonly rows = new Recent<HitRow>(rowBytesMax, () => 1_500);
  /** When each feed was last read well (`readFeedChecks`), and the sum of these moments. */
  feedChecks = new Map<string | null, string>();
  feedsRead: string | null = null;
  roles: RoleName[] = [];
  families: FamilyName[] = [];
  skills = new Map<number, SkillName>();
  readonly companies = new Map<number, CompanyName>();
  readonly companyIds = new Map<string, number>();

  constructor(since: number, room: number) {
    this.since = since;
    this.documents = new Documents(room);
    this.open = new OpenSlots(this.documents);
    this.facetCounter = new FacetCounter(this.documents);
    this.order = new Order(this.documents);
  }

  nameCompany(company: CompanyName): void {
    const before = this.companies.get(company.id);
    if (before && before.value !== company.value) this.companyIds.delete(before.value);
    this.companies.set(company.id, company);
    this.companyIds.set(company.value, company.id);
  }
}

const wordBytesMax = 128 * 2 ** 20;
const rowBytesMax = 48 * 2 ** 20;
const filterBytesMax = 64 * 2 ** 20;

function bytesOf({ sets }: KeptSets<readonly SlotSet[]>): number {
  return sets.reduce((sum, set) => sum + ("bits" in set ? set.bits : set.list).byteLength, 0);
}
