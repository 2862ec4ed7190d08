import "server-only";
import type { Database } from "#lib/db/client";
import { writeRoleWords } from "./role-words.ts";

/**
 * Writes what search needs of these vacancies, whatever their state, and returns how many
 * rows it wrote. Call it in the transaction that writes a vacancy, its places or its skills,
 * and for the vacancies of a role, skill or company whose names changed.
 *
 * `words` holds the lexemes of title and role names (A) stemmed in both languages, of skills
 * (B), company and places (C) in one, for names have no plural, and of the body (D) in the
 * vacancy's own; a question asks for both stems of a word. Lexemes marked `t:` stand in the title, `r:` in
 * role names, `h:` in the rest of the head: skills, company and places.
 */
export async function writeSearchRows(database: Database, vacancyIds: number[]): Promise<number> {
  const roles = await database.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT role_id AS id FROM vacancy WHERE id = ANY(${vacancyIds}::int[]) AND role_id IS NOT NULL`;
  await writeRoleWords(
    database,
    roles.map(({ id }) => id),
  );

  let written = 0;
  for (let from = 0; from < vacancyIds.length; from += perStatement) {
    written += await writeRows(database, vacancyIds.slice(from, from + perStatement));
  }
  return written;
}

// A row takes some 4 ms, mostly stemming, and a statement may take 5 seconds (lib/db/client.ts).
const perStatement = 200;

function writeRows(database: Database, vacancyIds: number[]): Promise<number> {
  return database.$executeRaw`
    INSERT INTO vacancy_search (
      vacancy_id, published_at, closes_at, withdrawn_at, filled_at, removed_at, company_id, role_id, family_id,
      language, work_mode, level, contract, poster_type, hours_min, hours_max, pay_month_min_cents,
      pay_month_max_cents, place_ids, area_ids, skill_ids, working_languages, words)
    WITH v AS (SELECT * FROM vacancy WHERE id = ANY(${vacancyIds}::int[])),
    countries AS MATERIALIZED (SELECT id, country_code FROM place WHERE kind = 'country'),
    text AS MATERIALIZED (
      SELECT v.id, where_.place_ids, where_.area_ids, what.skill_ids,
        fts_norm(v.title) AS title, fts_norm(coalesce(what.text, '')) AS skills,
        fts_norm(concat_ws(' in in in ', c.name, where_.text)) AS company, fts_norm(left(v.body, 60000)) AS body
      FROM v
      JOIN company c ON c.id = v.company_id
      CROSS JOIN LATERAL (
        SELECT string_agg(concat_ws(' in in in ', k.name, k.name_nl, array_to_string(k.aliases, ' in in in ')), ' in in in ') AS text,
          coalesce(array_agg(k.id ORDER BY k.id), '{}') AS skill_ids
        FROM vacancy_skill vk JOIN skill k ON k.id = vk.skill_id WHERE vk.vacancy_id = v.id
      ) what
      CROSS JOIN LATERAL (
        SELECT string_agg(concat_ws(' in in in ', vp.text, p.name, array_to_string(p.aliases, ' in in in '), province.name), ' in in in ') AS text,
          coalesce(array_agg(DISTINCT p.id) FILTER (WHERE p.id IS NOT NULL), '{}') AS place_ids,
          array_agg(DISTINCT p.province_id) || array_agg(DISTINCT p.id) FILTER (WHERE p.kind <> 'place')
            || ARRAY(SELECT id FROM countries WHERE country_code = ANY(v.remote_countries || array_agg(DISTINCT p.country_code::text))) AS area_ids
        FROM vacancy_place vp LEFT JOIN place p ON p.id = vp.place_id LEFT JOIN place province ON province.id = p.province_id
        WHERE vp.vacancy_id = v.id
      ) where_
    ),
    lexemes AS (
      SELECT id, fts_title(title) AS title, to_tsvector('english', skills) AS skills, to_tsvector('dutch', company) AS company
      FROM text
    )
    SELECT v.id, v.published_at, v.closes_at, v.withdrawn_at, v.filled_at, v.removed_at, v.company_id, v.role_id, r.family_id,
      v.language, v.work_mode, v.level, v.contract, v.poster_type, v.hours_min, v.hours_max, v.pay_month_min_cents,
      v.pay_month_max_cents, t.place_ids, ARRAY(SELECT DISTINCT area FROM unnest(t.area_ids) area WHERE area IS NOT NULL ORDER BY area), t.skill_ids, v.working_languages,
      setweight(l.title || coalesce(rw.words, ''), 'A') || setweight(l.skills, 'B') || setweight(l.company, 'C')
        || setweight(to_tsvector(CASE v.language WHEN 'nl' THEN 'dutch'::regconfig ELSE 'english'::regconfig END, t.body), 'D')
        || fts_mark('t:', l.title) || fts_mark('r:', coalesce(rw.words, '')) || fts_mark('h:', l.skills || l.company)
    FROM v JOIN text t USING (id) JOIN lexemes l USING (id) LEFT JOIN role r ON r.id = v.role_id LEFT JOIN role_words rw ON rw.role_id = r.id
    ON CONFLICT (vacancy_id) DO UPDATE SET
      published_at = excluded.published_at, closes_at = excluded.closes_at, withdrawn_at = excluded.withdrawn_at,
      filled_at = excluded.filled_at, removed_at = excluded.removed_at, company_id = excluded.company_id,
      role_id = excluded.role_id, family_id = excluded.family_id, language = excluded.language,
      work_mode = excluded.work_mode, level = excluded.level, contract = excluded.contract,
      poster_type = excluded.poster_type, hours_min = excluded.hours_min, hours_max = excluded.hours_max,
      pay_month_min_cents = excluded.pay_month_min_cents, pay_month_max_cents = excluded.pay_month_max_cents,
      place_ids = excluded.place_ids, area_ids = excluded.area_ids, skill_ids = excluded.skill_ids,
      working_languages = excluded.working_languages, words = excluded.words`;
}
