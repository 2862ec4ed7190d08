import type { Language, WorkMode } from "#lib/db/generated/enums";
import type { DemoCompany } from "./companies.ts";
import type { Random } from "./random.ts";

/** Where clients of agencies and secondment firms are, by name in the gazetteer and how often. */
const clientTowns: [string, number][] = [
  ["Amsterdam", 12],
  ["Rotterdam", 10],
  ["Utrecht", 11],
  ["Den Haag", 9],
  ["Eindhoven", 8],
  ["Amersfoort", 5],
  ["Groningen", 4],
  ["Zwolle", 4],
  ["Arnhem", 4],
  ["Nijmegen", 4],
  ["Apeldoorn", 3],
  ["Den Bosch", 4],
  ["Tilburg", 3],
  ["Breda", 3],
  ["Enschede", 3],
  ["Leeuwarden", 2],
  ["Maastricht", 2],
  ["Haarlem", 2],
  ["Leiden", 2],
  ["Delft", 2],
  ["Almere", 2],
  ["Hilversum", 2],
  ["Zoetermeer", 2],
  ["Assen", 1],
  ["Emmen", 1],
  ["Deventer", 2],
  ["Middelburg", 1],
  ["Dordrecht", 1],
  ["Alkmaar", 1],
  ["Lelystad", 1],
  ["Venlo", 1],
  ["Gouda", 1],
  ["Veenendaal", 1],
  ["Woerden", 1],
];

/** As companies write it when it is no place; kept as text. */
const loosePlaces: Record<Language, string[]> = {
  nl: [
    "Regio Rijnmond",
    "Door heel Nederland",
    "Brainport-regio",
    "Food Valley",
    "Wisselende locaties in Gelderland",
    "Achterhoek en Twente",
  ],
  en: ["Brainport region", "Client sites in the Netherlands", "Randstad area", "Several sites in Europe"],
};

const abroad: [string, number][] = [
  ["Antwerpen", 4],
  ["Brussel", 3],
  ["Gent", 2],
  ["Berlin", 4],
  ["London", 3],
  ["Hamburg", 1],
  ["Düsseldorf", 1],
  ["Lisboa", 1],
];

const remoteSets: [string[], number][] = [
  [["NL"], 55],
  [["NL", "BE"], 18],
  [["NL", "BE", "DE"], 12],
  [["NL", "DE", "ES", "PT", "PL"], 8],
];

export type Whereabouts = { places: string[]; town: string; remoteCountries: string[] };

/** Where the work is done: the company's own place, its other sites, its client's, abroad, or nowhere in particular. */
export function chooseWhereabouts(
  company: DemoCompany,
  mode: WorkMode | null,
  language: Language,
  random: Random,
): Whereabouts {
  const isBroker = company.posterType !== "employer";
  const home = isBroker ? random.weighted(clientTowns) : company.place;
  const remoteCountries = mode === "remote" ? random.weighted(remoteSets) : [];
  const whereabouts = (places: string[]): Whereabouts => ({ places, town: home, remoteCountries });

  if (mode === "remote") return whereabouts(random.chance(0.5) ? [] : [home]);
  if (random.chance(isBroker ? 0.06 : 0.012)) return whereabouts([random.pick(loosePlaces[language])]);
  if (language === "en" && company.sector !== "government" && random.chance(0.05)) {
    const city = random.weighted(abroad);
    return { places: [city], town: city, remoteCountries };
  }
  if (isBroker && random.chance(0.15)) {
    const other = random.weighted(clientTowns);
    return whereabouts(other === home ? [home] : [home, other]);
  }
  const [second] = random.shuffled(company.otherPlaces ?? []);
  if (second && random.chance(0.35)) {
    return random.chance(0.5) ? { places: [second], town: second, remoteCountries } : whereabouts([home, second]);
  }
  return whereabouts([home]);
}
