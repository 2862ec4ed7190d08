import "server-only";
import type { Database } from "#lib/db/client";
import type {
  Contract,
  Language,
  Level,
  PayPeriod,
  PosterType,
  Source,
  WorkMode,
  WorkTime,
} from "#lib/db/generated/enums";
import { recogniseReposts } from "./reposts.ts";
import { comparableMonthlyPay } from "./salary.ts";
import { writeSearchRows } from "./search-row.ts";
import { newPublicId } from "./vacancy.ts";

/** What a vacancy says: everything a reader sees but its company and its dates. Columns by the same names. */
export type VacancyFacts = {
  roleId: number | null;
  /** What detection made of the title, whatever the role is. */
  detectedRoleId: number | null;
  language: Language;
  title: string;
  body: string;
  workMode: WorkMode | null;
  onSiteDays: number | null;
  remoteCountries: string[];
  hoursMin: number | null;
  hoursMax: number | null;
  workTimes: WorkTime[];
  level: Level | null;
  contract: Contract | null;
  workingLanguages: string[];
  payMinCents: number | null;
  payMaxCents: number | null;
  payCurrency: string | null;
  payPeriod: PayPeriod | null;
  payFullTimeHours: number | null;
  payHolidayAllowanceIncluded: boolean | null;
  payScale: string | null;
  posterType: PosterType;
  applyUrl: string | null;
  /** Most important first; one that is not known has the words of the source instead. */
  places: { placeId: number | null; text: string | null }[];
  skills: { skillId: number; isMust: boolean }[];
};

/** What a vacancy written here says beside that. */
export type PostedFacts = VacancyFacts & {
  startsOn: Date | null;
  applyEmail: string | null;
  contactName: string | null;
  payLaterReason: string | null;
};

/** The dates that a company sets; null where `VacancyDates` says what it means. */
export type Publication = { publishedAt: Date | null; closesAt: Date | null };

export type ImportedVacancy = Publication & {
  companyId: number;
  source: Source;
  externalId: string;
  sourceHash: string;
  facts: VacancyFacts;
};

/** Vacancies that a feed lists for the first time. */
export async function createImportedVacancies(
  database: Database,
  vacancies: ImportedVacancy[],
  now: Date,
): Promise<void> {
  const created = await database.vacancy.createManyAndReturn({
    data: vacancies.map(({ facts, ...vacancy }) => ({
      ...vacancy,
      ...columnsOf(facts),
      publicId: newPublicId(),
      createdAt: now,
      updatedAt: now,
    })),
    select: { id: true, externalId: true },
  });
  const idOf = new Map(created.map(({ externalId, id }) => [externalId, id]));
  const links = vacancies.flatMap(({ externalId, facts }) => {
    const id = idOf.get(externalId);
    return id === undefined ? [] : [{ id, facts }];
  });
  await writeLinks(database, links);
  const ids = links.map(({ id }) => id);
  await recogniseReposts(database, ids, now);
  await writeSearchRows(database, ids);
}

/** What changes of a vacancy; null stays as it is. */
export type VacancyChange = {
  id: number;
  facts: VacancyFacts | null;
  publication: Publication | null;
  sourceHash: string | null;
};

/**
 * Writes what an import found to be different, and nothing when nothing is. `updatedAt` moves when a reader
 * can see it, not when only the wording of the source changed.
 */
export async function changeImportedVacancies(database: Database, changes: VacancyChange[], now: Date): Promise<void> {
  const drafts = await database.vacancy.findMany({
    where: {
      id: { in: changes.flatMap(({ id, publication }) => (publication?.publishedAt ? [id] : [])) },
      publishedAt: null,
    },
    select: { id: true },
  });
  const seenIds: number[] = [];
  for (const { id, facts, publication, sourceHash } of changes) {
    const isSeen = facts !== null || publication !== null;
    if (!isSeen && !sourceHash) continue;
    if (isSeen) seenIds.push(id);
    await database.vacancy.update({
      where: { id },
      data: {
        ...(facts && columnsOf(facts)),
        ...publication,
        ...(sourceHash && { sourceHash }),
        ...(isSeen && { updatedAt: now }),
      },
    });
    if (facts) await replaceLinks(database, id, facts);
  }
  await recogniseReposts(
    database,
    drafts.map(({ id }) => id),
    now,
  );
  await writeSearchRows(database, seenIds);
}

/** Closes vacancies at `closesAt`. */
export async function closeVacancies(database: Database, ids: number[], closesAt: Date, now: Date): Promise<void> {
  await database.vacancy.updateMany({ where: { id: { in: ids } }, data: { closesAt, updatedAt: now } });
  await writeSearchRows(database, ids);
}

/** The facts that stand in the vacancy's own row, and the comparable pay worked out from them. */
export function columnsOf<Facts extends VacancyFacts>({ places: _, skills: __, ...facts }: Facts) {
  const month = comparableMonthlyPay(facts);
  return { ...facts, payMonthMinCents: month?.minCents ?? null, payMonthMaxCents: month?.maxCents ?? null };
}

/** Its places and skills, instead of the ones it had. */
export async function replaceLinks(database: Database, id: number, facts: VacancyFacts): Promise<void> {
  await database.vacancyPlace.deleteMany({ where: { vacancyId: id } });
  await database.vacancySkill.deleteMany({ where: { vacancyId: id } });
  await writeLinks(database, [{ id, facts }]);
}

async function writeLinks(database: Database, vacancies: { id: number; facts: VacancyFacts }[]): Promise<void> {
  await database.vacancyPlace.createMany({
    data: vacancies.flatMap(({ id, facts }) =>
      facts.places.map((place, position) => ({ vacancyId: id, position, ...place })),
    ),
  });
  await database.vacancySkill.createMany({
    data: vacancies.flatMap(({ id, facts }) =>
      facts.skills.map((skill, position) => ({ vacancyId: id, position, ...skill })),
    ),
  });
}
