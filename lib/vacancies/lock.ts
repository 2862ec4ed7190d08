import "server-only";
import type { Recruiter } from "#lib/auth/gates";
import type { Database } from "#lib/db/client";
import type { VacancyDates } from "./vacancy.ts";

type LockedVacancy = VacancyDates & { id: number; version: number; source: string };

/** What decides about acts on the recruiter's own vacancy, locked until the transaction ends; undefined when it is not theirs. */
export async function lockOwnVacancy(
  database: Database,
  { companyId }: Recruiter,
  publicId: string,
): Promise<LockedVacancy | undefined> {
  const [vacancy] = await database.$queryRaw<LockedVacancy[]>`
    SELECT id, version, source::text, published_at AS "publishedAt", closes_at AS "closesAt",
      withdrawn_at AS "withdrawnAt", filled_at AS "filledAt", removed_at AS "removedAt",
      hidden_at AS "hiddenAt"
    FROM vacancy WHERE public_id = ${publicId} AND company_id = ${companyId} FOR UPDATE`;
  return vacancy;
}
