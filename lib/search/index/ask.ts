import "server-only";
import { Prisma } from "#lib/db/generated/client";
import type { Answer } from "../ask-database.ts";
import { type FacetNames, shownIds } from "../facet-options.ts";
import type { Counted } from "../facets.ts";
import { type HitRow, hitOf, readFeedChecks, readHitRows } from "../hits.ts";
import type { TextQuery } from "../text-query.ts";
import type { VacancySearch } from "../vacancy-search.ts";
import type { Whereabouts } from "../whereabouts.ts";
import { answerFrom } from "./answer.ts";
import { catchUp, indexFor, isBehindSql, readingDone } from "./follow.ts";
import { reasonsKnownOf } from "./reasons.ts";
import type { SearchIndex } from "./search-index.ts";
import { readWords } from "./words.ts";

const { sql } = Prisma;

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
    // Of now: one that is written anew while rows are read gets another slot, of which these words say nothing.
    const slots = new Map(ids.map((id) => [id, index.documents.slotOf(id)]));
    const rows = await rowsOf(index, slots);
    if (rows) {
      const page = ids.flatMap((id) => rows.get(id) ?? []);
      const found = new Map(page.map(({ id, publicId }) => [publicId, slots.get(id) ?? -1]));
      const names = namesOf(index, search, counted);
      const hits = page.map((row) => hitOf(row, where.distances));
      return { ...counted, hits, names, reasonsKnown: reasonsKnownOf(index, words, found) };
    }
    await catchUp();
  }
  return null;
}

/**
 * What hits in these slots show, by id; null when the index was behind. One statement asks that and reads the rows, all of
 * them unless all are kept, for it is planned for a page: if it was not behind they belong together, since whatever a row
 * shows is written with its search row. Only when its feed was last read well is not; the sum of these moments tells whether any was.
 */
async function rowsOf(index: SearchIndex, slots: Map<number, number>): Promise<Map<number, HitRow> | null> {
  const kept = Array.from(slots.values(), (slot) => index.rows.get(String(slot)) ?? []).flat();
  const areKept = kept.length === slots.size;
  const asked = sql`json_build_object('isBehind', ${isBehindSql(index)},
    'feedsRead', (SELECT sum(extract(epoch FROM checked_at)) FROM feed_check)::text)`;
  const { rows, also } = await readHitRows<Also>(areKept ? [] : [...slots.keys()], asked);
  if (also.isBehind) return null;

  for (const row of rows) index.rows.set(String(slots.get(row.id)), row);
  if (!areKept) return new Map(rows.map((row) => [row.id, row]));
  if (also.feedsRead !== index.feedsRead) {
    index.feedChecks = await readFeedChecks();
    index.feedsRead = also.feedsRead;
  }
  return new Map(
    kept.map((row) => [row.id, { ...row, confirmedAt: index.feedChecks.get(row.feed) ?? row.confirmedAt }]),
  );
}

type Also = { isBehind: boolean; feedsRead: string | null };

/** What people see most; as many rows again fit beside them. Read in pieces, between which others are answered. */
const newestKept = 15_000;
const perStatement = 200;

/** Reads the rows of the newest open vacancies that are not kept, so that whoever comes first need not wait for them. */
export async function keepNewestRows(now: Date): Promise<void> {
  const index = indexFor(now);
  if (!index) return;
  const missing: number[] = [];
  let count = 0;
  index.order.newest(index.open.at(now.getTime()), (slot) => {
    if (!index.rows.get(String(slot))) missing.push(slot);
    count += 1;
    return count < newestKept;
  });
  for (let from = 0; from < missing.length; from += perStatement) {
    const slots = missing
      .slice(from, from + perStatement)
      .map((slot) => [index.documents.ids[slot] ?? 0, slot] as const);
    const rows = await rowsOf(index, new Map(slots.filter(([id, slot]) => index.documents.slotOf(id) === slot)));
    if (!rows) return;
  }
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
