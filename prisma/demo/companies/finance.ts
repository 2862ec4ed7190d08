import type { CompanyProfile } from "../profile.ts";

export const finance: CompanyProfile[] = [
  {
    name: "Sluiswachter Bank",
    sector: "finance",
    place: "Amsterdam",
    otherPlaces: ["Utrecht"],
    staff: 1400,
    tech: ["java", "kotlin", "react", "aws", "kafka", "kubernetes", "swift"],
    about: {
      en: "Sluiswachter is a mid-sized savings and mortgage bank with 900,000 customers and no branches. Five hundred of us work in technology, in teams that own their service from first sketch to night-time alert.\n\nWe are regulated, and we would rather be good at that than complain about it.",
    },
    systems: {
      nl: [
        [
          "de rekeningkern",
          "de kern die 900.000 spaarrekeningen op de cent nauwkeurig bijhoudt",
          "Rente berekenen klinkt eenvoudig tot je de uitzonderingen van dertig jaar tegenkomt.",
        ],
        [
          "de transactiebewaking",
          "de bewaking die per dag 4 miljoen transacties bekijkt op witwassen en fraude",
          "Een vals alarm kost een klant zijn avond, een gemist alarm kost ons meer.",
        ],
        [
          "de hypotheekaanvraag",
          "de aanvraag waarmee een klant binnen drie dagen weet of het huis kan doorgaan",
          "Aan de andere kant van het formulier ligt iemand wakker.",
        ],
        [
          "de bankapp",
          "de app waarin driekwart van onze klanten alles doet wat zij bij een bank doen",
          "Op de 23e, als de salarissen komen, zien we precies hoe snel we zijn.",
        ],
      ],
      en: [
        [
          "the account core",
          "the ledger that keeps 900,000 savings accounts right to the cent",
          "Interest sounds simple until you meet thirty years of exceptions to it.",
        ],
        [
          "transaction monitoring",
          "the monitoring that looks at four million transactions a day for fraud and laundering",
          "A false alarm spoils a customer's evening; a missed one spoils ours.",
        ],
        [
          "the mortgage journey",
          "the application flow that tells people within three days whether they can buy that house",
          "On the other side of the form somebody is lying awake.",
        ],
        [
          "the banking app",
          "the app in which three quarters of our customers do everything they do with a bank",
          "On the 23rd, when salaries arrive, we see exactly how fast we are.",
        ],
      ],
    },
  },
  {
    name: "Onderlinge De Klaver",
    sector: "finance",
    place: "Apeldoorn",
    staff: 420,
    tech: ["dotnet", "angular", "azure", "sqlserver", "powerbi", "microsoft"],
    about: {
      nl: "De Klaver is een onderlinge verzekeraar van boeren, loonwerkers en dorpswinkels, opgericht na de stalbranden van 1893. Er zijn geen aandeelhouders. Wel 88.000 leden die bellen als de hagel over is.",
    },
    systems: {
      nl: [
        [
          "de polisadministratie",
          "de administratie van 88.000 leden met samen 300.000 polissen",
          "De oudste lopende polis is van 1957 en staat er gewoon in.",
        ],
        [
          "de schadestraat",
          "de afhandeling van schade, van eerste foto tot uitbetaling",
          "Na een hagelbui krijgen we in één avond wat anders in een maand komt.",
        ],
        [
          "het adviseursportaal",
          "het portaal waarmee 140 adviseurs aan de keukentafel een offerte maken",
          "De keukentafel heeft vaak slechte wifi en altijd koffie.",
        ],
      ],
    },
  },
  {
    name: "Pensioenfonds Havenlied",
    sector: "finance",
    place: "Rotterdam",
    staff: 260,
    tech: ["java", "oracle", "powerbi", "azure"],
    about: {
      nl: "Havenlied is het pensioenfonds van havenwerkers, loodsen en sleepvaart: 54.000 mensen, 11 miljard euro, één kantoor met uitzicht op wat onze deelnemers doen. De overgang naar het nieuwe stelsel is ons grote werk tot ver in 2027.",
    },
    systems: {
      nl: [
        [
          "de pensioenadministratie",
          "de administratie van 54.000 pensioenen, sommige met een verleden op vijf kades",
          "We rekenen met jaren die nog moeten komen en met afspraken van voor de containers.",
        ],
        [
          "de invaarberekening",
          "de berekening die elk pensioen omzet naar het nieuwe stelsel",
          "Dat gebeurt één keer. Daarom oefenen we het twaalf keer.",
        ],
        [
          "de deelnemersplanner",
          "de planner waarin iemand ziet wat eerder stoppen betekent",
          "Een havenwerker wil geen grafiek maar een bedrag en een datum.",
        ],
      ],
    },
  },
  {
    name: "Betaalwiel",
    sector: "finance",
    place: "Amsterdam",
    staff: 190,
    tech: ["go", "kotlin", "react", "gcp", "kubernetes", "kafka"],
    about: {
      en: "Betaalwiel processes card, iDEAL and bank payments for 7,000 webshops. We are licensed, profitable and about 190 people, most of whom can explain a chargeback at a birthday party and some of whom do.",
    },
    systems: {
      en: [
        [
          "the payment router",
          "the router that picks a path for 130 payments a second",
          "When a bank goes down on Black Friday, nobody should notice but us.",
        ],
        [
          "the payout ledger",
          "the ledger that decides what each of 7,000 shops is paid tomorrow",
          "We close it every night to the cent. Every night.",
        ],
        [
          "the merchant dashboard",
          "the dashboard where shop owners follow their payments and disputes",
          "They open it first thing in the morning, so it had better be right by then.",
        ],
      ],
    },
  },
  {
    name: "Hypotheekhuis Steenrood",
    sector: "finance",
    place: "Amersfoort",
    staff: 330,
    tech: ["dotnet", "azure", "angular", "sqlserver", "camunda"],
    about: {
      nl: "Steenrood verwerkt hypotheken voor negen geldverstrekkers: van aanvraag tot de laatste termijn. Mensen zien onze naam zelden, maar 130.000 huishoudens wonen in een huis dat door ons systeem is gegaan.",
    },
    systems: {
      nl: [
        [
          "de acceptatiestraat",
          "de straat waarin een hypotheekaanvraag langs regels, stukken en mensen gaat",
          "Tussen koopcontract en notaris zitten zes weken. Daar passen wij in.",
        ],
        [
          "de termijnincasso",
          "de maandelijkse incasso van 130.000 hypotheektermijnen",
          "Die draait op de 27e om drie uur 's nachts en dan moet het goed zijn.",
        ],
        [
          "het stukkenloket",
          "het loket waarin klanten hun loonstrook aanleveren en wij hem lezen",
          "Loonstroken bestaan in 400 varianten, en in de rest.",
        ],
      ],
    },
  },
  {
    name: "Zorgverzekeraar Elmstra",
    sector: "finance",
    place: "Leeuwarden",
    staff: 900,
    tech: ["java", "angular", "oracle", "azure", "powerbi", "microsoft"],
    about: {
      nl: "Elmstra verzekert 480.000 mensen, de meeste in het noorden. We zijn een coöperatie zonder winstdoel. In november en december werkt hier iedereen aan hetzelfde: de overstapperiode.",
    },
    systems: {
      nl: [
        [
          "de declaratieverwerking",
          "de verwerking van 90.000 declaraties per dag, van fysio tot openhartoperatie",
          "Vijfennegentig procent gaat automatisch. De andere vijf maken het interessant.",
        ],
        [
          "mijn Elmstra",
          "de omgeving waarin 480.000 verzekerden hun eigen risico en vergoedingen zien",
          "Op 12 november, als de premie bekend is, weten we of we goed getest hebben.",
        ],
        [
          "de zorginkoop",
          "de systemen waarmee we contracten sluiten met 5.000 zorgverleners",
          "Een tarief dat verkeerd staat, komt duizenden keren terug.",
        ],
      ],
    },
  },
  {
    name: "Delmare Pensioenuitvoering",
    sector: "finance",
    place: "Heerlen",
    staff: 1100,
    tech: ["java", "react", "mendix", "databricks", "azure", "sap"],
    about: {
      nl: "Delmare voert de regeling uit voor zes pensioenfondsen en 1,2 miljoen mensen. Dat doen we in Heerlen, waar pensioenen ongeveer zijn uitgevonden. ICT is bij ons geen ondersteuning: een pensioen bestaat uit afspraken en uit software.",
    },
    systems: {
      nl: [
        [
          "het berekeningshart",
          "het rekenhart dat voor 1,2 miljoen mensen bepaalt wat zij later krijgen",
          "Een fout van vandaag kan pas in 2051 opvallen. Daar bouwen we op.",
        ],
        [
          "de uitbetaling",
          "de maandelijkse uitbetaling aan 310.000 gepensioneerden in 94 landen",
          "Op de 24e kijken er veel mensen op hun rekening. Sommigen bellen de 24e ook.",
        ],
        [
          "de fondsrapportage",
          "de rapportages waarmee zes besturen hun fonds sturen",
          "De toezichthouder leest ze ook, en die leest goed.",
        ],
      ],
    },
  },
  {
    name: "Grootboekje",
    sector: "finance",
    place: "Haarlem",
    staff: 75,
    tech: ["ruby", "react", "aws", "reactnative", "postgres"],
    about: {
      nl: "Grootboekje is boekhoudsoftware voor zzp'ers die liever iets anders doen dan boekhouden. 46.000 klanten, 75 collega's, één verbouwd schoolgebouw aan het Spaarne. De btw-aangifte is ons Wereldkampioenschap en vindt vier keer per jaar plaats.",
    },
    systems: {
      nl: [
        [
          "de btw-aangifte",
          "de aangifte die 46.000 ondernemers met één knop willen doen",
          "Op de laatste dag van de maand doen 9.000 van hen dat na acht uur 's avonds.",
        ],
        [
          "de bonnetjesherkenning",
          "de herkenning die van een verfrommeld bonnetje een boeking maakt",
          "Thermisch papier uit een jaszak in augustus blijft onze grootste tegenstander.",
        ],
        [
          "de bankkoppeling",
          "de koppeling die elke ochtend de transacties van tien banken ophaalt",
          "Banken veranderen dingen graag op vrijdag.",
        ],
      ],
      en: [
        [
          "the VAT return",
          "the return that 46,000 freelancers want to file with one button",
          "On the last day of the quarter, 9,000 of them do so after eight in the evening.",
        ],
        [
          "receipt recognition",
          "the recognition that turns a crumpled receipt into a booking",
          "Thermal paper from a coat pocket in August remains our strongest opponent.",
        ],
        [
          "the bank feed",
          "the feed that collects yesterday's transactions from ten banks every morning",
          "Banks like to change things on a Friday.",
        ],
      ],
    },
  },
  {
    name: "Vennoot Verzekeringen",
    sector: "finance",
    place: "Tilburg",
    staff: 280,
    tech: ["php", "vue", "aws", "outsystems", "snowflake"],
    about: {
      nl: "Vennoot verzekert kleine bedrijven: de kapper, de installateur, de maatschap van drie fysiotherapeuten. Alles gaat via tussenpersonen, dus onze software moet vooral hén tijd schelen.",
    },
    systems: {
      nl: [
        [
          "de tariefmachine",
          "de machine die in een halve seconde de premie van elf verzekeringen uitrekent",
          "Een tussenpersoon vergelijkt ons met zes anderen en wacht op niemand.",
        ],
        [
          "het verzuimloket",
          "het loket waar werkgevers ziekmeldingen doen en uitkeringen volgen",
          "Daar staan gegevens in die niemand aangaan, en zo behandelen we ze.",
        ],
        [
          "het volmachtverkeer",
          "de uitwisseling met 230 tussenpersonen en hun pakketten",
          "Iedereen houdt zich aan de standaard, en iedereen leest hem anders.",
        ],
      ],
    },
  },
];
