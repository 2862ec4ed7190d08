import "server-only";
import { db, type Prisma } from "#lib/db/client";
import { placeIdsWithin } from "#lib/places/queries";
import { openAt } from "./sql.ts";

// A role and a place have a page together while enough vacancies are open there: it comes with five and goes
// below three, so that one that closes does not take the page away (docs/decisions/0017-pages-of-a-role-in-a-place.md).
// A vacancy is there when it lists the place itself, as a search with a radius of 0 km has it.

/** Open vacancies of a role in a place: with how many their page comes, and below how many it goes. */
export const pageNeeds = { toCome: 5, toStay: 3 } as const;

/** A place where a role has a page, with the vacancies open there, at most half a minute ago. */
export type RolePlace = { roleSlug: string; id: number; slug: string; label: string; openCount: number };
export type NearRolePlace = RolePlace & { distanceKm: number };

/** Lets pages come and go by what is open at `now`; returns how many came, went or count anew. Repeating it changes nothing. */
export function refreshRolePlaces(now: Date): Promise<number> {
  // A feed may name a place twice in one vacancy, which is still one.
  return db().$executeRaw`
    WITH open AS MATERIALIZED (
      SELECT s.role_id, p.id AS place_id, count(*)::int AS count
      FROM vacancy_search s CROSS JOIN LATERAL (SELECT DISTINCT unnest(s.place_ids) AS id) AS listed
      JOIN place p ON p.id = listed.id AND p.kind = 'place'
      WHERE ${openAt(now)} AND s.role_id IS NOT NULL
      GROUP BY s.role_id, p.id HAVING count(*) >= ${pageNeeds.toStay}::int
    ), gone AS (
      DELETE FROM role_place page
      WHERE NOT EXISTS (SELECT FROM open WHERE open.role_id = page.role_id AND open.place_id = page.place_id)
      RETURNING 1
    ), stayed AS (
      UPDATE role_place page SET open_count = open.count FROM open
      WHERE open.role_id = page.role_id AND open.place_id = page.place_id AND open.count <> page.open_count
      RETURNING 1
    ), come AS (
      INSERT INTO role_place (role_id, place_id, open_count)
      SELECT role_id, place_id, count FROM open WHERE count >= ${pageNeeds.toCome}::int
      ON CONFLICT DO NOTHING RETURNING 1
    )
    SELECT FROM gone UNION ALL SELECT FROM stayed UNION ALL SELECT FROM come`;
}

/** Whether a role has a page for a place. */
export async function hasRolePlace(roleSlug: string, placeId: number): Promise<boolean> {
  const pair = { placeId, role: { slug: roleSlug } };
  return (await db().rolePlace.findFirst({ where: pair, select: { roleId: true } })) !== null;
}

/** The places where a role has a page, most vacancies first. */
export function listPlacesOfRole(roleSlug: string): Promise<RolePlace[]> {
  return listRolePlaces({ slug: roleSlug });
}

/** The other places at most so many km away where a role has a page, nearest first. */
export async function listNearRolePlaces(
  roleSlug: string,
  { placeId, withinKm }: { placeId: number; withinKm: number },
): Promise<NearRolePlace[]> {
  const [places, near] = await Promise.all([listPlacesOfRole(roleSlug), placeIdsWithin([placeId], withinKm)]);
  return places
    .filter(({ id }) => id !== placeId)
    .flatMap((place) => {
      const distanceKm = near.get(place.id);
      return distanceKm === undefined ? [] : [{ ...place, distanceKm }];
    })
    .sort((one, other) => one.distanceKm - other.distanceKm);
}

/** The places where each role of a family has a page, by the role's slug, most vacancies first. */
export async function listPlacesOfFamily(familySlug: string): Promise<Map<string, RolePlace[]>> {
  return Map.groupBy(await listRolePlaces({ family: { slug: familySlug } }), ({ roleSlug }) => roleSlug);
}

/** The slugs of the roles that have a page for a place. */
export async function listRolesInPlace(placeId: number): Promise<Set<string>> {
  const rows = await db().rolePlace.findMany({ where: { placeId }, select: { role: { select: { slug: true } } } });
  return new Set(rows.map(({ role }) => role.slug));
}

async function listRolePlaces(role: Prisma.RoleWhereInput): Promise<RolePlace[]> {
  const rows = await db().rolePlace.findMany({
    where: { role },
    select: {
      openCount: true,
      role: { select: { slug: true } },
      place: { select: { id: true, slug: true, label: true } },
    },
    orderBy: [{ openCount: "desc" }, { place: { label: "asc" } }],
  });
  return rows.map(({ openCount, role: { slug: roleSlug }, place }) => ({ roleSlug, ...place, openCount }));
}
