import type { PrismaClient } from "#lib/db/generated/client";
import { refreshSearchRows } from "#lib/vacancies/search-row";
import { loadRoles } from "../roles/load.ts";
import { loadPlaces } from "./load-places.ts";
import { loadSkills } from "./load-skills.ts";

/**
 * Makes the reference data of the database equal to the files here and in prisma/roles: places, postcodes,
 * skills, families and roles. Only rows that differ are written, so that a run without news writes nothing.
 * Places and skills the files no longer have are deleted, except those a vacancy, a company or a role still points
 * at; roles and families stay. Vacancies of roles whose names changed become findable by the new ones.
 */
export async function loadReferenceData(database: PrismaClient): Promise<void> {
  await loadPlaces(database);
  await loadSkills(database);
  await loadRoles(database);
  await refreshSearchRows(database);
}
