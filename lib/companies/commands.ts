import "server-only";
import type { Database } from "#lib/db/client";
import { nameFromSlug } from "./company.ts";

/** What a feed knows of the company whose vacancies it lists. */
export type NewCompany = { slug: string; name: string | null; website: string | null };

/** The company at `slug`, made when it is not there; what is kept of a known one never changes. */
export async function ensureCompany(database: Database, company: NewCompany, now: Date) {
  const known = await findBySlug(database, company.slug);
  if (known) return { ...known, isNew: false };

  // Another source of the same company may be making it at this moment.
  await database.company.createMany({
    data: [{ ...company, name: company.name ?? nameFromSlug(company.slug), createdAt: now, updatedAt: now }],
    skipDuplicates: true,
  });
  const made = await findBySlug(database, company.slug);
  if (!made) throw new Error(`The company ${company.slug} could not be made.`);
  return { ...made, isNew: true };
}

function findBySlug(database: Database, slug: string) {
  return database.company.findUnique({ where: { slug }, select: { id: true, posterType: true } });
}
