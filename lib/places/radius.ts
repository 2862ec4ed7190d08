import type { Gazetteer, PlaceMatch, Postcode } from "./gazetteer.ts";
import { type Coordinates, distanceKm } from "./place.ts";

/** Further away than this nobody looks; it bounds what is kept in memory for an area. */
const radiusKmMax = 250;
const kmPerDegree = 110;

const kept = new WeakMap<Gazetteer, Map<number, Map<number, number>>>();

/**
 * The distance in km, at most `radiusKm` (and 250), of every place to the nearest of the places `ids`.
 * Inside a province or a country it is 0, outside it counts from the border, taken to be its nearest
 * place. The ids themselves are in it at 0, and so are the provinces of a country; unknown ids are not.
 */
export function placesWithin(gazetteer: Gazetteer, ids: number[], radiusKm: number): Map<number, number> {
  const distances = new Map<number, number>();
  for (const id of ids) {
    for (const [other, km] of distancesFrom(gazetteer, id)) {
      if (km <= radiusKm && km < (distances.get(other) ?? Number.POSITIVE_INFINITY)) distances.set(other, km);
    }
  }
  return distances;
}

/**
 * The same around a postcode, from where it lies and not from the middle of its place. That place is always in it: towns
 * are points here, and whoever lives at its edge lives in it.
 */
export function placesAround(gazetteer: Gazetteer, postcode: Postcode, radiusKm: number): Map<number, number> {
  const distances = distancesTo(gazetteer, [], [postcode]);
  return new Map([...distances].filter(([id, km]) => km <= radiusKm || id === postcode.placeId));
}

function distancesFrom(gazetteer: Gazetteer, id: number): Map<number, number> {
  const from = gazetteer.byId.get(id);
  if (!from) return new Map();
  if (from.kind === "place") return distancesTo(gazetteer, [from], [from]);

  const areas = kept.get(gazetteer) ?? new Map<number, Map<number, number>>();
  kept.set(gazetteer, areas);
  const known = areas.get(id);
  if (known) return known;

  const inside = gazetteer.all.filter((place) => isInside(place, from));
  const distances = distancesTo(
    gazetteer,
    inside,
    inside.filter(({ kind }) => kind === "place"),
  );
  areas.set(id, distances);
  return distances;
}

function isInside(place: PlaceMatch, area: PlaceMatch): boolean {
  if (place === area) return true;
  return area.kind === "country" ? place.countryCode === area.countryCode : place.provinceId === area.id;
}

function distancesTo(gazetteer: Gazetteer, inside: PlaceMatch[], points: Coordinates[]): Map<number, number> {
  const distances = new Map(inside.map(({ id }) => [id, 0]));
  for (const place of gazetteer.all) {
    if (place.kind !== "place" || distances.has(place.id)) continue;
    const km = nearestKm(place, points);
    if (km <= radiusKmMax) distances.set(place.id, km);
  }
  return distances;
}

function nearestKm(place: PlaceMatch, points: Coordinates[]): number {
  let nearest = radiusKmMax + 1;
  for (const point of points) {
    // Most points are too far north or south to be nearer, which is cheap to see.
    if (Math.abs(point.latitude - place.latitude) * kmPerDegree < nearest) {
      nearest = Math.min(nearest, distanceKm(point, place));
    }
  }
  return nearest;
}
