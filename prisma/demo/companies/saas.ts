import type { CompanyProfile } from "../profile.ts";

export const saas: CompanyProfile[] = [
  {
    name: "Roosterij",
    sector: "saas",
    place: "Utrecht",
    staff: 110,
    tech: ["dotnet", "vue", "azure", "sqlserver", "ai"],
    about: {
      nl: "Roosterij maakt roostersoftware voor zorg, horeca en zwembaden. 4.300 planners werken ermee. Een goed rooster is er een waar niemand het over heeft, en daar streven we naar.",
    },
    systems: {
      nl: [
        [
          "de roostermotor",
          "de motor die een maandrooster voor 200 mensen in negen seconden legt",
          "Hij kent de Arbeidstijdenwet, de cao en de wens van Fatima om op donderdag te zwemmen.",
        ],
        [
          "de ruilapp",
          "de app waarin medewerkers hun dienst ruilen zonder de planner te bellen",
          "Die ruil moet wel mogen, en dat zoeken wij uit in een halve seconde.",
        ],
        [
          "de urenstroom",
          "de stroom van gewerkte uren naar de salarisadministratie",
          "Een toeslag die ontbreekt, merkt iemand op de 25e. Dat is te laat.",
        ],
      ],
      en: [
        [
          "the roster engine",
          "the engine that lays out a month's roster for 200 people in nine seconds",
          "It knows the law, the collective agreement and that Fatima swims on Thursdays.",
        ],
        [
          "the swap app",
          "the app in which people swap shifts without phoning the planner",
          "The swap has to be legal, and we find that out in half a second.",
        ],
        [
          "the hours feed",
          "the feed that carries hours worked to payroll",
          "A missing allowance is noticed on the 25th, and that is too late.",
        ],
      ],
    },
  },
  {
    name: "Kraanvogel Software",
    sector: "saas",
    place: "Nieuwegein",
    staff: 85,
    tech: ["dotnet", "angular", "azure", "maui"],
    about: {
      nl: "Kraanvogel maakt software voor aannemers: begroten, plannen, opleveren. Onze gebruikers staan met modder aan hun schoenen in een keet. Dat is de maat waar we elk scherm aan leggen.",
    },
    systems: {
      nl: [
        [
          "de opleverapp",
          "de app waarmee een uitvoerder gebreken fotografeert en toewijst",
          "Er zijn gemiddeld 23 gebreken per woning en één handtekening.",
        ],
        [
          "de begroting",
          "het rekenpakket waarmee 900 aannemers hun offertes maken",
          "Een verkeerde formule bouwt een verkeerd huis, maar dan in euro's.",
        ],
        [
          "de planning",
          "de planning die meeschuift als de heipalen een week later komen",
          "Alles hangt aan alles, en de stukadoor kan alleen in mei.",
        ],
      ],
    },
  },
  {
    name: "Clubkaart",
    sector: "saas",
    place: "Den Bosch",
    staff: 34,
    tech: ["php", "laravel", "vue", "flutter"],
    about: {
      nl: "Clubkaart is ledenadministratie voor 5.200 sportclubs en muziekverenigingen. Onze gebruikers zijn penningmeesters in hun vrije tijd. Ze mailen op zondagavond en zijn vaak verrassend aardig.",
    },
    systems: {
      nl: [
        [
          "de contributie-incasso",
          "de incasso waarmee 5.200 clubs hun contributie binnenhalen",
          "Een penningmeester doet dit vier keer per jaar en is er steeds zenuwachtig voor.",
        ],
        [
          "het wedstrijdschema",
          "de schema's voor teams, velden, scheidsrechters en wie de was doet",
          "Als het zaterdag om acht uur misgaat, weten wij het om één over acht.",
        ],
        [
          "de clubapp",
          "de app waarin leden zien wanneer ze spelen en wie er rijdt",
          "Ouders zijn strenge testers en ze zitten toch al langs de lijn.",
        ],
      ],
    },
  },
  {
    name: "Inkwell Contracts",
    sector: "saas",
    place: "Rotterdam",
    staff: 140,
    tech: ["node", "react", "aws", "python", "ai", "kubernetes"],
    about: {
      en: "Inkwell helps legal teams find out what they signed. 380 companies keep their contracts with us: 21 million pages, some of them typed in 1974. We are based in an old tobacco warehouse in Rotterdam and spread over three time zones.",
    },
    systems: {
      en: [
        [
          "clause search",
          "the search that finds one clause in 21 million pages, including the scanned ones",
          "Somebody has to decide before lunch whether they can leave a lease.",
        ],
        [
          "the reading pipeline",
          "the pipeline that turns scans into text, dates and obligations",
          "The letter is from 1974, the fax is from 1991, and the deadline is next month.",
        ],
        [
          "the approval flow",
          "the flow that gets a contract past five people without a single 'did you see my mail?'",
          "It is the least glamorous thing we make and the one customers renew for.",
        ],
      ],
    },
  },
  {
    name: "Strookje Salaris",
    sector: "saas",
    place: "Amersfoort",
    staff: 175,
    tech: ["java", "angular", "azure", "postgres", "openshift"],
    about: {
      nl: "Strookje betaalt elke maand 640.000 mensen hun salaris, namens 9.000 werkgevers. Onze adviseurs kennen 190 cao's. Onze software ook, en die twee zijn het bijna altijd eens.",
    },
    systems: {
      nl: [
        [
          "de loonmotor",
          "de motor die 640.000 loonstroken per maand uitrekent",
          "In januari verandert de helft van de regels en niets van de deadline.",
        ],
        [
          "de cao-bibliotheek",
          "de bibliotheek waarin 190 cao's als regels zijn vastgelegd",
          "Een zin van vier bladzijden wordt bij ons een test van veertig regels.",
        ],
        [
          "de werknemersapp",
          "de app waarin mensen hun loonstrook begrijpen in plaats van alleen zien",
          "Op de 25e openen 300.000 mensen hem voor het ontbijt.",
        ],
      ],
    },
  },
  {
    name: "Taalbrug AI",
    sector: "saas",
    place: "Nijmegen",
    staff: 48,
    tech: ["python", "ai", "react", "gcp", "kubernetes"],
    about: {
      en: "Taalbrug makes speech software for consulting rooms where doctor and patient do not share a language. It began as a PhD thesis in Nijmegen. It now runs in 90 hospitals and is wrong less often than people fear and more often than we like.",
    },
    systems: {
      nl: [
        [
          "de gesprekstolk",
          "de tolk die een gesprek tussen arts en patiënt in 22 talen vertaalt terwijl het gevoerd wordt",
          "'Misselijk' en 'duizelig' verwisselen is hier geen schoonheidsfoutje.",
        ],
        [
          "de spraakherkenner",
          "de herkenner die ook Tigrinya, Limburgs en een mondkapje moet verstaan",
          "Voor sommige talen bestaat nog geen uur aan opnames. Dan beginnen we daar.",
        ],
        [
          "de meetbank",
          "de meetbank waarop elke nieuwe versie tegen 40.000 zinnen moet bewijzen dat zij beter is",
          "Wie hem omzeilt, haalt taart. Wie hem verbetert ook.",
        ],
      ],
      en: [
        [
          "the live interpreter",
          "the interpreter that carries a consultation across 22 languages while it happens",
          "Mixing up 'nauseous' and 'dizzy' is not a cosmetic bug here.",
        ],
        [
          "the recogniser",
          "the recogniser that has to cope with Tigrinya, Limburgish and a face mask",
          "For some languages there is not an hour of recordings in the world. Then we start there.",
        ],
        [
          "the test bench",
          "the bench on which every new version has to prove itself on 40,000 sentences",
          "Whoever skips it brings cake. Whoever improves it does too.",
        ],
      ],
    },
  },
  {
    name: "Metricmill",
    sector: "saas",
    place: "Amsterdam",
    staff: 130,
    tech: ["go", "rust", "react", "clickhouse", "kubernetes", "aws"],
    about: {
      en: "Metricmill is product analytics without following people around: we count events, not persons. 2,400 teams use it. We are 130 people in eleven countries with an office in Amsterdam for whoever likes one.",
    },
    systems: {
      en: [
        [
          "the event pipeline",
          "the pipeline that takes in four billion events a day and loses none of them",
          "Counting is easy until somebody sends you the same event twice, a day late, from the future.",
        ],
        [
          "the query engine",
          "the engine that answers a question over a year of data in under two seconds",
          "People ask better questions when the answer does not take a coffee.",
        ],
        [
          "the dashboards",
          "the dashboards that 2,400 product teams open on Monday morning",
          "If a line drops to zero we would like to know before they do.",
        ],
      ],
    },
  },
  {
    name: "Koppelkade",
    sector: "saas",
    place: "Delft",
    staff: 95,
    tech: ["kotlin", "java", "react", "kubernetes", "kafka", "gcp"],
    about: {
      nl: "Koppelkade laat software van anderen met elkaar praten: kassa's met boekhoudingen, webshops met magazijnen. Wij zijn de stekkerdoos. Dat klinkt bescheiden en is een vak.",
    },
    systems: {
      nl: [
        [
          "de koppelmotor",
          "de motor die per dag 70 miljoen berichten tussen 340 pakketten vertaalt",
          "Elke partij heeft een eigen idee van wat een datum is.",
        ],
        [
          "de bouwdoos",
          "de omgeving waarin klanten zelf een koppeling in elkaar zetten",
          "Als wij er een handleiding bij moeten geven, is hij niet af.",
        ],
        [
          "de waakhond",
          "de bewaking die eerder weet dan de klant dat een koppeling stilstaat",
          "Vroeger belde de klant ons. Nu bellen wij de klant. Dat voelt beter.",
        ],
      ],
      en: [
        [
          "the connector engine",
          "the engine that translates 70 million messages a day between 340 systems",
          "Every party has its own idea of what a date is.",
        ],
        [
          "the builder",
          "the tool in which customers put together an integration themselves",
          "If it needs a manual we have not finished it.",
        ],
        [
          "the watchdog",
          "the monitoring that knows an integration has stopped before the customer does",
          "They used to call us. Now we call them, which feels a great deal better.",
        ],
      ],
    },
  },
  {
    name: "Gebouwpas",
    sector: "saas",
    place: "Eindhoven",
    staff: 150,
    tech: ["dotnet", "cpp", "react", "azure", "linux", "flutter"],
    about: {
      nl: "Gebouwpas maakt toegangscontrole voor kantoren, campussen en laboratoria: van het kastje naast de deur tot de app op je telefoon. 1,1 miljoen mensen doen er elke ochtend een deur mee open zonder aan ons te denken.",
    },
    systems: {
      nl: [
        [
          "de deurcontroller",
          "het kastje dat in 200 milliseconden beslist of een deur open mag",
          "Zonder netwerk moet hij het ook weten. En bij brand juist andersom.",
        ],
        [
          "de toegangskern",
          "de dienst die van 1,1 miljoen mensen weet waar ze naar binnen mogen",
          "Wie gisteren vertrok, mag vandaag niet meer naar binnen. Ook niet per ongeluk.",
        ],
        [
          "de mobiele pas",
          "de pas op je telefoon die ook werkt als de batterij bijna leeg is",
          "Niemand wil de eerste zijn die met zijn telefoon tegen een deur staat te zwaaien.",
        ],
      ],
      en: [
        [
          "the door controller",
          "the small box that decides in 200 milliseconds whether a door may open",
          "It has to know without a network too. And in a fire, the other way round.",
        ],
        [
          "the access core",
          "the service that knows where 1.1 million people may go",
          "Whoever left yesterday does not get in today. Not by accident either.",
        ],
        [
          "the mobile pass",
          "the pass on your phone that still works when the battery is nearly empty",
          "Nobody wants to be the person waving a phone at a closed door.",
        ],
      ],
    },
  },
  {
    name: "Slagboom Parking",
    sector: "saas",
    place: "Arnhem",
    staff: 120,
    tech: ["dotnet", "azure", "vue", "xamarin", "maui"],
    about: {
      nl: "Slagboom Parking maakt de software achter 310 parkeergarages en 90 gemeentelijke parkeerzones. Iedereen heeft een mening over ons product en bijna niemand weet dat het van ons is.",
    },
    systems: {
      nl: [
        [
          "de kentekenpoort",
          "de herkenning die een kenteken leest voor de auto stilstaat",
          "Modder, een fietsendrager, laagstaande zon: de slagboom moet toch open.",
        ],
        [
          "het vergunningenloket",
          "het loket waar 400.000 bewoners hun parkeervergunning regelen",
          "Wie net verhuisd is, heeft al genoeg te doen.",
        ],
        [
          "de tarievenmotor",
          "de motor die voor elke garage, minuut en abonnement de goede prijs weet",
          "Er is een garage waar het op marktdag anders is. En een waar de markt verplaatst is.",
        ],
      ],
    },
  },
  {
    name: "Dossierwijs",
    sector: "saas",
    place: "Den Haag",
    staff: 60,
    tech: ["dotnet", "blazor", "azure", "sqlserver", "ai"],
    about: {
      nl: "Dossierwijs is praktijksoftware voor 1.100 advocatenkantoren: dossiers, termijnen, uren, facturen. Een gemiste termijn is in dat vak een ramp. Zo maken we dus ook onze software.",
    },
    systems: {
      nl: [
        [
          "de termijnbewaking",
          "de bewaking die geen enkele beroepstermijn mag missen",
          "Zes weken is zes weken, ook als er Pasen tussen zit.",
        ],
        [
          "het dossier",
          "het dossier waarin een advocaat elk stuk binnen drie tellen terugvindt",
          "Tijdens een zitting is drie tellen lang.",
        ],
        [
          "de declaratie",
          "de module die van notities en uren een factuur maakt waar niemand over belt",
          "Advocaten lezen facturen zorgvuldig. Hun cliënten nog zorgvuldiger.",
        ],
      ],
    },
  },
  {
    name: "Invulwerk",
    sector: "saas",
    place: "Groningen",
    staff: 52,
    tech: ["python", "django", "react", "kubernetes", "postgres", "linux"],
    about: {
      nl: "Invulwerk maakt formulieren voor overheden. Saai? Een goed formulier scheelt een gezin een avond en een gemeente een telefoontje. We werken open source met 61 gemeenten, die onze code ook echt lezen.",
    },
    systems: {
      nl: [
        [
          "de formulierenbouwer",
          "de bouwer waarmee 61 gemeenten zonder programmeur een formulier maken",
          "Het mooiste formulier is het formulier dat niet meer nodig is. Daar verdienen we niets aan en we zeggen het toch.",
        ],
        [
          "het inloggen",
          "de aansluiting op DigiD, eHerkenning en eIDAS",
          "De audit is elk jaar in oktober en onze planning weet dat.",
        ],
        [
          "de afspraakmodule",
          "de module waarmee inwoners een afspraak aan de balie maken",
          "Met een schermlezer moet dat net zo snel gaan als zonder.",
        ],
      ],
    },
  },
  {
    name: "Quietdesk",
    sector: "saas",
    place: "Amsterdam",
    staff: 210,
    tech: ["ruby", "react", "aws", "postgres", "elastic", "ai"],
    about: {
      en: "Quietdesk is a help desk for companies that would rather answer well than answer fast. 5,600 support teams use it. We ship on Tuesdays, do support ourselves one day a month, and have a rule against meetings before ten.",
    },
    systems: {
      en: [
        [
          "the inbox",
          "the inbox that 5,600 support teams live in all day",
          "They notice a slowdown of 100 milliseconds and they tell us, since they are support people.",
        ],
        [
          "suggested answers",
          "the suggestions that propose an answer and say where it came from",
          "A confident wrong answer is worse than none, so we measure the silence as well.",
        ],
        [
          "the search index",
          "the index that finds a two-year-old conversation from three half-remembered words",
          "'The man with the fridge' is a legitimate query here.",
        ],
      ],
    },
  },
  {
    name: "Mapmoor",
    sector: "saas",
    place: "Delft",
    staff: 66,
    tech: ["rust", "python", "vue", "gis", "kubernetes", "gcp"],
    about: {
      en: "Mapmoor turns satellite and aerial pictures into maps that insurers, farmers and rescue teams can act on. Sixty-six people, half of them with a background in geodesy, which makes for good lunches.",
    },
    systems: {
      en: [
        [
          "the change detector",
          "the detector that finds what changed in a country since last Tuesday",
          "A new shed, a fallen dune, a field under water: all of them start as a few odd pixels.",
        ],
        [
          "the tile service",
          "the service that serves 90 million map tiles a day",
          "During a flood the whole world looks at the same corner of it.",
        ],
        [
          "the ground truth desk",
          "the tool with which surveyors label what is really there",
          "A model is as good as the rainy afternoon somebody spent in a field.",
        ],
      ],
    },
  },
  {
    name: "Kassaklaar",
    sector: "saas",
    place: "Zwolle",
    staff: 140,
    tech: ["java", "kotlin", "angular", "aws", "node"],
    about: {
      nl: "Kassaklaar levert kassa's aan 8.200 cafés, bakkers en museumwinkels. Onze storingsdienst kent het verschil tussen paniek op vrijdagavond en echte paniek op vrijdagavond.",
    },
    systems: {
      nl: [
        [
          "de kassa-app",
          "de kassa die ook doorwerkt als het internet van het terras wegvalt",
          "Veertig man wil afrekenen en het regent. Dat is ons testscenario.",
        ],
        [
          "de pinkoppeling",
          "de koppeling met zes merken pinautomaten",
          "Een betaling die half gelukt is, bestaat niet. Tenminste, niet bij ons.",
        ],
        [
          "de keukenprinter",
          "alles tussen een bestelling aan tafel en een bon in de keuken",
          "Een kok vergeeft veel, maar geen verdwenen bon.",
        ],
      ],
    },
  },
];
