import "server-only";
import { db } from "#lib/db/client";
import { enumTokens, languageCode, notStated, paySteps, payTokens } from "#lib/vacancies/facet-tokens";
import type { Counted } from "./facets.ts";
import { sinceOptions, type VacancySearch } from "./vacancy-search.ts";

/** An option of a filter with the open vacancies it would give, this filter's own choice set aside. */
export type FacetOption<Value extends string = string> = { value: Value; count: number };

/** Options in the order of their list, or most vacancies first; those without any are there with 0. */
export type VacancyFacets = {
  role: (FacetOption & { titleNl: string; titleEn: string })[];
  family: (FacetOption & { nameNl: string; nameEn: string })[];
  province: (FacetOption & { name: string })[];
  mode: FacetOption[];
  /** Of hybrid work alone. */
  onSiteDays: FacetOption[];
  level: FacetOption[];
  contract: FacetOption[];
  hoursRange: FacetOption[];
  /** What asking at least so much gives. */
  pay: FacetOption[];
  language: FacetOption[];
  workingLanguage: FacetOption[];
  /** The most asked, and those chosen or left out; none counted until a search says what kind of work. */
  skill: (FacetOption & { name: string; nameNl: string | null })[];
  /** Those with most, and those chosen or left out. */
  company: (FacetOption & { name: string })[];
  poster: FacetOption[];
  education: FacetOption[];
  /** What asking the last so many days gives. */
  since: FacetOption[];
  /** Vacancies whose role, and those whose place, is not known: what "none" asks for. */
  roleUnknown: number;
  placeUnknown: number;
  /** Vacancies that state no monthly pay: hidden by `pay`, unless `withoutPay` lets them in. */
  withoutPay: number;
  /** Freelance assignments hidden by `pay`, because a rate is not a salary. */
  freelanceHidden: number;
};

const shownMax = 20;

type Named<Label> = Label & { id: number; value: string };
/** What to show the counted by: all roles and families in their order, and of skills and companies at least those shown. */
export type FacetNames = {
  role: Named<{ titleNl: string; titleEn: string; familyId: number }>[];
  family: Named<{ nameNl: string; nameEn: string }>[];
  skill: Named<{ name: string; nameNl: string | null }>[];
  company: Named<{ name: string }>[];
};

/** Those of skills and companies that are shown: counted most, chosen or left out. */
export async function findFacetNames(search: VacancySearch, counted: Counted): Promise<FacetNames> {
  const { skillIds, companyIds } = shownIds(counted);
  const [row] = await db().$queryRaw<[{ [Name in keyof FacetNames]: FacetNames[Name] | null }]>`
    SELECT
      (SELECT json_agg(json_build_object('id', r.id, 'value', r.slug, 'titleNl', r.title_nl, 'titleEn', r.title_en, 'familyId', r.family_id) ORDER BY f.tile, r.slug)
        FROM role r JOIN role_family f ON f.id = r.family_id) AS role,
      (SELECT json_agg(json_build_object('id', id, 'value', slug, 'nameNl', name_nl, 'nameEn', name_en) ORDER BY tile) FROM role_family) AS family,
      (SELECT json_agg(json_build_object('id', id, 'value', slug, 'name', name, 'nameNl', name_nl)) FROM skill
        WHERE id = ANY(${skillIds}::int[]) OR slug = ANY(${[...search.skill, ...search.notSkill]})) AS skill,
      (SELECT json_agg(json_build_object('id', id, 'value', slug, 'name', name)) FROM company
        WHERE id = ANY(${companyIds}::int[]) OR slug = ANY(${[...search.company, ...search.notCompany]})) AS company`;
  return { role: row.role ?? [], family: row.family ?? [], skill: row.skill ?? [], company: row.company ?? [] };
}

/** Ids of the skills and companies counted most. */
export function shownIds({ counts, hasSkills }: Counted): { skillIds: number[]; companyIds: number[] } {
  return { skillIds: hasSkills ? mostOf(counts.skill) : [], companyIds: mostOf(counts.company) };
}

