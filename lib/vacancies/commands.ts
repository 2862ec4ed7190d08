import "server-only";
import type { Database } from "#lib/db/client";
import type { Contract, Language, Level, PayPeriod, PosterType, Source, WorkMode } from "#lib/db/generated/enums";
import { comparableMonthlyPay } from "./salary.ts";
import { writeSearchRows } from "./search-row.ts";
import { newPublicId } from "./vacancy.ts";

/** What a vacancy says: everything a reader sees but its company and its dates. Columns by the same names. */
export type VacancyFacts = {
  roleId: number | null;
  language: Language;
  title: string;
  body: string;
  workMode: WorkMode | null;
  onSiteDays: number | null;
  remoteCountries: string[];
  hoursMin: number | null;
  hoursMax: number | null;
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
  /** Most important first; a place that is not known is kept in the words of the source. */
  places: VacancyPlace[];
  skills: { skillId: number; isMust: boolean }[];
};

export type VacancyPlace = { placeId: number; text: null } | { placeId: null; text: string };

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
  const ids = new Map(created.map(({ externalId, id }) => [externalId, id]));
  const links = vacancies.flatMap(({ externalId, facts }) => {
    const id = ids.get(externalId);
    return id === undefined ? [] : [{ id, facts }];
  });
  await writeLinks(database, links);
  await writeSearchRows(
    database,
    links.map(({ id }) => id),
  );
}

/** What a vacancy says from now on, and its dates. */
export async function changeVacancy(
  database: Database,
  id: number,
  change: Publication & { facts: VacancyFacts; sourceHash: string },
  now: Date,
): Promise<void> {
  const { facts, ...columns } = change;
  await database.vacancy.update({ where: { id }, data: { ...columns, ...columnsOf(facts), updatedAt: now } });
  await database.vacancyPlace.deleteMany({ where: { vacancyId: id } });
  await database.vacancySkill.deleteMany({ where: { vacancyId: id } });
  await writeLinks(database, [{ id, facts }]);
  await writeSearchRows(database, [id]);
}

/** Publishes, closes or opens again, by its dates alone. */
export async function setPublication(
  database: Database,
  ids: number[],
  publication: Partial<Publication>,
  now: Date,
): Promise<void> {
  await database.vacancy.updateMany({ where: { id: { in: ids } }, data: { ...publication, updatedAt: now } });
  await writeSearchRows(database, ids);
}

function columnsOf({ places: _, skills: __, ...facts }: VacancyFacts) {
  const month = comparableMonthlyPay(facts);
  return { ...facts, payMonthMinCents: month?.minCents ?? null, payMonthMaxCents: month?.maxCents ?? null };
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
