import pg from "pg";
import { db } from "#lib/db/client";
import { reachDatabase } from "#lib/db/embedded";
import { applyMigrations } from "#lib/db/migrations";
import { paySteps, payTokens } from "#lib/vacancies/facet-tokens";
import { rules } from "#lib/vacancies/search-row";
import { loadReferenceData } from "#prisma/data/load";
import { fillDemo } from "#prisma/demo/fill";

// Many open vacancies in a database of their own, kept for the next time: a few thousand of the demo, then copies
// of these by SQL with other companies, places, dates and pay, so that words and facts meet as in the demo.

const originals = 4_000;
const perStatement = 10_000;

/**
 * Fills a database of this name up to so many open vacancies, going on where it was left, and makes `db()` ask it. Other
 * rules for what a search row holds begin another: copies have only their row, and writing that anew would empty it.
 */
export async function fillMany(rows: number, name = String(rows)): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = await reachDatabase();
  const { url } = server;
  const database = `roleboard_bench_${name}_rules_${rules}`;
  const bench = Object.assign(new URL(url), { pathname: database }).href;
  await createDatabase(url, database);
  Object.assign(process.env, { DATABASE_URL: bench, ROLEBOARD_MODE: "test" });
  await applyMigrations(bench);
  // Once: newer names would have every row written anew.
  if (!(await db().vacancy.findFirst({ select: { id: true } }))) {
    await loadReferenceData(db());
    console.error(`Writing ${originals} vacancies by the demo's grammar …`);
    await fillDemo(db(), { now: new Date(), seed: 1, vacancyCount: originals, companyCount: 400 });
  }
  await db().$disconnect();

  const client = new pg.Client({ connectionString: bench });
  await client.connect();
  await copyUpTo(client, rows);
  // The days since the last time.
  await client.query(
    "UPDATE vacancy_search SET ends_at = 'infinity' WHERE opens_at IS NOT NULL AND ends_at < now() + interval '1 day'",
  );
  await client.query("VACUUM ANALYZE");
  await client.end();
  return { url: bench, stop: () => server.stop() };
}

async function copyUpTo(client: pg.Client, rows: number) {
  const { rows: counted } = await client.query<{ open: number; first: number }>(`
    SELECT count(*) FILTER (WHERE opens_at IS NOT NULL)::int AS open, (SELECT min(id) FROM vacancy) AS first FROM vacancy_search`);
  let open = counted[0]?.open ?? 0;
  if (open < rows) {
    await client.query("ALTER TABLE vacancy_search DISABLE TRIGGER USER");
    // Built once at the end: filing words one vacancy at a time takes most of the time.
    await client.query("DROP INDEX IF EXISTS vacancy_search_words_idx");
  }
  while (open < rows) {
    const { rowCount } = await client.query(copySql, [Math.min(perStatement, rows - open), originals]);
    open += rowCount ?? 0;
    process.stderr.write(`\r${open} of ${rows} …`);
  }
  // Also when an earlier run was cut off before it came this far.
  await client.query(
    "CREATE INDEX IF NOT EXISTS vacancy_search_words_idx ON vacancy_search USING gin (words) WITH (fastupdate = off)",
  );
  await client.query("ALTER TABLE vacancy_search ENABLE TRIGGER USER");
}

const copySql = `
  WITH original AS MATERIALIZED (
    SELECT s.*, row_number() OVER (ORDER BY random()) AS n FROM vacancy_search s JOIN vacancy v ON v.id = s.vacancy_id
    WHERE s.opens_at IS NOT NULL AND v.id < (SELECT min(id) FROM vacancy) + $2
  ),
  chosen AS MATERIALIZED (
    SELECT original.*, nextval('vacancy_id_seq')::int AS new_id,
      (SELECT min(id) FROM company) + floor(random() * 400)::int AS new_company,
      now() - random() * interval '60 days' AS new_opens, round(original.pay_month_max_cents * (0.9 + random() * 0.2))::int AS new_pay
    FROM original CROSS JOIN generate_series(1, 1 + $1 / (SELECT count(*) FROM original)) LIMIT $1
  ),
  made AS (
    INSERT INTO vacancy (id, public_id, company_id, role_id, language, title, body, work_mode, on_site_days, remote_countries,
      hours_min, hours_max, level, contract, working_languages, poster_type, apply_url, published_at, closes_at, created_at, updated_at, source)
    SELECT c.new_id, 'b' || lpad(c.new_id::text, 9, '0'), v.company_id, v.role_id, v.language, v.title, v.body, v.work_mode,
      v.on_site_days, v.remote_countries, v.hours_min, v.hours_max, v.level, v.contract, v.working_languages, v.poster_type,
      'https://example.org/apply', c.new_opens, now() + interval '10 years', now(), now(), 'roleboard'
    FROM chosen c JOIN vacancy v ON v.id = c.vacancy_id
  ),
  places AS (
    INSERT INTO vacancy_place (vacancy_id, position, place_id, text)
    SELECT c.new_id, vp.position, vp.place_id, vp.text FROM chosen c JOIN vacancy_place vp ON vp.vacancy_id = c.vacancy_id
  )
  INSERT INTO vacancy_search (opens_at, ends_at, vacancy_id, company_id, role_id, family_id, pay_month_max_cents, work_mode, on_site_days, level,
    contract, poster_type, language, hours_min, hours_max, facets, skills, working_languages, place_ids, area_ids, skill_ids, rules, words)
  SELECT c.new_opens, 'infinity', c.new_id, c.new_company, c.role_id, c.family_id, c.new_pay, c.work_mode,
    c.on_site_days, c.level, c.contract, c.poster_type, c.language, c.hours_min, c.hours_max,
    regexp_replace(regexp_replace(c.facets, 'O[0-9]+', 'O' || c.new_company), 'P[0-9]+',
      coalesce('P' || ${payTokens.monthly} + width_bucket(c.new_pay, '{${paySteps.map((euros) => euros * 100).join()}}'::int[]), substring(c.facets from 'P[0-9]+'))), c.skills,
    c.working_languages, c.place_ids, c.area_ids, c.skill_ids, c.rules, c.words
  FROM chosen c`;

async function createDatabase(url: string, name: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  if (!rowCount) await client.query(`CREATE DATABASE ${name}`);
  await client.end();
}
