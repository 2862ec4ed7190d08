import type { Word } from "./title.ts";
import { otherWorlds } from "./title-words.ts";

// Things that can be touched. Whoever keeps, designs or owns one is no keeper of systems: "systeembeheerder
// drinkwaterinstallaties". Companies named for them are left out where they are many: a hotel or a school has ICT.

/** Dutch, as the last of a compound says what it is: "warmtepompen" are pumps. Not what places end in. */
const dutchEndings = [
  // technology of buildings and plants
  "installaties? pomp(?:en)? ketels? turbines? motor(?:en)? machines? apparatuur apparaten armatu(?:ur|ren)",
  "lamp(?:en)? verlichting",
  "generator(?:en|s)? transformator(?:en)? kabels? batterij(?:en)? accu panelen radiator(?:en)? kachels? ovens?",
  "koeltechniek",
  "koeling verwarming sprinklers? steigers hoogwerkers afdichtingen automaten (?:productie|verpakkings|verf)lijnen",
  "toegangscontrole alarm(?:en)? kluizen hekken kranen rioler(?:ing|ingen) riool gemalen sluizen stuwen",
  "compressor(?:en)? ventilator(?:en)? zonwering",
  "(?:gas|water|buis|riool|pijp|stoom)leiding(?:en)? (?:hoog|midden|laag)spanning(?:snet)?",
  "(?:brand|alarm|blus)\\w*systemen (?:energie|kern|kracht|elektriciteits)centrales? airconditioning",
  "(?:elektriciteits|energie|stroom|warmte|gas|water|riool)net(?:ten|werk)?",
  "(?:drinkwater|water|nuts|energie|gas|warmte)voorziening(?:en)?",
  // what is built
  "gebouw(?:en)? keukens? badkamers? sanitair zwembad(?:en)? sporthal(?:len)? accommodaties? bruggen viaduct(?:en)?",
  "tunnels (?:vaar|rijks|snel|spoor)wegen",
  "kozijn(?:en)? deuren gevels? daken dakpannen hekwerk(?:en)? (?:toegangs|sluis)poort(?:en)? vloeren vloerbedekking",
  "tegels trappen sleutels bouwplaats(?:en)? (?:automaten|fabrieks)hal(?:len)?",
  "meubels? meubelen meubilair (?:kantoor|winkel)inrichting(?:en)? kasten matras(?:sen)? bedden boxsprings? begraafplaats(?:en)? sportvelden speeltoestel(?:len)?",
  "(?:zonne|wind)park(?:en)?",
  // what moves
  "voertuig(?:en)? vrachtwagens? tractor(?:en|s) trekkers fietsen trein(?:en)? trams vliegtuig(?:en)? schepen",
  "jachten boten lift(?:en)?",
  "roltrap(?:pen)? heftrucks? caravans? campers? (?:boor|werk)platforms? vaartuig(?:en)? onderzeeers",
  "(?:personen|bestel)wagens autobussen satellieten",
  // what it is made of
  "beton asfalt bitumen staalbouw folies? kunststof(?:fen)? rubber plastics? papier karton verf lijmen coatings? glaswerk",
  "gietwerk metaal metalen schroot ertsen keramiek aardewerk porselein (?:bak)?stenen textiel leder lederwaren",
  "bouwmaterialen geneesmiddelen",
  // food, plants, animals
  "taart(?:en)? gebak groenten? groentes fruit vlees gevogelte kaas zuivel suiker cacao specerijen tabak brood banket koekjes snoep",
  "zoetwaren chocolade bier wijn(?:en)? koffie drank(?:en)?",
  "aardappel(?:en|s)? eieren snacks sauzen kruiden (?:dier|vee)voeders? veevoer voedsel diepvriesproduct(?:en)? (?:levens|voedings)middelen",
  "groenvoorziening(?:en)? plantsoen(?:en)? beplanting(?:en)? gazons?",
  "rundvee melkvee koeien pluimvee varkens kippen paarden dieren planten bloemen bomen gewassen zaden",
  // what people wear and have
  "kleding schoenen schoeisel uurwerken tapijt(?:en)? ijzerwaren muziekinstrument(?:en)? parfums? kussens sieraden",
  "horloges brillen cosmetica speelgoed gereedschap(?:pen)? witgoed huishoudelijk (?:schoonmaak|was)middel(?:en)? servies",
  "gordijnen",
  "implantaten prothesen",
  // what a laboratory looks at
  "(?:bloed|weefsel|bodem|grond|asbest|voedsel|materiaal|water|milieu)(?:onderzoek(?:en)?|monsters?|analyses?)",
];

