import "server-only";
import { randomInt } from "node:crypto";
import type { Recruiter } from "#lib/auth/gates";
import { type Database, db } from "#lib/db/client";
import { slugWords } from "#lib/slug";
import { nameFromSlug } from "./company.ts";
import type { CompanyInput, NewCompanyInput } from "./input.ts";

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

/** A new company under a slug that nobody has; its id. Another one of the same name stays what it is. */
export async function createCompany(
  database: Database,
  { companyName: name, website, posterType }: NewCompanyInput,
  now: Date,
): Promise<number> {
  const words = slugWords(name).slice(0, 50).replace(/-$/, "") || "company";
  for (let namesakes = 0; ; namesakes += 1) {
    // After a few the counting would take long.
    const number = namesakes < 9 ? namesakes + 1 : randomInt(10, 1_000_000);
    const slug = number === 1 ? words : `${words}-${number}`;
    const [made] = await database.company.createManyAndReturn({
      data: [{ slug, name, website, posterType, createdAt: now, updatedAt: now }],
      select: { id: true },
      skipDuplicates: true,
    });
    if (made) return made.id;
  }
}

/** Writes what the company tells about itself. Its name stays: it is also in the address of its page. */
export async function changeCompany(
  recruiter: Recruiter,
  { place: _, ...input }: CompanyInput,
  placeId: number | null,
  now: Date,
): Promise<void> {
  // Without words there is nothing in a language.
  const aboutLanguage = input.about === null ? null : input.aboutLanguage;
  const data = { ...input, aboutLanguage, placeId, updatedAt: now };
  await db().company.update({ where: { id: recruiter.companyId }, data });
}
