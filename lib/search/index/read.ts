import "server-only";
import pg from "pg";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { env } from "#lib/env";
import type { SearchRow } from "./documents.ts";
import { type CompanyName, SearchIndex } from "./search-index.ts";

const { sql } = Prisma;

/** A new index of everything that is open at `now` or will be. At a million vacancies a few seconds, in between which others are answered. */
export async function readIndex(now: Date): Promise<SearchIndex> {
  const [size] = await db().$queryRaw<{ rows: number }[]>`
    SELECT count(*)::int AS rows FROM vacancy_search WHERE opens_at IS NOT NULL AND ends_at > ${now}`;
  const index = new SearchIndex(now.getTime(), Math.ceil((size?.rows ?? 0) * 1.1) + 64);
  await readRoles(index);
  for (const company of await db().$queryRaw<CompanyName[]>`SELECT id, slug AS value, name FROM company`)
    index.nameCompany(company);
  const skills = await db().skill.findMany({ select: { id: true, slug: true, name: true, nameNl: true } });
  for (const { slug, ...skill } of skills) index.skills.set(skill.id, { ...skill, value: slug });

  const client = new pg.Client({ connectionString: env().DATABASE_URL, connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    await client.query("BEGIN READ ONLY");
    // A million are sorted in memory in a second or two; going through them by an index takes eight.
    await client.query("SET LOCAL cursor_tuple_fraction = 1");
    await client.query("SET LOCAL work_mem = '256MB'");
    await client.query(`DECLARE rows NO SCROLL CURSOR FOR ${fromSearch.sql}
      WHERE s.opens_at IS NOT NULL AND s.ends_at > '${now.toISOString()}' ORDER BY s.opens_at, s.vacancy_id`);
    const fetchSome = () => client.query<SearchRow>("FETCH 5000 FROM rows");
    // The next ones are on their way while these are taken in.
    for (let coming = fetchSome(), count = -1; count !== 0; ) {
      const { rows } = await coming;
      coming = fetchSome();
      for (const row of rows) index.documents.add(row);
      count = rows.length;
    }
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
  index.documents.markSorted();
  return index;
}

/** Reads these vacancies again, as they now are; what is gone, was withdrawn or has ended goes. */
export async function readRows(index: SearchIndex, ids: number[]): Promise<void> {
  await readRoles(index);
  for (let from = 0; from < ids.length; from += rowsPerStatement) {
    const some = ids.slice(from, from + rowsPerStatement);
    const rows = await db().$queryRaw<(SearchRow & { company: CompanyName })[]>`
      SELECT rows.*, json_build_object('id', c.id, 'value', c.slug, 'name', c.name) AS company
      FROM (${fromSearch}
        WHERE s.vacancy_id = ANY(${some}::int[]) AND s.opens_at IS NOT NULL AND s.ends_at > ${new Date(index.since)}) rows
      JOIN vacancy_search s ON s.vacancy_id = rows.id JOIN company c ON c.id = s.company_id`;
    const found = new Map(rows.map((row) => [row.id, row]));
    for (const id of some) {
      const row = found.get(id);
      if (!row) index.documents.remove(id);
      else {
        index.nameCompany(row.company);
        index.documents.add(row);
      }
    }
  }
}

const rowsPerStatement = 1000;

const fromSearch = sql`
  SELECT s.vacancy_id AS id, (extract(epoch FROM s.opens_at) * 1000)::float8 AS "opensAt",
    CASE WHEN isfinite(s.ends_at) THEN extract(epoch FROM s.ends_at) * 1000 ELSE 'infinity' END::float8 AS "endsAt",
    s.pay_month_max_cents AS "payMonthMaxCents", s.hours_min AS "hoursMin", s.hours_max AS "hoursMax",
    s.place_ids AS "placeIds", s.facets, s.skills
  FROM vacancy_search s`;

/** Names change with the texts of roles (lib/roles/commands.ts), which writes the rows of their vacancies again. */
async function readRoles(index: SearchIndex): Promise<void> {
  const roles = await db().role.findMany({
    select: { id: true, slug: true, titleNl: true, titleEn: true, familyId: true },
    orderBy: [{ family: { tile: "asc" } }, { slug: "asc" }],
  });
  index.roles = roles.map(({ slug, ...role }) => ({ ...role, value: slug }));
  const families = await db().roleFamily.findMany({
    select: { id: true, slug: true, nameNl: true, nameEn: true },
    orderBy: { tile: "asc" },
  });
  index.families = families.map(({ slug, ...family }) => ({ ...family, value: slug }));
}
