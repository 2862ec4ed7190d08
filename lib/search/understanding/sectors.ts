import type { Locale } from "#lib/i18n/routing";

/** What to search for to find a sector: of its names below one that texts hardly use otherwise, as they do "zorg". */
export const sectorNames = {
  energy: { nl: "energiesector", en: "energy" },
  education: { nl: "onderwijssector", en: "education" },
  healthcare: { nl: "zorgsector", en: "healthcare" },
  finance: { nl: "finance", en: "finance" },
  government: { nl: "overheid", en: "government" },
  logistics: { nl: "logistiek", en: "logistics" },
  retail: { nl: "retail", en: "retail" },
  telecom: { nl: "telecom", en: "telecom" },
  manufacturing: { nl: "maakindustrie", en: "manufacturing" },
  agriculture: { nl: "landbouw", en: "agriculture" },
  media: { nl: "media", en: "media" },
} as const satisfies Record<string, Record<Locale, string>>;

export type Sector = keyof typeof sectorNames;

/**
 * Lines of what a sector is called, and of words that companies in it use for themselves; a star ends a beginning. Only
 * words that hardly any company outside the sector says of itself: "zorgen" and "shop" would say nothing.
 */
const lines: [called: string, said: string][] = [
  [
    "energie energiesector energiebedrijf energy utilities",
    "energie* energy stroom stroomnet* gasnet* elektriciteit* electricity netbeheer* windmolen* windpark* turbine* zonnepark* zonnepanelen solar laadpaal laadpalen laadpunt* warmtenet* kerncentrale*",
  ],
  [
    "onderwijs onderwijssector onderwijsinstelling education",
    "onderwijs* education school scholen basisschool* scholengroep leerling* student* docent* leraar leraren leerkracht* teacher* universiteit* university hogeschool* mbo roc pupil*",
  ],
  [
    "zorg zorgsector gezondheidszorg zorginstelling healthcare",
    "zorg gezondheidszorg zorginstelling* zorgkoepel thuiszorg ouderenzorg ziekenhuis ziekenhuizen hospital* healthcare huisarts* ggz kliniek* clinic* verpleeg* revalidatie patient* behandelaar* therapeut* nurse*",
  ],
  [
    "fintech finance financials",
    "fintech bank banks banken banking betaling* payment* hypotheek* hypotheken mortgage* pensioen* pension* verzeker* insur* boekhoud* accounting",
  ],
  [
    "overheid rijksoverheid government",
    "overheid* gemeente gemeenten rijksdienst ministerie* provincie* waterschap* inspectie* omgevingsdienst* veiligheidsregio* government* municipal* ministr*",
  ],
  [
    "logistiek logistieke logistics transport vervoer",
    "logistiek* logistic* transport* koeltransport vervoer* warehousing magazijn* pakketten parcel* vracht* freight cargo sorteercentr* binnenvaart koerier*",
  ],
  [
    "retail detailhandel ecommerce webshop webwinkel",
    "retail* winkel* webwinkel* webshop* supermarkt* drogist* shops store stores",
  ],
  ["telecom telecommunicatie telecommunications", "telecom* glasvezel* fiber fibre"],
  [
    "industrie maakindustrie manufacturing",
    "fabriek* factory factories machine* manufactur* maakindustrie productielijn* chemie",
  ],
  [
    "landbouw agri agritech agrarisch agriculture farming",
    "landbouw* agri* boer boeren farmer* farming kassen greenhouse* teler* grower* koeien kippen pluimvee* graan crops",
  ],
  [
    "media omroep uitgeverij publishing broadcasting",
    "media krant kranten nieuwssite* omroep* radio televisie television broadcast* uitgever* publisher* newspaper*",
  ],
];

/** A sector by a word: what it is called, and what companies in it say of themselves. */
export type SectorNames = { called: string[]; said: string[] };

/** By what a sector is called. */
export const sectors = new Map<string, SectorNames>(
  lines.flatMap(([called, said]) =>
    called.split(" ").map((name) => [name, { called: called.split(" "), said: said.split(" ") }] as const),
  ),
);

/**
 * And by the kinds of employer in it, which are words before all: with other words the whole sector brings in whoever has
 * such customers.
 */
export const sectorsByEmployer = new Map([
  ...sectors,
  ...(
    [
      [
        "overheid",
        "gemeente gemeentes gemeenten gemeentelijk provincie ministerie waterschap rijksdienst municipality ministry",
      ],
      ["zorg", "ziekenhuis ziekenhuizen ggz zorginstellingen verpleeghuis kliniek hospital hospitals clinic"],
      ["onderwijs", "school scholen universiteit universiteiten hogeschool roc university universities schools"],
      ["fintech", "bank banken verzekeraar verzekeraars verzekeringen pensioenfonds banks insurer insurance"],
      ["energie", "netbeheerder energieleverancier utility"],
      ["retail", "supermarkt supermarkten winkel winkelketen supermarket"],
      ["industrie", "fabriek factory machinebouw"],
    ] as const
  ).flatMap(([called, employers]) =>
    employers.split(" ").flatMap((name) => {
      const sector = sectors.get(called);
      return sector ? [[name, sector] as const] : [];
    }),
  ),
]);
