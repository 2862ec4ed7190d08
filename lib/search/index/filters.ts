import { WorkMode } from "#lib/db/generated/enums";
import { enumTokens, notStated } from "#lib/vacancies/facet-tokens";
import type { VacancySearch } from "../vacancy-search.ts";
import type { Whereabouts } from "../whereabouts.ts";
import type { SearchIndex } from "./search-index.ts";
import { addTo, noBits, roomFor, type SlotSet } from "./slot-set.ts";

type Field = keyof VacancySearch;
type Matches = (slot: number) => boolean;
/** A filter of a search and the slots that pass it, whether they are open or not. */
export type FilterSet = { field: Field; set: SlotSet };

/** The twin of `conditionsOf` (lib/search/conditions.ts), words apart. A field that asks nothing is left out. */
export function filterSets(index: SearchIndex, search: VacancySearch, where: Whereabouts, now: Date): FilterSet[] {
  const { documents, roles, families, companyIds, skills } = index;
  const { facets } = documents;
  const asked: [Field, readonly unknown[], () => Matches][] = [
    ["hours", search.hours ? [search.hours] : [], () => covers(index, search.hours ?? 0)],
    ["role", search.role, () => facets.role.holding(idsOf(roles, search.role))],
    ["family", search.family, () => facets.role.holding(rolesIn(index, idsOf(families, search.family)))],
    [
      "company",
      search.company,
      () => facets.company.holding(search.company.flatMap((slug) => companyIds.get(slug) ?? [])),
    ],
    ["place", search.place.length > 0 ? [search.radiusKm, ...search.place] : [], () => isThere(index, where)],
    ["mode", search.mode, () => facets.mode.holding(tokensOf(enumTokens.mode, search.mode))],
    ["level", search.level, () => facets.level.holding(tokensOf(enumTokens.level, search.level))],
    ["contract", search.contract, () => facets.contract.holding(tokensOf(enumTokens.contract, search.contract))],
    ["language", search.language, () => facets.language.holding(tokensOf(enumTokens.language, search.language))],
    [
      "workingLanguage",
      search.workingLanguage,
      () => facets.workingLanguage.holding(search.workingLanguage.map(languageToken)),
    ],
    ["skill", search.skill, () => facets.skill.holding(idsOf([...skills.values()], search.skill))],
    ["pay", search.pay ? [search.pay, search.withoutPay] : [], () => pays(index, search.pay ?? 0, search.withoutPay)],
  ];
  const kept = asked
    .filter(([, values]) => values.length > 0)
    .map(([field, values, matches]) => ({ field, set: keptSet(index, `${field} ${JSON.stringify(values)}`, matches) }));
  // Not kept: it moves with the clock.
  return search.since
    ? [{ field: "since", set: openedAfter(index, now.getTime() - search.since * dayMs) }, ...kept]
    : kept;
}

const dayMs = 24 * 60 * 60 * 1000;

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

function openedAfter({ documents: { opensAt, count } }: SearchIndex, after: number): SlotSet {
  const bits = noBits(count);
  for (let slot = 0; slot < count; slot += 1) if ((opensAt[slot] as number) > after) addTo(bits, slot);
  return { bits };
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
