import "server-only";
import { type Database, db } from "#lib/db/client";
import { educationNames, educations, mayNameEducation } from "./education.ts";
import { enumLabel, enumTokens, hoursRanges, paySteps, payTokens } from "./facet-tokens.ts";
import { writeRoleWords } from "./role-words.ts";

/**
 * Writes what search needs of these vacancies, whatever their state, and returns how many
 * rows it wrote. Call it in the transaction that writes a vacancy, its places or its skills,
 * and for the vacancies of a role, skill or company whose names changed.
 *
 * `words` holds the lexemes of title and role names (A) stemmed in both languages, of skills
 * (B), company and places (C) in one, for names have no plural, and of the body (D) in the
 * vacancy's own; a question asks for both stems of a word. Lexemes marked `t:` stand in the title, `r:` in
 * role names, `h:` in the rest of the head: skills, company and places, `a:` in the name of the company and what it tells about itself. `o:` and a slug is the role itself, `s:` and a slug
 * a skill, `m:` one that is a must. Role names have no positions: a phrase in quotes is not in a vacancy for being an alias.
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
  if (written > 0) await database.$queryRaw`SELECT gin_clean_pending_list('vacancy_search_words_idx')`;
  return written;
}

/** The rows of all vacancies of a company, for right after it changed what it tells about itself; the next start mends what this leaves. */
export async function writeSearchRowsOf(companyId: number): Promise<number> {
  const vacancies = await db().vacancy.findMany({ where: { companyId, removedAt: null }, select: { id: true } });
  return writeSearchRows(
    db(),
    vacancies.map(({ id }) => id),
  );
}

/** One more with each change of what a row holds: the next start writes all rows of other rules again. */
export const rules = 6;

/**
 * Writes the rows that are missing, those written by other rules and those with names that changed since; returns how
 * many. For after a load of reference data: nothing to do costs a cheap question per 50,000 vacancies.
 */
export async function refreshSearchRows(database: Database): Promise<number> {
  const changes = await database.nameChange.findMany();
  const idsOf = (noun: string) => changes.filter((change) => change.noun === noun).map(({ id }) => id);
  const { _max: last } = await database.vacancy.aggregate({ _max: { id: true } });
  const staleIds: number[] = [];
  for (let from = 0; from < (last.id ?? 0); from += idsPerQuestion) {
    const stale = await database.$queryRaw<{ id: number }[]>`
      SELECT v.id FROM vacancy v LEFT JOIN vacancy_search s ON s.vacancy_id = v.id
      WHERE v.id > ${from} AND v.id <= ${from + idsPerQuestion} AND (s.vacancy_id IS NULL OR s.rules <> ${rules}
        OR s.role_id = ANY(${idsOf("role")}::int[]) OR s.skill_ids && ${idsOf("skill")}::int[] OR s.place_ids && ${idsOf("place")}::int[]
        OR s.company_id = ANY(${idsOf("company")}::int[]))
      ORDER BY v.id`;
    for (const { id } of stale) staleIds.push(id);
  }
  const written = await writeSearchRows(database, staleIds);
  await database.nameChange.deleteMany({ where: { seq: { in: changes.map(({ seq }) => seq) } } });
  return written;
}

// A million at once take longer than a statement may.
const idsPerQuestion = 50_000;

// A row takes some 3 ms, and a statement may take 5 seconds on a busy machine too (lib/db/client.ts).
const perStatement = 100;

