import "server-only";
import { db } from "#lib/db/client";
import type { RoleFigures } from "./figures.ts";

/** The figures of a role as they were last worked out, or null before the first time. */
export async function findRoleFigures(slug: string): Promise<RoleFigures | null> {
  const row = await db().roleFigures.findFirst({ where: { role: { slug } }, select: { figures: true } });
  // Written by `refreshFigures` alone, in this shape.
  return (row?.figures as RoleFigures | undefined) ?? null;
}
