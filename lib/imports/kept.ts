import "server-only";
import type { Database } from "#lib/db/client";
import type { Source } from "#lib/db/generated/enums";
import type { VacancyFacts } from "#lib/vacancies/commands";
import { vacancyDates } from "#lib/vacancies/queries";
import { type KeptVacancy, shortcomingsOf } from "./plan.ts";

/** Every vacancy that earlier runs kept of this company and source, whatever its state. */
export async function listKept(database: Database, companyId: number, source: Source): Promise<KeptVacancy[]> {
  const rows = await database.vacancy.findMany({
    where: { companyId, source, externalId: { not: null } },
    select: {
      id: true,
      externalId: true,
      sourceHash: true,
      language: true,
      roleId: true,
      applyUrl: true,
      ...vacancyDates,
    },
  });
  const textless = await database.vacancy.findMany({ where: { companyId, source, body: "" }, select: { id: true } });
  const withoutText = new Set(textless.map(({ id }) => id));
  return rows.map(({ externalId, roleId, applyUrl, ...row }) => ({
    ...row,
    externalId: externalId ?? "",
    shortcomings: shortcomingsOf({ roleId, applyUrl, body: withoutText.has(row.id) ? "" : "text" }),
  }));
}

/** What these vacancies say now, by id. */
export async function listKeptFacts(database: Database, ids: number[]): Promise<Map<number, VacancyFacts>> {
  const rows = await database.vacancy.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      roleId: true,
      detectedRoleId: true,
      language: true,
      title: true,
      body: true,
      workMode: true,
      onSiteDays: true,
      remoteCountries: true,
      hoursMin: true,
      hoursMax: true,
      workTimes: true,
      level: true,
      contract: true,
      workingLanguages: true,
      payMinCents: true,
      payMaxCents: true,
      payCurrency: true,
      payPeriod: true,
      payFullTimeHours: true,
      payHolidayAllowanceIncluded: true,
      payScale: true,
      posterType: true,
      applyUrl: true,
      places: { select: { placeId: true, text: true }, orderBy: { position: "asc" } },
      skills: { select: { skillId: true, isMust: true }, orderBy: { position: "asc" } },
    },
  });
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}
