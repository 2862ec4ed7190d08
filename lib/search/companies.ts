import "server-only";
import { db } from "#lib/db/client";
import { openAt } from "./sql.ts";

/** A company with something open; `place` is null when it names none. */
export type HiringCompany = { slug: string; name: string; place: string | null; openCount: number };

/** Every company with an open vacancy at `now`, by name. */
export function listHiringCompanies(now: Date): Promise<HiringCompany[]> {
  return db().$queryRaw<HiringCompany[]>`
    SELECT c.slug, c.name, p.name AS place, count(*)::int AS "openCount"
    FROM vacancy_search s JOIN company c ON c.id = s.company_id LEFT JOIN place p ON p.id = c.place_id
    WHERE ${openAt(now)}
    GROUP BY c.id, p.id
    ORDER BY lower(c.name), c.id`;
}
