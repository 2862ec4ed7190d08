/** What a word beside a place name says about where it is: a country, and where addresses name it a state. */
export type Region = { countryCode: string; state: string | null };

// "Chicago, IL" and "Toronto, Ontario": the state stands in the place's label as well.
const states: Record<string, string> = {
  US: "AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DC D.C.;DC District of Columbia;DE Delaware;FL Florida;GA Georgia;HI Hawaii;ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming",
  CA: "AB Alberta;BC British Columbia;MB Manitoba;NB New Brunswick;NL Newfoundland and Labrador;NS Nova Scotia;ON Ontario;PE Prince Edward Island;QC Quebec;QC Québec;SK Saskatchewan",
  AU: "ACT Australian Capital Territory;NSW New South Wales;NT Northern Territory;QLD Queensland;SA South Australia;TAS Tasmania;VIC Victoria;WA Western Australia",
};

// Elsewhere the name of the region tells the country, no more.
const regions: Record<string, string> = {
  BE: "Flanders;Vlaanderen;Wallonia;Wallonië;Brussels Capital Region;Antwerp Province;Oost-Vlaanderen;West-Vlaanderen;Vlaams-Brabant;Waals-Brabant;Henegouwen;Limburg",
  DE: "Baden-Württemberg;Bayern;Bavaria;Beieren;Brandenburg;Hessen;Hesse;Mecklenburg-Vorpommern;Niedersachsen;Lower Saxony;Nedersaksen;Nordrhein-Westfalen;North Rhine-Westphalia;Noordrijn-Westfalen;NRW;Rheinland-Pfalz;Saarland;Sachsen;Saxony;Sachsen-Anhalt;Schleswig-Holstein;Thüringen",
  ES: "Andalucía;Andalusia;Aragón;Cataluña;Catalunya;Catalonia;Catalonië;Comunidad de Madrid;Community of Madrid;Comunidad Valenciana;Galicia;País Vasco;Basque Country",
  FR: "Île-de-France;Auvergne-Rhône-Alpes;Bretagne;Brittany;Grand Est;Hauts-de-France;Nouvelle-Aquitaine;Occitanie;Pays de la Loire;Provence-Alpes-Côte d'Azur",
  GB: "Greater London;Greater Manchester;West Midlands;West Yorkshire;Cambridgeshire;Oxfordshire;Berkshire;Surrey;Kent;Essex;Hampshire",
  IN: "Karnataka;Maharashtra;Tamil Nadu;Telangana;Haryana;Uttar Pradesh;Kerala;Gujarat;West Bengal",
  IT: "Lombardia;Lombardy;Lombardije;Lazio;Piemonte;Toscana;Veneto;Emilia-Romagna",
  PL: "Mazowieckie;Masovia;Małopolskie;Dolnośląskie;Pomorskie;Śląskie;Wielkopolskie",
};

/** How provinces are shortened behind a place name: "Bergen (NH)", "Elst Gld", "Beers NB". */
export const provinceCodes: Record<string, string[]> = {
  drenthe: ["dr", "dt"],
  flevoland: ["fl"],
  friesland: ["fr", "frl"],
  gelderland: ["gld", "ge"],
  groningen: ["gr", "gn"],
  limburg: ["l", "lb", "li"],
  "noord brabant": ["nb", "n br"],
  "noord holland": ["nh", "n h"],
  overijssel: ["ov", "o"],
  utrecht: ["ut", "u"],
  zeeland: ["ze", "z", "zl"],
  "zuid holland": ["zh", "z h"],
};

/** Every region by `normalise`d name and by code, made with the gazetteer's own way of comparing names. */
export function regionsByName(normalise: (name: string) => string): Map<string, Region[]> {
  const found = new Map<string, Region[]>();
  const add = (name: string, region: Region) => found.set(name, [...(found.get(name) ?? []), region]);
  for (const [countryCode, list] of Object.entries(states)) {
    for (const entry of list.split(";")) {
      const [code = "", ...name] = entry.split(" ");
      add(normalise(code), { countryCode, state: code });
      add(normalise(name.join(" ")), { countryCode, state: code });
    }
  }
  for (const [countryCode, list] of Object.entries(regions)) {
    for (const name of list.split(";")) add(normalise(name), { countryCode, state: null });
  }
  return found;
}
