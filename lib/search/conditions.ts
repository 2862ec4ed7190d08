import "server-only";
import { Prisma } from "#lib/db/generated/client";
import { enumLabel, hoursRanges, notStated } from "#lib/vacancies/facet-tokens";
import { answers, idsAnswering, openAt } from "./sql.ts";
import type { TextQuery } from "./text-query.ts";
import { publishedAfter, type VacancySearch } from "./vacancy-search.ts";
import type { Whereabouts } from "./whereabouts.ts";

const { sql } = Prisma;

/** What a search asks of a row `s` of vacancy_search, by the field that asks it. */
export type Condition = { field: keyof VacancySearch; sql: Prisma.Sql };

/** Everything a search asks, apart from being open. A field that asks nothing has no condition. */
export function conditionsOf(
  search: VacancySearch,
  text: TextQuery | null,
  where: Whereabouts,
  now: Date,
): Condition[] {
  const conditions: [keyof VacancySearch, Prisma.Sql | null | 0 | false][] = [
    ["q", text && inText(text)],
    ["since", search.since && sql`s.opens_at > ${publishedAfter(search.since, now)}`],
    ["asOf", search.page > 1 && search.asOf && sql`s.opens_at <= ${search.asOf}`],
    ["hours", search.hours && sql`(s.hours_min <= ${search.hours} AND s.hours_max >= ${search.hours})`],
    ["role", ofRoles(search.role)],
    ["family", ofSlugs(search.family, sql`s.family_id`, sql`role_family`)],
    ["company", ofSlugs(search.company, sql`s.company_id`, sql`company`)],
    ["place", search.place.length > 0 ? isThere(where) : null],
    ["mode", ofEnum(search.mode, sql`s.work_mode`, sql`work_mode[]`)],
    ["onSiteDays", onSite(search.onSiteDays)],
    ["level", ofEnum(search.level, sql`s.level`, sql`level[]`)],
    ["contract", ofEnum(search.contract, sql`s.contract`, sql`contract[]`)],
    ["hoursRange", hasHours(search.hoursRange)],
    ["language", ofEnum(search.language, sql`s.language`, sql`language[]`)],
    ["workingLanguage", holding(search.workingLanguage, sql`s.working_languages`)],
    ["skill", asksSkill(search.skill)],
    ["poster", ofEnum(search.poster, sql`s.poster_type`, sql`poster_type[]`)],
    ["education", holding(search.education, sql`s.educations`)],
    ["pay", search.pay && pays(search.pay, search.withoutPay)],
    ["notRole", not(ofRoles(search.notRole))],
    ["notMode", not(ofEnum(search.notMode, sql`s.work_mode`, sql`work_mode[]`))],
    ["notLevel", not(ofEnum(search.notLevel, sql`s.level`, sql`level[]`))],
    ["notContract", not(ofEnum(search.notContract, sql`s.contract`, sql`contract[]`))],
    ["notWorkingLanguage", not(holding(search.notWorkingLanguage, sql`s.working_languages`))],
    ["notPoster", not(ofEnum(search.notPoster, sql`s.poster_type`, sql`poster_type[]`))],
    ["notCompany", not(ofSlugs(search.notCompany, sql`s.company_id`, sql`company`))],
    ["notSkill", not(asksSkill(search.notSkill))],
  ];
  return conditions.flatMap(([field, condition]) => (condition ? [{ field, sql: condition }] : []));
}

/** Open at `now` and all that is asked. */
export function whereOf(conditions: Condition[], now: Date): Prisma.Sql {
  return Prisma.join([openAt(now), ...conditions.map((condition) => condition.sql)], " AND ");
}

function inText({ words, phrases, without }: TextQuery): Prisma.Sql {
  const every = [...words, ...phrases].join(" & ");
  const has = every ? answers(every) : sql`true`;
  const refused = without.map((tsquery) => `(${tsquery})`).join(" | ");
  return refused ? sql`(${has} AND s.vacancy_id NOT IN ${idsAnswering(refused)})` : has;
}

