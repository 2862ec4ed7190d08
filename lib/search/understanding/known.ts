import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { listPlainPlaceNames } from "#lib/places/queries";
import { rolesVersionSql } from "#lib/roles/kept";
import { listNamedRoles } from "#lib/roles/queries";
import { listSkills } from "#lib/skills/queries";
import { type SearchAlias, withAliases } from "./aliases.ts";
import { companyNamesOf, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** How long a change of roles, aliases or companies may go unnoticed; asking costs half a millisecond, a search not much more. */
const checkEveryMs = 5_000;

type Versions = { roles: string; companies: string };
type Kept = { versions: Versions; checkedAt: number; vocabulary: Vocabulary };

const kept = globalThis as unknown as { roleboardVocabulary?: Promise<Kept> };

/** What words can mean now: from memory, and looked after in the background. */
export async function knownVocabulary(): Promise<Vocabulary> {
  kept.roleboardVocabulary ??= make(null).catch((error: unknown) => {
    kept.roleboardVocabulary = undefined;
    throw error;
  });
  const known = await kept.roleboardVocabulary;
  if (performance.now() - known.checkedAt > checkEveryMs) {
    known.checkedAt = performance.now();
    // The one in memory stays right enough while the database is away.
    void refresh(known).catch(() => {});
  }
  return known.vocabulary;
}

async function refresh(known: Kept): Promise<void> {
  const made = await make(known);
  if (made !== known) kept.roleboardVocabulary = Promise.resolve(made);
}

/** Has this process know at once what was just changed. */
export async function renewVocabulary(): Promise<void> {
  const known = await kept.roleboardVocabulary;
  if (known) await refresh(known);
}

/** All but the companies of the vocabulary of now, as it would be with one more alias. */
export async function namesWith(alias: SearchAlias): Promise<Omit<Vocabulary, "companies">> {
  return makeNames([alias]);
}

/** The vocabulary of now, with what has not changed taken over from the one before. */
async function make(before: Kept | null): Promise<Kept> {
  const versions = await versionsNow();
  const hasSameRoles = versions.roles === before?.versions.roles;
  const hasSameCompanies = versions.companies === before?.versions.companies;
  if (before && hasSameRoles && hasSameCompanies) return before;

  const [names, companies] = await Promise.all([
    before && hasSameRoles ? before.vocabulary : makeNames(),
    before && hasSameCompanies ? before.vocabulary.companies : listCompanyNames(),
  ]);
  return { versions, checkedAt: performance.now(), vocabulary: { ...names, companies } };
}

async function makeNames(more: SearchAlias[] = []) {
  const [roles, skills, places, aliases] = await Promise.all([
    listNamedRoles(),
    listSkills(),
    listPlainPlaceNames(),
    listSearchAliases(),
  ]);
  return vocabularyOf({ ...withAliases({ roles, skills }, [...aliases, ...more]), places });
}

async function listSearchAliases(): Promise<SearchAlias[]> {
  const slug = { select: { slug: true } };
  return db().searchAlias.findMany({ select: { words: true, role: slug, skill: slug } });
}

/** Of companies with a vacancy: anybody can register one called "Senior Java", and words in its name mean nothing else. */
const isKnownSql = Prisma.sql`c.disabled_at IS NULL
  AND EXISTS (SELECT FROM vacancy_search s WHERE s.company_id = c.id AND s.opens_at IS NOT NULL)`;

async function listCompanyNames() {
  const companies = await db().$queryRaw<{ name: string }[]>`SELECT c.name FROM company c WHERE ${isKnownSql}`;
  return companyNamesOf(companies.map(({ name }) => name));
}

async function versionsNow(): Promise<Versions> {
  const [row] = await db().$queryRaw<Versions[]>`
    SELECT concat(${rolesVersionSql},
        (SELECT concat(' ', count(*), ' ', max(id)) FROM search_alias)) AS roles,
      (SELECT concat(count(*), ' ', max(id), ' ', max(updated_at)) FROM company c WHERE ${isKnownSql}) AS companies`;
  return row ?? { roles: "", companies: "" };
}
