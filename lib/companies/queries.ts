import "server-only";
import { cache } from "react";
import type { Member } from "#lib/auth/gates";
import { db, type Prisma } from "#lib/db/client";
import type { PosterType } from "#lib/db/generated/enums";
import { isCompanySlug } from "./company.ts";

const publicCompany = {
  slug: true,
  name: true,
  website: true,
  about: true,
  aboutLanguage: true,
  posterType: true,
  place: { select: { slug: true, name: true } },
} satisfies Prisma.CompanySelect;

/** A company as anyone may see it. */
export type PublicCompany = Prisma.CompanyGetPayload<{ select: typeof publicCompany }>;

/** The company at `slug`, or null, also for one that the operator disabled; whatever it has open is a search. */
export const findCompany = cache(
  async (slug: string): Promise<PublicCompany | null> =>
    isCompanySlug(slug) ? db().company.findUnique({ where: { slug, disabledAt: null }, select: publicCompany }) : null,
);

/** Which companies these names mean, whatever their capitals and with "B.V." behind them or not; several may share one. */
export async function listCompaniesCalled(names: string[]): Promise<{ name: string; slug: string }[]> {
  if (names.length === 0) return [];
  return db().$queryRaw`
    SELECT called AS name, c.slug FROM unnest(${names}::text[]) AS called JOIN company c
      ON regexp_replace(lower(c.name), ${legalForm}, '') = regexp_replace(lower(called), ${legalForm}, '')
    WHERE c.disabled_at IS NULL ORDER BY c.slug`;
}

const legalForm = "[, ]+[bn]\\.?v\\.?$";

const ownCompany = { ...publicCompany, place: { select: { label: true } } } satisfies Prisma.CompanySelect;

/** The member's own company, as its page for recruiters shows and changes it. */
export type OwnCompany = Prisma.CompanyGetPayload<{ select: typeof ownCompany }>;

export function findOwnCompany({ companyId }: Member): Promise<OwnCompany> {
  return db().company.findUniqueOrThrow({ where: { id: companyId }, select: ownCompany });
}

/** What the member's company is, which its vacancies are from unless one says otherwise. */
export async function findPosterType({ companyId }: Member): Promise<PosterType> {
  const { posterType } = await db().company.findUniqueOrThrow({
    where: { id: companyId },
    select: { posterType: true },
  });
  return posterType;
}
