import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { placeIdsWithin } from "#lib/places/queries";
import { openAt } from "./sql.ts";

// A role and a place have a page together while enough vacancies are open there: it comes with five and goes
// below three, so that one that closes does not take the page away (docs/decisions/0017-pages-of-a-role-in-a-place.md).
// A vacancy is there when it lists the place itself, as a search with a radius of 0 km has it.

/** Open vacancies of a role in a place: with how many their page comes, and below how many it goes. */
export const pageNeeds = { toCome: 5, toStay: 3 } as const;

const { sql } = Prisma;
/** The places of a row `s` of vacancy_search, each once: a feed may name one twice. */
const listedBy = sql`(SELECT DISTINCT unnest(s.place_ids) AS id) AS listed`;

/** A place where a role has a page, with the open vacancies there; at least one. */
export type RolePlace = { roleSlug: string; id: number; slug: string; label: string; openCount: number };
export type NearRolePlace = RolePlace & { distanceKm: number };

/** Lets pages come and go by what is open at `now`; returns how many did. Repeating it changes nothing. */
export function refreshRolePlaces(now: Date): Promise<number> {
  return db().$executeRaw`
    WITH open AS MATERIALIZED (
      SELECT s.role_id, p.id AS place_id, count(*) AS count
      FROM vacancy_search s CROSS JOIN LATERAL ${listedBy}
      JOIN place p ON p.id = listed.id AND p.kind = 'place'
      WHERE ${openAt(now)} AND s.role_id IS NOT NULL
      GROUP BY s.role_id, p.id HAVING count(*) >= ${pageNeeds.toStay}::int
    ), gone AS (
      DELETE FROM role_place page
      WHERE NOT EXISTS (SELECT FROM open WHERE open.role_id = page.role_id AND open.place_id = page.place_id)
      RETURNING 1
    ), come AS (
      INSERT INTO role_place (role_id, place_id)
      SELECT role_id, place_id FROM open WHERE count >= ${pageNeeds.toCome}::int
      ON CONFLICT DO NOTHING RETURNING 1
    )
    SELECT FROM gone UNION ALL SELECT FROM come`;
}

/** Whether a role has a page for a place. */
export async function hasRolePlace(roleSlug: string, placeId: number): Promise<boolean> {
  const found = await db().rolePlace.findFirst({
    where: { placeId, role: { slug: roleSlug } },
    select: { roleId: true },
  });
  return found !== null;
}

/** The places where a role has a page, most vacancies first. */
export function listPlacesOfRole(roleSlug: string, now: Date): Promise<RolePlace[]> {
  return listRolePlaces(sql`r.slug = ${roleSlug}`, now);
}

/** The other places at most so many km away where a role has a page, nearest first. */
export async function listNearRolePlaces(
  roleSlug: string,
  { placeId, withinKm }: { placeId: number; withinKm: number },
  now: Date,
): Promise<NearRolePlace[]> {
  const [places, near] = await Promise.all([listPlacesOfRole(roleSlug, now), placeIdsWithin([placeId], withinKm)]);
  return places
    .filter(({ id }) => id !== placeId)
    .flatMap((place) => {
      const distanceKm = near.get(place.id);
      return distanceKm === undefined ? [] : [{ ...place, distanceKm }];
    })
    .sort((one, other) => one.distanceKm - other.distanceKm);
}

/** The places where each role of a family has a page, most vacancies first. */
export async function listPlacesOfFamily(familySlug: string, now: Date): Promise<Map<string, RolePlace[]>> {
  const places = await listRolePlaces(sql`f.slug = ${familySlug}`, now);
  return Map.groupBy(places, ({ roleSlug }) => roleSlug);
}

/** The slugs of the roles that have a page for a place. */
export async function listRolesInPlace(placeId: number): Promise<Set<string>> {
  const rows = await db().rolePlace.findMany({ where: { placeId }, select: { role: { select: { slug: true } } } });
  return new Set(rows.map(({ role }) => role.slug));
}

function listRolePlaces(roles: Prisma.Sql, now: Date): Promise<RolePlace[]> {
  return db().$queryRaw<RolePlace[]>`
    SELECT r.slug AS "roleSlug", p.id, p.slug, p.label, count(*)::int AS "openCount"
    FROM role r JOIN role_family f ON f.id = r.family_id
    JOIN vacancy_search s ON s.role_id = r.id AND ${openAt(now)}
    CROSS JOIN LATERAL ${listedBy}
    JOIN role_place page ON page.role_id = r.id AND page.place_id = listed.id
    JOIN place p ON p.id = listed.id
    WHERE ${roles}
    GROUP BY r.id, p.id ORDER BY count(*) DESC, p.label`;
}
