import "server-only";
import { db } from "#lib/db/client";
import type { RoleFigures } from "./figures.ts";

/** The figures of a role as they were last worked out, or null before the first time. */
export async function findRoleFigures(slug: string): Promise<RoleFigures | null> {
  const row = await db().roleFigures.findFirst({ where: { role: { slug } }, select: { figures: true } });
  // Written by `refreshFigures` alone, in this shape.
  return (row?.figures as RoleFigures | undefined) ?? null;
}

/** The figures of each role of a family, by its slug; without those not worked out yet. */
export async function listFamilyFigures(familySlug: string): Promise<Map<string, RoleFigures>> {
  const rows = await db().roleFigures.findMany({
    where: { role: { family: { slug: familySlug } } },
    select: { figures: true, role: { select: { slug: true } } },
  });
  return new Map(rows.map(({ figures, role }) => [role.slug, figures as RoleFigures]));
}
