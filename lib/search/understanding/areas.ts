/**
 * Parts of the country that people speak of and no map draws, with the provinces or the towns that come nearest to what they
 * mean by it; around a town goes its distance, and all are told. The Randstad is the four provinces that call themselves so.
 */
const lines: [called: string, slugs: string][] = [
  ["randstad|randstad area", "noord-holland zuid-holland utrecht-provincie flevoland"],
  ["noord nederland|noorden van nederland|northern netherlands", "groningen-provincie friesland drenthe"],
  ["oost nederland|oosten van nederland|eastern netherlands", "overijssel gelderland"],
  ["zuid nederland|zuiden van nederland|southern netherlands", "noord-brabant limburg"],
  ["midden nederland|midden van nederland|central netherlands", "utrecht-provincie"],
  ["west nederland|westen van nederland|western netherlands", "noord-holland zuid-holland utrecht-provincie flevoland"],
  ["vlaanderen|flanders|belgisch limburg", "belgium"],
  ["twente|regio twente", "enschede almelo"],
  ["achterhoek", "doetinchem winterswijk"],
  ["salland", "deventer"],
  ["stedendriehoek|cleantech regio", "apeldoorn deventer zutphen"],
  ["veluwe|noord veluwe", "apeldoorn ede"],
  ["food valley|foodvalley|gelderse vallei", "ede wageningen"],
  ["betuwe|rivierenland", "tiel"],
  ["rijk van nijmegen", "nijmegen"],
  ["gooi|gooi en vechtstreek", "hilversum"],
  ["eemland", "amersfoort"],
  ["heuvelrug|utrechtse heuvelrug", "zeist"],
  ["groene hart", "gouda alphen-aan-den-rijn"],
  ["bollenstreek|duin en bollenstreek", "lisse"],
  ["haaglanden", "den-haag"],
  ["rijnmond|rotterdam rijnmond", "rotterdam"],
  ["drechtsteden", "dordrecht"],
  ["kennemerland|zuid kennemerland|ijmond", "haarlem"],
  ["zaanstreek", "zaandam"],
  ["west friesland", "hoorn"],
  ["kop van noord holland", "den-helder schagen"],
  ["metropoolregio amsterdam", "amsterdam"],
  ["brainport|brainport regio|brainport eindhoven|kempen", "eindhoven"],
  ["midden brabant", "tilburg"],
  ["west brabant", "breda roosendaal"],
  ["oost brabant|noordoost brabant", "s-hertogenbosch uden"],
  ["zuidoost brabant", "eindhoven"],
  ["noord limburg", "venlo"],
  ["midden limburg", "roermond weert"],
  ["zuid limburg|heuvelland|parkstad", "maastricht heerlen"],
  ["zeeuws vlaanderen", "terneuzen"],
  ["adam|mokum", "amsterdam"],
  ["rdam|roffa", "rotterdam"],
];

/** Slugs of places by what an area is called, as places are compared (`normalise`); "het", "de" and "'t" before it do not count. */
export const areas = new Map(
  lines.flatMap(([called, slugs]) =>
    called
      .split("|")
      .flatMap((name) => ["", "de ", "het ", "t "].map((article) => [article + name, slugs.split(" ")] as const)),
  ),
);
