import "server-only";
import { db, plannedOnce } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import type { Contract, Language, Level, PayPeriod, WorkMode } from "#lib/db/generated/enums";
import type { PlaceName } from "#lib/places/place";
import { answers, idsAnswering } from "./sql.ts";
import { allStandingIn, type TextQuery } from "./text-query.ts";
import { maxPage, type VacancySearch } from "./vacancy-search.ts";

const { sql } = Prisma;

/** A row of results: what JS-19 shows. */
export type VacancyHit = {
  publicId: string;
  title: string;
  language: Language;
  workMode: WorkMode | null;
  onSiteDays: number | null;
  hoursMin: number | null;
  hoursMax: number | null;
  level: Level | null;
  contract: Contract | null;
  payMinCents: number | null;
  payMaxCents: number | null;
  payCurrency: string | null;
  payPeriod: PayPeriod | null;
  payFullTimeHours: number | null;
  payScale: string | null;
  publishedAt: Date;
  closesAt: Date | null;
  /** When its company, or the feed it comes from, last said that it is open; null when neither ever did. */
  confirmedAt: Date | null;
  /** From the nearest place searched, in whole km; null without one, and for what is done from anywhere. */
  distanceKm: number | null;
  company: { slug: string; name: string };
  role: { slug: string; titleNl: string; titleEn: string } | null;
  /** 1 to 9, or null without a role. */
  tile: number | null;
  places: PlaceName[];
};

/** One page, of `size`, of what holds for `where`, in the order asked. The last tie goes to the newest id, so no hit stands on two pages. */
export async function listHits(
  search: VacancySearch,
  where: Prisma.Sql,
  text: TextQuery | null,
  distances: Map<number, number>,
  size: number,
): Promise<VacancyHit[]> {
  if (search.page > maxPage) return [];
  const past = (search.page - 1) * size;
  const page = await db().$queryRaw<{ id: number }[]>`
    SELECT id FROM (${inOrder(search, where, text, past + size)}) ordered LIMIT ${size} OFFSET ${past}`;
  const ids = page.map(({ id }) => id);
  const hits = await readHits(ids, distances);
  return ids.flatMap((id) => hits.get(id) ?? []);
}

/**
 * Relevance is where the words stand: all in the title, then in title and role names, then in these
 * and skills, company and places, then anywhere; in each what has them highest, or more of a choice, goes first, then the newest. "How we rank" says so too.
 */
function inOrder({ sort }: VacancySearch, where: Prisma.Sql, text: TextQuery | null, upTo: number): Prisma.Sql {
  const ids = (condition: Prisma.Sql, first: Prisma.Sql | null) =>
    sql`SELECT s.vacancy_id AS id FROM vacancy_search s WHERE ${condition}
      ORDER BY ${first ? sql`${first}, ` : Prisma.empty}s.opens_at DESC, s.vacancy_id DESC LIMIT ${upTo}`;
  if (sort === "pay") return ids(where, sql`s.pay_month_max_cents DESC NULLS LAST`);
  if (sort === "closing") return ids(where, sql`s.ends_at`);
  if (sort === "newest" || !text || text.ranked.length + text.wished.length === 0) return ids(where, null);
  const points = highStandings(text);
  if (text.ranked.length === 0) return ids(where, points);

  // Titles alone fill the first pages of a common word, and PostgreSQL then leaves the second half alone.
  const [title = "", role = "", head = ""] = ([0, 1, 2] as const).map((part) => allStandingIn(text, part) ?? "");
  const rest = sql`CASE WHEN s.vacancy_id IN ${idsAnswering(role)} THEN 1 WHEN s.vacancy_id IN ${idsAnswering(head)} THEN 2 ELSE 3 END`;
  return sql`(${ids(sql`${where} AND ${answers(title)}`, text.wished.length > 0 ? points : null)})
    UNION ALL (${ids(sql`${where} AND s.vacancy_id NOT IN ${idsAnswering(title)}`, sql`${rest}, ${points}`)})`;
}

/**
 * How high its words stand: for each one point in the head, two in the role and three in the title, twice for names of roles
 * and skills; what is wished for has one of its own wherever it stands.
 */
function highStandings({ ranked, wished, parts, names }: TextQuery): Prisma.Sql {
  const points = ranked.flatMap((word) =>
    (parts.get(word) ?? []).map(
      (part) => sql`(s.vacancy_id IN ${idsAnswering(part)})::int * ${names.has(word) ? 2 : 1}::int`,
    ),
  );
  const wishes = wished.flatMap((wish) =>
    [wish, ...(parts.get(wish) ?? [])].map((part) => sql`(s.vacancy_id IN ${idsAnswering(part)})::int`),
  );
  return sql`${Prisma.join([...points, ...wishes], " + ")} DESC`;
}

