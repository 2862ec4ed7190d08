import "server-only";
import { db } from "#lib/db/client";
import { openAt } from "#lib/search/sql";
import { vacancySlug } from "#lib/vacancies/vacancy";
import { leastOf, type RoleFigures } from "./figures.ts";
import type { AskingVacancy, SkillsAsked } from "./skill-gap.ts";

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

type AskingRow = Omit<AskingVacancy, "slug" | "must"> & { publicId: string; must: string[] };

/** What the vacancies of a role that are open at `now` need; empty for a role that is not there. */
export async function findSkillsAsked(roleSlug: string, now: Date): Promise<SkillsAsked> {
  const rows = await db().$queryRaw<AskingRow[]>`
    SELECT v.public_id AS "publicId", v.title, v.language::text, c.name AS company,
      (SELECT coalesce(p.name, vp.text) FROM vacancy_place vp LEFT JOIN place p ON p.id = vp.place_id
        WHERE vp.vacancy_id = v.id ORDER BY vp.position LIMIT 1) AS place,
      ARRAY(SELECT k.slug FROM vacancy_skill vs JOIN skill k ON k.id = vs.skill_id
        WHERE vs.vacancy_id = v.id AND vs.is_must ORDER BY vs.position) AS must,
      (v.pay_month_min_cents + v.pay_month_max_cents) / 2.0::float8 AS pay,
      CASE WHEN v.contract = 'freelance' AND v.pay_period = 'hour' AND v.pay_currency = 'EUR'
        THEN (v.pay_min_cents + v.pay_max_cents) / 2.0::float8 END AS rate
    FROM vacancy_search s JOIN vacancy v ON v.id = s.vacancy_id JOIN company c ON c.id = v.company_id
    WHERE s.role_id = (SELECT id FROM role WHERE slug = ${roleSlug}) AND ${openAt(now)}
    ORDER BY s.opens_at DESC, s.vacancy_id DESC`;
  const counts = new Map<string, number>();
  for (const skill of rows.flatMap(({ must }) => must)) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  const skills = Array.from(counts)
    .sort(([one, many], [other, more]) => more - many || one.localeCompare(other))
    .map(([skill]) => skill);
  const at = new Map(skills.map((skill, place) => [skill, place]));
  return {
    open: rows.length,
    skills,
    vacancies: rows
      .filter(({ must }) => must.length > 0)
      .map(({ publicId, must, title, ...row }) => ({
        slug: vacancySlug({ title, publicId }),
        title,
        ...row,
        must: must.flatMap((skill) => at.get(skill) ?? []),
      })),
    least: leastOf.median,
  };
}