/** English, and Dutch that is too short for an ending. */
const things = new Set(
  `offshore onshore subsea drilling rig rigs oil pump pumps valve valves boiler boilers compressor compressors turbine
  turbines motors diesel vehicle vehicles truck trucks trucking tractor tractors trailer trailers aircraft helicopter
  helicopters ship ships vessel vessels yacht yachts boats trains crane cranes elevator elevators escalators conveyor
  conveyors forklift forklifts bridges tunnels weirs dikes sewer sewers sewage wastewater pipes piping welding steel
  staal concrete asphalt timber wood wooden hout glass glas rubber paper coating coatings adhesive adhesives paint
  paints ceramics tiles flooring carpets roofing doors kitchen kitchens bathroom bathrooms mattress mattresses
  lighting lamps luminaires batteries heating refrigeration ventilation plumbing sanitary sprinkler sprinklers meat
  poultry dairy cheese vegetables vegetable fruit fish seafood bakery confectionery snacks beverage beverages beer
  wine coffee cocoa tea thee tobacco cosmetics perfume jewellery jewelry watches shoes footwear apparel garments
  clothing textiles leather toys bicycles implants orthopaedic orthopedic dental surgical tyres tires crops livestock
  cattle fpso barge barges sloten flood floods pigs seeds flowers garden gardens tuin tuinen animals dredging quarry hydrogen waterstof nuclear
  petrochemical refinery locomotive locomotives carwash pools buildings building furniture textile machinery
  appliances metals metal ores scrap spices chocolate sugar glassware greenhouse greenhouses furnace furnaces
  satellites gas hvac hydraulic roads crustaceans gloves fences playgrounds hydrauliek pneumatiek voltage soil blood seals bearings grond
  booreiland weg wegen gww rotondes elektra stadsverwarming`.split(/\s+/),
);

const ending = new RegExp(
  `(?:${dutchEndings.join(" ").split(" ").join("|")})(?:afdeling|assortiment|collectie|onderhoud)?$`,
);

/** Food and animals at the beginning of a compound: "kaasplankjes", "varkenshouderij". */
const beginning =
  /^(?:vlees|zuivel|melk|kaas|koffie|bier|wijn|brood|groente|fruit|varkens|kippen|pluimvee|bloembollen|bloemen|planten)./;

/** What only sounds like one: a search engine ("zoekmachine"), or a thing of ICT. */
const ofIct = /^(?:netwerk|computer|data|server|software|web|zoek|rand|it|ict)/;

/** Whether a word names a thing that can be touched. */
export function isThing(word: string): boolean {
  return things.has(word) || (word.length > 3 && (ending.test(word) || beginning.test(word)) && !ofIct.test(word));
}

/**
 * Whether a word names a world outside ICT, in which a name that ICT shares, in that part of the title, has its other
 * meaning. A thing does so beside the name only: behind "bij" it is most often in the name of an employer.
 */
export function isOfOtherWorld(word: Word, partOfName: number | undefined): boolean {
  return otherWorlds.has(word.text) || (word.part === partOfName && (isThing(word.text) || isSport(word.text)));
}

/** What people ask a desk that is no desk of ICT: "helpdesk energierekening", "servicedesk burgerzaken". */
const deskMatter =
  /^(?:billing|invoices?|claims|complaints|bookings?|reservations?|refunds|returns|subscriptions?|passengers|tenants|citizens|luggage|baggage)$|(?:rekening(?:en)?|belasting(?:en)?|factu(?:ur|ren)|declaraties?|toeslag(?:en)?|uitkering(?:en)?|burgerzaken|publiekszaken|klachten|abonnement(?:en)?|premies?|reizigers|klantenservice|energie|zorgverzekering(?:en)?|verzekering(?:en)?|administratie|retouren|bestelling(?:en)?|reservering(?:en)?|contracten|vergunningen|reparatie(?:s|verzoeken)|woningcorporaties?|woningen|energieleveranciers?|facilitair|bagage|gemeentewerken|vastgoed|hotels?|bouwmarkt|supermarkt|tuincentrum|warenhuis)$/;

export function isDeskMatter(word: string): boolean {
  return deskMatter.test(word);
}

/** What banks and insurers sell: who owns a loan as a product builds no software, unless the title says so. */
export function isFinancialProduct(word: string): boolean {
  return /^(?:loans?|lending|mortgages?|insurances?|savings|polis(?:sen)?)$|(?:lening|hypothe(?:ek|ken)|krediet|verzekering|belegging)(?:en|product(?:en)?)?$/.test(
    word,
  );
}

/** Where a scrum is one of players. */
export function isSport(word: string): boolean {
  return /^(?:rugby|sport|voetbal|hockey|korfbal|handbal|atletiek)/.test(word);
}
