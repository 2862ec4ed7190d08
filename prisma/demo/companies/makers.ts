import type { CompanyProfile } from "../profile.ts";

export const makers: CompanyProfile[] = [
  {
    name: "De Ochtendpers Groep",
    sector: "media",
    place: "Amsterdam",
    staff: 620,
    tech: ["java", "react", "node", "aws", "snowflake", "reactnative"],
    about: {
      nl: "De Ochtendpers Groep geeft drie kranten en negen nieuwssites uit. Onze redacties maken per dag 400 verhalen, onze techniek zorgt dat ze bij een miljoen lezers komen. Die twee werelden lunchen hier aan dezelfde tafel.",
    },
    systems: {
      nl: [
        [
          "de redactieomgeving",
          "de omgeving waarin 380 journalisten schrijven, knippen en publiceren",
          "Bij groot nieuws klikken ze allemaal tegelijk op 'publiceren'.",
        ],
        [
          "de abonneepoort",
          "de toegang van 430.000 abonnees tot wat zij hebben betaald",
          "Een abonnee die niet bij zijn krant kan, schrijft een brief. Een goede.",
        ],
        [
          "de voorpagina",
          "de voorpagina's van negen nieuwssites, die elke minuut anders zijn",
          "Op verkiezingsavond zien we wat ze aankunnen.",
        ],
      ],
    },
  },
  {
    name: "Omroep Tussenwater",
    sector: "media",
    place: "Hilversum",
    staff: 480,
    tech: ["microsoft", "linux", "python", "vue", "aws", "cisco"],
    about: {
      nl: "Tussenwater maakt radio en televisie voor het midden van het land. Live is live: als de techniek hapert, hoort iedereen het. Daarom staat onze ICT op de werkvloer tussen de studio's.",
    },
    systems: {
      nl: [
        [
          "de uitzendstraat",
          "de systemen tussen een presentator en een miljoen radio's",
          "Stilte duurt bij ons nooit langer dan acht seconden. Dat is een afspraak met een alarm.",
        ],
        [
          "het archief",
          "het archief met zestig jaar beeld en geluid, deels nog op band",
          "Iemand zoekt een optreden uit 1974 en heeft alleen de jas onthouden.",
        ],
        [
          "de terugluisterdienst",
          "de dienst waarmee luisteraars programma's terughoren",
          "Vooral om zes uur 's ochtends, bleek tot onze verrassing.",
        ],
      ],
    },
  },
  {
    name: "Streamhaal",
    sector: "media",
    place: "Hilversum",
    staff: 150,
    tech: ["go", "node", "react", "swift", "kotlin", "gcp", "kubernetes"],
    about: {
      en: "Streamhaal streams theatre, opera and concerts to living rooms in 30 countries. A premiere starts at eight sharp. There is no pause button for the orchestra, so there is none for us.",
    },
    systems: {
      en: [
        [
          "the live pipeline",
          "the pipeline that carries a premiere from a stage to 80,000 screens",
          "At one minute to eight everybody in the team is very quiet.",
        ],
        [
          "the player",
          "the player that runs on phones, browsers and eleven kinds of television",
          "The oldest of those televisions has less memory than a birthday card.",
        ],
        [
          "the box office",
          "the ticket shop for a hall with as many seats as people want",
          "Fans in four time zones press the button in the same second.",
        ],
      ],
    },
  },
  {
    name: "Regiopers Oost",
    sector: "media",
    place: "Enschede",
    staff: 300,
    tech: ["php", "wordpress", "vue", "powerbi", "microsoft"],
    about: {
      nl: "Regiopers Oost maakt huis-aan-huisbladen en nieuwssites in 44 gemeenten. Wij schrijven over het zwembad, de gemeenteraad en wie er wint bij het volleybal. Dat lezen meer mensen dan je denkt.",
    },
    systems: {
      nl: [
        [
          "de nieuwssites",
          "44 lokale nieuwssites op één systeem",
          "Elke redactie wil één ding anders. Wij tellen ze en zeggen soms nee.",
        ],
        [
          "de advertentiebalie",
          "de plek waar de bakker zelf zijn advertentie zet",
          "Als hij het in vijf minuten kan, doet hij het elke week.",
        ],
        [
          "het agendaloket",
          "de agenda met 9.000 evenementen per jaar, aangeleverd door vrijwilligers",
          "Rommelmarkt, rommelroute en rommelzolder zijn drie verschillende dingen.",
        ],
      ],
    },
  },
  {
    name: "Paper Otter",
    sector: "games",
    place: "Utrecht",
    staff: 45,
    tech: ["unity", "dotnet", "go", "aws"],
    about: {
      en: "Paper Otter makes small, slow games about making things: a bakery, a lighthouse, a village radio. Three and a half million people play them, mostly before bed. We do not do crunch; the otter would not approve.",
    },
    systems: {
      en: [
        [
          "the bakery game",
          "the game in which two million people bake bread that does not exist",
          "The dough physics took a year and nobody regrets it.",
        ],
        [
          "the cloud saves",
          "the saves that let someone begin on a phone and finish on a sofa",
          "Losing somebody's village is the only unforgivable bug.",
        ],
        [
          "the level tools",
          "the tools with which our designers build a village without asking a programmer",
          "Every hour we put in comes back as a chimney, a cat or a pond.",
        ],
      ],
    },
  },
  {
    name: "Kelderluik Games",
    sector: "games",
    place: "Breda",
    staff: 28,
    tech: ["unreal", "cpp", "unity"],
    about: {
      nl: "Kelderluik maakt griezelspellen zonder bloed: het enge zit in de stilte en het kraken van de trap. Achtentwintig mensen in een kelder, inderdaad.",
    },
    systems: {
      nl: [
        [
          "het spel",
          "een coöpspel voor vier waarin je elkaar niet kunt zien maar wel hoort",
          "Een halve seconde vertraging en de schrik is weg.",
        ],
        [
          "de geluidsengine",
          "de geluidsengine die weet hoe een voetstap klinkt twee kamers verderop",
          "Het enge aan ons spel is voor 80 procent audio.",
        ],
        [
          "de servers",
          "de speelsessies van 60.000 spelers op een vrijdagavond",
          "Om elf uur 's avonds is het piek. Wij liggen dan graag in bed, dus het moet zichzelf redden.",
        ],
      ],
      en: [
        [
          "the game",
          "a four-player co-op in which you cannot see each other but can hear",
          "Half a second of lag and the fright is gone.",
        ],
        [
          "the audio engine",
          "the engine that knows how a footstep sounds from two rooms away",
          "Four fifths of what scares people in our game is sound.",
        ],
        [
          "the servers",
          "the sessions of 60,000 players on a Friday night",
          "The peak is at eleven. We like to be asleep by then, so it has to look after itself.",
        ],
      ],
    },
  },
  {
    name: "Northlantern Studios",
    sector: "games",
    place: "Groningen",
    staff: 90,
    tech: ["unreal", "cpp", "python", "react", "aws"],
    about: {
      en: "Northlantern makes strategy games about the sea: trade, storms, insurance. Yes, insurance; it is more exciting than it sounds and our forum has 3,000 posts about it.",
    },
    systems: {
      en: [
        [
          "the economy simulation",
          "the simulation of 400 harbours, 2,000 ships and the price of pepper",
          "Players find the one hole in it within a day. We give the best finds a name.",
        ],
        [
          "the mod workshop",
          "the workshop where players publish their own maps and rules",
          "The most popular mod replaces every ship with a duck.",
        ],
        [
          "matchmaking",
          "the service that finds four players of equal patience for a three-hour game",
          "A game that ends after ten minutes is a failed dinner party.",
        ],
      ],
    },
  },
  {
    name: "Nanovlak",
    sector: "industry",
    place: "Veldhoven",
    staff: 1800,
    tech: ["cpp", "python", "java", "linux", "matlab", "kubernetes", "azure"],
    about: {
      en: "Nanovlak builds machines that polish optical surfaces to a fraction of a nanometre. A machine costs as much as a small hospital and contains nine million lines of code, most of which you will never meet.",
    },
    systems: {
      nl: [
        [
          "de regellus",
          "de regellus die een spiegel twintigduizend keer per seconde bijstelt",
          "De fout die wij zoeken is kleiner dan een atoom. Op goede dagen.",
        ],
        [
          "de machinediagnose",
          "de diagnose die uit twee terabyte per dag haalt waarom een machine anders klinkt",
          "Een uur stilstand kost een klant een huis.",
        ],
        [
          "de testbank",
          "de testbanken waarop software draait voordat er een machine bestaat",
          "Tijd op een echte machine is schaarser dan parkeerruimte.",
        ],
      ],
      en: [
        [
          "the control loop",
          "the loop that corrects a mirror twenty thousand times a second",
          "The error we are after is smaller than an atom. On good days.",
        ],
        [
          "machine diagnostics",
          "the diagnostics that find in two terabytes a day why a machine sounds different",
          "An hour of downtime costs a customer a house.",
        ],
        [
          "the test rigs",
          "the rigs on which software runs before there is a machine",
          "Time on a real machine is scarcer than parking.",
        ],
      ],
    },
  },
  {
    name: "Staalwerf Rijnmond",
    sector: "industry",
    place: "Schiedam",
    staff: 900,
    tech: ["sap", "microsoft", "dotnet", "powerbi", "cisco"],
    about: {
      nl: "Op onze werf bouwen en repareren we werkschepen: baggeraars, sleepboten, een enkele veerpont. Tussen tekening en tewaterlating zitten 40.000 onderdelen, en die moeten in de goede volgorde komen.",
    },
    systems: {
      nl: [
        [
          "de materiaalstroom",
          "het systeem dat weet welk van de 40.000 onderdelen waar ligt en wanneer het nodig is",
          "Een klep van twintig euro kan een schip van veertig miljoen ophouden.",
        ],
        [
          "de lasregistratie",
          "de registratie van elke las, met naam, tijd en keuring",
          "De keurmeester vraagt het na, soms acht jaar later.",
        ],
        [
          "het werfnetwerk",
          "het netwerk op een terrein met kranen, staal en steeds een ander schip in de weg",
          "Wifi door een scheepshuid heen hebben wij ook nog niet uitgevonden.",
        ],
      ],
    },
  },
  {
    name: "Duurstee Machines",
    sector: "industry",
    place: "Doetinchem",
    staff: 420,
    tech: ["plc", "dotnet", "azure", "cpp", "dynamics"],
    about: {
      nl: "Duurstee bouwt verpakkingsmachines voor koekjes, kaas en kattenvoer. 70 procent gaat de grens over. Wie hier software schrijft, staat ook weleens in een koekfabriek in Umbrië en ruikt daarna drie dagen naar anijs.",
    },
    systems: {
      nl: [
        [
          "de machinebesturing",
          "de besturing van een lijn die 400 verpakkingen per minuut vult",
          "Eén koekje dwars en je hoort het door de hele hal.",
        ],
        [
          "de servicedienst op afstand",
          "de verbinding waarmee onze monteurs in 31 landen meekijken",
          "Een klant in Peru belt om vier uur en wil niet wachten op een vliegtuig.",
        ],
        [
          "de lijnsimulatie",
          "het model waarin een klant zijn lijn ziet draaien voor hij hem koopt",
          "Hoe minder het lijkt op een filmpje, hoe meer een klant het gelooft.",
        ],
      ],
      en: [
        [
          "the line controller",
          "the control of a line that fills 400 packs a minute",
          "One biscuit sideways and you hear it through the whole hall.",
        ],
        [
          "remote service",
          "the connection through which our engineers look along in 31 countries",
          "A customer in Peru calls at four in the morning and will not wait for a plane.",
        ],
        [
          "the line model",
          "the model in which customers see their line run before they buy it",
          "The less it looks like a film, the more they believe it.",
        ],
      ],
    },
  },
  {
    name: "Zouthaven Chemie",
    sector: "industry",
    place: "Terneuzen",
    staff: 760,
    tech: ["sap", "microsoft", "azure", "plc", "powerbi", "cisco"],
    about: {
      nl: "Zouthaven maakt chloor, loog en waterstof aan het kanaal. Veiligheid is hier geen poster maar de reden dat vergaderingen soms een uur uitlopen. Dat geldt ook voor ICT, die tot in de fabriek reikt.",
    },
    systems: {
      nl: [
        [
          "het procesnetwerk",
          "het gescheiden netwerk waar de fabriek op draait",
          "Wie daar iets aansluit, heeft een formulier, een reden en een tweede paar ogen.",
        ],
        [
          "de onderhoudsplanning",
          "de planning van 21.000 installatiedelen en een stop om de vier jaar",
          "Tijdens de stop werken hier 1.400 mensen extra. Allemaal met een pasje.",
        ],
        [
          "de productiedata",
          "de historie van 60.000 meetpunten, elke seconde, sinds 2004",
          "Daar zitten antwoorden in op vragen die we nog niet gesteld hebben.",
        ],
      ],
    },
  },
  {
    name: "Armslag Robotics",
    sector: "industry",
    place: "Enschede",
    staff: 110,
    tech: ["ros", "cpp", "python", "ai", "linux"],
    about: {
      en: "Armslag makes robot arms for places without a fence: bakeries, laundries, hospital kitchens. They have to be careful, quick and easy to explain to somebody who starts on Monday.",
    },
    systems: {
      nl: [
        [
          "de grijpplanner",
          "de planner die bepaalt hoe je een croissant oppakt zonder hem plat te maken",
          "Deeg is het moeilijkste materiaal op aarde. Wij hebben daar grafieken van.",
        ],
        [
          "de veiligheidslaag",
          "de laag die de arm stilzet voor hij iemand raakt",
          "Die code is kort, oud, driemaal bewezen en wordt door niemand zomaar aangeraakt.",
        ],
        [
          "de leermodus",
          "de modus waarin een bakker de robot voordoet wat hij moet doen",
          "Als uitleggen langer duurt dan zelf doen, koopt niemand ons.",
        ],
      ],
      en: [
        [
          "the grasp planner",
          "the planner that decides how to lift a croissant without flattening it",
          "Dough is the hardest material on earth. We have graphs.",
        ],
        [
          "the safety layer",
          "the layer that stops the arm before it touches anyone",
          "That code is short, old, proven three times and never changed lightly.",
        ],
        [
          "teach mode",
          "the mode in which a baker shows the robot what to do",
          "If explaining takes longer than doing it yourself, nobody buys us.",
        ],
      ],
    },
  },
  {
    name: "Ovenvast",
    sector: "industry",
    place: "Alphen aan den Rijn",
    staff: 260,
    tech: ["plc", "cpp", "dynamics", "azure"],
    about: {
      nl: "Ovenvast maakt ovens voor grote bakkerijen: tunnels van veertig meter waar per uur 6.000 broden doorheen gaan. Elke week mag er een brood mee naar huis. Wij zijn allemaal aangekomen.",
    },
    systems: {
      nl: [
        [
          "de ovenbesturing",
          "de besturing die veertig meter oven op een graad nauwkeurig houdt",
          "Een graad te warm merk je aan de korst. Drie graden merk je aan de telefoon.",
        ],
        [
          "het receptbeheer",
          "het beheer van 3.100 bakrecepten bij 240 bakkerijen",
          "Een recept is een bedrijfsgeheim, ook voor ons.",
        ],
        [
          "de energiemeter",
          "de module die laat zien waar het gas blijft",
          "Sinds 2022 vraagt elke klant daar als eerste naar.",
        ],
      ],
    },
  },
  {
    name: "Hefwerk Liften",
    sector: "industry",
    place: "Dordrecht",
    staff: 540,
    tech: ["dynamics", "dotnet", "azure", "powerbi", "cpp", "microsoft"],
    about: {
      nl: "Hefwerk onderhoudt 26.000 liften, van grachtenpand tot ziekenhuis. Onze monteurs zijn de helden; wij zorgen dat ze weten welke lift vandaag kapotgaat, liefst gisteren al.",
    },
    systems: {
      nl: [
        [
          "de liftbewaking",
          "de sensoren en software die van 11.000 liften horen hoe de deuren klinken",
          "Negen van de tien storingen beginnen met een deur.",
        ],
        [
          "de monteursplanning",
          "de planning van 210 monteurs, met voorrang voor wie er vastzit",
          "Een opgesloten bewoner gaat voor alles. Dat staat ook zo in de code.",
        ],
        [
          "het objectdossier",
          "het dossier van 26.000 liften met keuringen, tekeningen en eigenaardigheden",
          "'Alleen op de tweede verdieping stevig trekken' is ook kennis.",
        ],
      ],
    },
  },
  {
    name: "Kristalfab",
    sector: "industry",
    place: "Nijmegen",
    staff: 950,
    tech: ["python", "java", "linux", "oracle", "databricks", "aws", "kubernetes"],
    about: {
      en: "Kristalfab makes power chips for cars, trains and heat pumps. The clean room never stops; a wafer spends eleven weeks in it and visits 640 machines. Software decides which one is next.",
    },
    systems: {
      en: [
        [
          "the fab scheduler",
          "the scheduler that sends 30,000 wafers through 640 machines",
          "If two lots swap places, we find out eleven weeks later.",
        ],
        [
          "yield analysis",
          "the analysis that finds out why one corner of the wafer is always worse",
          "One per cent of yield is a salary for most of this building.",
        ],
        [
          "the recipe server",
          "the server that gives every machine the right recipe at the right second",
          "There is no undo in a furnace.",
        ],
      ],
    },
  },
];
