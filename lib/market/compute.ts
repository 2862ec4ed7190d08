import "server-only";
import { addMonths, monthsUntil } from "#lib/dates";
import type { Database } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { type Contract, Level, type WorkMode } from "#lib/db/generated/enums";
import { educations } from "#lib/vacancies/education";
import { certificateName, certificateNames, mayNameCertificate } from "./certificates.ts";
import { changeOf } from "./chance.ts";
import { borneBy, leastOf, publishedIn, type RoleFigures, windowMonths } from "./figures.ts";
import { medianSpell, type Spell } from "./survival.ts";

const { sql } = Prisma;
const shown = { places: 8, companies: 8, certificates: 8 } as const;

type Window = { roleId: number; from: Date; to: Date };

/** When it closed, was filled, withdrawn or hidden, whichever came first; that may still have to come. */
const ended = sql`coalesce(least(v.filled_at, v.closes_at, v.withdrawn_at, v.hidden_at), 'infinity')`;

/** First published in the window for the role. What the operator removed never counts, nor what ended before it opened. */
const within = ({ roleId, from, to }: Window) =>
  sql`v.role_id = ${roleId} AND v.removed_at IS NULL AND v.first_published_at IS NULL
    AND v.published_at > ${from} AND v.published_at <= ${to} AND ${ended} > v.published_at`;

/** All figures of a role at `now`, one statement a family of figures. */
export async function computeFigures(database: Database, roleId: number, now: Date): Promise<RoleFigures> {
  const from = addMonths(now, -windowMonths);
  const window = { roleId, from, to: now };
  const before = { roleId, from: addMonths(from, -windowMonths), to: from };
  const pay = await payOf(database, window);
  const skills = await skillsOf(database, window, before);
  const [counts] = await database.$queryRaw<Counts[]>`
    SELECT count(*)::int AS n, count(*) FILTER (WHERE v.language = 'nl')::int AS dutch,
      count(work_mode)::int AS "modeN", count(*) FILTER (WHERE work_mode = 'on_site')::int AS "onSite",
      count(*) FILTER (WHERE work_mode = 'hybrid')::int AS hybrid, count(*) FILTER (WHERE work_mode = 'remote')::int AS remote,
      count(contract)::int AS "contractN"
    FROM vacancy v WHERE ${within(window)}`;
  const { n = 0, dutch = 0, modeN = 0, onSite = 0, hybrid = 0, remote = 0, contractN = 0 } = counts ?? {};
  const isBorne = n >= leastOf.median;
  const modes: { mode: WorkMode; count: number }[] = [
    { mode: "onSite", count: onSite },
    { mode: "hybrid", count: hybrid },
    { mode: "remote", count: remote },
  ];
  return {
    n,
    from: from.toISOString(),
    to: now.toISOString(),
    pay,
    skills,
    months: await monthsOf(database, window),
    daysOpen: await daysOpenOf(database, window),
    workMode: modeN >= leastOf.median ? { n: modeN, shares: modes } : null,
    language: isBorne ? { n, dutch } : null,
    education: isBorne ? await educationOf(database, window) : null,
    certificates: isBorne ? await certificatesOf(database, window, n) : null,
    contract: contractN >= leastOf.median ? { n: contractN, shares: await contractsOf(database, window) } : null,
    places: isBorne ? await placesOf(database, window) : [],
    companies: isBorne ? await companiesOf(database, window) : [],
  };
}

type Counts = {
  n: number;
  dutch: number;
  modeN: number;
  onSite: number;
  hybrid: number;
  remote: number;
  contractN: number;
};
type PayRow = {
  level: Level | null;
  slug: string | null;
  name: string | null;
  kind: number;
  n: number;
  percentiles: number[];
};

const percentiles = sql`percentile_cont(ARRAY[0.1, 0.25, 0.5, 0.75, 0.9]) WITHIN GROUP (ORDER BY middle)`;

