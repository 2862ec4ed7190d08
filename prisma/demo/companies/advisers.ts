import type { CompanyProfile } from "../profile.ts";

export const advisers: CompanyProfile[] = [
  {
    name: "Bakboord Advies",
    sector: "consultancy",
    place: "Utrecht",
    staff: 240,
    tech: ["microsoft", "azure", "powerbi", "zaak", "mendix", "togaf"],
    about: {
      nl: "Bakboord adviseert gemeenten, waterschappen en zorginstellingen over hun informatievoorziening. We schrijven liever een besluit van vier pagina's dan een rapport van veertig. Onze adviseurs blijven tot het werkt, of zeggen eerlijk dat het niet gaat werken.",
    },
    systems: {
      nl: [
        [
          "een zaaksysteem",
          "de overgang van drie oude zaaksystemen naar één nieuw, bij een gemeente met 90.000 inwoners",
          "Het oude systeem gaat op 31 december uit. Dat staat al in de krant.",
        ],
        [
          "een datastrategie",
          "de vraag hoe een waterschap van losse spreadsheets naar gedeelde gegevens komt",
          "Techniek is daar het makkelijke derde deel.",
        ],
        [
          "een aanbesteding",
          "de aanbesteding van een nieuw dossiersysteem bij een zorgkoepel met 5.000 medewerkers",
          "Wat je nu vergeet op te schrijven, mis je tien jaar.",
        ],
      ],
    },
  },
  {
    name: "Veldmaat Consultants",
    sector: "consultancy",
    place: "Amersfoort",
    staff: 130,
    tech: ["dynamics", "powerbi", "azure", "sap", "powerplatform"],
    about: {
      nl: "Veldmaat helpt maakbedrijven en groothandels met hun ERP. We kiezen, richten in, zetten over en blijven bij de eerste maandafsluiting. Dat laatste is waar de meeste projecten echt beginnen.",
    },
    systems: {
      nl: [
        [
          "een ERP-overgang",
          "de overstap van een pakket uit 2003 naar Business Central bij een fabrikant van keukenkastjes",
          "De eerste maandag na livegang rijden de vrachtwagens gewoon weer om zes uur.",
        ],
        [
          "een voorraadmodel",
          "het voorraadmodel van een groothandel met 60.000 artikelen en één heftruck te weinig",
          "Een procent minder voorraad is daar een nieuw magazijn dat niet gebouwd hoeft te worden.",
        ],
        [
          "een rapportagelaag",
          "de rapportages waar directie, inkoop en magazijn eindelijk dezelfde cijfers in zien",
          "Over de definitie van 'omzet' is drie weken gepraat. Dat was het waard.",
        ],
      ],
    },
  },
  {
    name: "Northquay Consulting",
    sector: "consultancy",
    place: "Amsterdam",
    staff: 310,
    tech: ["aws", "azure", "java", "databricks", "kubernetes", "python", "salesforce"],
    about: {
      en: "Northquay is an engineering consultancy. Banks, retailers and grid operators hire us when something has to be moved while it keeps running. About half of us came from a client, which they forgave us.",
    },
    systems: {
      en: [
        [
          "a core migration",
          "the migration of a retail bank's payment core to the cloud, one product at a time",
          "The old one runs on Sundays too, so the new one has to.",
        ],
        [
          "a data platform",
          "a data platform for a grid operator that has to explain every number to a regulator",
          "'Where does this figure come from?' is the requirement. The rest follows.",
        ],
        [
          "a service desk rebuild",
          "the rebuild of a retailer's order platform before the next Black Friday",
          "The date is not negotiable; the scope is, and somebody has to say so.",
        ],
      ],
    },
  },
  {
    name: "Grondtoon IT",
    sector: "consultancy",
    place: "Den Bosch",
    staff: 90,
    tech: ["java", "dotnet", "kubernetes", "azure", "microsoft"],
    about: {
      nl: "Grondtoon is een bureau van negentig ontwikkelaars en architecten die liever in één team bij een klant zitten dan in tien. We werken voor verzekeraars, ziekenhuizen en een enkele brouwerij.",
    },
    systems: {
      nl: [
        [
          "een polissysteem",
          "het nieuwe polissysteem van een middelgrote verzekeraar",
          "Het oude rekent goed maar niemand weet meer waarom.",
        ],
        [
          "een brouwproces",
          "de data van een brouwerij, van mouttoren tot kroonkurk",
          "De proefsessies zijn echt onderdeel van de acceptatietest.",
        ],
        [
          "een patiëntportaal",
          "het portaal waarmee een ziekenhuis zijn patiënten zelf afspraken laat verzetten",
          "Scheelt de polikliniek 200 telefoontjes per dag, als het klopt.",
        ],
      ],
    },
  },
  {
    name: "Zeefdruk Data",
    sector: "consultancy",
    place: "Delft",
    staff: 55,
    tech: ["python", "databricks", "snowflake", "azure", "ai", "dbt"],
    about: {
      en: "Zeefdruk is 55 data people in Delft. We build data platforms and models for organisations that want to run them without us afterwards. Handing over is part of the job and, done well, the best part.",
    },
    systems: {
      nl: [
        [
          "een dataplatform",
          "het dataplatform van een vervoerder die zijn vertragingen wil begrijpen",
          "Na een jaar gaan wij weg en moet hun eigen team het leuk vinden.",
        ],
        [
          "een voorspelmodel",
          "een model dat een woningcorporatie vertelt welke daken er dit jaar aan moeten",
          "De huurder onder het lekkende dak heeft geen boodschap aan een betrouwbaarheidsinterval.",
        ],
        [
          "een datawinkel",
          "een catalogus waarin 400 analisten van een ministerie vinden wat er al is",
          "De helft van alle vragen was al eens beantwoord, alleen wist niemand waar.",
        ],
      ],
      en: [
        [
          "a data platform",
          "the data platform of a transport company that wants to understand its delays",
          "In a year we leave, and their own team should enjoy it by then.",
        ],
        [
          "a prediction model",
          "a model that tells a housing association which roofs cannot wait",
          "The tenant under the leak does not care for confidence intervals.",
        ],
        [
          "a data catalogue",
          "a catalogue in which 400 analysts at a ministry find what already exists",
          "Half of all questions had been answered before; nobody knew where.",
        ],
      ],
    },
  },
  {
    name: "Haakse Blik",
    sector: "consultancy",
    place: "Zwolle",
    staff: 70,
    tech: ["testing", "dotnet", "java", "azure", "playwright"],
    about: {
      nl: "Haakse Blik doet kwaliteit: testen, testautomatisering en het gesprek daarover. Onze mensen zitten bij klanten tussen Zwolle en Utrecht en komen elke derde donderdag samen om iets kapot te maken.",
    },
    systems: {
      nl: [
        [
          "een uitkeringssysteem",
          "het systeem waarmee een uitvoerder maandelijks 200.000 uitkeringen betaalt",
          "Een fout betekent dat iemand zijn huur niet kan betalen. Dat is onze risicoanalyse.",
        ],
        [
          "een kassaketen",
          "de keten van schap tot kassa bij een landelijke winkelketen",
          "Negen systemen, drie leveranciers, één klant in de rij.",
        ],
        [
          "een spoorapp",
          "de reisapp van een vervoerder met een miljoen gebruikers",
          "Op een dag met storingen op het spoor mag de app er zelf geen hebben.",
        ],
      ],
    },
  },
  {
    name: "Cloudvaart",
    sector: "consultancy",
    place: "Rotterdam",
    staff: 160,
    tech: ["azure", "aws", "kubernetes", "terraform", "go", "linux"],
    about: {
      en: "Cloudvaart moves organisations to the cloud, and lately also back again when that is wiser. Ports, hospitals, two ministries. We document as we go, since we will not be there in a year.",
    },
    systems: {
      nl: [
        [
          "een landingszone",
          "de cloudomgeving van een ziekenhuisgroep, van netwerk tot rechten",
          "Patiëntgegevens verhuizen pas als de functionaris gegevensbescherming rustig slaapt.",
        ],
        [
          "een terugverhuizing",
          "het terughalen van een rekenplatform naar eigen servers, omdat dat goedkoper is",
          "Dat zeggen consultants niet vaak. Wij hebben het uitgerekend.",
        ],
        [
          "een platformteam",
          "het platform waarop dertig ontwikkelteams van een havenbedrijf hun diensten draaien",
          "Zij merken ons pas als het stilstaat. Dat is een compliment en een risico.",
        ],
      ],
      en: [
        [
          "a landing zone",
          "the cloud environment of a hospital group, from network to permissions",
          "Patient data moves when the privacy officer sleeps well, not earlier.",
        ],
        [
          "a move back",
          "the return of a computing platform to its own servers, because that is cheaper",
          "Consultants do not say that often. We did the sums.",
        ],
        [
          "a platform team",
          "the platform on which thirty teams of a port company run their services",
          "They notice us only when it stops, which is a compliment and a risk.",
        ],
      ],
    },
  },
  {
    name: "Werklicht Werving",
    sector: "agency",
    place: "Utrecht",
    staff: 35,
    tech: [],
    about: {
      nl: "Werklicht zoekt ICT'ers voor opdrachtgevers in het midden van het land. Wij bemiddelen; je komt in dienst bij de opdrachtgever. Wie dat is, hoor je in het eerste gesprek, voordat je cv ergens heen gaat.",
    },
    systems: { nl: [] },
  },
  {
    name: "Plaatsmakers IT",
    sector: "agency",
    place: "Eindhoven",
    staff: 60,
    tech: [],
    about: {
      nl: "Plaatsmakers bemiddelt in vaste banen en opdrachten, vooral in Brabant en Limburg. Onze bemiddelaars hebben zelf in de ICT gewerkt. Dat hoor je aan de vragen.",
    },
    systems: { nl: [], en: [] },
  },
  {
    name: "Brightfen Recruitment",
    sector: "agency",
    place: "Amsterdam",
    staff: 50,
    tech: [],
    about: {
      en: "Brightfen recruits engineers, data people and product people for scale-ups in Amsterdam, Rotterdam and Berlin. We tell you the company's name in the first call and what it pays before that.",
    },
    systems: { en: [] },
  },
  {
    name: "Tweede Gesprek",
    sector: "agency",
    place: "Rotterdam",
    staff: 18,
    tech: [],
    about: {
      nl: "Tweede Gesprek is een klein bureau voor leidinggevende en adviserende functies in de ICT. We stellen per opdracht hooguit vier mensen voor en leggen uit waarom.",
    },
    systems: { nl: [] },
  },
  {
    name: "Codekwartier",
    sector: "secondment",
    place: "Utrecht",
    staff: 320,
    tech: ["java", "dotnet", "react", "angular", "azure", "python"],
    about: {
      nl: "Codekwartier detacheert ontwikkelaars, testers en analisten. Je komt bij ons in vaste dienst, werkt bij opdrachtgevers en bent elke vrijdagmiddag welkom in het Kwartier: een zaal met soldeerbouten, koffie en een podium.",
    },
    systems: { nl: [] },
  },
  {
    name: "Dijkwerkers IT",
    sector: "secondment",
    place: "Apeldoorn",
    staff: 210,
    tech: ["microsoft", "azure", "cisco", "linux", "topdesk", "zaak"],
    about: {
      nl: "Dijkwerkers detacheert beheerders, engineers en servicedeskmensen in Gelderland en Overijssel. Opdrachten liggen op hooguit drie kwartier van je huis; dat staat in het contract.",
    },
    systems: { nl: [] },
  },
  {
    name: "Startbaan Digitaal",
    sector: "secondment",
    place: "Amersfoort",
    staff: 140,
    tech: ["java", "dotnet", "powerbi", "microsoft", "testing"],
    about: {
      nl: "Startbaan Digitaal leidt mensen op tot ICT'er: natuurkundigen, musici, kraamverzorgenden, wie maar wil en kan. Je krijgt vanaf de eerste dag salaris, na drie maanden een opdracht en anderhalf jaar een begeleider.",
    },
    systems: { nl: [] },
  },
  {
    name: "Bitwerf",
    sector: "secondment",
    place: "Rotterdam",
    staff: 180,
    tech: ["cpp", "go", "kubernetes", "aws", "python", "java"],
    about: {
      en: "Bitwerf employs 180 engineers and lends them out in teams of two or more. Nobody goes to a client alone. Between assignments you build for our own customers: a lighthouse museum, a seed bank, the harbour pilots.",
    },
    systems: { nl: [], en: [] },
  },
  {
    name: "Peloton Tech",
    sector: "secondment",
    place: "Den Bosch",
    staff: 150,
    tech: ["sap", "dynamics", "mendix", "outsystems", "salesforce"],
    about: {
      nl: "Peloton Tech detacheert consultants in ERP, CRM en low-code. In een peloton zit je soms uit de wind en soms op kop. Wij wisselen op tijd, en dat is meer dan een beeldspraak: na achttien maanden krijg je een nieuwe opdracht als je dat wilt.",
    },
    systems: { nl: [] },
  },
  {
    name: "Hefboom Data",
    sector: "secondment",
    place: "Utrecht",
    staff: 120,
    tech: ["python", "powerbi", "databricks", "snowflake", "azure", "dbt", "ai"],
    about: {
      nl: "Hefboom levert data-analisten, engineers en scientists aan gemeenten, verzekeraars en vervoerders. Elke maandag leren we elkaar iets; de onderwerpen staan op een wc-muur en zijn soms erg specifiek.",
    },
    systems: { nl: [], en: [] },
  },
  {
    name: "Glasbaan",
    sector: "hosting",
    place: "Amersfoort",
    staff: 700,
    tech: ["cisco", "linux", "go", "python", "salesforce", "vue", "microsoft"],
    about: {
      nl: "Glasbaan legt en beheert glasvezel in het buitengebied: 190.000 adressen waar een ander de sleuf te lang vond. Wij graven, lassen en houden het aan. In het dorp zwaaien ze naar onze bussen.",
    },
    systems: {
      nl: [
        [
          "het kernnetwerk",
          "het kernnetwerk achter 190.000 adressen",
          "Een dorp zonder internet merkt het om zes uur 's avonds. Allemaal tegelijk.",
        ],
        [
          "de aanlegplanning",
          "de planning van 60 graafploegen, van schouw tot laatste las",
          "Een boer wil de sleuf niet in de maand dat hij maait.",
        ],
        [
          "de storingskaart",
          "de kaart die klanten laat zien of het aan hen ligt of aan ons",
          "Meestal is het een losse stekker. Soms een trekker.",
        ],
      ],
    },
  },
  {
    name: "Serverstal",
    sector: "hosting",
    place: "Meppel",
    staff: 80,
    tech: ["linux", "php", "openstack", "ansible", "postgres"],
    about: {
      nl: "Serverstal host 31.000 websites en 900 bedrijfsapplicaties op eigen servers, in een verbouwde boerderij en een tweede zaal in Zwolle. Geen wolk van een ander. Wel warmte voor de buren.",
    },
    systems: {
      nl: [
        [
          "het hostingplatform",
          "het platform met 31.000 websites op machines die we zelf in het rek schuiven",
          "Eén lek forum mag de rest niet meetrekken. Daar gaat veel werk in zitten.",
        ],
        [
          "het klantenpaneel",
          "het paneel waarin klanten hun domeinen, mail en back-ups regelen",
          "Wie om elf uur 's avonds een back-up terugzet, is al gespannen.",
        ],
        [
          "de mailstraat",
          "de mailservers van 12.000 bedrijven",
          "Iedereen wil minder spam en niemand wil dat zijn offerte erin belandt.",
        ],
      ],
    },
  },
  {
    name: "Highgate Datacenters",
    sector: "hosting",
    place: "Almere",
    staff: 240,
    tech: ["linux", "cisco", "python", "kubernetes", "powerbi"],
    about: {
      en: "Highgate runs four data centres around Amsterdam for people who need their machines close to the exchange. We think in kilowatts, minutes and doors. The waste heat goes to 6,000 homes.",
    },
    systems: {
      en: [
        [
          "the facility controls",
          "the controls that keep four halls of machines at 24 degrees",
          "Between a failing pump and a warm server lie eleven minutes.",
        ],
        [
          "the customer portal",
          "the portal where customers see their power, doors and cables",
          "They want to know who opened rack 14 on Sunday. So do we.",
        ],
        [
          "the cross-connects",
          "the fibres between 300 networks under one roof",
          "Pull out the wrong one and half a country buffers.",
        ],
      ],
    },
  },
  {
    name: "Beheerhaven",
    sector: "hosting",
    place: "Ede",
    staff: 190,
    tech: ["microsoft", "azure", "citrix", "cisco", "topdesk", "vmware"],
    about: {
      nl: "Beheerhaven doet het ICT-beheer van 340 organisaties in Midden-Nederland: huisartsen, notarissen, een dierentuin. De dierentuin heeft de leukste storingen.",
    },
    systems: {
      nl: [
        [
          "de beheerde werkplek",
          "de werkplek van 14.000 mensen bij 340 organisaties",
          "Een notaris die om vijf voor negen niet kan inloggen, heeft om negen uur een bruidspaar voor zich.",
        ],
        [
          "de bewakingsdienst",
          "de bewaking van 2.800 servers, dag en nacht",
          "Liever bellen wij de klant dan de klant ons.",
        ],
        [
          "de back-upketen",
          "de back-ups van alles, elke nacht, en elke maand echt teruggezet",
          "Een back-up die je nooit hebt teruggezet, is een vermoeden.",
        ],
      ],
    },
  },
  {
    name: "Werkplek Noord",
    sector: "hosting",
    place: "Groningen",
    staff: 85,
    tech: ["microsoft", "azure", "intune", "topdesk", "cisco"],
    about: {
      nl: "Werkplek Noord richt moderne werkplekken in en beheert ze, voor scholen, woningcorporaties en bouwbedrijven in Groningen en Drenthe. Nuchter, op tijd, en we ruimen het karton zelf op.",
    },
    systems: {
      nl: [
        [
          "de uitrol",
          "de uitrol van 3.000 laptops per jaar die uit de doos moeten werken",
          "Iemand opent de doos op maandag en moet om tien uur kunnen mailen.",
        ],
        [
          "de schoolwerkplek",
          "de werkplek van 41 scholen met samen 17.000 leerlingen",
          "Een klas van dertig wacht niet op een update.",
        ],
        [
          "het meldpunt",
          "het meldpunt waar per dag 220 vragen binnenkomen",
          "Zeventig procent lossen we op terwijl je nog aan de lijn bent.",
        ],
      ],
    },
  },
  {
    name: "Studio Regenjas",
    sector: "studio",
    place: "Utrecht",
    staff: 24,
    tech: ["wordpress", "php", "vue", "craft", "figma"],
    about: {
      nl: "Studio Regenjas maakt websites voor musea, festivals en natuurorganisaties. We zijn met vierentwintig en willen niet groter worden. Op vrijdag eten we soep.",
    },
    systems: {
      nl: [
        [
          "een museumsite",
          "de nieuwe site van een museum met 40.000 objecten en veel te weinig foto's",
          "De conservator wil zes velden meer, de bezoeker twee minder.",
        ],
        [
          "een festivalapp",
          "de programma-app van een festival dat vier dagen bestaat en dan in één keer druk is",
          "Het netwerk op een weiland is slecht en de band begint zo.",
        ],
        [
          "een wandelkaart",
          "een wandelkaart van 300 natuurgebieden, ook zonder bereik",
          "Een boswachter belt als een pad niet klopt. Meestal terecht.",
        ],
      ],
    },
  },
  {
    name: "Vijfde Gevel",
    sector: "studio",
    place: "Rotterdam",
    staff: 46,
    tech: ["node", "react", "figma", "shopify", "threejs"],
    about: {
      en: "Vijfde Gevel is a digital studio in Rotterdam. We design and build for architects, chair makers and the occasional bank that wants to be understood. The name is architects' slang for a roof.",
    },
    systems: {
      nl: [
        [
          "een stoelenwinkel",
          "de winkel van een meubelmaker waar elke stoel in 4.000 varianten bestaat",
          "De klant moet het leer bijna ruiken, op een telefoon.",
        ],
        [
          "een gebouwenarchief",
          "het online archief van een architectenbureau met tachtig jaar tekeningen",
          "Een maquette uit 1962 laat zich slecht scannen en goed vertellen.",
        ],
        [
          "een bankformulier",
          "het stukje van een bank waar mensen altijd afhaken",
          "Van negen schermen naar vier, en de jurist moest mee.",
        ],
      ],
      en: [
        [
          "a chair shop",
          "the shop of a furniture maker whose every chair comes in 4,000 variants",
          "People should almost smell the leather, on a phone.",
        ],
        [
          "a building archive",
          "the online archive of an architecture firm with eighty years of drawings",
          "A model from 1962 scans badly and tells well.",
        ],
        [
          "a bank form",
          "the corner of a bank where people always give up",
          "From nine screens to four, and the lawyer had to come along.",
        ],
      ],
    },
  },
  {
    name: "Bureau Klinker",
    sector: "studio",
    place: "Eindhoven",
    staff: 38,
    tech: ["umbraco", "dotnet", "react", "figma", "azure"],
    about: {
      nl: "Bureau Klinker bouwt sites en portalen voor gemeenten, scholen en zorg. Wij beginnen met de tekst, dan de vorm, dan de techniek. In die volgorde wordt het meestal korter.",
    },
    systems: {
      nl: [
        [
          "een gemeentesite",
          "de site van een gemeente die haar 140 pagina's terug wil naar 60",
          "Elke pagina heeft een eigenaar die hem onmisbaar vindt.",
        ],
        [
          "een ouderportaal",
          "het portaal waarin ouders verlof vragen en zien wanneer de luizencontrole is",
          "Op een telefoon, met een kind aan de arm.",
        ],
        [
          "een zorgwijzer",
          "de wegwijzer die mensen met een hulpvraag naar de goede deur brengt",
          "Wie die site opent, heeft meestal niet zijn beste dag.",
        ],
      ],
    },
  },
  {
    name: "Kantlijn Digital",
    sector: "studio",
    place: "Den Haag",
    staff: 70,
    tech: ["drupal", "php", "node", "react", "figma"],
    about: {
      en: "Kantlijn builds public websites: courts, treaties, museums, one embassy. Accessible by law and by conviction, in as many languages as it takes. Seventy people, a hundred metres from the tram.",
    },
    systems: {
      nl: [
        [
          "een verdragensite",
          "de site van een verdragsorganisatie in zes talen, van links naar rechts en andersom",
          "Een komma kan er een standpunt zijn.",
        ],
        [
          "een loket",
          "een loket waar nabestaanden in één keer alles regelen",
          "De toon telt daar zwaarder dan de techniek, en de techniek moet dus onzichtbaar zijn.",
        ],
        [
          "een designsysteem",
          "het designsysteem waarop veertig overheidssites draaien",
          "Een knop die wij veranderen, verandert veertig keer. Dus we overleggen.",
        ],
      ],
      en: [
        [
          "a treaty site",
          "the site of a treaty body in six languages, left to right and the other way",
          "A comma can be a position.",
        ],
        [
          "a counter",
          "a counter where the bereaved can arrange everything in one go",
          "Tone weighs more than technology there, so the technology has to be invisible.",
        ],
        [
          "a design system",
          "the design system that forty public sites run on",
          "Change a button and it changes forty times, so we talk first.",
        ],
      ],
    },
  },
];
