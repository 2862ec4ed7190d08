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
import { listReadQueries, type ReadQuery } from "./judged-by-reading.ts";
import { judgedQueries } from "./queries.ts";

/** The demo's vacancies are the same for the same day, so the measure is the same as well. */
export const qualityNow = new Date("2026-11-27T09:00:00Z");

export type QualityOfQuery = { kind: string; q: string; total: number; ndcg: number; recall: number };
export type Quality = {
  vacancies: number;
  queries: number;
  ndcgAt10: number;
  recall: number;
  emptyRate: number;
  byKind: Record<string, { queries: number; ndcgAt10: number; recall: number; emptyRate: number }>;
  /** What was judged by reading and is not among the open vacancies, or not by that title: then the grades are of another demo. */
  notThere: string[];
  worst: QualityOfQuery[];
};

/** Asks every judged query of the vacancies open at `qualityNow` and compares with what there is. */
export async function measureQuality(): Promise<Quality> {
  const vacancies = await listJudged();
  const results: QualityOfQuery[] = [];
  const read = listReadQueries();
  const judged = [
    ...judgedQueries.map(({ kind, q, intent }) => ({
      kind,
      q,
      grades: new Map(vacancies.map((vacancy) => [vacancy.publicId, gradeOf(vacancy, intent)])),
    })),
    ...read.map(({ q, grades }) => ({
      kind: kindRead,
      q,
      grades: new Map(vacancies.map(({ publicId }) => [publicId, grades.get(publicId)?.grade ?? 0])),
    })),
  ];
  for (const query of judged) {
    const result = await measureQuery(query);
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
    emptyRate: emptyRateOf(results),
    byKind: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        {
          queries: of(kind).length,
          ndcgAt10: mean(of(kind).map(({ ndcg }) => ndcg)),
          recall: mean(of(kind).map(({ recall }) => recall)),
          emptyRate: emptyRateOf(of(kind)),
        },
      ]),
    ),
    notThere: listNotThere(read, vacancies),
    worst: results.toSorted((one, other) => one.ndcg - other.ndcg).slice(0, 25),
  };
}

const kindRead = "judged by reading";

function listNotThere(queries: ReadQuery[], vacancies: JudgedVacancy[]): string[] {
  const titles = new Map(vacancies.map(({ publicId, title }) => [publicId, title]));
  return queries.flatMap(({ q, grades }) =>
    [...grades]
      .filter(([publicId, { title }]) => titles.get(publicId) !== title)
      .map(([publicId, { title }]) => `${q}: ${publicId} ${title}`),
  );
}

type Judged = { kind: string; q: string; grades: Map<string, number> };

async function measureQuery({ kind, q, grades }: Judged): Promise<QualityOfQuery | null> {
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

function emptyRateOf(results: QualityOfQuery[]): number {
  return mean(results.map(({ total }) => (total === 0 ? 1 : 0)));
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

/** What is worse than it may be, in words; empty when all is well. What was judged by reading asks for what no fact says, and has its own gate. */
export function qualityGates({ ndcgAt10: all, byKind, notThere }: Quality): string[] {
  const { [kindRead]: read, ...byFacts } = byKind;
  const gates: [name: string, value: number, least: number][] = [
    ["nDCG@10 of all queries", all, 0.8],
    ["nDCG@10 of typos", byKind.typo?.ndcgAt10 ?? 0, 0.78],
    ["nDCG@10 of queries judged by reading", read?.ndcgAt10 ?? 0, 0.8],
    ...Object.entries(byFacts).map(([kind, { emptyRate }]): [string, number, number] => [
      `${kind} that find anything`,
      1 - emptyRate,
      0.96,
    ]),
  ];
  return [
    ...notThere.map((vacancy) => `Judged by reading, and not in this demo: ${vacancy}.`),
    ...gates
      .filter(([, value, least]) => value < least)
      .map(([name, value, least]) => `${name}: ${value}, and may not be below ${least}.`),
  ];
}
