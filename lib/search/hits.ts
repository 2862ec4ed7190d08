import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import type { Contract, Language, Level, PayPeriod, WorkMode } from "#lib/db/generated/enums";
import type { PlaceName } from "#lib/places/place";
import { answers, idsAnswering } from "./sql.ts";
import { marked, type TextQuery } from "./text-query.ts";
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
  const page = sql`
    SELECT id, row_number() OVER () AS place
    FROM (${inOrder(search, where, text, past + size)}) ordered LIMIT ${size} OFFSET ${past}`;
  return [...(await hydrate(page, distances)).values()];
}

/**
 * Relevance is where the words stand: all in the title, then in title and role names, then in these
 * and skills, company and places, then anywhere; the newest first in each. "How we rank" says so too.
 */
function inOrder({ sort }: VacancySearch, where: Prisma.Sql, text: TextQuery | null, upTo: number): Prisma.Sql {
  const ids = (condition: Prisma.Sql, first: Prisma.Sql | null) =>
    sql`SELECT s.vacancy_id AS id FROM vacancy_search s WHERE ${condition}
      ORDER BY ${first ? sql`${first}, ` : Prisma.empty}s.opens_at DESC, s.vacancy_id DESC LIMIT ${upTo}`;
  if (sort === "pay") return ids(where, sql`s.pay_month_max_cents DESC NULLS LAST`);
  if (sort === "newest" || !text?.ranked.length) return ids(where, null);

  // Titles alone fill the first pages of a common word, and PostgreSQL then leaves the second half alone.
  const ranked = text.ranked.join(" & ");
  const title = marked(ranked, ["t:"]);
  const role = marked(ranked, ["t:", "r:"]);
  const head = marked(ranked, ["t:", "r:", "h:"]);
  const rest = sql`CASE WHEN s.vacancy_id IN ${idsAnswering(role)} THEN 1 WHEN s.vacancy_id IN ${idsAnswering(head)} THEN 2 ELSE 3 END`;
  return sql`(${ids(sql`${where} AND ${answers(title)}`, null)})
    UNION ALL (${ids(sql`${where} AND s.vacancy_id NOT IN ${idsAnswering(title)}`, rest)})`;
}

/** The hits of a subquery of `id` and `place`, by id, in the order of `place`. */
export async function hydrate(page: Prisma.Sql, distances: Map<number, number>): Promise<Map<number, VacancyHit>> {
  const rows = await db().$queryRaw<({ id: number } & HitRow)[]>`
    SELECT v.id, v.public_id AS "publicId", v.title, v.language::text,
      CASE v.work_mode WHEN 'on_site' THEN 'onSite' ELSE v.work_mode::text END AS "workMode", v.on_site_days AS "onSiteDays",
      v.hours_min AS "hoursMin", v.hours_max AS "hoursMax", v.level::text, v.contract::text,
      v.pay_min_cents AS "payMinCents", v.pay_max_cents AS "payMaxCents", v.pay_currency AS "payCurrency",
      v.pay_period::text AS "payPeriod", v.pay_full_time_hours AS "payFullTimeHours", v.pay_scale AS "payScale",
      v.published_at AS "publishedAt", v.closes_at AS "closesAt",
      c.slug AS "companySlug", c.name AS "companyName", r.slug AS "roleSlug", r.title_nl AS "titleNl", r.title_en AS "titleEn", f.tile,
      (SELECT json_agg(json_build_object('id', p.id, 'name', coalesce(p.name, vp.text), 'slug', p.slug) ORDER BY vp.position)
        FROM vacancy_place vp LEFT JOIN place p ON p.id = vp.place_id WHERE vp.vacancy_id = v.id) AS places
    FROM (${page}) page
    JOIN vacancy v ON v.id = page.id
    JOIN company c ON c.id = v.company_id
    LEFT JOIN role r ON r.id = v.role_id
    LEFT JOIN role_family f ON f.id = r.family_id
    ORDER BY page.place`;
  return new Map(rows.map(({ id, ...row }) => [id, hitOf(row, distances)]));
}

type HitRow = Omit<VacancyHit, "distanceKm" | "company" | "role" | "places"> & {
  companySlug: string;
  companyName: string;
  roleSlug: string | null;
  titleNl: string;
  titleEn: string;
  places: (PlaceName & { id: number | null })[] | null;
};

function hitOf(
  { companySlug, companyName, roleSlug, titleNl, titleEn, places, ...hit }: HitRow,
  distances: Map<number, number>,
): VacancyHit {
  const kms = (places ?? []).flatMap(({ id }) => (id === null ? [] : (distances.get(id) ?? [])));
  return {
    ...hit,
    distanceKm: kms.length > 0 ? Math.round(Math.min(...kms)) : null,
    company: { slug: companySlug, name: companyName },
    role: roleSlug === null ? null : { slug: roleSlug, titleNl, titleEn },
    places: (places ?? []).map(({ name, slug }) => ({ name, slug })),
  };
}
