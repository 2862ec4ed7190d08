import { db } from "#lib/db/client";
import { distanceKm } from "#lib/places/place";
import { findPlaces } from "#lib/places/queries";
import { listNamedRoles } from "#lib/roles/queries";
import { listRelated } from "#lib/search/related";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy, parseVacancySearch } from "#lib/search/vacancy-search";
import { listSkills } from "#lib/skills/queries";
import { matchSkills } from "#lib/skills/skill";
import { gradeOf, type JudgedVacancy, ndcgAt10 } from "./grade.ts";
import { type JudgedQuery, judgedQueries } from "./queries.ts";
import { readGrades } from "./read-grades.ts";

/** The demo's vacancies are the same for the same day, so grades given by reading stay with what was read. */
export const qualityNow = new Date("2026-11-27T09:00:00Z");

export type QualityOfQuery = { kind: string; q: string; total: number; ndcg: number; recall: number };
export type Quality = {
  vacancies: number;
  queries: number;
  ndcgAt10: number;
  recall: number;
  emptyRate: number;
  byKind: Record<string, { queries: number; ndcgAt10: number; recall: number }>;
  /** By grades that were given by reading; `seen` is the share of first tens that was read. */
  byReading: { queries: number; ndcgAt10: number; seen: number };
  worst: QualityOfQuery[];
};

/** Asks every judged query of the vacancies open at `qualityNow` and compares with what there is. */
export async function measureQuality(): Promise<Quality> {
  const vacancies = await listJudged();
  const results: QualityOfQuery[] = [];
  for (const query of judgedQueries) {
    const result = await measureQuery(query, vacancies);
    // What the demo does not have cannot be found well or badly.
    if (result) results.push(result);
  }
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  const of = (kind: string) => results.filter((result) => result.kind === kind);
  return {
    vacancies: vacancies.length,
    queries: results.length,
    ndcgAt10: mean(results.map(({ ndcg }) => ndcg)),
    recall: mean(results.map(({ recall }) => recall)),
    emptyRate: mean(results.map(({ total }) => (total === 0 ? 1 : 0))),
    byKind: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        {
          queries: of(kind).length,
          ndcgAt10: mean(of(kind).map(({ ndcg }) => ndcg)),
          recall: mean(of(kind).map(({ recall }) => recall)),
        },
      ]),
    ),
    byReading: await measureRead(),
    worst: results.toSorted((one, other) => one.ndcg - other.ndcg).slice(0, 15),
  };
}

async function measureQuery(
  { kind, q, intent }: JudgedQuery,
  vacancies: JudgedVacancy[],
): Promise<QualityOfQuery | null> {
  const grades = new Map(vacancies.map((vacancy) => [vacancy.publicId, gradeOf(vacancy, intent)]));
  const relevant = [...grades].filter(([, grade]) => grade >= 2).map(([id]) => id);
  if (relevant.length === 0) return null;
  const { found, shown } = await idsFor(q);
  return {
    kind,
    q,
    total: found.length,
    ndcg:
      ndcgAt10(
        shown.map((id) => grades.get(id) ?? 0),
        [...grades.values()],
      ) ?? 0,
    recall: relevant.filter((id) => found.includes(id)).length / relevant.length,
  };
}

async function measureRead(): Promise<Quality["byReading"]> {
  const all: { ndcg: number; seen: number }[] = [];
  for (const [q, grades] of readGrades) {
    const ids = (await idsFor(q)).shown.slice(0, 10);
    const ndcg = ndcgAt10(
      ids.map((id) => grades.get(id) ?? 0),
      [...grades.values()],
    );
    if (ndcg !== null)
      all.push({ ndcg, seen: ids.length === 0 ? 1 : ids.filter((id) => grades.has(id)).length / ids.length });
  }
  return { queries: all.length, ndcgAt10: mean(all.map(({ ndcg }) => ndcg)), seen: mean(all.map(({ seen }) => seen)) };
}

/** What a query finds, and that with what is shown as related below it. */
async function idsFor(q: string): Promise<{ found: string[]; shown: string[] }> {
  const search = { ...everyVacancy, ...parseVacancySearch({ q }) };
  const results = await searchVacancies(search, qualityNow, 5000);
  const related = await listRelated(search, results, qualityNow);
  return {
    found: results.hits.map(({ publicId }) => publicId),
    shown: [...results.hits, ...related].map(({ publicId }) => publicId),
  };
}

const nearKm = 25;

async function listJudged(): Promise<JudgedVacancy[]> {
  const open = { publishedAt: { lte: qualityNow }, withdrawnAt: null, removedAt: null };
  const [rows, roles, skills] = await Promise.all([
    db().vacancy.findMany({
      where: { ...open, OR: [{ closesAt: null }, { closesAt: { gt: qualityNow } }] },
      select: {
        publicId: true,
        title: true,
        level: true,
        workMode: true,
        contract: true,
        filledAt: true,
        remoteCountries: true,
        role: { select: { slug: true } },
        skills: { select: { isMust: true, skill: { select: { slug: true } } } },
        places: { select: { place: { select: { latitude: true, longitude: true } } } },
      },
    }),
    listNamedRoles(),
    listSkills(),
  ]);
  const asked = [...new Set(judgedQueries.flatMap(({ intent }) => intent.place ?? []))];
  const points = new Map(await Promise.all(asked.map(async (slug) => [slug, (await findPlaces(slug))[0]] as const)));

  return rows
    .filter(({ filledAt }) => filledAt === null || filledAt > qualityNow)
    .map((row) => ({
      publicId: row.publicId,
      title: row.title,
      role: row.role?.slug ?? null,
      alikeRoles: roles
        .filter(({ slug, alike }) => alike.includes(row.role?.slug ?? "") && slug !== row.role?.slug)
        .map(({ slug }) => slug),
      mustSkills: row.skills.filter(({ isMust }) => isMust).map(({ skill }) => skill.slug),
      niceSkills: row.skills.filter(({ isMust }) => !isMust).map(({ skill }) => skill.slug),
      inTitle: (slug) => matchSkills(row.title, skills).some((skill) => skill.slug === slug),
      isNear: (slug) => {
        const point = points.get(slug);
        if (row.workMode === "remote" && row.remoteCountries.includes("NL")) return true;
        return row.places.some(({ place }) => place && point && distanceKm(place, point) <= nearKm);
      },
      level: row.level,
      mode: row.workMode,
      contract: row.contract,
    }));
}

function mean(values: number[]): number {
  return values.length === 0
    ? 0
    : Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1000) / 1000;
}

/** What is worse than it may be, in words; empty when all is well. */
export function qualityGates({ ndcgAt10: all, byKind, byReading, emptyRate }: Quality): string[] {
  const gates: [name: string, value: number, least: number][] = [
    ["nDCG@10 of all queries", all, 0.8],
    ["nDCG@10 of typos", byKind.typo?.ndcgAt10 ?? 0, 0.78],
    ["nDCG@10 by reading", byReading.ndcgAt10, 0.8],
    ["queries that find anything", 1 - emptyRate, 0.98],
  ];
  return gates
    .filter(([, value, least]) => value < least)
    .map(([name, value, least]) => `${name}: ${value}, and may not be below ${least}.`);
}