function ofSlugs(slugs: string[], column: Prisma.Sql, table: Prisma.Sql): Prisma.Sql | null {
  return slugs.length > 0 ? sql`${column} = ANY(ARRAY(SELECT id FROM ${table} WHERE slug = ANY(${slugs})))` : null;
}

function ofRoles(slugs: string[]): Prisma.Sql | null {
  const known = ofSlugs(slugs, sql`s.role_id`, sql`role`);
  return slugs.includes("none") ? sql`(${known} OR s.role_id IS NULL)` : known;
}

function ofEnum(values: string[], column: Prisma.Sql, type: Prisma.Sql): Prisma.Sql | null {
  if (values.length === 0) return null;
  const labels = values.filter((value) => value !== "none").map(enumLabel);
  const stated = sql`${column} = ANY(${labels}::${type})`;
  return values.includes("none") ? sql`(${stated} OR ${column} IS NULL)` : stated;
}

function onSite(days: string[]): Prisma.Sql | null {
  if (days.length === 0) return null;
  const stated = days.filter((day) => day !== "none").map(Number);
  const isStated = sql`s.on_site_days = ANY(${stated}::int[])`;
  return days.includes("none") ? sql`(${isStated} OR (s.work_mode = 'hybrid' AND s.on_site_days IS NULL))` : isStated;
}

function hasHours(ranges: VacancySearch["hoursRange"]): Prisma.Sql | null {
  if (ranges.length === 0) return null;
  const ways = ranges.map((range) => {
    if (range === "none") return sql`s.hours_min IS NULL`;
    const [lowest, highest] = hoursRanges[range];
    return sql`(s.hours_min <= ${highest} AND s.hours_max >= ${lowest})`;
  });
  return sql`(${Prisma.join(ways, " OR ")})`;
}

function asksSkill(slugs: string[]): Prisma.Sql | null {
  return slugs.length > 0 ? sql`s.skill_ids && ARRAY(SELECT id FROM skill WHERE slug = ANY(${slugs}))` : null;
}

/** Also what is not stated. */
function not(condition: Prisma.Sql | null): Prisma.Sql | null {
  return condition && sql`(${condition}) IS NOT TRUE`;
}

/** Any of them, or with "none" that there are none. */
function holding(values: string[], column: Prisma.Sql): Prisma.Sql | null {
  if (values.length === 0) return null;
  const stated = sql`${column} && ${values.filter((value) => value !== "none")}::text[]`;
  return values.includes("none") ? sql`(${stated} OR ${column} = '{}')` : stated;
}

/**
 * Where a vacancy lists a place that is near enough or in an area asked for. Around a place, what is
 * fully remote within its country counts as there: it is work one can do from there. A province as it
 * is, without a radius, holds only what lists a place in it.
 */
function isThere({ distances, areaIds, countryIds }: Whereabouts): Prisma.Sql {
  const near = [...distances.keys()];
  const ways = [
    near.length > 0 && sql`s.place_ids[1] = ANY(${near}::int[])`,
    near.length > 0 &&
      sql`(cardinality(s.place_ids) > 1 AND EXISTS (SELECT FROM unnest(s.place_ids) AS place WHERE place = ANY(${near}::int[])))`,
    areaIds.length > 0 && sql`s.area_ids && ${areaIds}::int[]`,
    areaIds.includes(notStated) && sql`s.area_ids = '{}'`,
    countryIds.length > 0 && sql`(s.work_mode = 'remote' AND s.area_ids && ${countryIds}::int[])`,
  ].filter((way) => way !== false);
  return ways.length > 0 ? sql`(${Prisma.join(ways, " OR ")})` : sql`false`;
}

/** A rate is not a salary: freelance work has no monthly pay, and stating none is not why. */
function pays(wholeEuros: number, withoutPay: boolean): Prisma.Sql {
  const enough = sql`s.pay_month_max_cents >= ${wholeEuros * 100}`;
  return withoutPay
    ? sql`(${enough} OR (s.pay_month_max_cents IS NULL AND s.contract IS DISTINCT FROM 'freelance'))`
    : enough;
}
