import { type Gazetteer, meant, namesakes, type PlaceMatch } from "./gazetteer.ts";

/**
 * By `normalise`d name, label or alias: the one place that everyone means by it. Names that can be several are not
 * there; the four digits of a postcode are.
 */
export function plainNames(gazetteer: Gazetteer): Map<string, PlaceMatch> {
  const names = new Map<string, PlaceMatch>();
  for (const name of [...gazetteer.plain.keys(), ...gazetteer.byName.keys()]) {
    const [place, ...others] = meant(gazetteer, name, namesakes(gazetteer, name));
    if (place && others.length === 0) names.set(name, place);
  }
  for (const [digits, id] of gazetteer.postcodes) {
    const place = gazetteer.byId.get(id);
    if (place) names.set(digits, place);
  }
  return names;
}
