import "server-only";
import { Prisma } from "#lib/db/generated/client";

const { sql } = Prisma;

/**
 * Open at `now`, of a row `s` of vacancy_search: the twin in SQL of `stateOf(vacancy, now) === "open"`.
 * What is withdrawn, removed or a draft has no `opens_at` (lib/vacancies/search-row.ts).
 */
export function openAt(now: Date): Prisma.Sql {
  return sql`(s.opens_at <= ${now} AND (s.ends_at IS NULL OR s.ends_at > ${now}))`;
}

/** All of these; with none of them, everything. */
export function allOf(conditions: Prisma.Sql[]): Prisma.Sql {
  return conditions.length > 0 ? Prisma.join(conditions, " AND ") : sql`true`;
}
