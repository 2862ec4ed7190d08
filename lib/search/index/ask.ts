import "server-only";
import type { Answer } from "../ask-database.ts";
import { type FacetNames, shownIds } from "../facet-options.ts";
import type { Counted } from "../facets.ts";
import { readHitsAnd } from "../hits.ts";
import type { TextQuery } from "../text-query.ts";
import type { VacancySearch } from "../vacancy-search.ts";
import type { Whereabouts } from "../whereabouts.ts";
import { answerFrom } from "./answer.ts";
import { catchUp, indexFor, isBehindSql, readingDone } from "./follow.ts";
import { reasonsKnownOf } from "./reasons.ts";
import type { SearchIndex } from "./search-index.ts";
import { readWords } from "./words.ts";

/** Everything a search shows, as PostgreSQL alone would answer it; null when the index cannot say. */
export async function askIndex(
  search: VacancySearch,
  text: TextQuery | null,
  where: Whereabouts,
  now: Date,
  size: number,
): Promise<Answer | null> {
  for (let tries = 0; tries < 3; tries += 1) {
    await readingDone();
    const index = indexFor(now);
    const words = index && (text ? await readWords(index, text) : new Map());
    if (!index || !words) return null;

    const { ids, ...counted } = answerFrom(index, { search, text, words, where, now }, size);
    // Of now: one that is written anew while the hits are read gets another slot, of which these words say nothing.
    const slots = new Map(ids.map((id) => [id, index.documents.slotOf(id)]));
    // One statement reads the hits and asks whether the index was behind: if it was not, they belong together.
    const { hits, also: isBehind } = await readHitsAnd<boolean>(ids, where.distances, isBehindSql(index));
    if (!isBehind) {
      const page = ids.flatMap((id) => hits.get(id) ?? []);
      const found = new Map(Array.from(hits, ([id, { publicId }]) => [publicId, slots.get(id) ?? -1]));
      const names = namesOf(index, search, counted);
      return { ...counted, hits: page, names, reasonsKnown: reasonsKnownOf(index, words, found) };
    }
    await catchUp();
  }
  return null;
}

function namesOf(index: SearchIndex, search: VacancySearch, counted: Counted): FacetNames {
  const { skillIds, companyIds } = shownIds(counted);
  const companies = [...search.company, ...search.notCompany].map((slug) => index.companyIds.get(slug) ?? -1);
  const skills = new Set([...search.skill, ...search.notSkill]);
  const chosen = skills.size > 0 ? [...index.skills.values()].filter(({ value }) => skills.has(value)) : [];
  return {
    role: index.roles,
    family: index.families,
    skill: [...new Set([...skillIds.flatMap((id) => index.skills.get(id) ?? []), ...chosen])],
    company: [...new Set([...companyIds, ...companies])].flatMap((id) => index.companies.get(id) ?? []),
  };
}