/** The middle of each stated range; percentiles between two vacancies are interpolated, as PostgreSQL's percentile_cont does. */
async function payOf(database: Database, window: Window): Promise<RoleFigures["pay"]> {
  const rows = await database.$queryRaw<PayRow[]>`
    WITH paid AS (
      SELECT v.level::text, v.contract, (v.pay_month_min_cents + v.pay_month_max_cents) / 2.0 AS middle, province.slug, province.name
      FROM vacancy v
      LEFT JOIN vacancy_place vp ON vp.vacancy_id = v.id AND vp.position = 0
      LEFT JOIN place p ON p.id = vp.place_id
      LEFT JOIN place province ON province.id = CASE p.kind WHEN 'province' THEN p.id ELSE p.province_id END
      WHERE ${within(window)} AND v.pay_month_min_cents IS NOT NULL
    )
    SELECT level, slug, name, grouping(level, slug) AS kind, count(*)::int AS n, ${percentiles} AS percentiles
    FROM paid GROUP BY GROUPING SETS ((), (level), (slug, name))`;
  const [freelance] = await database.$queryRaw<{ n: number; percentiles: number[] | null }[]>`
    SELECT count(*)::int AS n, ${percentiles} AS percentiles FROM (
      SELECT (v.pay_min_cents + v.pay_max_cents) / 2.0 AS middle FROM vacancy v
      WHERE ${within(window)} AND v.contract = 'freelance' AND v.pay_period = 'hour' AND v.pay_currency = 'EUR'
        AND v.pay_min_cents IS NOT NULL) rates`;
  const of = (row: { n: number; percentiles: number[] | null } | undefined) =>
    borneBy(row?.n ?? 0, row?.percentiles ?? []);
  return {
    all: of(rows.find(({ kind }) => kind === 3)),
    byLevel: Object.values(Level).flatMap((level) => {
      const figures = of(rows.find((row) => row.kind === 1 && row.level === level));
      return figures ? [{ level, ...figures }] : [];
    }),
    byProvince: rows
      .flatMap(({ kind, slug, name, ...row }) => {
        const figures = kind === 2 && slug && name ? of(row) : null;
        return figures && slug && name ? [{ slug, name, ...figures }] : [];
      })
      .sort((one, other) => other.n - one.n),
    freelanceHour: of(freelance),
  };
}

/** Of the vacancies that name any skill: how many ask each, and whether that changed since the year before. */
async function skillsOf(database: Database, window: Window, before: Window): Promise<RoleFigures["skills"]> {
  const asked = (period: Window) => sql`
    SELECT vs.skill_id, vs.is_must, vs.vacancy_id FROM vacancy v JOIN vacancy_skill vs ON vs.vacancy_id = v.id WHERE ${within(period)}`;
  const rows = await database.$queryRaw<
    { slug: string; must: number; nice: number; before: number; n: number; nBefore: number }[]
  >`
    WITH now AS (${asked(window)}), earlier AS (${asked(before)})
    SELECT s.slug, counted.must, counted.nice, coalesce(previous.count, 0) AS before,
      (SELECT count(DISTINCT vacancy_id)::int FROM now) AS n, (SELECT count(DISTINCT vacancy_id)::int FROM earlier) AS "nBefore"
    FROM (SELECT skill_id, count(*) FILTER (WHERE is_must)::int AS must, count(*) FILTER (WHERE NOT is_must)::int AS nice
      FROM now GROUP BY skill_id) counted
    LEFT JOIN (SELECT skill_id, count(*)::int AS count FROM earlier GROUP BY skill_id) previous USING (skill_id)
    JOIN skill s ON s.id = skill_id
    ORDER BY counted.must + counted.nice DESC, s.slug`;
  const n = rows[0]?.n ?? 0;
  if (n < leastOf.median) return null;
  const asking = rows.map(({ slug, must, nice, before: count, nBefore }) => ({
    slug,
    must,
    nice,
    changePoints: changeOf({ count: must + nice, n }, { count, n: nBefore }),
  }));
  return { n, asked: asking };
}

/** First publications a calendar month in Amsterdam, months without any included; none when fewer than ten are in them. */
async function monthsOf(database: Database, window: Window): Promise<RoleFigures["months"]> {
  // All of the first month is in the window, which begins in the month before it.
  const rows = await database.$queryRaw<{ month: string; count: number }[]>`
    SELECT to_char(v.published_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM') AS month, count(*)::int AS count
    FROM vacancy v WHERE ${within(window)} GROUP BY 1`;
  const counts = new Map(rows.map(({ month, count }) => [month, count]));
  const months = monthsUntil(window.to, windowMonths).map((month) => ({ month, count: counts.get(month) ?? 0 }));
  return publishedIn(months) >= leastOf.median ? months : [];
}

