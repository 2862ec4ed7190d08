import type { Prisma } from "#lib/db/client";
import { comparableMonthlyPay } from "#lib/vacancies/salary";
import { dayAfter, instantOn } from "./calendar.ts";
import type { DemoCompany } from "./companies.ts";
import type { Ad } from "./compose.ts";
import type { VacancyFacts } from "./facts.ts";
import type { Known } from "./known.ts";
import type { Random } from "./random.ts";

export function companyRow(company: DemoCompany, known: Known, since: Date): Prisma.CompanyCreateManyInput {
  const aboutLanguage = company.about.nl ? "nl" : "en";
  return {
    slug: company.slug,
    name: company.name,
    website: company.website,
    about: company.about[aboutLanguage] ?? null,
    aboutLanguage: company.about[aboutLanguage] ? aboutLanguage : null,
    posterType: company.posterType,
    placeId: known.places.get(company.place.toLowerCase()) ?? null,
    isDemo: true,
    createdAt: since,
    updatedAt: since,
  };
}

export function vacancyRow(
  { facts, body }: Ad,
  companyIds: Map<string, number>,
  known: Known,
): Prisma.VacancyCreateManyInput {
  const { dates, company, role, random } = facts;
  const month = comparableMonthlyPay({ ...facts.pay, contract: facts.contract });
  const isInFeed = facts.source !== "roleboard";
  const started = dates.publishedAt ?? dates.createdAt;
  return {
    publicId: publicId(random),
    companyId: companyIds.get(company.slug) ?? 0,
    roleId: known.roles.get(role.slug) ?? null,
    language: facts.language,
    title: facts.title,
    body,
    workMode: facts.workMode,
    onSiteDays: facts.onSiteDays,
    remoteCountries: facts.remoteCountries,
    hoursMin: facts.hours?.[0] ?? null,
    hoursMax: facts.hours?.[1] ?? null,
    level: facts.level,
    contract: facts.contract,
    workingLanguages: facts.workingLanguages,
    startsOn:
      facts.startsInDays === null ? null : new Date(dayAfter(started.toISOString().slice(0, 10), facts.startsInDays)),
    ...facts.pay,
    payMonthMinCents: month?.minCents ?? null,
    payMonthMaxCents: month?.maxCents ?? null,
    posterType: company.posterType,
    applyUrl: facts.applyUrl,
    applyEmail: facts.applyEmail,
    contactName: facts.contactName,
    publishedAt: dates.publishedAt,
    closesAt: isInFeed ? closingOfFeed(facts) : dates.closesAt,
    withdrawnAt: dates.withdrawnAt ?? (isInFeed ? dates.hiddenAt : null),
    filledAt: dates.filledAt,
    removedAt: dates.removedAt,
    removedReason: dates.removedReason,
    confirmedAt: isInFeed ? null : dates.confirmedAt,
    hiddenAt: isInFeed ? null : dates.hiddenAt,
    createdAt: dates.createdAt,
    updatedAt: dates.updatedAt,
    source: facts.source,
    externalId: isInFeed ? externalId(facts) : null,
  };
}

/** A place the gazetteer knows, or else the words as they are. */
export function placeRows({ facts }: Ad, vacancyId: number, known: Known): Prisma.VacancyPlaceCreateManyInput[] {
  return facts.places.map((place, position) => {
    const placeId = known.places.get(place.toLowerCase()) ?? null;
    return { vacancyId, position, placeId, text: placeId === null ? place : null };
  });
}

export function skillRows({ facts }: Ad, vacancyId: number, known: Known): Prisma.VacancySkillCreateManyInput[] {
  return [...facts.must, ...facts.nice].flatMap((slug, position) => {
    const skill = known.skills.get(slug);
    return skill ? { vacancyId, skillId: skill.id, isMust: position < facts.must.length, position } : [];
  });
}

/** A feed names no closing date: an ad is open while it is listed and closes in the night it is gone. */
function closingOfFeed({ dates }: VacancyFacts): Date | null {
  return dates.isOpen || !dates.closesOn ? null : instantOn(dates.closesOn, 3 * 60 + 20);
}

function externalId({ source, random }: VacancyFacts): string {
  const hex = (length: number) => Array.from({ length }, () => random.between(0, 15).toString(16)).join("");
  if (source === "lever") return [8, 4, 4, 4, 12].map(hex).join("-");
  return String(source === "greenhouse" ? random.between(4_000_000, 7_999_999) : random.between(100_000, 2_999_999));
}

/** As `newPublicId` makes them, but the same for the same seed. */
function publicId(random: Random): string {
  return Array.from({ length: 10 }, () => random.between(0, 35).toString(36)).join("");
}
