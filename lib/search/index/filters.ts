import { WorkMode } from "#lib/db/generated/enums";
import { enumTokens, notStated } from "#lib/vacancies/facet-tokens";
import { oppositeOf } from "../hidden.ts";
import { publishedAfter, type VacancySearch } from "../vacancy-search.ts";
import type { Whereabouts } from "../whereabouts.ts";
import { isAfter, openedAfter, openedUpTo } from "./opened-after.ts";
import type { SearchIndex } from "./search-index.ts";
import { addTo, noBits, roomFor, type SlotSet } from "./slot-set.ts";

type Field = keyof VacancySearch;
type Matches = (slot: number) => boolean;
/** A field, what is asked of it, and how that is tested. */
type AskedOf = [Field, readonly unknown[], () => Matches];
/** A filter of a search and the slots that pass it, whether they are open or not. */
export type FilterSet = { field: Field; set: SlotSet };

/** The twin of `conditionsOf` (lib/search/conditions.ts), words apart. A field that asks nothing is left out. */
export function filterSets(index: SearchIndex, search: VacancySearch, where: Whereabouts, now: Date): FilterSet[] {
  const { documents } = index;
  const kept = askedOf(index, search, where).map(
    ([field, values, matches]): FilterSet => ({
      field,
      set: keptSet(index, `${field} ${JSON.stringify(values)}`, matches),
    }),
  );
  // Not kept: they move with the clock.
  if (search.since)
    kept.unshift({ field: "since", set: { bits: openedAfter(documents, publishedAfter(search.since, now)) } });
  if (search.page > 1 && search.asOf)
    kept.unshift({ field: "asOf", set: { bits: openedUpTo(documents, search.asOf) } });
  return kept;
}

/** Whether a slot passes all of them. For a few slots: a set is kept for the next search, this is not. */
export function meets(index: SearchIndex, search: VacancySearch, where: Whereabouts, now: Date): Matches {
  const asked = askedOf(index, search, where).map(([, , matches]) => matches());
  const after = search.since ? publishedAfter(search.since, now) : null;
  return (slot) => asked.every((matches) => matches(slot)) && (!after || isAfter(index.documents, slot, after));
}

function askedOf(index: SearchIndex, search: VacancySearch, where: Whereabouts): AskedOf[] {
  const { roles, families, companyIds, skills } = index;
  const { facets } = index.documents;
  const companiesOf = (slugs: string[]) => slugs.flatMap((slug) => companyIds.get(slug) ?? []);
  const rolesOf = (slugs: string[]) => [...idsOf(roles, slugs), ...(slugs.includes("none") ? [notStated] : [])];
  const skillsOf = (slugs: string[]) => idsOf([...skills.values()], slugs);
  const asked: AskedOf[] = [
    ["hours", search.hours ? [search.hours] : [], () => covers(index, search.hours ?? 0)],
    ["role", search.role, () => facets.role.holding(rolesOf(search.role))],
    ["family", search.family, () => facets.role.holding(rolesIn(index, idsOf(families, search.family)))],
    ["company", search.company, () => facets.company.holding(companiesOf(search.company))],
    ["place", search.place.length > 0 ? [search.radiusKm, ...search.place] : [], () => isThere(index, where)],
    ...enumFields.map(
      (field): AskedOf => [
        field,
        search[field],
        () => facets[field].holding(tokensOf(enumTokens[field], search[field])),
      ],
    ),
    [
      "workingLanguage",
      search.workingLanguage,
      () => facets.workingLanguage.holding(search.workingLanguage.map(languageToken)),
    ],
    ["skill", search.skill, () => facets.skill.holding(skillsOf(search.skill))],
    ["pay", search.pay ? [search.pay, search.withoutPay] : [], () => pays(index, search.pay ?? 0, search.withoutPay)],
    ["notRole", search.notRole, () => not(facets.role.holding(rolesOf(search.notRole)))],
    ...hiddenEnumFields.map(
      (field): AskedOf => [
        field,
        search[field],
        () => not(facets[oppositeOf[field]].holding(tokensOf(enumTokens[oppositeOf[field]], search[field]))),
      ],
    ),
    [
      "notWorkingLanguage",
      search.notWorkingLanguage,
      () => not(facets.workingLanguage.holding(search.notWorkingLanguage.map(languageToken))),
    ],
    ["notCompany", search.notCompany, () => not(facets.company.holding(companiesOf(search.notCompany)))],
    ["notSkill", search.notSkill, () => not(facets.skill.holding(skillsOf(search.notSkill)))],
  ];
  return asked.filter(([, values]) => values.length > 0);
}

const enumFields = ["mode", "onSiteDays", "level", "contract", "hoursRange", "language", "poster"] as const;
const hiddenEnumFields = ["notMode", "notLevel", "notContract", "notPoster"] as const;

/** The slots a filter passes, remembered: only what came since is tested. */
function keptSet({ documents, filters }: SearchIndex, key: string, matches: () => Matches): SlotSet {
  const kept = filters.get(key);
  if (kept?.upTo === documents.count) return kept.sets[0];

  const passes = matches();
  const before = kept?.sets[0];
  const bits = before && "bits" in before ? roomFor(before.bits, documents.count) : noBits(documents.count);
  for (let slot = kept?.upTo ?? 0; slot < documents.count; slot += 1) if (passes(slot)) addTo(bits, slot);
  filters.set(key, { sets: [{ bits }], upTo: documents.count });
  return { bits };
}

function not(matches: Matches): Matches {
  return (slot) => !matches(slot);
}

function covers({ documents: { hoursMin, hoursMax } }: SearchIndex, hours: number): Matches {
  return (slot) => {
    const min = hoursMin[slot] as number;
    return min >= 0 && min <= hours && (hoursMax[slot] as number) >= hours;
  };
}

function isThere(
  { documents: { places, facets } }: SearchIndex,
  { distances, areaIds, countryIds }: Whereabouts,
): Matches {
  const isNear = places.holding(distances.keys());
  const isInside = facets.area.holding(areaIds);
  const isRemote = facets.mode.holding(tokensOf(enumTokens.mode, [WorkMode.remote]));
  const isInCountry = facets.area.holding(countryIds);
  return (slot) => isNear(slot) || isInside(slot) || (isRemote(slot) && isInCountry(slot));
}

function pays({ documents: { pay, facets } }: SearchIndex, wholeEuros: number, withoutPay: boolean): Matches {
  const isFreelance = facets.contract.holding(tokensOf(enumTokens.contract, ["freelance"]));
  return (slot) => {
    const cents = pay[slot] as number;
    return cents >= wholeEuros * 100 || (withoutPay && cents < 0 && !isFreelance(slot));
  };
}

function tokensOf(values: readonly string[], asked: readonly string[]): number[] {
  return asked.map((value) => (value === "none" ? notStated : values.indexOf(value) + 1));
}

function languageToken(language: string): number {
  return language === "none" ? notStated : Number.parseInt(language, 36);
}

function idsOf(named: { id: number; value: string }[], slugs: string[]): number[] {
  return named.filter(({ value }) => slugs.includes(value)).map(({ id }) => id);
}

function rolesIn({ roles }: SearchIndex, familyIds: number[]): number[] {
  return roles.filter(({ familyId }) => familyIds.includes(familyId)).map(({ id }) => id);
}