/** The hits with these ids, by id. */
export async function readHits(ids: number[], distances: Map<number, number>): Promise<Map<number, VacancyHit>> {
  if (ids.length === 0) return new Map();
  const { rows } = await readHitRows(ids, sql`NULL`);
  return new Map(rows.map((row) => [row.id, hitOf(row, distances)]));
}

/** What hits with these ids show, if any, and in the same breath the answer to something else. */
export async function readHitRows<Answer>(
  ids: number[],
  alsoAsked: Prisma.Sql,
): Promise<{ rows: HitRow[]; also: Answer }> {
  const rows = ids.length === 0 ? sql`NULL` : rowsWithIds(ids);
  const [row] = await db().$queryRaw<[{ rows: HitRow[] | null; also: Answer }]>`
    ${plannedOnce} SELECT ${alsoAsked} AS also, ${rows} AS rows`;
  return { rows: row.rows ?? [], also: row.also };
}

function rowsWithIds(ids: number[]): Prisma.Sql {
  // As JSON, which is read in a tenth of the time that five hundred columns take.
  return sql`(SELECT json_agg(json_build_object(
        'id', v.id, 'publicId', v.public_id, 'title', v.title, 'language', v.language,
        'workMode', CASE v.work_mode WHEN 'on_site' THEN 'onSite' ELSE v.work_mode::text END, 'onSiteDays', v.on_site_days,
        'hoursMin', v.hours_min, 'hoursMax', v.hours_max, 'level', v.level, 'contract', v.contract,
        'payMinCents', v.pay_min_cents, 'payMaxCents', v.pay_max_cents, 'payCurrency', v.pay_currency, 'payPeriod', v.pay_period,
        'payFullTimeHours', v.pay_full_time_hours, 'payScale', v.pay_scale, 'publishedAt', coalesce(v.first_published_at, v.published_at), 'closesAt', v.closes_at,
        'feed', CASE WHEN v.confirmed_at IS NULL THEN ${feedKey(sql`v`)} END,
        'confirmedAt', coalesce(v.confirmed_at, (SELECT checked_at FROM feed_check k WHERE k.company_id = v.company_id AND k.source = v.source)),
        'company', json_build_object('slug', c.slug, 'name', c.name),
        'role', CASE WHEN r.id IS NOT NULL THEN json_build_object('slug', r.slug, 'titleNl', r.title_nl, 'titleEn', r.title_en) END, 'tile', f.tile,
        'places', (SELECT json_agg(json_build_object('id', p.id, 'name', coalesce(p.name, vp.text), 'slug', p.slug) ORDER BY vp.position)
          FROM vacancy_place vp LEFT JOIN place p ON p.id = vp.place_id WHERE vp.vacancy_id = v.id)))
      FROM vacancy v JOIN company c ON c.id = v.company_id LEFT JOIN role r ON r.id = v.role_id LEFT JOIN role_family f ON f.id = r.family_id
      WHERE v.id = ANY(${ids}::int[]))`;
}

/** When each feed was last read well, by what hits of it say in `feed`. */
export async function readFeedChecks(): Promise<Map<string | null, string>> {
  const rows = await db().$queryRaw<{ feed: string; at: string }[]>`
    SELECT ${feedKey(sql`k`)} AS feed, to_json(checked_at) #>> '{}' AS at FROM feed_check k`;
  return new Map(rows.map(({ feed, at }) => [feed, at]));
}

function feedKey(table: Prisma.Sql): Prisma.Sql {
  return sql`concat_ws(' ', ${table}.company_id, ${table}.source)`;
}

/** A hit as PostgreSQL gives it, wherever one searches from. */
export type HitRow = Omit<VacancyHit, "distanceKm" | "places" | "publishedAt" | "closesAt" | "confirmedAt"> & {
  id: number;
  /** Which says when it was last confirmed, where nobody else did. */
  feed: string | null;
  publishedAt: string;
  closesAt: string | null;
  confirmedAt: string | null;
  places: (PlaceName & { id: number | null })[] | null;
};

export function hitOf(
  { id: _, feed: __, places, publishedAt, closesAt, confirmedAt, ...hit }: HitRow,
  distances: Map<number, number>,
): VacancyHit {
  const kms = (places ?? []).flatMap((place) => (place.id === null ? [] : (distances.get(place.id) ?? [])));
  return {
    ...hit,
    publishedAt: new Date(publishedAt),
    closesAt: closesAt === null ? null : new Date(closesAt),
    confirmedAt: confirmedAt === null ? null : new Date(confirmedAt),
    distanceKm: kms.length > 0 ? Math.round(Math.min(...kms)) : null,
    places: (places ?? []).map(({ name, slug }) => ({ name, slug })),
  };
}