/**
 * From first publication to the end, in days begun. One that was opened again counts as open in between: only its first
 * day and its last are known.
 */
async function daysOpenOf(database: Database, window: Window): Promise<RoleFigures["daysOpen"]> {
  const spells = await database.$queryRaw<Spell[]>`
    SELECT extract(epoch FROM least(${ended}, ${window.to}) - v.published_at)::float8 / 86400 AS days,
      ${ended} <= ${window.to} AS "isOver"
    FROM vacancy v WHERE ${within(window)}`;
  const median = spells.length >= leastOf.median ? medianSpell(spells) : null;
  return median === null ? null : { n: spells.length, median: Math.ceil(median) };
}

/** In how many of all vacancies the text names an education, whether it has to be or not. */
async function educationOf(database: Database, window: Window): Promise<RoleFigures["education"]> {
  const counts = educations.map((each) => sql`count(*) FILTER (WHERE ${each} = ANY(s.educations))::int`);
  const [row] = await database.$queryRaw<{ n: number; none: number; counts: number[] }[]>`
    SELECT count(*)::int AS n, count(*) FILTER (WHERE coalesce(s.educations, '{}') = '{}')::int AS none, ARRAY[${Prisma.join(counts)}] AS counts
    FROM vacancy v LEFT JOIN vacancy_search s ON s.vacancy_id = v.id WHERE ${within(window)}`;
  return row
    ? {
        n: row.n,
        none: row.none,
        named: educations.map((each, at) => ({ education: each, count: row.counts[at] ?? 0 })),
      }
    : null;
}

/** In how many of all `n` vacancies the text or the skills name a certificate, whether it has to be there or not. */
async function certificatesOf(database: Database, window: Window, n: number): Promise<RoleFigures["certificates"]> {
  const rows = await database.$queryRaw<{ found: string; count: number; any: number }[]>`
    WITH text AS MATERIALIZED (
      SELECT v.id, CASE WHEN s.words @@ ${mayNameCertificate}::tsquery THEN concat_ws(E'\\n', v.title, v.body,
        (SELECT string_agg(k.name, E'\\n') FROM vacancy_skill vs JOIN skill k ON k.id = vs.skill_id WHERE vs.vacancy_id = v.id)) END AS words
      FROM vacancy v LEFT JOIN vacancy_search s ON s.vacancy_id = v.id WHERE ${within(window)}
    ), named AS MATERIALIZED (
      SELECT DISTINCT id, upper(replace(name[1], ' ', '')) AS found FROM text, regexp_matches(words, ${certificateNames}, 'gi') AS name
    )
    SELECT found, count(*)::int AS count, (SELECT count(DISTINCT id)::int FROM named) AS any
    FROM named GROUP BY found ORDER BY count(*) DESC, found LIMIT ${shown.certificates}`;
  const named = rows.map(({ found, count }) => ({ name: certificateName(found), count }));
  return { n, none: n - (rows[0]?.any ?? 0), named };
}

function contractsOf(database: Database, window: Window) {
  return database.$queryRaw<{ contract: Contract; count: number }[]>`
    SELECT v.contract::text, count(*)::int AS count FROM vacancy v WHERE ${within(window)} AND v.contract IS NOT NULL
    GROUP BY 1 ORDER BY count(*) DESC, 1`;
}

function placesOf(database: Database, window: Window) {
  return database.$queryRaw<{ slug: string; name: string; count: number }[]>`
    SELECT p.slug, p.name, count(DISTINCT v.id)::int AS count FROM vacancy v
    JOIN vacancy_place vp ON vp.vacancy_id = v.id JOIN place p ON p.id = vp.place_id AND p.kind = 'place'
    WHERE ${within(window)} GROUP BY p.slug, p.name ORDER BY count(DISTINCT v.id) DESC, p.slug LIMIT ${shown.places}`;
}

function companiesOf(database: Database, window: Window) {
  return database.$queryRaw<{ slug: string; name: string; count: number }[]>`
    SELECT c.slug, c.name, count(*)::int AS count FROM vacancy v JOIN company c ON c.id = v.company_id
    WHERE ${within(window)} GROUP BY c.slug, c.name ORDER BY count(*) DESC, c.slug LIMIT ${shown.companies}`;
}
