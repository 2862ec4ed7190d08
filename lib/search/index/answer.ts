import type { Counted } from "../facets.ts";
import { countsSkills, facetOf } from "../filter.ts";
import type { TextQuery } from "../text-query.ts";
import { maxPage, publishedAfter, sinceOptions, type VacancySearch } from "../vacancy-search.ts";
import type { Whereabouts } from "../whereabouts.ts";
import { facetNames } from "./documents.ts";
import { type FilterSet, filterSets } from "./filters.ts";
import { countOpenedAfter } from "./opened-after.ts";
import type { SearchIndex } from "./search-index.ts";
import { type Bits, both, byPoints, countOf, type SlotSet, without } from "./slot-set.ts";
import type { AskedWords } from "./words.ts";

/** Vacancy ids of one page in their order, and what `countFacets` counts. */
export type IndexAnswer = Counted & { ids: number[] };

/** A search as the index is asked it, at one moment and without waiting for anything. */
export type Asked = { search: VacancySearch; text: TextQuery | null; words: AskedWords; where: Whereabouts; now: Date };

/** The answer of the index, which is that of PostgreSQL: see equality.test.ts. */
export function answerFrom(index: SearchIndex, asked: Asked, size: number): IndexAnswer {
  const { search, where, now } = asked;
  const sets = filterSets(index, search, where, now);
  let open = withWords(index.open.at(now.getTime()), asked);
  for (const { set } of sets.filter(({ field }) => !facetOf[field])) open = both(open, set);

  const filters = sets.filter(({ field }) => facetOf[field]);
  const { all, allBut } = passing(open, filters);
  return {
    ids: pageOf(index, all, asked, size),
    total: countOf(all),
    counts: countsOf(index, asked, filters, all, allBut),
    hasSkills: countsSkills(search),
  };
}

/** Those of `open` that hold the words. */
export function withWords(open: Bits, { text, words }: Pick<Asked, "text" | "words">): Bits {
  let found = open;
  const anywhere = (tsquery: string): SlotSet => words.get(tsquery)?.[0] ?? nothing;
  for (const tsquery of [...(text?.words ?? []), ...(text?.phrases ?? [])]) found = both(found, anywhere(tsquery));
  for (const tsquery of text?.without ?? []) found = without(found, anywhere(tsquery));
  return found;
}

const nothing = { list: new Uint32Array() };

/** What passes all filters, and for each of them what passes all the others. */
function passing(open: Bits, filters: FilterSet[]): { all: Bits; allBut: Bits[] } {
  const before = [open];
  for (const { set } of filters) before.push(both(before.at(-1) ?? open, set));
  const allBut: Bits[] = [];
  let after = open;
  for (let number = filters.length - 1; number >= 0; number -= 1) {
    allBut[number] = both(before[number] ?? open, { bits: after });
    after = both(after, filters[number]?.set ?? nothing);
  }
  return { all: after, allBut };
}

function countsOf(index: SearchIndex, asked: Asked, filters: FilterSet[], all: Bits, allBut: Bits[]) {
  const { documents, facetCounter } = index;
  const { search, now } = asked;
  const open = index.open.at(now.getTime());
  const key = JSON.stringify({ ...search, page: null, asOf: null, sort: null });
  const facets = countsSkills(search) ? facetNames : facetNames.filter((facet) => facet !== "skill");
  const counts = facetCounter.count(facets, all, open, key);
  let family = counts.role;
  let butSince = all;
  for (const [number, { field }] of filters.entries()) {
    const facet = facetOf[field];
    if (facet === "since") butSince = allBut[number] ?? all;
    if (!facet || facet === "since") continue;
    const own = facetCounter.count([facet], allBut[number] ?? all, open, key)[facet];
    if (field === "family") family = own;
    else counts[facet] = own;
  }
  const since = sinceOptions.map((days) => countOpenedAfter(documents, butSince, publishedAfter(days, now)));
  return { ...counts, family, since };
}

/** Relevance is where the words stand (`inOrder` in lib/search/hits.ts): what stands in the title first, and so on. */
function pageOf({ order, documents }: SearchIndex, all: Bits, { search, text, words }: Asked, size: number): number[] {
  const ids: number[] = [];
  let past = (search.page - 1) * size;
  const take = (slot: number) => {
    if (past > 0) past -= 1;
    else ids.push(documents.ids[slot] as number);
    return ids.length < size;
  };
  if (search.page > maxPage) return [];
  if (search.sort === "pay") order.highestPay(all, take);
  else if (search.sort === "closing") order.closingFirst(all, take);
  else if (search.sort === "newest" || !text || text.ranked.length + text.wished.length === 0) order.newest(all, take);
  else {
    const standings = text.ranked.map((tsquery) => ({
      parts: words.get(tsquery)?.slice(1) ?? [],
      points: text.names.has(tsquery) ? 2 : 1,
    }));
    const wishes = text.wished.flatMap((tsquery) => (words.get(tsquery) ?? []).map((set) => ({ set, points: 1 })));
    let rest = all;
    for (let part = 0; part <= 3 && ids.length < size; part += 1) {
      const tier = standings.reduce((bits, { parts }) => (part < 3 ? both(bits, parts[part] ?? nothing) : bits), rest);
      // Whatever is here stands in this part and those that hold it; of one thing that is all there is to say.
      const narrower = standings.flatMap(({ parts, points }) => parts.slice(0, part).map((set) => ({ set, points })));
      const hasOrder = wishes.length > 0 || (standings.length > 1 && part > 0);
      const groups = hasOrder ? byPoints(tier, [...narrower, ...wishes]) : [tier];
      for (const group of groups) {
        order.newest(group, take);
        if (ids.length === size) break;
      }
      rest = without(rest, { bits: tier });
    }
  }
  return ids;
}
