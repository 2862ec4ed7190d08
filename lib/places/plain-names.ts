import { type Gazetteer, meant, namesakes, type PlaceMatch } from "./gazetteer.ts";
import { normalise } from "./place.ts";
import { provinceCodes } from "./regions.ts";

/**
 * By `normalise`d name, label or alias: the one place that everyone means by it. Names that can be several are there
 * with their province behind them ("bergen nh"); the four digits of a postcode are, with themselves as the slug.
 */
export function plainNames(gazetteer: Gazetteer): Map<string, PlaceMatch> {
  const names = new Map<string, PlaceMatch>();
  for (const name of [...gazetteer.plain.keys(), ...gazetteer.byName.keys()]) {
    const [place, ...others] = meant(gazetteer, name, namesakes(gazetteer, name));
    if (place && others.length === 0) names.set(name, place);
    else for (const [told, of] of withProvinces(gazetteer, name)) names.set(told, of);
  }
  for (const { digits, placeId } of gazetteer.postcodes.values()) {
    const place = gazetteer.byId.get(placeId);
    if (place) names.set(digits, { ...place, slug: digits });
  }
  return names;
}

/** An ambiguous name with each province in which one place has it, in full and shortened. */
function withProvinces(gazetteer: Gazetteer, name: string): [name: string, place: PlaceMatch][] {
  const byProvince = Map.groupBy(namesakes(gazetteer, name), ({ provinceId }) => provinceId);
  return [...byProvince].flatMap(([id, [place, ...others]]): [string, PlaceMatch][] => {
    const province = id === null ? undefined : gazetteer.byId.get(id);
    if (!province || !place || others.length > 0) return [];
    const called = normalise(province.name);
    return [called, ...(provinceCodes[called] ?? [])].map((code) => [`${name} ${code}`, place]);
  });
}
