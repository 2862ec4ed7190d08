import "server-only";
import { db } from "#lib/db/client";
import type { Language } from "#lib/db/generated/enums";
import { vacancySlug } from "#lib/vacancies/vacancy";
import { openAt } from "./sql.ts";

/** Addresses of open vacancies, oldest first, each in the language it is written in. */
export async function listOpenVacancySlugs(
  now: Date,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ slug: string; language: Language }[]> {
  const rows = await db().$queryRaw<{ publicId: string; title: string; language: Language }[]>`
    SELECT v.public_id AS "publicId", v.title, v.language::text
    FROM vacancy_search s JOIN vacancy v ON v.id = s.vacancy_id
    WHERE ${openAt(now)} ORDER BY v.id LIMIT ${limit} OFFSET ${offset}`;
  return rows.map((row) => ({ slug: vacancySlug(row), language: row.language }));
}
