import type { CompanyProfile, Sector } from "./profile.ts";
import type { Random } from "./random.ts";
import { sectors } from "./sectors.ts";

const beginnings = [
  "Hazel",
  "Wilgen",
  "Zand",
  "Klaver",
  "Grond",
  "Lucht",
  "Vlas",
  "Eiken",
  "Duin",
  "Veen",
  "Rijn",
  "Linden",
  "Meer",
  "Steen",
  "Heide",
  "Water",
  "Zilver",
  "Noord",
  "Berk",
  "Kei",
  "Leem",
  "Oever",
  "Riet",
  "Schelp",
  "Vuur",
];
const endings = [
  "kamp",
  "weide",
  "wijk",
  "brug",
  "rand",
  "hof",
  "dam",
  "horst",
  "akker",
  "poort",
  "kade",
  "veld",
  "gaard",
  "stede",
  "baan",
  "spoor",
  "zijl",
  "donk",
  "beek",
  "molen",
];
const kinds: Partial<Record<Sector, string[]>> = {
  energy: ["Energie", "Warmte"],
  care: ["Zorg", "Kliniek"],
  finance: ["Verzekeringen", "Pensioen"],
  logistics: ["Logistiek", "Transport"],
  retail: ["Winkels", "Direct"],
  saas: ["Software", "Cloud"],
  industry: ["Techniek", "Machines"],
  agriculture: ["Agri", "Zaden"],
  education: ["Onderwijs", "Leermiddelen"],
  media: ["Media", "Pers"],
  hosting: ["Hosting", "Beheer"],
};
const towns = [
  "Amsterdam",
  "Rotterdam",
  "Utrecht",
  "Eindhoven",
  "Groningen",
  "Zwolle",
  "Arnhem",
  "Breda",
  "Amersfoort",
  "Den Haag",
  "Leeuwarden",
  "Maastricht",
  "Almere",
  "Apeldoorn",
  "Middelburg",
  "Assen",
  "Tilburg",
  "Haarlem",
];
const tech = [
  "java",
  "dotnet",
  "php",
  "python",
  "node",
  "react",
  "angular",
  "vue",
  "azure",
  "aws",
  "kubernetes",
  "linux",
  "microsoft",
  "powerbi",
  "cisco",
  "sap",
];

/** A company beyond the written ones, for benchmarks: its systems are those of its sector. */
export function inventCompany(random: Random, taken: Set<string>): CompanyProfile {
  const sector = random.pick(Object.keys(kinds) as Sector[]);
  const name = freeName(random, sector, taken);
  const place = random.pick(towns);
  const staff = random.between(20, 1500);
  const speaks = random.weighted([
    [["nl"] as const, 6],
    [["nl", "en"] as const, 3],
    [["en"] as const, 2],
  ]);
  return {
    name,
    sector,
    place,
    staff,
    tech: random.shuffled(tech).slice(0, 5),
    about: { nl: `${name} werkt vanuit ${place} met ${staff} mensen.` },
    systems: Object.fromEntries(speaks.map((language) => [language, sectors[sector].systems[language]])),
  };
}

function freeName(random: Random, sector: Sector, taken: Set<string>): string {
  for (;;) {
    const name = `${random.pick(beginnings)}${random.pick(endings)} ${random.pick(kinds[sector] ?? ["Groep"])}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
