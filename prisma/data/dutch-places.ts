import { distanceKm, normalise } from "#lib/places/place";
import { type PlaceLine, type Row, readTable } from "./tables.ts";

type Candidate = {
  id: number;
  /** As GeoNames spells it, or as dutch-names.tsv does. */
  name: string;
  isRenamed: boolean;
  /** Other spellings it may be found by while matching postcodes. */
  known: string[];
  /** The ones worth keeping as aliases. */
  aliases: string[];
  province: string;
  latitude: number;
  longitude: number;
  population: number;
  /** Names the post uses for it. */
  official: Set<string>;
  municipality: string | null;
};
export type PostcodeLine = { digits: string; placeId: number; latitude: number; longitude: number };

/** Hamlets smaller than this stay out unless the post delivers under their name. */
const populationMin = 500;
/** A postcode's place further away than this is another place of that name. */
const reachKm = 12;

/**
 * The places of the Netherlands and their postcodes, from the two GeoNames tables and dutch-names.tsv.
 * Kept are the places the post delivers to and the others with 500 inhabitants or more; a name the
 * post uses and GeoNames lacks (Schiphol, Ugchelen) becomes a place at the middle of its postcodes.
 */
export function dutchPlaces(files: { places: string; postcodes: string; names: string }) {
  const candidates = withNames(candidatesIn(readTable(files.places)), readTable(files.names));
  const postcodes = readTable(files.postcodes);
  const nearby = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of new Set([candidate.name, ...candidate.known].map(normalise))) {
      nearby.set(key, [...(nearby.get(key) ?? []), candidate]);
    }
  }

  const lines: PostcodeLine[] = [];
  for (const row of postcodes) {
    const point = pointOf(row);
    const name = officialName(row);
    const place = nearest(name, row, nearby) ?? placeOfThePost(name, row, postcodes, nearby, candidates);
    place.official.add(name);
    place.municipality ??= row.municipality ?? null;
    lines.push({ digits: row.pc4 ?? "", placeId: place.id, ...point });
  }

  const kept = withoutTwins(candidates.filter((candidate) => isKept(candidate, candidates)));
  const names = new Set(kept.map(({ name }) => normalise(name)));
  return {
    places: kept.map((candidate) => lineOf(candidate, names, postcodes)),
    postcodes: onePlaceEach(
      lines.map((line) => ({ ...line, placeId: keptTwin(line.placeId, candidates, kept) })),
      kept,
    ),
  };
}

/** Where several places share a postcode, most of its addresses are in the largest. */
function onePlaceEach(lines: PostcodeLine[], places: Candidate[]): PostcodeLine[] {
  const inhabitants = new Map(places.map(({ id, population }) => [id, population]));
  const size = ({ placeId }: PostcodeLine) => inhabitants.get(placeId) ?? 0;
  return [...Map.groupBy(lines, ({ digits }) => digits).values()].flatMap((shared) =>
    shared.toSorted((one, other) => size(other) - size(one)).slice(0, 1),
  );
}

function candidatesIn(rows: Row[]): Candidate[] {
  return rows
    .filter((row) => row.province !== "00")
    .map((row) => ({
      id: Number(row.geonameid),
      name: withApostrophe(row.name ?? "").replace(/ \(.*\)$/, ""),
      isRenamed: false,
      known: (row.alternatenames ?? "").split(",").filter(Boolean),
      aliases:
        row.province === "Friesland" && Number(row.population) < 7000 ? frisianNames(row.alternatenames ?? "") : [],
      province: row.province ?? "",
      ...pointOf(row),
      population: Number(row.population),
      official: new Set<string>(),
      municipality: null,
    }));
}

/** In Friesland both languages are in daily use; elsewhere GeoNames' alternatives are mostly noise. */
const frisianNames = (names: string) =>
  names
    .split(",")
    .filter((name) => /^\p{Lu}[\p{L}. -]{2,}$/u.test(name))
    .slice(0, 3);

/** GeoNames writes "t Harde" and "s-Gravenzande". */
const withApostrophe = (name: string) => name.replace(/’/g, "'").replace(/^(?=[st][ -])/, "'");

function withNames(candidates: Candidate[], names: Row[]): Candidate[] {
  const left = new Set(candidates);
  for (const { name, province, renamed, aliases } of names) {
    const found = candidates.filter((candidate) => candidate.name === name && candidate.province === province);
    const candidate = found.sort((one, other) => other.population - one.population)[0];
    if (!candidate) throw new Error(`dutch-names.tsv: there is no "${name}" in ${province}.`);
    if (renamed === "-") left.delete(candidate);
    if (renamed) Object.assign(candidate, { name: renamed, isRenamed: true, known: [...candidate.known, name] });
    candidate.aliases = (aliases ?? "").split(";").filter(Boolean);
  }
  return [...left];
}

