import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { db } from "#lib/db/client";
import { Contract, Language, Level, PosterType, WorkMode } from "#lib/db/generated/enums";
import { type Answer, askDatabase } from "#lib/search/ask-database";
import { askIndex } from "#lib/search/index/ask";
import { type ReadSearch, readAll } from "#lib/search/interpretation";
import { everyVacancy, pageSize, queryOf, sinceOptions, type VacancySearch } from "#lib/search/vacancy-search";
import { whereaboutsOf } from "#lib/search/whereabouts";
import { enumTokens } from "#lib/vacancies/facet-tokens";
import { writeSearchRows } from "#lib/vacancies/search-row";
import { aVacancy } from "./factories.ts";

// For proving that the index and PostgreSQL answer alike, whatever happens and whatever is asked.

const some = <Value>(...values: readonly Value[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant<Value[]>([]) },
    fc.subarray([...values], { minLength: 1, maxLength: Math.min(3, values.length) }),
  );
const roles = ["backend-developer", "frontend-developer", "data-engineer", "scrum-master", "test-engineer"];
const words = [
  "java",
  "python",
  "beheerder",
  "ontwikkelaar",
  "software engineer",
  "C#",
  ".NET",
  "utrecht",
  "team",
  "senior",
  "hybride",
  "functioneel beheerder",
  "zzzz",
];
const questions = fc.oneof(
  { weight: 2, arbitrary: fc.constant("") },
  fc.constantFrom(...words),
  fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map(([one, other]) => `${one} ${other}`),
  fc.constantFrom(
    '"product owner"',
    "java -junior",
    "-java",
    "geen senior",
    "java geen sql of kubernetes",
    "no agencies",
    "java of python",
    "backend developer/data engineer of java",
    "afstudeerstage",
    "meewerkstage java",
    "nieuwste java",
    "scrum master / data engineer",
    '"software engineer" -lead',
    "kubern*",
    "de het",
  ),
);

const minute = 60_000;

/** Searches of every shape, most of them for what the demo holds. */
export const anySearch: fc.Arbitrary<VacancySearch> = fc
  .record({
    q: questions,
    role: some(...roles, "none"),
    family: some("software-development", "data-ai"),
    place: some("utrecht", "Den Haag", "noord-holland", "nederland", "3511", "1102", "Atlantis", "none"),
    radiusKm: fc.constantFrom(null, 0, 10, 25, 50, 100),
    mode: some<WorkMode | "none">(...Object.values(WorkMode), "none"),
    level: some<Level | "none">(...Object.values(Level), "none"),
    contract: some<Contract | "none">(...Object.values(Contract), "none"),
    language: some(...Object.values(Language)),
    workingLanguage: some("nl", "en", "none"),
    skill: some("java", "sql", "kubernetes", "C#"),
    company: some("nanovlak", "bestaat-niet"),
    onSiteDays: some(...enumTokens.onSiteDays, "none" as const),
    hoursRange: some(...enumTokens.hoursRange, "none" as const),
    poster: some(...Object.values(PosterType)),
    education: some(...enumTokens.education, "none" as const),
    notRole: some(...roles),
    notMode: some(...Object.values(WorkMode)),
    notLevel: some(...Object.values(Level)),
    notContract: some(...Object.values(Contract)),
    notWorkingLanguage: some("nl", "en"),
    notPoster: some(...Object.values(PosterType)),
    notCompany: some("nanovlak", "bitwerf", "Een naam"),
    notSkill: some("java", "sql", "kubernetes", "C#"),
    hours: fc.option(fc.constantFrom(20, 36, 40), { freq: 4 }),
    pay: fc.option(fc.constantFrom(3500, 5000), { freq: 4 }),
    withoutPay: fc.boolean(),
    since: fc.option(fc.constantFrom(...sinceOptions), { freq: 4 }),
    sort: fc.constantFrom("relevance" as const, "newest" as const, "closing" as const, "pay" as const),
    page: fc.constantFrom(1, 1, 2, 5),
    /** How long ago the first page was shown. */
    minutesAgo: fc.option(fc.nat(20_000), { freq: 2 }),
    /** Which of its words stay words. */
    asText: fc.option(fc.nat(3), { freq: 3 }),
  })
  .map(({ minutesAgo, asText, ...asked }) => ({
    ...everyVacancy,
    ...asked,
    text:
      asText === null
        ? []
        : asked.q
            .toLowerCase()
            .split(" ")
            .slice(asText, asText + 1),
    asOf: asked.page === 1 || minutesAgo === null ? null : new Date(Date.now() - minutesAgo * minute),
  }));

