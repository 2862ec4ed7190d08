/**
 * Places whose name is also a word of every day in Dutch or English, or the name of a thing or a tool: Best and Made, as
 * in "best practices" and "made in". On its own such a word stays a word. Houten, where more people mean the town than
 * the wood, is left out.
 */
export const everydayNames = new Set(
  `achterberg achterveld amen america anderen appel axel baak baard baars bad baden balk ballast bant bath beek belt
  berg best beul bluf boer boil bontebok boom borger born bosch boskant boston boulder brand broek buffalo
  buiten buitenpost buren bursa centurion chad chester chili como cork cuba dalem dalen derby dieren dommelen donderen
  donk doorn dorst duizel echt echten een eind elburg ell else ems enter epen erica erp est faro gasteren gauw geel
  georgia gieten glimmen goor graaf gracht graft grave groet guinea haag haler half halfweg hall halle ham handel hank
  haren hee heel heerlijkheid heide helden hem hemmen hengel heuvel hingen hoek hoeven hof hoogland horn horst horten
  huis huls hulst huns java jersey jordan jordanie kaag kaard klein klimmen kolk koper kruis kruisstraat laar lage lam
  latina leek leer leest lemmer lent leunen leur lier lies limerick lincoln linde linden loo loon los lutten mac made
  madison maidenhead mali man maria marken martin meer meers mesa metz mill mobile mol monster mook muscat mussel
  namen nancy neer nes nice nieuw nis noorden nutter oever oord oost oosteinde orange oranje orlando oude overloon
  overslag pau peins phoenix pilsen plano pol portland porto providence provo raam reading reek rekken reus ried rien
  rijen rijs rode roosteren ruse samen sauna schoor schoten sint sloten slough sluis son spa spier split spui stad
  steen stein stoof stroe surrey tegelen thorn tours tuil tuk uitweg ulm valence vee veen veendijk velden ven veulen
  vilt vliet voorst vries vuren waal waarde wanneer warder water wateren waterloo waver wedde wel well wellington
  westhoek wetering wezep wier wijk winde winkel woudbloem wouw zand zegge zetten zoelen zoom zug zuid zwaag`
    .split(/\s+/)
    .filter(Boolean),
);

/** What stands before a place and says that it is one: it goes with it. */
export const beforePlace =
  /^(?:in de (?:buurt|omgeving|regio) van|niet (?:te )?ver van|not far from|dicht bij|close to|omgeving van|in|te|bij|dichtbij|vlakbij|rond|rondom|omgeving|regio|nabij|near|around|vanuit|from|omstreken|greater) (.+)$/;

/** What stands behind a place and says that around it will do. */
export const afterPlace =
  / (?:e ?o|(?:en )?(?:omstreken|omgeving)|regio|region|and (?:surroundings|surrounding area)|(?:metro(?:politan)? )?area)$/;

/** Parts that many towns have. */
export const afterTown =
  / (?:noord|oost|zuid|west|zuidoost|zuidas|centrum|centraal|binnenstad|cs|north|east|south|center|centre|city)$/;

/** Words behind a skill that say that one has it, or has to. */
export const experienceWords = new Set(
  "ervaring kennis experience knowledge nodig vereist verplicht noodzakelijk required needed necessary".split(" "),
);

/** Words that beside others say nothing: everyone who searches here means them, or they tell hardly any vacancy from another. */
export const needlessWords = new Set(
  "it|ict|of|or|gezocht|ik zoek|zoek|zoek naar|op zoek naar|looking for|ervaring|nodig|vereist|required|needed|overal|alles|everywhere|anywhere|tussen|between|postcode|ongeveer|als|as|hey|hallo|hello|graag|ik ben|ben ik|ik wil|wil ik|wil graag|ik wil graag|i am|i m|i want|i would like|i am looking for|i m looking for|per week|a week|nieuwe|new|uitdaging|new challenge|wie|wie zoekt|zoekt|zoeken|welke bedrijven|which companies|ik kan|kan goed|i can|woon|ik woon|wonend|woonachtig|i live|leuke|nice|hoi|of meer|or more|of hoger|position|positions|positie|rol als|role as|functie als|werken als|work as|want|want to|i want to|would like to|mijn|my|role|roles|rol|wel|but|maar|niet alleen|not only|no nonsense|geen idee|no idea|anything|any|beste|goede|mooie|interessante|good|great|interesting|heb je|hebben jullie|iets|iets voor|is er|zijn er|wat zijn|what are|what is|een keer|graag een|informatica|computer science|wat doet|what does|wat verdient|hoeveel verdient|salary range|salarisrange|salarisindicatie".split(
    "|",
  ),
);

const lines = "1e|1ste|1st|eerste|first|2e|2de|2nd|tweede|second|3e|3de|3rd|derde|third|1e 2e|2e 3e|1st 2nd|2nd 3rd"
  .split("|")
  .flatMap((which) => [" lijns", "lijns", " lijn", "lijn", " line"].map((line) => which + line));

/** What people call the work of a role and no title says, with the name of that role that comes nearest, by its `aliasKey`. */
export const everydayRoles = new Map([
  ...["helpdesk", "help desk", "servicedesk"].map((desk) => [desk, "helpdeskmedewerker"] as const),
  ...[...lines, "l1", "l2", "l3"].flatMap((line) =>
    ["support", "ondersteuning", "helpdesk", "servicedesk"].map(
      (work) => [`${line} ${work}`, "1elijnssupport"] as const,
    ),
  ),
]);

const work =
  "vacature vacatures vacancy vacancies baan banen job jobs work werk werken working functie functies openings";
const anyWork = new Set([
  ...work.split(" ").flatMap((word) => ["", "it", "ict", "it ", "ict "].map((field) => field + word)),
  ..."it er|it ers|ict er|ict ers|icter|icters".split("|"),
]);
const anyone = /^[([]?[mvfxdw](?:[/|][mvfxdw])+[)\],;]*$|^[([][mvfxdw](?: [mvfxdw])+[)\]]$/i;

/** Whether words ask for any work at all: "vacatures", "ICT-baan". */
export function asksAnyWork(name: string): boolean {
  return anyWork.has(name);
}

/** Whether words, as written, say who may apply: "m/v/x". */
export function isForAnyone(written: string): boolean {
  return anyone.test(written);
}
