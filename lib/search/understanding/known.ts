import "server-only";
import { db } from "#lib/db/client";
import { listPlainPlaceNames } from "#lib/places/queries";
import { listNamedRoles } from "#lib/roles/queries";
import { listSkills } from "#lib/skills/queries";
import { companyNamesOf, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** How long a change of roles or companies may go unnoticed; asking costs half a millisecond, a search not much more. */
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

async function makeNames() {
  const [roles, skills, places] = await Promise.all([listNamedRoles(), listSkills(), listPlainPlaceNames()]);
  return vocabularyOf({ roles, skills, places });
}

async function listCompanyNames() {
  const companies = await db().company.findMany({ select: { name: true } });
  return companyNamesOf(companies.map(({ name }) => name));
}

async function versionsNow(): Promise<Versions> {
  const [row] = await db().$queryRaw<Versions[]>`
    SELECT (SELECT md5(string_agg(concat(id, source_hash, updated_at), ' ' ORDER BY id)) FROM role) AS roles,
      (SELECT concat(count(*), ' ', max(id), ' ', max(updated_at)) FROM company) AS companies`;
  return row ?? { roles: "", companies: "" };
}
