import "server-only";
import { formatName } from "#lib/i18n/format";
import type { PlaceMatch } from "#lib/places/gazetteer";
import { findPlaces, findPostcode, placeIdsAround, placeIdsWithin } from "#lib/places/queries";
import { notStated } from "#lib/vacancies/facet-tokens";
import { defaultRadiusKm, type VacancySearch } from "./vacancy-search.ts";

/** A place that was asked for, as the gazetteer knows it. */
export type SearchedPlace = {
  typed: string;
  /** The digits of a postcode. */
  slug: string;
  label: string;
  /** Of a country, by which a reader's language names it; null of anything else. */
  countryCode: string | null;
  /** A province or a country, which a distance goes beyond from its border. */
  isArea: boolean;
  /** What the search used, in km: 0 for a province or country as it is. */
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
  /** Provinces and countries asked for as they are, and `notStated` for what names no place that we know. */
  areaIds: number[];
  /** Countries of the places asked for with a radius: work that can be done from anywhere there is near too. */
  countryIds: number[];
};

const othersMax = 5;
type FoundPostcode = NonNullable<Awaited<ReturnType<typeof findPostcode>>>;

/** What the gazetteer makes of the places a search asks for. */
export async function whereaboutsOf({ place, radiusKm }: VacancySearch): Promise<Whereabouts> {
  const where: Whereabouts = { places: [], unknownPlaces: [], distances: new Map(), areaIds: [], countryIds: [] };
  if (place.includes("none")) where.areaIds.push(notStated);
  for (const typed of place.filter((one) => one !== "none")) {
    const postcode = await findPostcode(typed);
    if (postcode) await addPostcode(where, postcode, typed, radiusKm);
    else await addPlace(where, await findPlaces(typed), typed, radiusKm);
  }
  return where;
}

async function addPostcode(
  where: Whereabouts,
  { postcode, place }: FoundPostcode,
  typed: string,
  asked: number | null,
) {
  const { digits } = postcode;
  const radiusKm = asked ?? defaultRadiusKm;
  where.places.push({
    typed,
    slug: digits,
    label: `${digits} (${place.label})`,
    countryCode: null,
    isArea: false,
    radiusKm,
    others: [],
  });
  reach(where, await keptDistances(`${digits} ${radiusKm}`, () => placeIdsAround(postcode, radiusKm)));
  if (radiusKm > 0) where.countryIds.push(...(await countryIdsOf(place.countryCode)));
}

async function addPlace(where: Whereabouts, [found, ...others]: PlaceMatch[], typed: string, asked: number | null) {
  if (!found) {
    where.unknownPlaces.push(typed);
    return;
  }
  const isArea = found.kind !== "place";
  const radiusKm = asked ?? (isArea ? 0 : defaultRadiusKm);
  where.places.push({
    typed,
    slug: found.slug,
    label: found.label,
    countryCode: found.kind === "country" ? found.countryCode : null,
    isArea,
    radiusKm,
    others: others.slice(0, othersMax).map(({ slug, label }) => ({ slug, label })),
  });

  if (isArea) where.areaIds.push(found.id);
  if (isArea && radiusKm === 0) return;
  reach(where, await keptDistances(`${found.slug} ${radiusKm}`, () => placeIdsWithin([found.id], radiusKm)));
  if (radiusKm > 0) where.countryIds.push(...(await countryIdsOf(found.countryCode)));
}

/** A distance as it is asked around these places: not at all where it goes without saying. */
export function statedRadius(km: number | null, places: SearchedPlace[]): number | null {
  return km === defaultRadiusKm && !places.some(({ isArea }) => isArea) ? null : km;
}

// The gazetteer stands still while the process lives, and a circle through it costs as much as the rest of a search.
const kept = new Map<string, Promise<Distances>>();
const keptMax = 100;

type Distances = Map<number, number>;

function keptDistances(key: string, find: () => Promise<Distances>): Promise<Distances> {
  const known = kept.get(key) ?? find();
  // The one asked last goes to the end; the first is the one that was not asked for longest.
  kept.delete(key);
  kept.set(key, known);
  known.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > keptMax && oldest) kept.delete(oldest);
  return known;
}

/** Of several places the nearest counts. */
function reach(where: Whereabouts, distances: Distances) {
  for (const [id, km] of distances) {
    if (km < (where.distances.get(id) ?? Number.POSITIVE_INFINITY)) where.distances.set(id, km);
  }
}

async function countryIdsOf(countryCode: string): Promise<number[]> {
  const named = await findPlaces(formatName("en", "region", countryCode));
  return named.filter((place) => place.kind === "country" && place.countryCode === countryCode).map(({ id }) => id);
}
