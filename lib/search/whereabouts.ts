import "server-only";
import type { PlaceMatch } from "#lib/places/gazetteer";
import { countryName } from "#lib/places/place";
import { findPlaces, placeIdsWithin } from "#lib/places/queries";
import { defaultRadiusKm, type VacancySearch } from "./vacancy-search.ts";

/** A place that was asked for, as the gazetteer knows it. */
export type SearchedPlace = {
  typed: string;
  slug: string;
  label: string;
  /** What the search used: 0 for a province or country as it is. */
  radiusKm: number;
  /** Others of the name, most likely first, when it can mean several. */
  others: { slug: string; label: string }[];
};

/** Where a search looks. */
export type Whereabouts = {
  places: SearchedPlace[];
  unknownPlaces: string[];
  /** Place id → km from the nearest place asked for. */
  distances: Map<number, number>;
  /** Provinces and countries asked for as they are. */
  areaIds: number[];
  /** Countries of the places asked for with a radius: work that can be done from anywhere there is near too. */
  countryIds: number[];
};

const othersMax = 5;

/** What the gazetteer makes of the places a search asks for. */
export async function whereaboutsOf({ place, radiusKm }: VacancySearch): Promise<Whereabouts> {
  const where: Whereabouts = { places: [], unknownPlaces: [], distances: new Map(), areaIds: [], countryIds: [] };
  for (const typed of place) {
    const [found, ...others] = await findPlaces(typed);
    if (found) await add(where, found, typed, radiusKm, others);
    else where.unknownPlaces.push(typed);
  }
  return where;
}

async function add(where: Whereabouts, found: PlaceMatch, typed: string, asked: number, others: PlaceMatch[]) {
  const isArea = found.kind !== "place";
  const radiusKm = isArea && asked === defaultRadiusKm ? 0 : asked;
  where.places.push({
    typed,
    slug: found.slug,
    label: found.label,
    radiusKm,
    others: others.slice(0, othersMax).map(({ slug, label }) => ({ slug, label })),
  });

  if (isArea) where.areaIds.push(found.id);
  if (isArea && radiusKm === 0) return;
  for (const [id, km] of await near(found.id, radiusKm)) {
    if (km < (where.distances.get(id) ?? Number.POSITIVE_INFINITY)) where.distances.set(id, km);
  }
  if (radiusKm > 0) where.countryIds.push(...(await countryIdsOf(found.countryCode)));
}

// The gazetteer stands still while the process lives, and a circle through it costs as much as the rest of a search.
const kept = new Map<string, Promise<Map<number, number>>>();
const keptMax = 100;

function near(placeId: number, radiusKm: number): Promise<Map<number, number>> {
  const key = `${placeId} ${radiusKm}`;
  const known = kept.get(key) ?? placeIdsWithin([placeId], radiusKm);
  // The one asked last goes to the end; the first is the one that was not asked for longest.
  kept.delete(key);
  kept.set(key, known);
  known.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > keptMax && oldest) kept.delete(oldest);
  return known;
}

async function countryIdsOf(countryCode: string): Promise<number[]> {
  const named = await findPlaces(countryName(countryCode, "en"));
  return named.filter((place) => place.kind === "country" && place.countryCode === countryCode).map(({ id }) => id);
}
