import "server-only";
import { cache } from "react";
import type { Member } from "#lib/auth/gates";
import { db, type Prisma } from "#lib/db/client";
import { publicIdOf } from "./vacancy.ts";

/** What `stateOf` asks. */
export const vacancyDates = {
  publishedAt: true,
  closesAt: true,
  withdrawnAt: true,
  filledAt: true,
  removedAt: true,
  hiddenAt: true,
} as const;

const publicVacancy = {
  publicId: true,
  title: true,
  body: true,
  language: true,
  workMode: true,
  onSiteDays: true,
  remoteCountries: true,
  hoursMin: true,
  hoursMax: true,
  workTimes: true,
  level: true,
  contract: true,
  workingLanguages: true,
  startsOn: true,
  payMinCents: true,
  payMaxCents: true,
  payCurrency: true,
  payPeriod: true,
  payFullTimeHours: true,
  payHolidayAllowanceIncluded: true,
  payScale: true,
  payLaterReason: true,
  payMonthMinCents: true,
  payMonthMaxCents: true,
  posterType: true,
  applyUrl: true,
  applyEmail: true,
  contactName: true,
  ...vacancyDates,
  firstPublishedAt: true,
  updatedAt: true,
  confirmedAt: true,
  source: true,
  externalId: true,
  company: {
    select: { slug: true, name: true, website: true, feedChecks: { select: { source: true, checkedAt: true } } },
  },
  role: {
    select: {
      slug: true,
      titleNl: true,
      titleEn: true,
      family: { select: { slug: true, nameNl: true, nameEn: true, tile: true } },
      codes: { select: { system: true, code: true, certainty: true } },
    },
  },
  places: {
    select: {
      text: true,
      place: {
        select: {
          slug: true,
          name: true,
          label: true,
          kind: true,
          countryCode: true,
          latitude: true,
          longitude: true,
          province: { select: { name: true } },
        },
      },
    },
    orderBy: { position: "asc" },
  },
  skills: {
    select: { isMust: true, skill: { select: { slug: true, name: true, nameNl: true } } },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.VacancySelect;

/** A vacancy as anyone may see it: no internal ids, no recruiter. Ask `isReadable` before showing it. */
export type PublicVacancy = Prisma.VacancyGetPayload<{ select: typeof publicVacancy }>;

/** The vacancy whose public id ends `slug`, whatever its state, or null. Other words before the id still find it: compare with `vacancySlug`. */
export const findPublicVacancy = cache(async (slug: string): Promise<PublicVacancy | null> => {
  const publicId = publicIdOf(slug);
  return publicId ? db().vacancy.findUnique({ where: { publicId }, select: publicVacancy }) : null;
});

const ownVacancy = {
  ...publicVacancy,
  version: true,
  confirmAskedAt: true,
  confirmDueAt: true,
  closeReason: true,
  removedReason: true,
  createdAt: true,
} satisfies Prisma.VacancySelect;

/** A vacancy as its company may see it, whatever its state. */
export type OwnVacancy = Prisma.VacancyGetPayload<{ select: typeof ownVacancy }>;

/** The vacancy of that public id if it is the member's company's, or null: another company's does not exist. */
export async function findOwnVacancy(member: Member, publicId: string): Promise<OwnVacancy | null> {
  if (publicIdOf(publicId) !== publicId) return null;
  return db().vacancy.findFirst({ where: { publicId, companyId: member.companyId }, select: ownVacancy });
}

const ownRow = {
  publicId: true,
  title: true,
  language: true,
  source: true,
  ...vacancyDates,
  confirmAskedAt: true,
  confirmDueAt: true,
  closeReason: true,
  removedReason: true,
  createdAt: true,
  updatedAt: true,
  role: { select: { family: { select: { tile: true } } } },
} satisfies Prisma.VacancySelect;

export type OwnVacancyRow = Prisma.VacancyGetPayload<{ select: typeof ownRow }>;

/** At most this many are listed. */
export const ownVacanciesMax = 500;

/** All vacancies of the member's company, the last changed first. */
export function listOwnVacancies(member: Member): Promise<OwnVacancyRow[]> {
  return db().vacancy.findMany({
    where: { companyId: member.companyId },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: ownVacanciesMax,
    select: ownRow,
  });
}

/** A vacancy for who holds a signed link to its preview, whatever its state; null when it is gone or was removed. */
export function findPreviewedVacancy(publicId: string): Promise<PublicVacancy | null> {
  return db().vacancy.findFirst({ where: { publicId, removedAt: null, withdrawnAt: null }, select: publicVacancy });
}
