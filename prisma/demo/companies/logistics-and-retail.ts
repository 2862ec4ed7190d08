import type { CompanyProfile } from "../profile.ts";

export const logisticsAndRetail: CompanyProfile[] = [
  {
    name: "Pakketlijn",
    sector: "logistics",
    place: "Rotterdam",
    staff: 850,
    tech: ["go", "kotlin", "vue", "gcp", "kafka", "kubernetes", "flutter"],
    about: {
      nl: "Pakketlijn bezorgt per dag 310.000 pakketten, vanuit vier sorteercentra en met 1.900 bestelbussen die bijna allemaal elektrisch zijn. De software maken we zelf, in Rotterdam, boven de sorteerhal. Je hoort de banden lopen.",
    },
    systems: {
      nl: [
        [
          "de ritplanning",
          "de planning die elke nacht 1.900 routes maakt",
          "Om vijf uur beginnen ze te laden. Wat er dan niet is, rijdt niet.",
        ],
        [
          "het volgscherm",
          "de pagina waarop mensen zien waar hun pakket blijft",
          "In december is dat de meest bekeken pagina van de provincie.",
        ],
        [
          "de sorteersturing",
          "de sturing die per uur 42.000 pakketten naar de juiste goot stuurt",
          "Je hebt per pakket 300 milliseconden en een foto van een scheef etiket.",
        ],
        [
          "de bezorgapp",
          "de app op 1.900 handhelds, van eerste scan tot handtekening",
          "Een chauffeur gebruikt hem 170 keer per dag, met handschoenen.",
        ],
      ],
    },
  },
  {
    name: "Kade & Kraan Terminals",
    sector: "logistics",
    place: "Rotterdam",
    otherPlaces: ["Moerdijk"],
    staff: 1300,
    tech: ["dotnet", "cpp", "azure", "sap", "plc", "cisco", "kafka"],
    about: {
      en: "We load and unload container ships on two terminals, day and night. Of our 1,300 people about 110 write or run software: for cranes, driverless vehicles, customs and the drivers waiting at the gate.",
    },
    systems: {
      nl: [
        [
          "het terminalsysteem",
          "het systeem dat van 38.000 containers weet waar ze staan en waar ze heen moeten",
          "Staat er één op de verkeerde plek, dan wacht er een schip van vierhonderd meter.",
        ],
        [
          "de kraanbesturing",
          "de besturing van 24 kranen die op afstand worden bediend",
          "De machinist zit achter een scherm, de container hangt in de wind.",
        ],
        [
          "de poort",
          "de afhandeling van 3.200 vrachtwagens per dag, van afspraak tot slagboom",
          "Elke minuut wachten is een rij tot op de A15.",
        ],
      ],
      en: [
        [
          "the terminal system",
          "the system that knows where 38,000 containers are and where each should go next",
          "Put one in the wrong slot and a ship of four hundred metres waits for it.",
        ],
        [
          "crane control",
          "the control of 24 cranes that are driven from a desk",
          "The driver sits behind a screen; the container hangs in the wind.",
        ],
        [
          "the gate",
          "the process that takes 3,200 trucks a day from appointment to barrier",
          "Every minute of delay is a queue on the A15.",
        ],
      ],
    },
  },
  {
    name: "Veerman Koeltransport",
    sector: "logistics",
    place: "Venlo",
    staff: 640,
    tech: ["microsoft", "dotnet", "powerbi", "azure", "dynamics"],
    about: {
      nl: "Veerman rijdt groente, bloemen en medicijnen door Europa, altijd gekoeld. Familiebedrijf, 380 trekkers, drie generaties aan de koffietafel. ICT is hier negentien mensen en een plek in de directie.",
    },
    systems: {
      nl: [
        [
          "de koelbewaking",
          "de bewaking van temperatuur in 520 trailers, elke minuut, in elk land",
          "Eén graad te warm en 24 pallets sla zijn compost.",
        ],
        [
          "het ordersysteem",
          "het systeem waarin planners, chauffeurs en klanten dezelfde rit zien",
          "Het oude stamt uit 2009 en weet meer dan wie dan ook. We vervangen het voorzichtig.",
        ],
        [
          "de boordcomputer",
          "de boordcomputer in 380 trekkers en alles wat daaruit komt",
          "Rijtijden, tolkosten, remgedrag: er zit meer in dan we nu gebruiken.",
        ],
      ],
    },
  },
  {
    name: "Railhaven",
    sector: "logistics",
    place: "Venlo",
    staff: 230,
    tech: ["java", "react", "aws", "postgres"],
    about: {
      en: "Railhaven runs freight trains between Venlo, Duisburg and Milan and sells the space on them per container. Our planners speak five languages; our systems speak about as many and are less patient.",
    },
    systems: {
      nl: [
        [
          "de treinplanning",
          "de planning van 41 goederentreinen per week door vier landen",
          "Een gemist pad door de Gotthard kun je niet inhalen.",
        ],
        [
          "de boekingssite",
          "de site waar verladers per container een plek op de trein kopen",
          "Wie meer dan een minuut moet zoeken, belt alsnog de vrachtwagen.",
        ],
        [
          "de aankomsttijd",
          "de voorspelling van aankomsttijden over vier spoornetten",
          "Elk net meldt vertraging anders, en een ervan per e-mail.",
        ],
      ],
      en: [
        [
          "train planning",
          "the planning of 41 freight trains a week through four countries",
          "Miss your path through the Gotthard and there is no catching up.",
        ],
        [
          "the booking site",
          "the site where shippers buy space on a train, one container at a time",
          "If it takes more than a minute, they call a truck after all.",
        ],
        [
          "the arrival forecast",
          "the forecast of arrival times across four railway networks",
          "Each network reports delay in its own way, and one of them by e-mail.",
        ],
      ],
    },
  },
  {
    name: "Stadsrit",
    sector: "logistics",
    place: "Eindhoven",
    staff: 1700,
    tech: ["java", "angular", "azure", "flutter", "powerbi", "microsoft", "cisco"],
    about: {
      nl: "Stadsrit rijdt de bussen in Zuidoost-Brabant: 390 voertuigen, 160.000 reizen per dag. Reizigers beoordelen ons op twee dingen: komt hij, en wanneer. Aan allebei valt met software veel te doen.",
    },
    systems: {
      nl: [
        [
          "de reisinformatie",
          "de vertrektijden op 1.400 halteborden en in de app",
          "Een bord dat liegt is erger dan een bord dat uit is.",
        ],
        [
          "de dienstindeling",
          "de indeling van 900 chauffeurs over 390 bussen",
          "Rusttijden, voorkeuren, verjaardagen: het is de moeilijkste puzzel van het bedrijf.",
        ],
        [
          "de laadstrategie",
          "het plan dat bepaalt welke van 240 elektrische bussen waar bijlaadt",
          "De batterij is net groot genoeg, mits iemand heeft nagedacht.",
        ],
      ],
    },
  },
  {
    name: "Loodslicht Automation",
    sector: "logistics",
    place: "Tilburg",
    staff: 310,
    tech: ["cpp", "java", "python", "linux", "plc", "ros"],
    about: {
      en: "Loodslicht automates warehouses: shuttles, conveyors and the software that keeps them from meeting unexpectedly. Forty-two sites run on our system, from a book depot in Culemborg to a spare-parts hall in Poznań.",
    },
    systems: {
      nl: [
        [
          "de shuttlesturing",
          "de sturing van 900 wagentjes die door één magazijn rijden zonder elkaar te raken",
          "Als het misgaat hoor je het, en daarna wordt het stil. Dat laatste is het dure deel.",
        ],
        [
          "het magazijnsysteem",
          "het magazijnsysteem dat bepaalt wat waar ligt en wie het haalt",
          "Tien seconden sneller per order is voor een klant een nachtploeg minder.",
        ],
        [
          "de simulator",
          "de simulator waarin we een magazijn draaien voor het gebouwd is",
          "Een fout kost daar een kop koffie. In beton kost hij een half jaar.",
        ],
      ],
      en: [
        [
          "shuttle control",
          "the control of 900 shuttles that share one warehouse without touching",
          "When it goes wrong you hear it, and then it goes quiet. The quiet is the expensive part.",
        ],
        [
          "the warehouse system",
          "the warehouse system that decides what lies where and who fetches it",
          "Ten seconds per order is a night shift a year for a customer.",
        ],
        [
          "the simulator",
          "the simulator in which we run a warehouse before it is built",
          "A mistake there costs a coffee. In concrete it costs half a year.",
        ],
      ],
    },
  },
  {
    name: "Polderair Cargo",
    sector: "logistics",
    place: "Hoofddorp",
    staff: 420,
    tech: ["java", "angular", "aws", "microsoft", "servicenow"],
    about: {
      en: "Polderair handles air freight at Schiphol: roses from Nairobi, chips from Taipei, now and then a horse. The planes come when they come; our systems make sure the paperwork is there first.",
    },
    systems: {
      en: [
        [
          "the customs desk",
          "the service that files 11,000 customs declarations a day",
          "One wrong code and a pallet of roses spends its short life in a shed.",
        ],
        [
          "the ramp app",
          "the app our ramp crews use to build up and break down pallets",
          "It is read in the rain, at night, next to an engine.",
        ],
        [
          "the slot planner",
          "the planner that gives every truck a door and a time",
          "When it works nobody mentions it. We are proud of the silence.",
        ],
      ],
    },
  },
  {
    name: "Sluisplan",
    sector: "logistics",
    place: "Nijmegen",
    staff: 65,
    tech: ["python", "vue", "postgres", "gis", "linux"],
    about: {
      nl: "Sluisplan maakt vaarplanning voor de binnenvaart: waar ligt genoeg water, welke sluis is vrij, hoe hard moet je varen om niet te hoeven wachten. 2.100 schippers gebruiken het elke dag en zeggen het als er iets niet klopt.",
    },
    systems: {
      nl: [
        [
          "de vaaradviezen",
          "het advies dat een schipper vertelt hoe hard hij moet varen om vlot door de sluis te gaan",
          "Te hard varen kost diesel, te zacht kost een dag.",
        ],
        [
          "de waterstanden",
          "de verwachting van waterdiepte op 1.300 plekken in de Rijn en haar takken",
          "Tien centimeter meer diepgang is honderd ton lading.",
        ],
        [
          "de ladingbeurs",
          "de beurs waar verladers en schippers elkaar vinden",
          "Een vertrouwensproduct: de prijs staat er, en de afspraak geldt.",
        ],
      ],
    },
  },
  {
    name: "Tuinkamer.nu",
    sector: "retail",
    place: "Zutphen",
    staff: 190,
    tech: ["php", "magento", "vue", "wordpress", "powerbi"],
    about: {
      nl: "Tuinkamer.nu verkoopt alles voor buiten, van viooltje tot veranda. Van maart tot juni halen we 60 procent van de omzet, de rest van het jaar maken we de boel beter. We zitten in een oude steenfabriek aan de IJssel.",
    },
    systems: {
      nl: [
        [
          "de webshop",
          "de webshop met 34.000 artikelen, waarvan een deel nog groeit",
          "Op de eerste zonnige zaterdag van maart komt alles tegelijk.",
        ],
        [
          "de plantenplanner",
          "de planner die zegt welke plant het in jouw tuin gaat redden",
          "Wie een hortensia in de volle zon zet, koopt daarna nooit meer iets.",
        ],
        [
          "de bezorgkalender",
          "de kalender die boomstammen en tuinhuizen op de goede dag bij de voordeur krijgt",
          "Een veranda past niet door de brievenbus en de buren doen ook niet open.",
        ],
      ],
    },
  },
  {
    name: "Brood & Boter Supermarkten",
    sector: "retail",
    place: "Veghel",
    staff: 4200,
    tech: ["java", "angular", "sap", "azure", "databricks", "microsoft", "powerbi", "cisco"],
    about: {
      nl: "Brood & Boter heeft 112 supermarkten in het zuiden en oosten. Op het hoofdkantoor in Veghel werken 140 mensen in de ICT. We weten wat een doos appelmoes kost, van boomgaard tot kassabon, en willen dat nog beter weten.",
    },
    systems: {
      nl: [
        [
          "de kassa",
          "de kassasoftware op 900 kassa's en 400 zelfscans",
          "Zaterdag om vier uur is geen goed moment voor een update.",
        ],
        [
          "de bestelvoorspelling",
          "de voorspelling die voor 112 winkels bepaalt hoeveel brood er morgen komt",
          "Te weinig is een lege plank, te veel is zonde. Letterlijk weggegooid brood.",
        ],
        [
          "de artikelstam",
          "het bestand van 26.000 artikelen met prijs, allergenen en maten",
          "Iemand met een notenallergie vertrouwt op een vinkje in dat bestand.",
        ],
        [
          "de bezorgdienst",
          "de site en app waarmee 40.000 huishoudens hun boodschappen bestellen",
          "De regel over vervangende artikelen heeft tot lange vergaderingen geleid.",
        ],
      ],
    },
  },
  {
    name: "Fietsdok",
    sector: "retail",
    place: "Apeldoorn",
    staff: 240,
    tech: ["php", "symfony", "react", "aws", "odoo"],
    about: {
      nl: "Fietsdok verkoopt en onderhoudt fietsen: online, in elf werkplaatsen en met busjes aan huis. Wij zijn mensen die over een tandwiel kunnen praten, en ook over een database.",
    },
    systems: {
      nl: [
        [
          "de werkplaatsplanning",
          "de planning van elf werkplaatsen en 35 servicebusjes",
          "Een lekke band op dinsdag moet op woensdag weer rijden.",
        ],
        [
          "de fietskiezer",
          "de keuzehulp die iemand in zeven vragen naar een passende fiets brengt",
          "Een verkeerde maat komt terug, en een fiets past in geen enkele retourdoos.",
        ],
        [
          "het onderdelenmagazijn",
          "het magazijn met 18.000 onderdelen en evenveel codes van leveranciers",
          "Dezelfde trapas heeft bij drie fabrikanten zeven namen.",
        ],
      ],
      en: [
        [
          "workshop planning",
          "the planning of eleven workshops and 35 service vans",
          "A flat tyre on Tuesday should be riding again on Wednesday.",
        ],
        [
          "the bike finder",
          "the guide that takes people to a bicycle that fits in seven questions",
          "A wrong size comes back, and no bicycle has ever fitted in a return box.",
        ],
        [
          "the parts catalogue",
          "the catalogue of 18,000 parts and at least as many supplier codes",
          "The same bottom bracket goes by seven names at three factories.",
        ],
      ],
    },
  },
  {
    name: "Letterkast",
    sector: "retail",
    place: "Utrecht",
    staff: 120,
    tech: ["java", "vue", "aws", "elastic"],
    about: {
      nl: "Letterkast is een webwinkel voor boeken en bladmuziek, en eigendom van 140 boekhandels samen. Wij concurreren niet op prijs maar op vinden: iemand die een halve titel weet, moet bij ons uitkomen.",
    },
    systems: {
      nl: [
        [
          "de zoekmachine",
          "de zoekmachine die uit 3,2 miljoen titels de bedoelde haalt",
          "Mensen zoeken op 'dat blauwe boek over die walvis'. Dat moet ook lukken.",
        ],
        [
          "de boekhandelskoppeling",
          "de koppeling met de voorraad van 140 boekhandels",
          "Het laatste exemplaar ligt soms in Appingedam. Dan verkopen we het daar.",
        ],
        [
          "de bladmuziekwinkel",
          "de winkel waar koren en orkesten hun partijen kopen",
          "Achtendertig alten willen hetzelfde pdf'je, en de componist wil ook wat.",
        ],
      ],
    },
  },
  {
    name: "Warmdraad",
    sector: "retail",
    place: "Amsterdam",
    staff: 260,
    tech: ["node", "react", "gcp", "python", "looker"],
    about: {
      en: "Warmdraad makes knitwear that is repaired for free for as long as you wear it. We sell in nine countries, mostly online. Half our data questions are about wool, the other half about sizes.",
    },
    systems: {
      en: [
        [
          "the shop",
          "the shop that sells in nine countries, six currencies and four ideas of 'medium'",
          "A page that loads half a second faster sells a few hundred jumpers more.",
        ],
        [
          "the repair service",
          "the service through which 1,200 jumpers a week come home to be mended",
          "Each has a story, and its owner wants to know where it is.",
        ],
        [
          "the size adviser",
          "the model that says which size will stay and which will come back",
          "Every return we prevent is a box that does not travel twice.",
        ],
      ],
    },
  },
  {
    name: "Bouwloods Direct",
    sector: "retail",
    place: "Ede",
    staff: 520,
    tech: ["dotnet", "dynamics", "azure", "powerbi", "microsoft"],
    about: {
      nl: "Bouwloods Direct levert bouwmateriaal aan aannemers en klussers met een plan. Vóór tien uur 's avonds besteld, de volgende ochtend om zeven uur op de bouwplaats. Op die belofte is ons hele bedrijf gebouwd.",
    },
    systems: {
      nl: [
        [
          "de avondbestelling",
          "de bestelstraat die tussen acht en tien uur 's avonds de halve dagomzet verwerkt",
          "De vrachtwagens worden om elf uur geladen, of de site nu traag was of niet.",
        ],
        [
          "de klantprijzen",
          "de prijsafspraken van 14.000 aannemers, elk met eigen korting en eigen mening",
          "Een verkeerde prijs op een factuur is een telefoontje om zes uur 's ochtends.",
        ],
        [
          "het magazijn",
          "de systemen achter vier loodsen met 60.000 artikelen, van schroef tot dakbalk",
          "Schroeven tel je per doos, balken per stuk en zand per kuub. Dat moet in één systeem.",
        ],
      ],
    },
  },
  {
    name: "Kringloper",
    sector: "retail",
    place: "Rotterdam",
    staff: 90,
    tech: ["node", "react", "reactnative", "aws", "python", "ai"],
    about: {
      en: "Kringloper is the marketplace of 210 second-hand shops. They photograph what comes in, we find the price, the words and the buyer. Since we began, 1.9 million things have not been thrown away.",
    },
    systems: {
      nl: [
        [
          "de fotoherkenning",
          "de herkenning die uit één foto haalt wat iets is en wat het kan opbrengen",
          "Een lelijke vaas kan 4 euro waard zijn, of 400.",
        ],
        [
          "de winkelapp",
          "de app waarmee winkels in een halve minuut een stoel te koop zetten",
          "De gebruikers zijn vrijwilligers met een volle inbrengbalie en weinig tijd.",
        ],
        [
          "de marktplaats",
          "de marktplaats met 900.000 dingen waarvan er van elk precies één is",
          "Twee mensen die tegelijk dezelfde lamp kopen: dat mag maar met één goed aflopen.",
        ],
      ],
      en: [
        [
          "photo recognition",
          "the recognition that tells from one photo what a thing is and what it may fetch",
          "An ugly vase can be worth four euros, or four hundred.",
        ],
        [
          "the shop app",
          "the app with which shops put a chair on sale in half a minute",
          "Its users are volunteers with a full counter and no patience for spinners.",
        ],
        [
          "the marketplace",
          "the marketplace of 900,000 things of which there is exactly one each",
          "Two people buying the same lamp at the same time is our oldest bug.",
        ],
      ],
    },
  },
  {
    name: "Drogisterij Vlierbes",
    sector: "retail",
    place: "Zaandam",
    staff: 1900,
    tech: ["java", "react", "azure", "sap", "microsoft", "salesforce", "powerbi"],
    about: {
      nl: "Vlierbes heeft 170 drogisterijen, van Den Helder tot Zierikzee. De klantenkaart zit in 2,4 miljoen portemonnees, wat ons veel laat weten en veel verantwoordelijkheid geeft.",
    },
    systems: {
      nl: [
        [
          "de klantenkaart",
          "het spaarsysteem van 2,4 miljoen klanten",
          "Wat iemand bij de drogist koopt, is privé. Daar beginnen we mee, niet daar eindigen we mee.",
        ],
        [
          "de winkelvoorraad",
          "de voorraad van 170 winkels, die elk uur moet kloppen met het schap",
          "Tandpasta tel je niet één keer per jaar als mensen hem online kunnen reserveren.",
        ],
        [
          "de actiemachine",
          "het systeem dat elke maandag om zes uur alle prijzen en schapkaartjes omzet",
          "Staat er 'tweede halve prijs' en de kassa weet het niet, dan wint de klant. Terecht.",
        ],
      ],
    },
  },
];
