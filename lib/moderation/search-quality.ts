import "server-only";
import type { Operator } from "#lib/auth/gates";
import { firstTallyDay } from "#lib/clean-up";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import type { Language } from "#lib/db/generated/enums";
import { searchVacancies } from "#lib/search/search";
import { parseVacancySearch } from "#lib/search/vacancy-search";
import { type ProposedMeaning, proposeMeaning } from "./proposed-meaning.ts";

const { sql } = Prisma;

/** Words asked less often than this are never read: one person may have typed them, a name perhaps. */
export const shownFrom = 5;
const shownMax = 25;

type Counts = {
  askedCount: number;
  /** Of those, how many found nothing. */
  emptyCount: number;
  openedCount: number;
  /** Where what was opened stood on average, the first is 1; null when that is fewer than `shownFrom` vacancies. */
  position: number | null;
};
export type AskedWords = Counts & { words: string };
export type EmptyWords = AskedWords & { proposed: ProposedMeaning | null };

export type SearchQuality = Counts & {
  /** How often it was asked in the pages of each language, most first. */
  languages: { locale: Language; askedCount: number }[];
  most: AskedWords[];
  /** What mostly found nothing, and does not now, with what it may mean. */
  empty: EmptyWords[];
};

const counts = sql`coalesce(sum(asked_count), 0)::int AS "askedCount", coalesce(sum(empty_count), 0)::int AS "emptyCount",
  coalesce(sum(opened_count), 0)::int AS "openedCount",
  CASE WHEN sum(opened_count) >= ${shownFrom} THEN sum(position_sum)::float8 / sum(opened_count) END AS position`;

/** What was searched for in the days that counts are kept, at most 25 words of each. */
export async function findSearchQuality(_operator: Operator, now: Date): Promise<SearchQuality> {
  const kept = sql`FROM search_tally WHERE day >= ${firstTallyDay(now)}::date`;
  const asked = (condition: Prisma.Sql, max: number) => db().$queryRaw<AskedWords[]>`
    SELECT words, ${counts} ${kept} GROUP BY words HAVING sum(asked_count) >= ${shownFrom} AND ${condition}
    ORDER BY sum(asked_count) DESC, words LIMIT ${max}`;
  const [[total], languages, most, wasEmpty] = await Promise.all([
    db().$queryRaw<[Counts]>`SELECT ${counts} ${kept}`,
    db().$queryRaw<SearchQuality["languages"]>`
      SELECT locale, sum(asked_count)::int AS "askedCount" ${kept} GROUP BY locale ORDER BY 2 DESC`,
    asked(sql`true`, shownMax),
    asked(sql`sum(empty_count) * 2 >= sum(asked_count)`, 2 * shownMax),
  ]);
  const empty: EmptyWords[] = [];
  for (const each of wasEmpty) {
    if (empty.length < shownMax && (await findsNothing(each.words, now)))
      empty.push({ ...each, proposed: await proposeMeaning(each.words) });
  }
  return { ...total, languages, most, empty };
}

async function findsNothing(words: string, now: Date): Promise<boolean> {
  return (await searchVacancies(parseVacancySearch({ q: words }), now, 1)).total === 0;
}
