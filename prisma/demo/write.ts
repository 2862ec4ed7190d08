import type { Database, Prisma } from "#lib/db/client";
import { writeSearchRows } from "#lib/vacancies/search-row";
import type { DemoCompany } from "./companies.ts";
import type { Ad } from "./compose.ts";
import type { Known } from "./known.ts";
import { companyRow, placeRows, skillRows, vacancyRow } from "./rows.ts";

const chunkSize = 400;

/** Inserts the companies, their ads and what search needs of them. Prisma takes seconds to build thousands of rows, so the many go in as JSON. `since` is when its companies came, `checked` when their feeds were last read. */
export async function writeDemo(
  database: Database,
  companies: DemoCompany[],
  ads: Ad[],
  known: Known,
  since: Date,
  checked: Date,
) {
  // A chunk takes a second or two; on a busy machine that is longer than a page's question may take.
  await database.$executeRaw`SET LOCAL statement_timeout = '120s'`;
  await database.company.createMany({ data: companies.map((company) => companyRow(company, known, since)) });
  const saved = await database.company.findMany({ where: { isDemo: true }, select: { id: true, slug: true } });
  const companyIds = new Map(saved.map(({ id, slug }) => [slug, id]));

  const written: number[] = [];
  for (let from = 0; from < ads.length; from += chunkSize) {
    const chunk = ads.slice(from, from + chunkSize);
    const ids = await insertVacancies(
      database,
      chunk.map((ad) => vacancyRow(ad, companyIds, known)),
    );
    await insertPlaces(
      database,
      chunk.flatMap((ad, index) => placeRows(ad, ids[index] ?? 0, known)),
    );
    await insertSkills(
      database,
      chunk.flatMap((ad, index) => skillRows(ad, ids[index] ?? 0, known)),
    );
    written.push(...ids);
  }
  await database.$executeRaw`
    INSERT INTO feed_check (company_id, source, checked_at) SELECT DISTINCT company_id, source, ${checked}::timestamptz FROM vacancy WHERE source <> 'roleboard'`;
  await writeSearchRows(database, written);
}

/** Their ids, in the order of `rows`. */
async function insertVacancies(database: Database, rows: Prisma.VacancyCreateManyInput[]): Promise<number[]> {
  const saved = await database.$queryRaw<{ id: number; public_id: string }[]>`
    INSERT INTO vacancy (
      public_id, company_id, role_id, language, title, body, work_mode, on_site_days, remote_countries, hours_min,
      hours_max, level, contract, working_languages, starts_on, pay_min_cents, pay_max_cents, pay_currency, pay_period,
      pay_full_time_hours, pay_holiday_allowance_included, pay_scale, pay_month_min_cents, pay_month_max_cents,
      poster_type, apply_url, apply_email, contact_name, published_at, closes_at, withdrawn_at, filled_at, removed_at,
      removed_reason, confirmed_at, hidden_at, created_at, updated_at, source, external_id)
    SELECT
      public_id, company_id, role_id, language, title, body, work_mode, on_site_days, remote_countries, hours_min,
      hours_max, level, contract, working_languages, starts_on, pay_min_cents, pay_max_cents, pay_currency, pay_period,
      pay_full_time_hours, pay_holiday_allowance_included, pay_scale, pay_month_min_cents, pay_month_max_cents,
      poster_type, apply_url, apply_email, contact_name, published_at, closes_at, withdrawn_at, filled_at, removed_at,
      removed_reason, confirmed_at, hidden_at, created_at, updated_at, source, external_id
    FROM json_populate_recordset(NULL::vacancy, ${JSON.stringify(rows.map(columnsOf))}::json)
    RETURNING id, public_id`;
  const idOf = new Map(saved.map(({ id, public_id }) => [public_id, id]));
  return rows.map(({ publicId }) => idOf.get(publicId) ?? 0);
}

async function insertPlaces(database: Database, rows: ReturnType<typeof placeRows>) {
  await database.$executeRaw`
    INSERT INTO vacancy_place (vacancy_id, position, place_id, text)
    SELECT vacancy_id, position, place_id, text
    FROM json_populate_recordset(NULL::vacancy_place, ${JSON.stringify(rows.map(columnsOf))}::json)`;
}

async function insertSkills(database: Database, rows: ReturnType<typeof skillRows>) {
  await database.$executeRaw`
    INSERT INTO vacancy_skill (vacancy_id, skill_id, is_must, position)
    SELECT vacancy_id, skill_id, is_must, position
    FROM json_populate_recordset(NULL::vacancy_skill, ${JSON.stringify(rows.map(columnsOf))}::json)`;
}

/** The row under the names the database has for columns, and for the one value that is two words. */
function columnsOf(row: object): Record<string, unknown> {
  const named = Object.entries(row).map(([name, value]) => [snake(name), value === "onSite" ? snake(value) : value]);
  return Object.fromEntries(named);
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
