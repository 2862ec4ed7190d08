import { slugWords } from "#lib/slug";
import type { Assignment, Terms } from "./facts.ts";
import { randomFrom } from "./random.ts";

const firstNames =
  "Annelies Bilal Carmen Daan Esra Femke Gijs Hanneke Imane Joris Karin Latifa Maarten Noor Okan Petra Quinten Rachida Sjoerd Tamara Ümit Vera Wouter Yasmin Zeger Aisha Bram Chantal Dirk Eline Farid Geertje Hassan Ilse Jelle Kim Lotte Mehmet Nienke Olaf Priya Rens Sanne Thijs Usha Vincent Wendy Xander Yara Zohra".split(
    " ",
  );
const lastNames = [
  "de Wit",
  "van Houten",
  "El Amrani",
  "Bakkers",
  "Hoekstra",
  "Jansma",
  "Yilmaz",
  "van der Meij",
  "Koster",
  "Oosterhuis",
  "Ramdin",
  "Verhoef",
  "Dijkman",
  "Aksoy",
  "Wiersma",
  "Pieterse",
  "Boersma",
  "Lamers",
  "van Rijswijk",
  "Tahiri",
  "Kuipers",
  "Martens",
  "Schouten",
  "Nguyen",
  "Brandsma",
  "Santos",
  "Huisman",
  "van Beek",
  "Demir",
  "Rozendaal",
  "Visscher",
  "Kaya",
  "Timmers",
  "de Groot",
  "Sewnarain",
  "Postma",
  "van den Akker",
  "Molenaar",
  "Benali",
  "Wolters",
];

export type Contact = { contactName: string | null; applyUrl: string | null; applyEmail: string | null };

/** Who answers questions (a few people a company) and where one applies: half on the company's site, half by mail. */
export function chooseContact({ company, random, language }: Assignment, terms: Terms, seed: number): Contact {
  const house = randomFrom(seed, "people", company.name);
  const names = Array.from({ length: 3 }, () => `${house.pick(firstNames)} ${house.pick(lastNames)}`);
  const mailbox = house.pick(
    language === "nl" ? ["werkenbij", "vacatures", "solliciteren", "personeel"] : ["jobs", "careers", "join"],
  );
  const isByMail = company.source === "roleboard" && house.chance(0.58);
  const folder = language === "nl" ? house.pick(["vacatures", "werken-bij"]) : house.pick(["jobs", "careers"]);
  return {
    contactName: random.chance(0.62) ? random.pick(names) : null,
    applyUrl: isByMail ? null : `${company.website}/${folder}/${slugWords(terms.title)}`,
    applyEmail: isByMail ? `${mailbox}@${company.domain}` : null,
  };
}