/** One thing that happens to the vacancies: published, edited, put back in time, closed, withdrawn, reopened, scheduled or deleted. */
export async function happen(random: () => number, now: Date): Promise<void> {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const [one] = await db().$queryRaw<{ id: number }[]>`
    SELECT id FROM vacancy ORDER BY id OFFSET (SELECT floor(${random()}::float8 * count(*))::int FROM vacancy) LIMIT 1`;
  const at = (minutes: number) => new Date(now.getTime() + minutes * minute);
  const dates = {
    publishedAt: at(-60),
    closesAt: at(40_000),
    withdrawnAt: null,
    filledAt: null,
    removedAt: null,
    removedReason: null,
  };
  const change = pick([
    null,
    { ...dates, title: pick(words), body: pick(["Hbo of wo.", "Een diploma van het mbo.", "Je bouwt."]) },
    { ...dates, publishedAt: at(-60 * Math.floor(random() * 9000)) },
    { ...dates, closesAt: at(Math.floor(random() * 120) - 30) },
    {
      ...dates,
      level: pick(Object.values(Level)),
      workMode: pick(Object.values(WorkMode)),
      onSiteDays: null,
      remoteCountries: [],
    },
    {
      ...dates,
      ...pick([
        { hoursMin: null, hoursMax: null },
        { hoursMin: 24, hoursMax: 32 },
        { hoursMin: 38, hoursMax: 40 },
      ]),
      workMode: "hybrid" as const,
      onSiteDays: pick([null, 1, 2, 5]),
      remoteCountries: [],
      posterType: pick(Object.values(PosterType)),
    },
    { withdrawnAt: at(0) },
    { filledAt: at(0) },
    { ...dates, publishedAt: at(Math.floor(random() * 120)) },
    "deleted" as const,
  ]);
  if (change === null || !one) {
    await aVacancy({
      ...dates,
      title: pick(words),
      role: pick(roles),
      places: pick([["utrecht"], ["groningen"], []]),
      skills: [pick(["java", "sql"])],
    });
  } else if (change === "deleted") await db().vacancy.delete({ where: { id: one.id } });
  else
    await db().$transaction(async (transaction) => {
      await transaction.vacancy.update({ where: { id: one.id }, data: change });
      await writeSearchRows(transaction, [one.id]);
    });
}

/** What differs between the answer of the index and that of PostgreSQL, in whichever way a search is read; null when nothing does. */
export async function difference(typed: VacancySearch, now: Date): Promise<string | null> {
  for await (const reading of readAll(typed)) {
    const found = await differenceIn(reading, now);
    if (found) return found;
  }
  return null;
}

async function differenceIn({ asked: search, text }: ReadSearch, now: Date): Promise<string | null> {
  const where = await whereaboutsOf(search);
  const [ours, theirs] = [
    await askIndex(search, text, where, now, pageSize),
    await askDatabase(search, text, where, now, pageSize),
  ];
  if (!ours) return `${queryOf(search)}: the index did not answer`;
  const [one, other] = [comparable(ours), comparable(theirs)];
  return isDeepStrictEqual(one, other)
    ? null
    : `${queryOf(search)} at ${now.toISOString()}:\n${JSON.stringify(one)}\n${JSON.stringify(other)}`;
}

function comparable({ total, hits, counts, hasSkills }: Answer) {
  const counted = Object.entries(counts)
    .filter(([facet]) => facet !== "skill" || hasSkills)
    .map(([facet, list]) => [facet, Object.entries(list).filter(([, count]) => count > 0)]);
  return {
    total,
    hits,
    counts: Object.fromEntries(counted),
  };
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
