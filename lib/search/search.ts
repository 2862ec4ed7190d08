import type { PlaceName } from "#lib/places/place";
import type { Contract, Language, Level, PayPeriod, WorkMode } from "#lib/db/generated/enums";
import type { VacancySearch } from "./vacancy-search.ts";

/** A row of results: what JS-19 shows. */
export type VacancyHit = {
  publicId: string;
  title: string;
  language: Language;
  workMode: WorkMode | null;
  onSiteDays: number | null;
  hoursMin: number | null;
  hoursMax: number | null;
  level: Level | null;
  contract: Contract | null;
  payMinCents: number | null;
  payMaxCents: number | null;
  payCurrency: string | null;
  payPeriod: PayPeriod | null;
  payFullTimeHours: number | null;
  payScale: string | null;
  publishedAt: Date;
  closesAt: Date | null;
  /** From the place searched, in whole km; null without one. */
  distanceKm: number | null;
  company: { slug: string; name: string };
  role: { slug: string; titleNl: string; titleEn: string } | null;
  /** 1 to 9, or null without a role. */
  tile: number | null;
  places: PlaceName[];
};

/** An option of a filter with the open vacancies it would give, this filter's own choice set aside. */
export type FacetOption<Value extends string = string> = { value: Value; count: number };

export type VacancyResults = {
  hits: VacancyHit[];
  total: number;
  facets: VacancyFacets;
};

export type VacancyFacets = {
  role: (FacetOption & { titleNl: string; titleEn: string; tile: number })[];
  family: FacetOption[];
  province: (FacetOption & { name: string })[];
  mode: FacetOption[];
  level: FacetOption[];
  contract: FacetOption[];
  language: FacetOption[];
  workingLanguage: FacetOption[];
  skill: (FacetOption & { name: string; nameNl: string | null })[];
  company: (FacetOption & { name: string })[];
  /** Vacancies hidden by `pay` because they state none. */
  withoutPay: number;
};

/** Open vacancies that match at `now`. */
export declare function searchVacancies(search: VacancySearch, now: Date): Promise<VacancyResults>;
