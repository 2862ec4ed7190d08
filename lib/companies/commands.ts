import "server-only";
import type { Database } from "#lib/db/client";
import { nameFromSlug } from "./company.ts";

/** What a feed knows of the company whose vacancies it lists. */
export type NewCompany = { slug: string; name: string | null; website: string | null };

/**
 * The company at `slug`, made when it is not there; what is kept of a known one never changes.
 * Other transactions that would write for it wait until this one ends.
 */
export async function ensureCompany(database: Database, company: NewCompany, now: Date) {
  const { count } = await database.company.createMany({
    data: [{ ...company, name: company.name ?? nameFromSlug(company.slug), createdAt: now, updatedAt: now }],
    skipDuplicates: true,
  });
  await database.$queryRaw`SELECT FROM company WHERE slug = ${company.slug} FOR NO KEY UPDATE`;
  const { id, posterType } = await database.company.findUniqueOrThrow({
    where: { slug: company.slug },
    select: { id: true, posterType: true },
  });
  return { id, posterType, isNew: count === 1 };
}
