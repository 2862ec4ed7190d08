import "server-only";
import { addDays } from "#lib/dates";
import { type Database, db, type Prisma } from "#lib/db/client";
import { writeSearchRows } from "./search-row.ts";
import { closedNoticeDays } from "./vacancy.ts";

/** What two vacancies of one job share at least, of all that either has: runs of three words, and skills. */
const alike = { runs: 0.9, skills: 0.8 } as const;
const runLength = 3;
/** A text of fewer runs may well be that of another job. */
const runsMin = 40;
/** Texts that one is compared with, the newest: a company may have thousands for the same role, and readers would wait. */
const comparedMax = 50;

const compared = {
  id: true,
  companyId: true,
  roleId: true,
  body: true,
  publishedAt: true,
  firstPublishedAt: true,
  places: { select: { placeId: true, text: true } },
  skills: { select: { skillId: true } },
} satisfies Prisma.VacancySelect;

type Compared = Prisma.VacancyGetPayload<{ select: typeof compared }>;

/**
 * Recognises which of these vacancies, if open at `now`, are a job that their company posted before: nine tenths of the text
 * the same, whatever the title, for the same role, in the same place, asking nearly the same skills. The earlier one is still open
 * or ended at most {@link closedNoticeDays} days ago, and nobody was found by it: who looks for one more colleague has a
 * new job. Keeps when the job was first published and returns the ids of the recognised, whose search rows must be written
 * after it.
 */
export async function recogniseReposts(database: Database, ids: number[], now: Date): Promise<number[]> {
  const posted = await database.vacancy.findMany({
    where: { id: { in: ids }, publishedAt: { lte: now }, firstPublishedAt: null },
    select: compared,
  });
  const recently = { gt: addDays(now, -closedNoticeDays) };
  const earlier = await database.vacancy.findMany({
    where: {
      companyId: { in: [...new Set(posted.map(({ companyId }) => companyId))] },
      publishedAt: { lt: now },
      filledAt: null,
      AND: (["closesAt", "withdrawnAt", "hiddenAt", "removedAt"] as const).map((end) => ({
        OR: [{ [end]: null }, { [end]: recently }],
      })),
    },
    orderBy: { publishedAt: "desc" },
    select: compared,
  });

  const runs = new Map<Compared, Set<string>>();
  const runsOf = (vacancy: Compared) => {
    const known = runs.get(vacancy) ?? runsIn(vacancy.body);
    runs.set(vacancy, known);
    return known;
  };
  const jobsOf = (vacancy: Compared) =>
    earlier
      .filter((other) => publishedMs(other) < publishedMs(vacancy) && isForSame(vacancy, other))
      .slice(0, comparedMax)
      .filter((other) => runsOf(vacancy).size >= runsMin && sharedOf(runsOf(vacancy), runsOf(other)) >= alike.runs);

  const recognised: number[] = [];
  for (const vacancy of posted) {
    const firsts = jobsOf(vacancy).map(firstPublishedMs);
    if (firsts.length === 0) continue;
    await database.vacancy.update({
      where: { id: vacancy.id },
      data: { firstPublishedAt: new Date(Math.min(...firsts)) },
    });
    recognised.push(vacancy.id);
  }
  return recognised;
}

/** How far back this process looks at its start for what opened by the clock. */
const lookBackDays = 7;
let lookedUntil: Date | null = null;

/** The same for what was scheduled and has opened since this process last looked; what opens when it is written is looked at there. */
export async function recogniseOpenedReposts(now: Date): Promise<void> {
  const since = lookedUntil && lookedUntil <= now ? lookedUntil : addDays(now, -lookBackDays);
  const opened = await db().$queryRaw<{ id: number }[]>`
    SELECT vacancy_id AS id FROM vacancy_search s JOIN vacancy v ON v.id = s.vacancy_id
    WHERE s.opens_at > ${since} AND s.opens_at <= ${now} AND v.updated_at < v.published_at`;
  for (const { id } of opened) {
    await db().$transaction(async (database) => writeSearchRows(database, await recogniseReposts(database, [id], now)));
  }
  lookedUntil = now;
}

const publishedMs = ({ publishedAt }: Compared) => publishedAt?.getTime() ?? Infinity;
const firstPublishedMs = (vacancy: Compared) => vacancy.firstPublishedAt?.getTime() ?? publishedMs(vacancy);

function isForSame(one: Compared, other: Compared): boolean {
  const placesOf = ({ places }: Compared) => new Set(places.map(({ placeId, text }) => placeId ?? text));
  const skillsOf = ({ skills }: Compared) => new Set(skills.map(({ skillId }) => skillId));
  return (
    one.companyId === other.companyId &&
    one.roleId === other.roleId &&
    sharedOf(placesOf(one), placesOf(other)) > 0 &&
    sharedOf(skillsOf(one), skillsOf(other)) >= alike.skills
  );
}

/** The share of what either has that both have, from 0 to 1; two empty ones have all in common. */
function sharedOf<Item>(one: Set<Item>, other: Set<Item>): number {
  const both = [...one].filter((item) => other.has(item)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 1 : both / all;
}

/** Each three words of a text that follow one another, in lower case without marks. */
function runsIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + runLength).join(" ")));
}
