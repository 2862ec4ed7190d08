import "server-only";
import { db, plannedOnce } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { readHits, type VacancyHit } from "./hits.ts";
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
const nearKm = 60;

/** Open vacancies most like this one, whatever its own state; at most one of its own company. Empty when it is not known. */
export async function listSimilarVacancies({ publicId }: { publicId: string }, now: Date): Promise<SimilarVacancy[]> {
  const candidates = (await listCandidates(publicId, now)).sort((one, other) => likeness(other) - likeness(one));
  const ofSameCompany = candidates.filter(({ isSameCompany }) => isSameCompany).slice(0, ofSameCompanyMax);
  const chosen = candidates.filter((each) => !each.isSameCompany || ofSameCompany.includes(each)).slice(0, shown);
  if (chosen.length === 0) return [];

  const ids = chosen.map(({ id }) => id);
  const hits = await readHits(ids, new Map());
  return chosen.flatMap(({ id, isSameCompany: _, hasLikePay: __, ...reasons }) => {
    const hit = hits.get(id);
    return hit ? [{ ...hit, reasons }] : [];
  });
}

type Candidate = SimilarReasons & { id: number; isSameCompany: boolean; hasLikePay: boolean };

/** Out of 110: role 50 or family 10, skills 40, nearness 15, pay 5. */
function likeness({ sameRole, sameFamily, sharedSkills, askedSkills, distanceKm, hasLikePay }: Candidate): number {
  const work = sameRole ? 50 : sameFamily ? 10 : 0;
  const skills = askedSkills > 0 ? (40 * sharedSkills) / askedSkills : 0;
  const nearness = distanceKm === null ? 0 : 15 * Math.max(0, 1 - distanceKm / nearKm);
  return work + skills + nearness + (hasLikePay ? 5 : 0);
}

/** The newest of the same role, of the family when those are few, and of all others when those are few too. */
function listCandidates(publicId: string, now: Date): Promise<Candidate[]> {
  // Asked one by one: joined to it, the newest of all would be walked until enough of its role are found.
  const its = (column: string) => sql`(SELECT ${Prisma.raw(column)} FROM this)`;
  const open = sql`s.vacancy_id <> ${its("id")} AND ${openAt(now)} ORDER BY s.opens_at DESC, s.vacancy_id DESC`;
  return db().$queryRaw<Candidate[]>`
    ${plannedOnce} WITH this AS MATERIALIZED (
      SELECT v.id, v.company_id, v.role_id, r.family_id, v.pay_month_max_cents AS pay,
        ARRAY(SELECT skill_id FROM vacancy_skill WHERE vacancy_id = v.id AND is_must) AS skills
      FROM vacancy v LEFT JOIN role r ON r.id = v.role_id WHERE v.public_id = ${publicId}
    ), here AS MATERIALIZED (
      SELECT p.latitude, p.longitude FROM this JOIN vacancy_place vp ON vp.vacancy_id = this.id
        JOIN place p ON p.id = vp.place_id AND p.kind = 'place'
    ), of_role AS MATERIALIZED (
      SELECT ${columns} FROM vacancy_search s WHERE s.role_id = ${its("role_id")} AND ${open} LIMIT 60
    ), of_family AS MATERIALIZED (
      SELECT ${columns} FROM vacancy_search s
      WHERE s.family_id = ${its("family_id")} AND s.role_id <> ${its("role_id")} AND ${open}
      LIMIT (SELECT CASE WHEN count(*) < 20 THEN 40 ELSE 0 END FROM of_role)
    ), newest AS MATERIALIZED (
      SELECT ${columns} FROM vacancy_search s
      WHERE (s.family_id IS NULL OR ${its("family_id")} IS NULL OR s.family_id <> ${its("family_id")}) AND ${open}
      LIMIT (SELECT CASE WHEN count(*) < 10 THEN 40 ELSE 0 END FROM (TABLE of_role UNION ALL TABLE of_family) AS known)
    )
    SELECT c.vacancy_id AS id, c.company_id = this.company_id AS "isSameCompany",
      coalesce(c.role_id = this.role_id, false) AS "sameRole", coalesce(c.family_id = this.family_id, false) AS "sameFamily",
      (SELECT count(*)::int FROM unnest(c.skill_ids) AS skill WHERE skill = ANY(this.skills)) AS "sharedSkills",
      cardinality(this.skills) AS "askedSkills",
      (SELECT round(min(acos(least(1, sind(here.latitude) * sind(p.latitude)
          + cosd(here.latitude) * cosd(p.latitude) * cosd(here.longitude - p.longitude)))) * 6371)::int
        FROM here, place p WHERE p.id = ANY(c.place_ids) AND p.kind = 'place') AS "distanceKm",
      coalesce(c.pay_month_max_cents BETWEEN this.pay * 0.9 AND this.pay * 1.1, false) AS "hasLikePay"
    FROM (TABLE of_role UNION ALL TABLE of_family UNION ALL TABLE newest) AS c, this`;
}

const columns = sql`s.vacancy_id, s.company_id, s.role_id, s.family_id, s.pay_month_max_cents, s.skill_ids, s.place_ids`;
