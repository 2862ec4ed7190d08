import "server-only";
import { db } from "#lib/db/client";
import { searchToFollow, type VacancyHit, type VacancyResults } from "./search.ts";
import type { VacancySearch } from "./vacancy-search.ts";

/** A hit with its text (Markdown) and when a reader last saw it change. */
export type FeedVacancy = VacancyHit & { body: string; updatedAt: Date };

const sizeMax = 50;

/** What a search finds for who follows it: the newest first, whatever its own page and order. */
export async function searchForFeed(
  search: VacancySearch,
  now: Date,
): Promise<{ results: VacancyResults; vacancies: FeedVacancy[] }> {
  const results = await searchToFollow({ ...search, sort: "newest", page: 1 }, now, sizeMax);
  const texts = await textsOf(results.hits.map(({ publicId }) => publicId));
  const vacancies = results.hits.flatMap((hit) => {
    const text = texts.get(hit.publicId);
    return text ? [{ ...hit, ...text }] : [];
  });
  return { results, vacancies };
}

/** By public id. */
async function textsOf(publicIds: string[]): Promise<Map<string, { body: string; updatedAt: Date }>> {
  const rows = await db().vacancy.findMany({
    where: { publicId: { in: publicIds } },
    select: { publicId: true, body: true, updatedAt: true },
  });
  return new Map(rows.map(({ publicId, ...text }) => [publicId, text]));
}
