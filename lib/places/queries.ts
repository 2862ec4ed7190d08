import "server-only";
import { db } from "#lib/db/client";
import type { Language } from "#lib/db/generated/enums";
import { nearest, type Suggestions } from "#lib/suggestions";
import { buildGazetteer, type Gazetteer, type PlaceMatch, type Postcode } from "./gazetteer.ts";
import { candidatesFor, type Location, type LocationContext, locationsIn } from "./location.ts";
import { normalise } from "./place.ts";
import { type PlaceNames, placeNamesIn } from "./place-names.ts";
import { plainNames } from "./plain-names.ts";
import { postcodeIn } from "./postcode.ts";
import { placesAround, placesWithin } from "./radius.ts";
import { fieldName, suggestablePlaces, suggestPlaces } from "./suggestions.ts";

/**
 * The places `text` can mean, most likely first: a name, alias, label or slug, "Bergen (NH)",
 * "Utrecht, Netherlands", "3511" or "3511 AB". Case and accents do not count. One place when everyone
 * means that one by the name, its namesakes when it can be several, none when it is unknown.
 */
export async function findPlaces(text: string): Promise<PlaceMatch[]> {
  return candidatesFor(await gazetteer(), text);
}

/** The postcode and its place that `text` is: "1102", "1102 AB" or "1102 (Amsterdam)"; null when it says anything else. */
export async function findPostcode(text: string): Promise<{ postcode: Postcode; place: PlaceMatch } | null> {
  return postcodeIn(await gazetteer(), text);
}

/** The places an unknown name can be a slip of the pen for, likeliest first, as a field takes them. */
export async function listNearestPlaces(typed: string, locale: Language): Promise<string[]> {
  const of = await gazetteer();
  return nearest(suggestablePlaces(of), normalise(typed)).map((place) => fieldName(of, place, locale));
}

/** Every name that means one place to everyone, in the form of `normalise`. */
export async function listPlainPlaceNames(): Promise<Map<string, PlaceMatch>> {
  return plainNames(await gazetteer());
}

/**
 * Place id → distance in km, for every place at most `radiusKm` (and 250) from one of `ids`, the ids
 * themselves included at 0. Inside a province or country it is 0, outside it counts from the border.
 */
export async function placeIdsWithin(ids: number[], radiusKm: number): Promise<Map<number, number>> {
  return placesWithin(await gazetteer(), ids, radiusKm);
}

/** Place id → distance in km, for every place at most `radiusKm` (and 250) from where the postcode lies, and for its own place. */
export async function placeIdsAround(postcode: Postcode, radiusKm: number): Promise<Map<number, number>> {
  return placesAround(await gazetteer(), postcode, radiusKm);
}

let provinces: { of: Gazetteer; list: PlaceMatch[] } | null = null;

/** The twelve provinces, by name. */
export async function listProvinces(): Promise<PlaceMatch[]> {
  const of = await gazetteer();
  if (provinces?.of !== of) {
    const list = of.all.filter(({ kind }) => kind === "province");
    provinces = { of, list: list.sort((one, other) => one.name.localeCompare(other.name, "nl")) };
  }
  return provinces.list;
}

/** Every place a location names ("Utrecht / Amersfoort"); what is unknown stays text, "Remote" alone is nothing. */
export async function resolvePlaces(text: string, context: LocationContext = {}): Promise<Location[]> {
  return locationsIn(await gazetteer(), text, context);
}

/** What a list of places typed in one field says: the places, the words not known and those that can be several. */
export async function resolvePlaceNames(text: string, locale: Language): Promise<PlaceNames> {
  return placeNamesIn(await gazetteer(), text, locale);
}

/** The places that `typed` can be the beginning of, for a field that helps while one types. */
export async function listPlaceSuggestions(typed: string, locale: Language): Promise<Suggestions> {
  return { options: suggestPlaces(await gazetteer(), typed, locale) };
}

const kept = globalThis as unknown as { roleboardGazetteer?: Promise<Gazetteer> };

/** Read once per process: new places come with a new start (prisma/data/load.ts). */
function gazetteer(): Promise<Gazetteer> {
  kept.roleboardGazetteer ??= readGazetteer().catch((error: unknown) => {
    kept.roleboardGazetteer = undefined;
    throw error;
  });
  return kept.roleboardGazetteer;
}

async function readGazetteer(): Promise<Gazetteer> {
  const [places, postcodes] = await Promise.all([
    db().place.findMany({ orderBy: { id: "asc" } }),
    db().postcode.findMany(),
  ]);
  return buildGazetteer(places, postcodes);
}
