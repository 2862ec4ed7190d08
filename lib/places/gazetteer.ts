import { type Coordinates, normalise } from "./place.ts";

/** A country, a province or a place, as the gazetteer holds it. */
export type PlaceMatch = Coordinates & {
  id: number;
  kind: "country" | "province" | "place";
  slug: string;
  name: string;
  /** How it is told apart from its namesakes, e.g. "Bergen (Limburg)"; else the name. */
  label: string;
  aliases: string[];
  countryCode: string;
  /** The province of a Dutch place; null elsewhere. */
  provinceId: number | null;
  /** Null when not known, as for every city abroad. */
  population: number | null;
};

/** The four digits, the place they are of and where they lie. */
export type Postcode = Coordinates & { digits: string; placeId: number };

/** All places, ready to be asked. Built once, never changed. */
export type Gazetteer = {
  all: PlaceMatch[];
  byId: Map<number, PlaceMatch>;
  /** What people mean by a plain name, by `normalise`d slug: the one place they mean has the name as its slug. */
  plain: Map<string, PlaceMatch>;
  /** By `normalise`d name, label and alias. */
  byName: Map<string, PlaceMatch[]>;
  /** By their four digits. */
  postcodes: Map<string, Postcode>;
};

export function buildGazetteer(places: PlaceMatch[], postcodes: Postcode[]): Gazetteer {
  const byName = new Map<string, PlaceMatch[]>();
  for (const place of places) {
    for (const key of new Set([place.name, place.label, ...place.aliases].map(normalise))) {
      byName.set(key, [...(byName.get(key) ?? []), place]);
    }
  }
  return {
    all: places,
    byId: new Map(places.map((place) => [place.id, place])),
    plain: new Map([...places.map(slugOf), ...places.filter(isCountry).flatMap(namesOf)]),
    byName,
    postcodes: new Map(postcodes.map((postcode) => [postcode.digits, postcode])),
  };
}

const isCountry = ({ kind }: PlaceMatch) => kind === "country";
const slugOf = (place: PlaceMatch): [string, PlaceMatch] => [normalise(place.slug), place];
const namesOf = (place: PlaceMatch): [string, PlaceMatch][] =>
  [place.name, ...place.aliases].map((name) => [normalise(name), place]);

/** Every place that has this name, label, slug or alias, most likely first; names and labels count before aliases. */
export function namesakes(gazetteer: Gazetteer, name: string): PlaceMatch[] {
  const key = normalise(name);
  const owner = gazetteer.plain.get(key);
  const rank = (place: PlaceMatch) => [
    place === owner ? 0 : 1,
    normalise(place.name) === key || normalise(place.label) === key ? 0 : 1,
    place.countryCode === "NL" ? 0 : 1,
    -(place.population ?? 0),
  ];
  const found = new Set([...(owner ? [owner] : []), ...(gazetteer.byName.get(key) ?? [])]);
  return [...found].sort((one, other) => compare(rank(one), rank(other)));
}

/**
 * What is left of `places` when everyone would mean one of them by `name`: "Utrecht" is the city and
 * "Hengelo" the one in Overijssel, but "Bergen" stays what it is.
 */
export function meant(gazetteer: Gazetteer, name: string, places: PlaceMatch[]): PlaceMatch[] {
  const owner = gazetteer.plain.get(normalise(name));
  return owner && places.includes(owner) ? [owner] : places;
}

function compare(one: number[], other: number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
