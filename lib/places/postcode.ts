import type { Gazetteer, PlaceMatch, Postcode } from "./gazetteer.ts";
import { namesakes } from "./gazetteer.ts";

/** The postcode that `text` is, alone or with the name of its place: "1102", "1102 AB", "1102 AB Amsterdam", "1102 (Amsterdam)". */
export function postcodeIn(gazetteer: Gazetteer, text: string): { postcode: Postcode; place: PlaceMatch } | null {
  const [, digits = "", name = ""] =
    /^\s*([1-9]\d{3})(?:\s?[a-z]{2}\b)?[\s,(]*([^()]*?)[\s)]*$/i.exec(text.slice(0, 100)) ?? [];
  const postcode = gazetteer.postcodes.get(digits);
  const place = gazetteer.byId.get(postcode?.placeId ?? 0);
  const isOfPlace = name === "" || (place && namesakes(gazetteer, name).includes(place));
  return postcode && place && isOfPlace ? { postcode, place } : null;
}