/** "Beuningen Gld" → "Beuningen": what the post adds to tell namesakes apart goes into the label. */
function officialName({ place = "", municipality }: Row): string {
  return place
    .replace(/^1e /, "Eerste ")
    .replace(/^2e /, "Tweede ")
    .replace(/ (?:\(.*\)|Gld|GLD|NB|NH|L|Gn|GN|Ut|ca|AC|gem\. S|Rotterdam|Oldebroek)$/, "")
    .replace(new RegExp(` ${municipality}$`), "");
}

function nearest(name: string, row: Row, nearby: Map<string, Candidate[]>): Candidate | undefined {
  const found = nearby.get(normalise(name)) ?? nearby.get(normalise(row.place ?? "")) ?? [];
  const near = found
    .map((candidate) => ({ candidate, km: distanceKm(candidate, pointOf(row)) }))
    // Municipalities moved to another province since the postcodes were listed, so that a near namesake is enough.
    .filter(({ candidate, km }) => km < (candidate.province === row.province ? reachKm : 3))
    .sort((one, other) => one.km - other.km)
    .map(({ candidate }) => candidate);
  return near.find((candidate) => normalise(candidate.name) === normalise(name)) ?? near[0];
}

function placeOfThePost(
  name: string,
  row: Row,
  postcodes: Row[],
  nearby: Map<string, Candidate[]>,
  candidates: Candidate[],
): Candidate {
  const same = postcodes.filter(({ place, municipality }) => place === row.place && municipality === row.municipality);
  const middle = (key: "lat" | "lon") => same.reduce((sum, one) => sum + Number(one[key]), 0) / same.length;
  const place: Candidate = {
    id: 920_000_000 + Number(row.pc4),
    name,
    isRenamed: true,
    known: [],
    aliases: name === "Schiphol" ? ["Schiphol Airport", "Amsterdam Schiphol", "Luchthaven Schiphol"] : [],
    province: row.province ?? "",
    latitude: Number(middle("lat").toFixed(4)),
    longitude: Number(middle("lon").toFixed(4)),
    population: 0,
    official: new Set(),
    municipality: null,
  };
  candidates.push(place);
  nearby.set(normalise(name), [...(nearby.get(normalise(name)) ?? []), place]);
  return place;
}

/** A quarter that carries the name of a town in its province would only make that town hard to tell. */
function isKept(candidate: Candidate, candidates: Candidate[]): boolean {
  if (candidate.official.size > 0) return true;
  const isTown = (other: Candidate) =>
    other.official.size > 0 && other.province === candidate.province && other.name === candidate.name;
  return candidate.population >= populationMin && !candidates.some(isTown);
}

/** GeoNames has some places twice: the same name within 3 km is one place. */
function withoutTwins(candidates: Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (one, other) => other.official.size - one.official.size || other.population - one.population || one.id - other.id,
  );
  const kept: Candidate[] = [];
  for (const candidate of sorted) if (!kept.some((other) => areTwins(candidate, other))) kept.push(candidate);
  return kept;
}

const areTwins = (one: Candidate, other: Candidate) =>
  one.province === other.province && normalise(one.name) === normalise(other.name) && distanceKm(one, other) < 3;

function keptTwin(id: number, candidates: Candidate[], kept: Candidate[]): number {
  const place = candidates.find((candidate) => candidate.id === id);
  return (place && kept.find((other) => other === place || areTwins(place, other)))?.id ?? id;
}

function lineOf(candidate: Candidate, names: Set<string>, postcodes: Row[]): PlaceLine {
  const { name, others } = namesOf(candidate);
  const aliases = [...candidate.aliases, ...others].filter(
    (alias) => normalise(alias) !== normalise(name) && (candidate.isRenamed || !names.has(normalise(alias))),
  );
  return {
    id: candidate.id,
    kind: "place",
    name,
    aliases: [...new Map(aliases.map((alias) => [normalise(alias), alias])).values()],
    countryCode: "NL",
    province: candidate.province,
    municipality: candidate.municipality ?? nearestMunicipality(candidate, postcodes),
    latitude: candidate.latitude,
    longitude: candidate.longitude,
    population: candidate.population || null,
  };
}

function nearestMunicipality(candidate: Candidate, postcodes: Row[]): string {
  const away = (row: Row) => distanceKm(pointOf(row), candidate);
  return postcodes.reduce((best, row) => (away(row) < away(best) ? row : best)).municipality ?? "";
}

/** The post's name where there is one ("Wergea" for GeoNames' "Warga"), unless dutch-names.tsv says otherwise. */
function namesOf({ name, isRenamed, official }: Candidate) {
  const names = [...official];
  if (isRenamed || names.length === 0) return { name, others: [] };
  const same = names.find((one) => normalise(one) === normalise(name));
  if (same) return { name: same.startsWith("St.") ? name : same, others: [] };
  const [first = name] = names;
  return { name: first.replace(/^St\.[- ]?/, "Sint "), others: [name] };
}

const pointOf = (row: Row) => ({ latitude: Number(row.lat), longitude: Number(row.lon) });
