import "server-only";
import { Prisma } from "#lib/db/generated/client";

const { sql } = Prisma;

/**
 * Open at `now`, of a row `s` of vacancy_search: the twin in SQL of `stateOf(vacancy, now) === "open"`.
 * What is withdrawn, removed or a draft has no `opens_at` (lib/vacancies/search-row.ts).
 */
export function openAt(now: Date): Prisma.Sql {
  return sql`(s.opens_at <= ${now} AND s.ends_at > ${now})`;
}

/** All of these; with none of them, everything. */
export function allOf(conditions: Prisma.Sql[]): Prisma.Sql {
  return conditions.length > 0 ? Prisma.join(conditions, " AND ") : sql`true`;
}

/** Whether a row `s` of vacancy_search answers a tsquery, by the index of words and never by reading its vector. */
export function answers(tsquery: string): Prisma.Sql {
  return sql`(s.words @@ ${tsquery}::tsquery AND fts_costly(s.vacancy_id))`;
}

/** Ids of the rows that answer it, to be asked of a row with IN. */
export function idsAnswering(tsquery: string): Prisma.Sql {
  return sql`(SELECT s.vacancy_id FROM vacancy_search s WHERE ${answers(tsquery)})`;
}