/** What was counted, with names to show it by. */
export function nameFacets(
  search: VacancySearch,
  { counts, total }: Counted,
  names: FacetNames,
  provinces: { id: number; slug: string; name: string }[],
): VacancyFacets {
  const ofFamily = new Map<number, number>();
  for (const { id, familyId } of names.role)
    ofFamily.set(familyId, (ofFamily.get(familyId) ?? 0) + (counts.family[id] ?? 0));
  return {
    role: mostFirst(counted(names.role, counts.role)).map(({ familyId: _, ...role }) => role),
    family: names.family.map(({ id, ...family }) => ({ ...family, count: ofFamily.get(id) ?? 0 })),
    province: provinces.map(({ id, slug, name }) => ({ value: slug, name, count: counts.area[id] ?? 0 })),
    mode: listed(enumTokens.mode, counts.mode),
    onSiteDays: listed(enumTokens.onSiteDays, counts.onSiteDays),
    level: listed(enumTokens.level, counts.level),
    contract: listed(enumTokens.contract, counts.contract),
    hoursRange: listed(enumTokens.hoursRange, counts.hoursRange),
    pay: payOptions(search, counts.pay, total),
    language: stated(enumTokens.language, counts.language),
    workingLanguage: workingLanguages(counts.workingLanguage, search.workingLanguage),
    skill: mostFirst(counted(names.skill, counts.skill)),
    company: mostFirst(counted(names.company, counts.company)),
    poster: stated(enumTokens.poster, counts.poster),
    education: listed(enumTokens.education, counts.education),
    since: sinceOptions.map((days, at) => ({ value: String(days), count: counts.since[at] ?? 0 })),
    roleUnknown: counts.role[notStated] ?? 0,
    placeUnknown: counts.area[notStated] ?? 0,
    withoutPay: counts.pay[payTokens.notStated] ?? 0,
    freelanceHidden: search.pay === null ? 0 : (counts.pay[payTokens.freelance] ?? 0),
  };
}

/** The ids that were counted most. */
function mostOf(counts: number[]): number[] {
  const most: number[] = [];
  const countOf = (id: number | undefined) => (id === undefined ? 0 : (counts[id] ?? 0));
  // In rising order of id, so that of equals the lowest stays in front. Sorting thousands to show twenty takes longer.
  counts.forEach((count, id) => {
    if (most.length === shownMax && count <= countOf(most.at(-1))) return;
    const before = most.findIndex((other) => countOf(other) < count);
    most.splice(before < 0 ? most.length : before, 0, id);
    if (most.length > shownMax) most.pop();
  });
  return most;
}

function counted<Label>(named: Named<Label>[], counts: number[]) {
  return named.map(({ id, ...label }) => ({ ...label, count: counts[id] ?? 0 }));
}

function mostFirst<Option extends FacetOption>(options: Option[]): Option[] {
  return options.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

function stated(values: readonly string[], counts: number[]): FacetOption[] {
  return values.map((value, index) => ({ value, count: counts[index + 1] ?? 0 }));
}

function listed(values: readonly string[], counts: number[]): FacetOption[] {
  return [...stated(values, counts), { value: "none", count: counts[notStated] ?? 0 }];
}

/** The steps, and between them what is asked now. */
function payOptions({ pay, withoutPay }: VacancySearch, counts: number[], total: number): FacetOption[] {
  const unstated = withoutPay ? (counts[payTokens.notStated] ?? 0) : 0;
  const reaching = (step: number) =>
    counts.reduce((sum, count, token) => (token > payTokens.monthly + step ? sum + count : sum), unstated);
  const steps = paySteps.map((euros, step) => ({ euros: Number(euros), count: reaching(step) }));
  if (pay !== null && !steps.some(({ euros }) => euros === pay)) steps.push({ euros: pay, count: total });
  return steps
    .sort((one, other) => one.euros - other.euros)
    .map(({ euros, count }) => ({ value: String(euros), count }));
}

/** These are offered whatever is counted. */
const commonLanguages = ["nl", "en", "de", "fr"];

function workingLanguages(counts: number[], chosen: string[]): FacetOption[] {
  const found = Object.keys(counts)
    .map(Number)
    .filter((code) => code !== notStated)
    .map(languageCode);
  const languages = [...new Set([...commonLanguages, ...found, ...chosen.filter((language) => language !== "none")])];
  const known = languages.map((value) => ({ value, count: counts[Number.parseInt(value, 36)] ?? 0 }));
  return [...mostFirst(known), { value: "none", count: counts[notStated] ?? 0 }];
}
