import { type Gazetteer, meant, namesakes, type PlaceMatch } from "./gazetteer.ts";

/**
 * By `normalise`d name, label or alias: the one place that everyone means by it. Names that can be several are not
 * there; the four digits of a postcode are, with themselves as the slug.
 */
export function plainNames(gazetteer: Gazetteer): Map<string, PlaceMatch> {
  const names = new Map<string, PlaceMatch>();
  for (const name of [...gazetteer.plain.keys(), ...gazetteer.byName.keys()]) {
    const [place, ...others] = meant(gazetteer, name, namesakes(gazetteer, name));
    if (place && others.length === 0) names.set(name, place);
  }
  for (const { digits, placeId } of gazetteer.postcodes.values()) {
    const place = gazetteer.byId.get(placeId);
    if (place) names.set(digits, { ...place, slug: digits });
  }
  return names;
}
