import type { CompanyProfile } from "../profile.ts";

export const government: CompanyProfile[] = [
  {
    name: "Gemeente Rietlanden",
    sector: "government",
    place: "Tiel",
    staff: 780,
    tech: ["microsoft", "zaak", "topdesk", "powerbi", "azure"],
    about: {
      nl: "Rietlanden is een fusiegemeente van zeven dorpen en één stad tussen Waal en Linge. 64.000 inwoners, veel fruit, veel water en een gemeentehuis waar je elkaar nog op de trap tegenkomt.",
    },
    systems: {
      nl: [
        [
          "het zaaksysteem",
          "het zaaksysteem waarin elke aanvraag van een inwoner van loket tot besluit te volgen is",
          "Wie een kapvergunning aanvraagt, wil weten waar die ligt. Wij ook.",
        ],
        [
          "de burgerzakenbalie",
          "de systemen achter de balie waar je een paspoort haalt en een kind aangeeft",
          "Als de balie stilstaat, staat de wachtrij tot op de stoep.",
        ],
        [
          "de website",
          "de website met 140 producten en 31 formulieren",
          "De helft van de bezoekers komt er op een telefoon, vaak in de trein, altijd met een vraag.",
        ],
      ],
    },
  },
  {
    name: "Gemeente Oostmeer",
    sector: "government",
    place: "Hoorn",
    staff: 1250,
    tech: ["microsoft", "azure", "zaak", "powerbi", "gis", "mendix"],
    about: {
      nl: "Oostmeer werkt voor 118.000 inwoners aan het Markermeer. We hebben een eigen ICT-afdeling van 70 mensen en doen de automatisering ook voor twee buurgemeenten. Groot genoeg om iets voor elkaar te krijgen, klein genoeg om te weten wie je daarvoor moet bellen.",
    },
    systems: {
      nl: [
        [
          "het sociaal domein",
          "de systemen waarmee 300 consulenten jeugdhulp, bijstand en wmo regelen",
          "Achter elk dossier zit een gezin dat al genoeg formulieren heeft gezien.",
        ],
        [
          "de basisregistraties",
          "de registraties van personen, adressen en gebouwen waar de hele gemeente op steunt",
          "Een adres dat niet klopt, komt op vijf plekken terug als een klacht.",
        ],
        [
          "de gegevensmakelaar",
          "de koppelingen tussen 180 applicaties en één zaaksysteem",
          "Wij tekenen ze graag opnieuw, en dan eenvoudiger.",
        ],
      ],
    },
  },
  {
    name: "Gemeente Heuvelbrink",
    sector: "government",
    place: "Sittard",
    staff: 690,
    tech: ["microsoft", "zaak", "topdesk", "lowcode"],
    about: {
      nl: "Heuvelbrink is een Zuid-Limburgse gemeente met 58.000 inwoners, dertien kernen en een sterk verenigingsleven. Onze ICT-afdeling telt 34 mensen en houdt van oplossingen die volgend jaar ook nog werken.",
    },
    systems: {
      nl: [
        [
          "de meldingenapp",
          "de app waarmee inwoners een losse stoeptegel of kapotte lantaarn melden",
          "Drie werkdagen is de belofte. De app laat aan iedereen zien of we die halen.",
        ],
        [
          "de belastingaanslag",
          "de verwerking van 31.000 aanslagen in één week van februari",
          "De rest van het jaar is het voorbereiding en bezwaren.",
        ],
        [
          "het intranet",
          "de digitale werkplek van 690 collega's, van wijkagent tot wethouder",
          "Wie iets niet vindt, loopt langs. Dat is gezellig, maar niet schaalbaar.",
        ],
      ],
    },
  },
  {
    name: "Waterschap Zilte Delta",
    sector: "government",
    place: "Middelburg",
    staff: 610,
    tech: ["microsoft", "gis", "azure", "python", "plc", "powerbi"],
    about: {
      nl: "Wij houden Zeeland droog als het regent en nat als het niet regent. Dat doen we met 412 gemalen, 430 kilometer zeedijk en steeds meer gegevens. Het water trekt zich van planning niets aan.",
    },
    systems: {
      nl: [
        [
          "de gemalenbesturing",
          "de besturing op afstand van 412 gemalen",
          "Bij springtij en noordwesterstorm kijkt iedereen mee, inclusief de dijkgraaf.",
        ],
        [
          "de waterverwachting",
          "de modellen die twee dagen vooruit rekenen waar het water heen wil",
          "Een uur eerder malen scheelt soms een kelder en soms een oogst.",
        ],
        [
          "het kaartenportaal",
          "het kaartenportaal met elke sloot, stuw en duiker in ons gebied",
          "Boeren, aannemers en onze eigen mensen plannen er hun werk op.",
        ],
      ],
    },
  },
  {
    name: "Omgevingsdienst Middenrivieren",
    sector: "government",
    place: "Gorinchem",
    staff: 320,
    tech: ["microsoft", "zaak", "gis", "powerbi"],
    about: {
      nl: "Voor elf gemeenten en een provincie behandelen we vergunningen, controleren we bedrijven en gaan we kijken als het ergens stinkt. We zijn een dienst van specialisten, en sinds de Omgevingswet ook van gegevens.",
    },
    systems: {
      nl: [
        [
          "de vergunningketen",
          "de keten van aanvraag in het Omgevingsloket tot besluit in de brievenbus",
          "Acht weken is de termijn. De wet kent geen excuus over een koppeling.",
        ],
        [
          "de inspecteursapp",
          "de app waarmee 90 inspecteurs hun bevindingen vastleggen",
          "Die wordt gebruikt op een erf, met koude handen en soms een hond erbij.",
        ],
        [
          "het bedrijvenbestand",
          "het bestand van 24.000 bedrijven met hun risico's en bezoeken",
          "Op dat bestand bepalen we waar we volgende week aanbellen.",
        ],
      ],
    },
  },
  {
    name: "Veiligheidsregio Noordkwartier",
    sector: "government",
    place: "Alkmaar",
    staff: 540,
    tech: ["microsoft", "azure", "cisco", "gis", "citrix"],
    about: {
      nl: "Noordkwartier is brandweer, GHOR en crisisbeheersing voor zeventien gemeenten. Onze ICT staat in kazernes, voertuigen en een meldkamer, en moet het vooral doen als de rest het niet meer doet.",
    },
    systems: {
      nl: [
        [
          "de voertuigcomputers",
          "de computers in 140 brandweervoertuigen, met kaart, bluswater en gevaarlijke stoffen",
          "Wie onderweg is naar een brand, heeft geen tijd voor een herstart.",
        ],
        [
          "het crisisnet",
          "de verbindingen tussen 61 kazernes, de meldkamer en het rampenplein",
          "Dat moet het ook doen als er een graafmachine door de kabel gaat.",
        ],
        [
          "het roosterpakket",
          "de planning van 1.200 vrijwilligers en 300 beroepskrachten",
          "Een pieper gaat alleen af bij de goede mensen als dit klopt.",
        ],
      ],
    },
  },
  {
    name: "Rijksdienst voor Registers",
    sector: "government",
    place: "Den Haag",
    otherPlaces: ["Groningen"],
    staff: 2400,
    tech: ["java", "angular", "openshift", "postgres", "kafka", "linux"],
    about: {
      nl: "De Rijksdienst voor Registers beheert negen landelijke registers: wie mag lesgeven, wie mag een kraan bedienen, wie heeft een jachtakte. Zevenhonderd van onze collega's werken in de ICT. Openbaar wat openbaar kan, gesloten wat gesloten moet.",
    },
    systems: {
      nl: [
        [
          "het diplomaregister",
          "het register waarin 16 miljoen diploma's opvraagbaar moeten zijn voor wie er recht op heeft",
          "Een werkgever in Portugal en een oma in Assen gebruiken dezelfde knop.",
        ],
        [
          "de registerkern",
          "de gedeelde kern waar negen registers hun gegevens in vastleggen",
          "Tachtig bevragingen per seconde, en elke bevraging moet later uit te leggen zijn.",
        ],
        [
          "het inzageportaal",
          "het portaal waar burgers zien wat wij van ze weten en wie het heeft opgevraagd",
          "Dat is geen gunst maar een recht, en zo bouwen we het ook.",
        ],
        [
          "de berichtenbus",
          "het berichtenverkeer met 1.100 organisaties die op onze registers zijn aangesloten",
          "Een wijziging kondigen we een half jaar vooraf aan. Daarna moet zij ook werken.",
        ],
      ],
    },
  },
  {
    name: "Inspectie Bodem en Bouw",
    sector: "government",
    place: "Utrecht",
    staff: 410,
    tech: ["python", "azure", "powerbi", "gis", "databricks"],
    about: {
      nl: "Wij houden toezicht op funderingen, sanering en grote bouwwerken. Met 410 mensen kun je niet overal zijn, dus kiezen we op basis van gegevens waar we gaan kijken. Dat kiezen moet eerlijk en uitlegbaar gebeuren.",
    },
    systems: {
      nl: [
        [
          "het risicomodel",
          "het model dat helpt kiezen welke 900 van de 60.000 bouwwerken we bezoeken",
          "Iedere eigenaar mag vragen waarom hij op de lijst staat. Dan hebben we een antwoord.",
        ],
        [
          "het inspectiedossier",
          "het dossier met foto's, metingen en besluiten van twintig jaar toezicht",
          "De rechter leest mee, dus het moet kloppen tot op de minuut.",
        ],
        [
          "het bodemloket",
          "het loket waar makelaars, gemeenten en burgers opzoeken wat er in de grond zit",
          "Een huis kopen op een oude stortplaats doe je liever bewust.",
        ],
      ],
    },
  },
  {
    name: "Dienst De Vier Kernen",
    sector: "government",
    place: "Assen",
    staff: 230,
    tech: ["microsoft", "azure", "topdesk", "citrix", "cisco", "zaak"],
    about: {
      nl: "Vier Drentse gemeenten doen hun ICT, financiën en personeelszaken samen bij ons. Dat betekent vier gemeentesecretarissen, vier gewoontes en één infrastructuur.",
    },
    systems: {
      nl: [
        [
          "de gezamenlijke werkplek",
          "de werkplek van 1.600 ambtenaren in vier gemeentehuizen",
          "Op maandag om negen uur logt iedereen tegelijk in. Dat is ons piekmoment.",
        ],
        [
          "het gemeentelijk netwerk",
          "het netwerk tussen vier gemeentehuizen, drie zwembaden en een theater",
          "Het theater belt alleen op zaterdagavond, maar dan ook echt.",
        ],
        [
          "de financiële administratie",
          "de administratie waarmee vier gemeenten hun begroting, facturen en jaarrekening doen",
          "In februari komt de accountant. Die stelt al jaren dezelfde vraag over rechten.",
        ],
      ],
    },
  },
  {
    name: "Belastingsamenwerking Hollandse Linie",
    sector: "government",
    place: "Leiden",
    staff: 260,
    tech: ["oracle", "java", "powerbi", "linux"],
    about: {
      nl: "Wij heffen belasting voor vijf gemeenten en een waterschap. Niemand wordt er blij van, dus doen we het zo duidelijk mogelijk: één brief, één portaal, één telefoonnummer waar iemand opneemt.",
    },
    systems: {
      nl: [
        [
          "het heffingssysteem",
          "het systeem dat 410.000 aanslagen berekent, verstuurt en int",
          "Een afrondingsfout maal 410.000 is een persbericht.",
        ],
        [
          "de woz-waardering",
          "de modellen die elk jaar 290.000 woningen een waarde geven",
          "Iedereen die het er niet mee eens is, kan doorklikken tot de buren waarmee is vergeleken.",
        ],
        [
          "mijn belastingzaken",
          "het portaal waar inwoners betalen, bezwaar maken of kwijtschelding vragen",
          "Wie uitstel vraagt, heeft meestal al een rotweek. Het formulier hoort dat niet erger te maken.",
        ],
      ],
    },
  },
  {
    name: "Ketenbureau Recht",
    sector: "government",
    place: "Zoetermeer",
    staff: 480,
    tech: ["dotnet", "openshift", "angular", "postgres", "linux"],
    about: {
      nl: "Ketenbureau Recht bouwt wat tussen rechtbank, reclassering en advocatuur in zit: dossiers die op tijd op de goede plek zijn. Voor deze functies vragen we een VOG en soms een veiligheidsonderzoek; dat staat er dan bij.",
    },
    systems: {
      nl: [
        [
          "het digitale dossier",
          "het dossier dat rechter, griffier en advocaat tegelijk kunnen lezen",
          "De ene regel die iemand niet mag zien, mag hij ook echt niet zien.",
        ],
        [
          "het zittingsrooster",
          "de planning van zittingen, zalen en tolken voor zes rechtbanken",
          "Ontbreekt de tolk, dan gaat iedereen naar huis en begint het wachten opnieuw.",
        ],
        [
          "de ketenpoort",
          "de koppeling waarlangs per dag 18.000 stukken van eigenaar wisselen",
          "We moeten van elk stuk kunnen zeggen waar het was, ook over tien jaar.",
        ],
      ],
    },
  },
];
