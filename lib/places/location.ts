import { type Gazetteer, meant, namesakes, type PlaceMatch } from "./gazetteer.ts";
import { partsOf, sideBySide, withoutNoise, withoutQuarter } from "./location-words.ts";
import { normalise } from "./place.ts";
import { countryOfCode, isAt, isRegionElsewhere, whereaboutsOf } from "./whereabouts.ts";

/** What the source says beside the text, e.g. a feed with a field of its own for the country (ISO 3166-1 alpha-2). */
export type LocationContext = { countryCode?: string };
/** A known place, or the words of the source when it is not known. */
export type Location = { place: PlaceMatch } | { text: string };

/** No location line is longer; what is, is not worth reading closely. */
const lengthMax = 300;

/**
 * The places one location can mean: "Bergen (NH)", "Den Haag (hybride)", "Berlin, Berlin, Germany", "3511 AB".
 * Empty when unknown, when its parts contradict each other ("Amsterdam, NY") and when it is several.
 */
export function candidatesFor(gazetteer: Gazetteer, text: string, context: LocationContext = {}): PlaceMatch[] {
  if (text.length > lengthMax) return [];
  const whole = named(gazetteer, text.trim()).filter((place) => isInCountry(place, context));
  if (whole.length > 0) return meant(gazetteer, text, whole);

  const { parts: written, digits } = partsOf(text);
  const parts = written.flatMap((part) => apart(gazetteer, part));
  const found: PlaceMatch[] = [];
  for (const [at, head] of parts.entries()) {
    // "Amersfoort, Utrecht, Netherlands": the province of the town before it is no second town.
    if (isProvinceOf(gazetteer, head, found)) continue;
    const fitting = named(gazetteer, head).filter((place) => fits(gazetteer, place, parts, at, context));
    found.push(...meant(gazetteer, head, fitting));
  }
  const ofKind = (kind: PlaceMatch["kind"]) => found.filter((place) => place.kind === kind);
  const mostExact = [ofKind("place"), ofKind("province"), found].find((list) => list.length > 0);
  if (mostExact) return [...new Set(mostExact)];

  const byPostcode = gazetteer.byId.get(gazetteer.postcodes.get(digits ?? "")?.placeId ?? 0);
  return byPostcode && isInCountry(byPostcode, context) ? [byPostcode] : [];
}

function isProvinceOf(gazetteer: Gazetteer, words: string, earlier: PlaceMatch[]): boolean {
  const provinces = whereaboutsOf(gazetteer, words).filter(({ provinceId }) => provinceId !== undefined);
  return earlier.some((place) => place.kind === "place" && provinces.some((province) => isAt(place, province)));
}

/** The one place a location means, or null when it is unknown or can be several: never a guess. */
export function placeAt(gazetteer: Gazetteer, text: string, context: LocationContext = {}): PlaceMatch | null {
  const [place, ...others] = candidatesFor(gazetteer, text, context);
  if (!place || others.length > 0) return null;
  const isSure = place.countryCode === "NL" || context.countryCode !== undefined || !isRegionElsewhere(text, place);
  return isSure ? place : null;
}

/** "Utrecht / Amersfoort" → both; "Remote" → none; what is unknown stays text. */
export function locationsIn(gazetteer: Gazetteer, text: string, context: LocationContext = {}): Location[] {
  const words = text.trim().replace(/\s+/g, " ");
  if (words.length > lengthMax) return [{ text: words }];
  const listed = listIn(gazetteer, words, context)?.map((place) => ({ place }));
  if (listed?.every(({ place }) => place.countryCode === "NL")) return listed;
  const place = placeAt(gazetteer, text, context);
  if (place) return [{ place }];

  if (!withoutNoise(words)) return [];
  const several = sideBySide(text);
  if (several.length > 1) {
    const places = several.flatMap((one) => locationsIn(gazetteer, one, context));
    return places.filter((one, at) => places.findIndex((other) => isSame(one, other)) === at);
  }
  return listed ?? [{ text: words }];
}

/** "Amsterdam, Rotterdam, Netherlands": a list when every part is a place and none says where another is. */
function listIn(gazetteer: Gazetteer, text: string, context: LocationContext): PlaceMatch[] | null {
  const parts = text.split(",").map(withoutNoise).filter(Boolean);
  const last = placeAt(gazetteer, parts.at(-1) ?? "");
  const names = last?.kind === "country" ? parts.slice(0, -1) : parts;
  const inside = last?.kind === "country" ? { countryCode: last.countryCode } : context;
  const places: PlaceMatch[] = [];
  for (const name of names) {
    if (isProvinceOf(gazetteer, name, places)) continue;
    const place = placeAt(gazetteer, name, inside);
    if (place?.kind !== "place") return null;
    places.push(place);
  }
  return new Set(places).size > 1 ? [...new Set(places)] : null;
}

const isSame = (one: Location, other: Location) =>
  "place" in one ? "place" in other && one.place === other.place : "text" in other && one.text === other.text;

function named(gazetteer: Gazetteer, words: string): PlaceMatch[] {
  const found = namesakes(gazetteer, words);
  const country = found.length === 0 ? countryOfCode(gazetteer, words) : null;
  return country ? [country] : found;
}

function isInCountry(place: PlaceMatch, { countryCode }: LocationContext): boolean {
  return countryCode === undefined || place.countryCode === countryCode.toUpperCase();
}

/** Whether all that is said beside the name is true of this place; beside something unknown, something must be. */
function fits(gazetteer: Gazetteer, place: PlaceMatch, parts: string[], at: number, context: LocationContext): boolean {
  if (!isInCountry(place, context)) return false;
  const verdicts = parts.flatMap((words, other) =>
    other === at ? [] : [verdictOf(gazetteer, place, words, other < at)],
  );
  if (verdicts.includes("false")) return false;
  return !verdicts.includes("unknown") || verdicts.includes("true") || context.countryCode !== undefined;
}

function verdictOf(gazetteer: Gazetteer, place: PlaceMatch, words: string, isBefore: boolean) {
  // "Utrecht, Amersfoort" is two towns, "Amersfoort, Utrecht" is a town and its province.
  const isTown = gazetteer.plain.get(normalise(words))?.kind === "place";
  const whereabouts = isBefore && isTown ? [] : whereaboutsOf(gazetteer, words);
  if (whereabouts.some((one) => isAt(place, one))) return "true";
  if (normalise(words) === normalise(place.name)) return "same";
  return whereabouts.length > 0 ? "false" : "unknown";
}

/** "Amsterdam Netherlands" → both words apart, "Rotterdam Centrum" → the city; what is known stays whole. */
function apart(gazetteer: Gazetteer, part: string): string[] {
  const isKnown = (words: string) => namesakes(gazetteer, words).length > 0;
  const saysWhere = (words: string) => whereaboutsOf(gazetteer, words).length > 0;
  if (isKnown(part) || saysWhere(part)) return [part];

  const words = part.split(" ");
  for (const at of [-1, -2, -3, 1]) {
    const [front, back] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    const [name, area] = at < 0 ? [front, back] : [back, front];
    if (name && area && isKnown(name) && saysWhere(area)) return [name, area];
  }
  const town = withoutQuarter(part);
  return isKnown(town) ? [town] : [part];
}
