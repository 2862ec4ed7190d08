import "server-only";
import { cache } from "react";
import { db, type Prisma } from "#lib/db/client";
import { publicIdOf } from "./vacancy.ts";

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
  payMonthMinCents: true,
  payMonthMaxCents: true,
  posterType: true,
  applyUrl: true,
  applyEmail: true,
  contactName: true,
  publishedAt: true,
  closesAt: true,
  withdrawnAt: true,
  filledAt: true,
  removedAt: true,
  updatedAt: true,
  source: true,
  externalId: true,
  company: { select: { slug: true, name: true, website: true } },
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
