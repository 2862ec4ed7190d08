import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { hydrate, type VacancyHit } from "./hits.ts";
import { openAt } from "./sql.ts";

const { sql } = Prisma;

/** Why one vacancy is like another, as facts to be put into words. */
export type SimilarReasons = {
  sameRole: boolean;
  sameFamily: boolean;
  /** Of the must-have skills of the vacancy on the page, how many the other asks too. */
  sharedSkills: number;
  askedSkills: number;
  /** Between the nearest of their places; null where either has none that is known. */
  distanceKm: number | null;
};

export type SimilarVacancy = VacancyHit & { reasons: SimilarReasons };

const shown = 5;
const ofSameCompanyMax = 1;

/** Open vacancies most like this one, whatever its own state; at most one of its own company. Empty when it is not known. */
export async function listSimilarVacancies({ publicId }: { publicId: string }, now: Date): Promise<SimilarVacancy[]> {
  const candidates = await rank(publicId, now);
  const chosen = candidates.filter(
    ({ isSameCompany }, index) =>
      !isSameCompany || candidates.slice(0, index).filter((earlier) => earlier.isSameCompany).length < ofSameCompanyMax,
  );
  const reasons = new Map(
    chosen.slice(0, shown).map(({ publicId, isSameCompany: _, id: __, ...reason }) => [publicId, reason]),
  );
  const ids = chosen.slice(0, shown).map(({ id }) => id);
  const hits = await hydrate(
    sql`SELECT id, place FROM unnest(${ids}::int[]) WITH ORDINALITY AS chosen(id, place)`,
    new Map(),
  );
  return hits.flatMap((hit) => {
    const reason = reasons.get(hit.publicId);
    return reason ? [{ ...hit, reasons: reason }] : [];
  });
}

type Candidate = SimilarReasons & { id: number; publicId: string; isSameCompany: boolean };

/**
 * The newest of the same role, of the family when those are few, and of all when there is neither. Role and
 * skills weigh 40 each, the family 10, nearness 15 (none beyond 60 km), comparable pay within a tenth 5.
 */
function rank(publicId: string, now: Date): Promise<Candidate[]> {
  return db().$queryRaw<Candidate[]>`
    WITH this AS MATERIALIZED (
      SELECT v.id, v.company_id, v.role_id, r.family_id, v.pay_month_max_cents AS pay,
        ARRAY(SELECT skill_id FROM vacancy_skill WHERE vacancy_id = v.id AND is_must) AS skills
      FROM vacancy v LEFT JOIN role r ON r.id = v.role_id WHERE v.public_id = ${publicId}
    ), here AS MATERIALIZED (
      SELECT p.latitude, p.longitude FROM this JOIN vacancy_place vp ON vp.vacancy_id = this.id JOIN place p ON p.id = vp.place_id AND p.kind = 'place'
    ), of_role AS MATERIALIZED (
      SELECT s.vacancy_id FROM vacancy_search s, this WHERE s.role_id = this.role_id AND s.vacancy_id <> this.id AND ${openAt(now)}
      ORDER BY s.opens_at DESC, s.vacancy_id DESC LIMIT 120
    ), of_family AS MATERIALIZED (
      SELECT s.vacancy_id FROM vacancy_search s, this WHERE s.family_id = this.family_id AND s.vacancy_id <> this.id AND ${openAt(now)}
      ORDER BY s.opens_at DESC, s.vacancy_id DESC LIMIT (SELECT CASE WHEN count(*) < 20 THEN 60 ELSE 0 END FROM of_role)
    ), newest AS MATERIALIZED (
      SELECT s.vacancy_id FROM vacancy_search s, this WHERE s.vacancy_id <> this.id AND ${openAt(now)}
      ORDER BY s.opens_at DESC, s.vacancy_id DESC
      LIMIT (SELECT CASE WHEN count(*) < 10 THEN 60 ELSE 0 END FROM (TABLE of_role UNION TABLE of_family) known)
    ), near AS (
      SELECT s.vacancy_id, s.company_id, s.role_id, s.family_id, s.pay_month_max_cents AS pay, s.opens_at,
        (SELECT count(*)::int FROM unnest(s.skill_ids) AS skill WHERE skill = ANY(this.skills)) AS shared,
        (SELECT min(acos(least(1, sind(here.latitude) * sind(p.latitude)
            + cosd(here.latitude) * cosd(p.latitude) * cosd(here.longitude - p.longitude)))) * 6371
          FROM here, vacancy_place vp JOIN place p ON p.id = vp.place_id AND p.kind = 'place' WHERE vp.vacancy_id = s.vacancy_id) AS km
      FROM (TABLE of_role UNION TABLE of_family UNION TABLE newest) c JOIN vacancy_search s USING (vacancy_id), this
    )
    SELECT v.id, v.public_id AS "publicId", near.company_id = this.company_id AS "isSameCompany",
      near.role_id IS NOT DISTINCT FROM this.role_id AND this.role_id IS NOT NULL AS "sameRole",
      near.family_id IS NOT DISTINCT FROM this.family_id AND this.family_id IS NOT NULL AS "sameFamily",
      near.shared AS "sharedSkills", cardinality(this.skills) AS "askedSkills", round(near.km)::int AS "distanceKm"
    FROM near JOIN vacancy v ON v.id = near.vacancy_id, this
    ORDER BY CASE WHEN near.role_id = this.role_id THEN 50 WHEN near.family_id = this.family_id THEN 10 ELSE 0 END
        + coalesce(40.0 * near.shared / nullif(cardinality(this.skills), 0), 0)
        + coalesce(greatest(0, 15 * (1 - near.km / 60)), 0)
        + CASE WHEN near.pay BETWEEN this.pay * 0.9 AND this.pay * 1.1 THEN 5 ELSE 0 END DESC,
      near.opens_at DESC, v.id DESC
    LIMIT 40`;
}
