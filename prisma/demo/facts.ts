import type { Contract, Language, Level, PayPeriod, Source, WorkMode } from "#lib/db/generated/enums";
import type { DemoCompany } from "./companies.ts";
import type { Stack, System } from "./profile.ts";
import type { Random } from "./random.ts";
import type { DemoRole } from "./roles.ts";
import type { Dates } from "./timeline.ts";

/** What an ad is about before anything else is decided. */
export type Assignment = {
  company: DemoCompany;
  role: DemoRole;
  language: Language;
  dates: Dates;
  random: Random;
};

export type Terms = {
  title: string;
  /** The title as a sentence speaks of it, e.g. "cloud engineer". */
  noun: string;
  stack: Stack;
  /** As the row says; null when the ad does not state it. */
  level: Level | null;
  /** As pay and text have it. */
  seniority: Level;
  contract: Contract | null;
  workMode: WorkMode | null;
  onSiteDays: number | null;
  remoteCountries: string[];
  /** Names of places in Dutch, or text the gazetteer does not know. */
  places: string[];
  /** The name of the first place, or of the company's own. */
  town: string;
  hours: [min: number, max: number] | null;
  workingLanguages: string[];
  startsInDays: number | null;
  source: Source;
};

export type Pay = {
  payMinCents: number | null;
  payMaxCents: number | null;
  payCurrency: string | null;
  payPeriod: PayPeriod | null;
  payFullTimeHours: number | null;
  payHolidayAllowanceIncluded: boolean | null;
  payScale: string | null;
};

/** What the work is done on, and for whom. */
export type Subject = {
  system: System;
  others: System[];
  /** Whether `system` sounds like this role's work; otherwise the ad begins with the company. */
  isFitting: boolean;
  /** "een ziekenhuis": the unnamed client of an agency or a secondment firm. */
  client: string | null;
};

export type VacancyFacts = Assignment &
  Terms & {
    pay: Pay;
    must: string[];
    nice: string[];
    subject: Subject;
    contactName: string | null;
    applyUrl: string | null;
    applyEmail: string | null;
  };