// Words that stay the same keep their place, so that a change of dates costs the index of words nothing.
function writeRows(database: Database, vacancyIds: number[]): Promise<number> {
  return database.$executeRaw`
    INSERT INTO vacancy_search (
      opens_at, ends_at, vacancy_id, company_id, role_id, family_id, pay_month_max_cents, work_mode, on_site_days, level, contract,
      poster_type, language, hours_min, hours_max, facets, skills, working_languages, educations, place_ids, area_ids, skill_ids, rules, words)
    WITH countries AS MATERIALIZED (SELECT id, country_code FROM place WHERE kind = 'country'),
    v AS MATERIALIZED (
      SELECT v.*, what.skill_ids, located.place_ids, ARRAY(SELECT DISTINCT id FROM unnest(located.area_ids) AS id WHERE id > 0 ORDER BY id) AS area_ids,
        fts_title(fts_norm(v.title)) AS title_words,
        to_tsvector('english', fts_norm(coalesce(what.names, ''))) AS skill_words,
        array_to_tsvector(what.marks) AS skill_marks,
        to_tsvector('dutch', fts_norm(concat_ws(${seam}, c.name, located.names))) AS place_words,
        to_tsvector(CASE v.language WHEN 'nl' THEN 'dutch'::regconfig ELSE 'english' END, fts_norm(left(v.body, 60000))) AS body_words,
        to_tsvector(CASE c.about_language WHEN 'nl' THEN 'dutch'::regconfig ELSE 'english' END, fts_norm(concat_ws(${seam}, c.name, c.about))) AS about_words
      FROM vacancy v
      JOIN company c ON c.id = v.company_id
      CROSS JOIN LATERAL (
        SELECT string_agg(concat_ws(${seam}, k.name, k.name_nl, array_to_string(k.aliases, ${seam})), ${seam}) AS names,
          coalesce(array_agg('s:' || k.slug), '{}') || coalesce(array_agg('m:' || k.slug) FILTER (WHERE vk.is_must), '{}') AS marks,
          coalesce(array_agg(k.id ORDER BY k.id), '{}') AS skill_ids
        FROM vacancy_skill vk JOIN skill k ON k.id = vk.skill_id WHERE vk.vacancy_id = v.id
      ) what
      CROSS JOIN LATERAL (
        SELECT string_agg(concat_ws(${seam}, vp.text, p.name, array_to_string(p.aliases, ${seam}), province.name), ${seam}) AS names,
          coalesce(array_agg(p.id ORDER BY vp.position) FILTER (WHERE p.id IS NOT NULL), '{}') AS place_ids,
          array_agg(p.province_id) || array_agg(p.id) FILTER (WHERE p.kind <> 'place')
            || ARRAY(SELECT id FROM countries WHERE country_code = ANY(v.remote_countries || array_agg(p.country_code::text))) AS area_ids
        FROM vacancy_place vp LEFT JOIN place p ON p.id = vp.place_id LEFT JOIN place province ON province.id = p.province_id
        WHERE vp.vacancy_id = v.id
      ) located
      WHERE v.id = ANY(${vacancyIds}::int[])
    )
    SELECT CASE WHEN v.removed_at IS NULL AND v.withdrawn_at IS NULL AND v.hidden_at IS NULL THEN coalesce(v.first_published_at, v.published_at) END, coalesce(least(v.filled_at, v.closes_at), 'infinity'),
      v.id, v.company_id, v.role_id, r.family_id, v.pay_month_max_cents, v.work_mode, v.on_site_days, v.level, v.contract,
      v.poster_type, v.language, v.hours_min, v.hours_max,
      concat('R', coalesce(v.role_id, 0),
        'M', coalesce(array_position(${labels.mode}::text[], v.work_mode::text), 0),
        'L', coalesce(array_position(${labels.level}::text[], v.level::text), 0),
        'C', coalesce(array_position(${labels.contract}::text[], v.contract::text), 0),
        'V', array_position(${labels.language}::text[], v.language::text),
        'P', CASE WHEN v.contract = 'freelance' THEN ${payTokens.freelance}::int
          ELSE coalesce(${payTokens.monthly}::int + width_bucket(v.pay_month_max_cents, ${payCents}::int[]), ${payTokens.notStated}::int) END,
        coalesce((SELECT string_agg('H' || n, '' ORDER BY n) FROM unnest(${hoursFrom}::int[], ${hoursUpTo}::int[]) WITH ORDINALITY AS range(lowest, highest, n)
          WHERE v.hours_min <= highest AND v.hours_max >= lowest), 'H0'),
        CASE WHEN v.work_mode = 'hybrid' THEN 'D' || coalesce(v.on_site_days, 0) END,
        'B', array_position(${labels.poster}::text[], v.poster_type::text),
        'E', coalesce(nullif(array_to_string(ARRAY(SELECT array_position(${educations}::text[], each) FROM unnest(reading.educations) AS each), 'E'), ''), '0'),
        'W', coalesce(nullif(array_to_string(v.working_languages, 'W'), ''), '0'),
        'A', coalesce(nullif(array_to_string(v.area_ids, 'A'), ''), '0'), 'O', v.company_id),
      coalesce('K' || nullif(array_to_string(v.skill_ids, 'K'), ''), ''),
      v.working_languages, reading.educations, v.place_ids, v.area_ids, v.skill_ids, ${rules}::int,
      setweight(v.title_words, 'A') || strip(coalesce(rw.words, '')) || setweight(v.skill_words, 'B')
        || setweight(v.place_words, 'C') || setweight(v.body_words, 'D')
        || fts_mark('t:', v.title_words) || fts_mark('r:', coalesce(rw.words, '')) || fts_mark('h:', v.skill_words || v.place_words)
        || fts_mark('a:', v.about_words)
        || v.skill_marks
        || array_to_tsvector(ARRAY['o:' || coalesce(r.slug, 'none')])
    FROM v
    CROSS JOIN LATERAL (
      SELECT ARRAY(SELECT education FROM unnest(${educations}::text[], ${educationPatterns}::text[]) WITH ORDINALITY AS named(education, pattern, n)
        WHERE v.title_words || v.body_words @@ ${mayNameEducation}::tsquery AND concat_ws(E'\n', v.title, v.body) ~* pattern ORDER BY n) AS educations
    ) reading
    LEFT JOIN role r ON r.id = v.role_id LEFT JOIN role_words rw ON rw.role_id = r.id
    ON CONFLICT (vacancy_id) DO UPDATE SET
      opens_at = excluded.opens_at, ends_at = excluded.ends_at, company_id = excluded.company_id, role_id = excluded.role_id,
      family_id = excluded.family_id, pay_month_max_cents = excluded.pay_month_max_cents, work_mode = excluded.work_mode, on_site_days = excluded.on_site_days,
      level = excluded.level, contract = excluded.contract, poster_type = excluded.poster_type, language = excluded.language, hours_min = excluded.hours_min,
      hours_max = excluded.hours_max, facets = excluded.facets, skills = excluded.skills,
      working_languages = excluded.working_languages, educations = excluded.educations, place_ids = excluded.place_ids, area_ids = excluded.area_ids, skill_ids = excluded.skill_ids, rules = excluded.rules,
      words = CASE WHEN vacancy_search.words = excluded.words THEN vacancy_search.words ELSE excluded.words END`;
}

// "in" is a stop word in both languages: three of them keep a quoted phrase from running from one name into the next.
const seam = " in in in ";

const labels = {
  mode: enumTokens.mode.map(enumLabel),
  level: enumTokens.level.map(enumLabel),
  contract: enumTokens.contract.map(enumLabel),
  language: enumTokens.language.map(enumLabel),
  poster: enumTokens.poster.map(enumLabel),
};
const educationPatterns = educations.map((education) => educationNames[education]);
const payCents = paySteps.map((euros) => euros * 100);
const hoursFrom = Object.values(hoursRanges).map(([lowest]) => lowest);
const hoursUpTo = Object.values(hoursRanges).map(([, highest]) => highest);
