import { type Gazetteer, namesakes, type PlaceMatch } from "./gazetteer.ts";
import { normalise } from "./place.ts";
import { provinceCodes, type Region, regionsByName } from "./regions.ts";

/** Where a word says that a place is: in a country, and maybe in a state or a Dutch province of it. */
export type Whereabouts = Region & { provinceId?: number };

const regions = regionsByName(normalise);

/** All that `words` can say about where a place is: "NL" is a country and a province of Canada. Empty: nothing known. */
export function whereaboutsOf(gazetteer: Gazetteer, words: string): Whereabouts[] {
  const shortened = Object.entries(provinceCodes).filter(([, codes]) => codes.includes(normalise(words)));
  const areas = [words, ...shortened.map(([name]) => name)].flatMap((name) => areasNamed(gazetteer, name));
  // "in" and "or" are words, IN and OR are states.
  if (words.length <= 3 && words !== words.toUpperCase()) return areas;
  const country = countryOfCode(gazetteer, words);
  const coded = country ? [{ countryCode: country.countryCode, state: null }] : [];
  return [...areas, ...coded, ...(regions.get(normalise(words)) ?? [])];
}

/** The country whose ISO code in capitals this is, or null. */
export function countryOfCode(gazetteer: Gazetteer, words: string): PlaceMatch | null {
  if (!/^[A-Z]{2}$/.test(words)) return null;
  return gazetteer.all.find(({ kind, countryCode }) => kind === "country" && countryCode === words) ?? null;
}

/** Whether `words` name a region of another country: "Georgia" for the country of that name. */
export function isRegionElsewhere(words: string, place: PlaceMatch): boolean {
  return regions.get(normalise(words))?.some(({ countryCode }) => countryCode !== place.countryCode) ?? false;
}

/** Whether the place is there. */
export function isAt(place: PlaceMatch, { countryCode, state, provinceId }: Whereabouts): boolean {
  if (place.countryCode !== countryCode || place.kind === "country") return place.countryCode === countryCode;
  if (provinceId !== undefined) return place.provinceId === provinceId || place.id === provinceId;
  return state === null || place.label.endsWith(`(${state})`);
}

function areasNamed(gazetteer: Gazetteer, name: string): Whereabouts[] {
  return namesakes(gazetteer, name).flatMap(({ kind, id, countryCode }) => {
    if (kind === "place") return [];
    return [{ countryCode, state: null, ...(kind === "province" && { provinceId: id }) }];
  });
}
