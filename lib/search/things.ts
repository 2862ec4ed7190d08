import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { conditionsOf } from "./conditions.ts";
import { type Filter, filtersOf, withoutFilter } from "./filter.ts";
import { isHiding } from "./hidden.ts";
import type { ReadSearch } from "./interpretation.ts";
import { openAt } from "./sql.ts";
import { textQueryOf } from "./text-query.ts";
import { everyVacancy, type VacancySearch, withWords } from "./vacancy-search.ts";
import { whereaboutsOf } from "./whereabouts.ts";

const { sql } = Prisma;

/** One thing a search asks: all values of a filter, or words that mean something together; `isHiding` where it leaves something out. */
export type Thing = { filters: Filter[]; sql: Prisma.Sql; isHiding: boolean };

/** Of more no one asks, and an integer has no bits for them. */
const thingsMax = 30;

export async function thingsIn({ asked: search, interpretation }: ReadSearch, now: Date): Promise<Thing[]> {
  const where = await whereaboutsOf(search);
  const words = await Promise.all(
    interpretation.parts.map(async ({ words, question }): Promise<Thing[]> => {
      const conditions = conditionsOf(everyVacancy, await textQueryOf(question), where, now);
      const filters: Filter[] = [{ field: "q", value: words }];
      // Looked up once for all rows: asked of each, they would read its vector.
      return conditions.map((condition) => ({
        filters,
        sql: sql`s.vacancy_id IN (SELECT s.vacancy_id FROM vacancy_search s WHERE ${condition.sql})`,
        isHiding: question.without.length > 0,
      }));
    }),
  );
  const others = conditionsOf(search, null, where, now).map((condition): Thing => {
    const filters = filtersOf(search).filter(({ field }) => field === condition.field);
    return { filters, sql: condition.sql, isHiding: isHiding(condition.field) };
  });
  return [...others, ...words.flat()].slice(0, thingsMax);
}

/** The same search without these. */
export function leavingOut({ asked: search, interpretation }: ReadSearch, things: Thing[]): VacancySearch {
  const left = things.flatMap(({ filters }) => filters);
  const kept = interpretation.parts.filter(
    ({ words }) => !left.some(({ field, value }) => field === "q" && value === words),
  );
  const others = left.filter(({ field }) => field !== "q");
  return others.reduce(withoutFilter, withWords(search, kept.map(({ words }) => words).join(" ")));
}

/** Open vacancies by the set of things they fail, as bits in the order given. */
export async function countFailures(things: Thing[], now: Date): Promise<Map<number, number>> {
  const bits = things.map(
    ({ sql: condition }, index) => sql`CASE WHEN ${condition} THEN 0 ELSE ${2 ** index}::int END`,
  );
  const rows = await db().$queryRaw<{ failed: number; count: number }[]>`
    SELECT ${Prisma.join([sql`0`, ...bits], " + ")} AS failed, count(*)::int AS count
    FROM vacancy_search s WHERE ${openAt(now)} GROUP BY failed`;
  return new Map(rows.map(({ failed, count }) => [failed, count]));
}
