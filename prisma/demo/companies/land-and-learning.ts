import type { CompanyProfile } from "../profile.ts";

export const landAndLearning: CompanyProfile[] = [
  {
    name: "Melkwacht",
    sector: "agriculture",
    place: "Drachten",
    staff: 130,
    tech: ["cpp", "python", "vue", "aws", "reactnative", "timeseries"],
    about: {
      nl: "Melkwacht maakt sensoren voor koeien: een halsband die merkt dat een dier ziek wordt voordat de boer het ziet. 640.000 koeien dragen er een. Ze zijn er niet zuinig op.",
    },
    systems: {
      nl: [
        [
          "de halsband",
          "de halsband die vijf jaar meegaat op één batterij en een leven in de modder",
          "Een update die de batterij leegtrekt, haal je niet even terug bij 640.000 koeien.",
        ],
        [
          "de gezondheidsmelding",
          "de melding die een boer twee dagen eerder vertelt dat een koe ziek wordt",
          "Eén vals alarm te veel en hij zet het geluid uit.",
        ],
        [
          "de stalontvanger",
          "het kastje dat in de stal alle halsbanden uitleest",
          "Er zit ammoniak in de lucht, stof in het kastje en soms een muis.",
        ],
      ],
      en: [
        [
          "the collar",
          "the collar that lasts five years on one battery and a life in the mud",
          "An update that drains the battery is not easily taken back from 640,000 cows.",
        ],
        [
          "the health alert",
          "the alert that tells a farmer two days early that a cow is getting ill",
          "One false alarm too many and he switches the sound off.",
        ],
        [
          "the barn gateway",
          "the box in the barn that reads every collar within reach",
          "There is ammonia in the air, dust in the box and now and then a mouse.",
        ],
      ],
    },
  },
  {
    name: "Glashart",
    sector: "agriculture",
    place: "Naaldwijk",
    staff: 210,
    tech: ["dotnet", "cpp", "python", "azure", "plc", "angular"],
    about: {
      en: "Glashart makes climate computers for greenhouses: 3,700 growers in 41 countries use them for light, water, heat and CO2. A tomato forgives little and a rose forgives nothing.",
    },
    systems: {
      nl: [
        [
          "de klimaatcomputer",
          "de computer die elke vijf seconden bepaalt of een raam open, een scherm dicht of een klep bij moet",
          "Een nacht verkeerd geregeld is een week oogst.",
        ],
        [
          "het telersportaal",
          "het portaal waarin telers van overal hun kas in de gaten houden",
          "Ze doen het vanaf een verjaardag, vanaf een camping en om drie uur 's nachts.",
        ],
        [
          "het groeimodel",
          "het model dat voorspelt hoeveel kilo tomaten er over drie weken hangt",
          "Daar wordt dan al over onderhandeld, dus we horen het als het niet klopt.",
        ],
      ],
      en: [
        [
          "the climate computer",
          "the computer that decides every five seconds about windows, screens and valves",
          "One night of bad control is a week of harvest.",
        ],
        [
          "the grower portal",
          "the portal in which growers keep an eye on their greenhouse from anywhere",
          "They use it at birthdays, on campsites and at three in the morning.",
        ],
        [
          "the growth model",
          "the model that predicts how many kilos of tomatoes will hang there in three weeks",
          "They are being sold by then, so we do hear it when we are off.",
        ],
      ],
    },
  },
  {
    name: "Veldoog",
    sector: "agriculture",
    place: "Wageningen",
    staff: 42,
    tech: ["python", "ai", "rust", "gis", "gcp"],
    about: {
      en: "Veldoog flies drones over fields and tells farmers which square metres need attention. We are 42 people from fourteen countries next to the Wageningen campus. In the season we work hard; in January we rewrite what we cursed in July.",
    },
    systems: {
      en: [
        [
          "the flight planner",
          "the planner that gets a drone over 80 hectares on three batteries",
          "Power lines, swans and the neighbour's horses are all in the model by now.",
        ],
        [
          "the weed map",
          "the map that tells a sprayer which two per cent of a field to treat",
          "Every square metre we are wrong about is either poison or thistles.",
        ],
        [
          "the image pipeline",
          "the pipeline that turns 9,000 photos into one map before breakfast",
          "The farmer starts at six. So, in a way, do we.",
        ],
      ],
    },
  },
  {
    name: "Coöperatie De Volle Aar",
    sector: "agriculture",
    place: "Veghel",
    staff: 1500,
    tech: ["sap", "dotnet", "azure", "powerbi", "microsoft", "databricks"],
    about: {
      nl: "De Volle Aar is een coöperatie van 9.400 boeren. We maken veevoer, kopen graan en lenen geld aan wie een stal bouwt. ICT zit in Veghel en heeft modder in de fietsenstalling.",
    },
    systems: {
      nl: [
        [
          "de voerbestelling",
          "de bestelketen van 6.000 silo's die nooit leeg mogen raken",
          "Een koe eet ook met Kerst, en de silo weet niet dat het vakantie is.",
        ],
        [
          "de fabrieksbesturing",
          "de systemen in acht mengfabrieken, van recept tot vrachtwagen",
          "Een korrel van de verkeerde partij in het verkeerde voer is een terugroepactie.",
        ],
        [
          "de ledenomgeving",
          "de omgeving waarin 9.400 leden hun leveringen, prijzen en stem vinden",
          "Leden zijn eigenaar en praten ook zo.",
        ],
      ],
    },
  },
  {
    name: "Oostpolder Zaden",
    sector: "agriculture",
    place: "Enkhuizen",
    staff: 700,
    tech: ["python", "java", "aws", "react", "microsoft", "snowflake"],
    about: {
      en: "Oostpolder breeds vegetables: better lettuce, sturdier leeks, a cucumber that needs half the water. It takes nine years to make a new variety. Data is how we get that down to seven.",
    },
    systems: {
      nl: [
        [
          "de veredelingsdatabank",
          "de databank met stambomen en kenmerken van 12 miljoen planten",
          "Een sla heeft meer voorouders dan een adellijke familie en betere documentatie.",
        ],
        [
          "de markeranalyse",
          "de analyse die uit een blaadje van vier millimeter leest of een plant de moeite waard is",
          "Per week komen er 80.000 blaadjes binnen en het lab wil vrijdag antwoord.",
        ],
        [
          "de veldproefapp",
          "de app waarmee veredelaars in elf landen hun planten scoren",
          "Het is daar heet, stoffig en zonder bereik.",
        ],
      ],
      en: [
        [
          "the breeding database",
          "the database with pedigrees and traits of 12 million plants",
          "A lettuce has more ancestors than a noble family, and better records.",
        ],
        [
          "marker analysis",
          "the analysis that reads from four millimetres of leaf whether a plant is worth keeping",
          "80,000 leaves come in every week and the lab wants an answer on Friday.",
        ],
        [
          "the trial app",
          "the app with which breeders in eleven countries score their plants",
          "It is hot there, dusty, and there is no signal.",
        ],
      ],
    },
  },
  {
    name: "Pluimveewijzer",
    sector: "agriculture",
    place: "Barneveld",
    staff: 60,
    tech: ["php", "laravel", "vue", "powerbi"],
    about: {
      nl: "Pluimveewijzer houdt voor 1.800 pluimveehouders bij hoe het met de kippen gaat: voer, gewicht, klimaat, gezondheid. Ja, we eten bij de borrel gewoon eieren.",
    },
    systems: {
      nl: [
        [
          "het koppeldossier",
          "het dossier van elke koppel kippen, van kuiken tot slachtlijn",
          "De dierenarts, de voerman en de inspectie lezen allemaal mee.",
        ],
        [
          "de weegmodule",
          "de module die uit twintig weegschalen per stal een betrouwbaar gemiddelde haalt",
          "Kippen gaan graag met z'n drieën tegelijk op een weegschaal zitten.",
        ],
        [
          "de kengetallen",
          "de maandcijfers waarmee een boer zich met 1.800 collega's vergelijkt",
          "Anoniem, maar iedereen in Barneveld denkt te weten wie nummer één is.",
        ],
      ],
    },
  },
  {
    name: "Hogeschool Aan de Vliet",
    sector: "education",
    place: "Den Haag",
    otherPlaces: ["Delft"],
    staff: 2300,
    tech: ["microsoft", "azure", "osiris", "powerbi", "topdesk", "cisco"],
    about: {
      nl: "Aan de Vliet studeren 24.000 mensen, van verpleegkunde tot muziektheater. Elk jaar vertrekt een kwart en komt er een kwart bij. Onze ICT begint dus elk jaar in september opnieuw.",
    },
    systems: {
      nl: [
        [
          "het studievolgsysteem",
          "het systeem waarin 24.000 studenten hun cijfers, vakken en diploma vinden",
          "Op de dag van de inschrijving is iedereen er om negen uur. Iedereen.",
        ],
        [
          "de toetsomgeving",
          "de omgeving waarin per jaar 190.000 toetsen worden afgenomen",
          "Driehonderd mensen in een zaal en een laadicoontje: dat willen we niet meer meemaken.",
        ],
        [
          "het rooster",
          "het rooster van 900 docenten, 310 lokalen en een concertzaal",
          "De pauken moeten ook ergens staan.",
        ],
      ],
    },
  },
  {
    name: "ROC Maasoever",
    sector: "education",
    place: "Venlo",
    otherPlaces: ["Roermond"],
    staff: 1800,
    tech: ["microsoft", "topdesk", "powerbi", "cisco", "afas"],
    about: {
      nl: "ROC Maasoever leidt 15.000 mbo-studenten op: lassers, kappers, verzorgenden, applicatieontwikkelaars. Die laatsten lopen bij ons op de ICT-afdeling stage en nemen soms een baan mee naar huis.",
    },
    systems: {
      nl: [
        [
          "de leerwerkplek",
          "de digitale leeromgeving van 15.000 studenten en 1.100 docenten",
          "Als die stilligt, wordt er weer getekend. Dat is leuk, maar één dag.",
        ],
        [
          "de stagebank",
          "het systeem dat 6.000 studenten aan een leerbedrijf helpt",
          "Een kapster zonder stageplek is in november een probleem van ons allemaal.",
        ],
        [
          "het campusnetwerk",
          "het netwerk in acht schoolgebouwen, waar iedereen drie apparaten meebrengt",
          "Om half elf is het pauze. Dat zie je op elke grafiek.",
        ],
      ],
    },
  },
  {
    name: "Technische Universiteit Flevo",
    sector: "education",
    place: "Almere",
    staff: 3100,
    tech: ["python", "java", "linux", "openstack", "microsoft", "azure", "osiris"],
    about: {
      en: "TU Flevo is a new university on old seabed: 11,000 students, 60 nationalities and a lot of wind for the wind tunnel. IT serves researchers who want everything at once and students who want it on their phone.",
    },
    systems: {
      nl: [
        [
          "het rekencluster",
          "het cluster van 14.000 kernen waar onderzoekers hun modellen op draaien",
          "Een paper heeft een deadline en de wachtrij heeft een lengte. Daar zit ons werk tussen.",
        ],
        [
          "de onderzoeksopslag",
          "de opslag van 9 petabyte meetdata met afspraken over wie wat wanneer mag zien",
          "Over tien jaar moet iemand het nog kunnen vinden, openen en begrijpen.",
        ],
        [
          "de studentenapp",
          "de app met rooster, cijfers, printers en de vraag waar nog een plek vrij is",
          "In tentamenweek is dat laatste de meest gestelde vraag van de polder.",
        ],
      ],
      en: [
        [
          "the compute cluster",
          "the cluster of 14,000 cores on which researchers run their models",
          "A paper has a deadline and the queue has a length. Our work is in between.",
        ],
        [
          "research storage",
          "the store of nine petabytes of measurements and the rules about who may see what",
          "Somebody must be able to find, open and understand it in ten years.",
        ],
        [
          "the student app",
          "the app with timetables, grades, printers and the question where a desk is free",
          "In exam week that last one is the most asked question in the polder.",
        ],
      ],
    },
  },
  {
    name: "Leerlijnwerk",
    sector: "education",
    place: "Utrecht",
    staff: 90,
    tech: ["php", "laravel", "vue", "node", "aws"],
    about: {
      nl: "Leerlijnwerk maakt rekensoftware voor de basisschool. 380.000 kinderen oefenen ermee, van breuken tot klokkijken. Hun leerkracht kijkt mee. Wij verkopen geen gegevens en plaatsen geen sterretjes waar een uitleg hoort.",
    },
    systems: {
      nl: [
        [
          "de oefenmotor",
          "de motor die per kind bepaalt welke som nu zinvol is",
          "Te makkelijk is saai, te moeilijk is huilen. Daar tussenin zit leren.",
        ],
        [
          "het leerkrachtdashboard",
          "het scherm waarop een leerkracht in tien seconden ziet wie hulp nodig heeft",
          "Tien seconden is wat zij heeft, tussen twee vingers in de lucht.",
        ],
        [
          "de oefenomgeving",
          "de omgeving waarin om half negen 90.000 kinderen tegelijk inloggen",
          "Een wachtwoord met een hoofdletter bestaat niet in groep 3.",
        ],
      ],
    },
  },
  {
    name: "Onderwijsgroep De Zeven Torens",
    sector: "education",
    place: "Zwolle",
    staff: 1400,
    tech: ["microsoft", "topdesk", "afas", "cisco", "azure"],
    about: {
      nl: "Zeven Torens is een groep van 21 scholen in Overijssel, van basisschool tot gymnasium. De bovenschoolse ICT zijn wij, met zestien mensen, een bus vol laptops en een sleutelbos.",
    },
    systems: {
      nl: [
        [
          "het laptoppark",
          "de 9.000 laptops die elke schooldag open, dicht en uit handen vallen",
          "Een leerling zonder laptop is een leerling die tekent. Wij repareren op dezelfde dag.",
        ],
        [
          "de leerlingadministratie",
          "de administratie van 12.000 leerlingen op 21 scholen",
          "Op 1 oktober telt het ministerie mee. Dan moet elk kind er precies één keer in staan.",
        ],
        [
          "de schoolnetwerken",
          "de netwerken van 21 gebouwen, waarvan drie een monument zijn",
          "Door een muur uit 1580 gaat geen wifi.",
        ],
      ],
    },
  },
  {
    name: "Examenbureau Peilpunt",
    sector: "education",
    place: "Arnhem",
    staff: 180,
    tech: ["java", "react", "azure", "python", "postgres"],
    about: {
      nl: "Peilpunt maakt en verwerkt examens: rijbewijstheorie, taalexamens, vaktoetsen. Per jaar 700.000 afnames. Voor de kandidaat is het een spannende dag, voor ons moet het een saaie zijn.",
    },
    systems: {
      nl: [
        [
          "het examenplatform",
          "het platform waarop 4.000 mensen tegelijk examen doen",
          "Er is geen goed moment voor een storing, maar dit is het slechtste.",
        ],
        [
          "de vragenbank",
          "de bank met 88.000 vragen die niemand vooraf mag zien",
          "Een gelekte vraag is een weggegooide vraag, en een goede vraag kost een dag.",
        ],
        [
          "de normering",
          "de statistiek die bepaalt waar de grens tussen geslaagd en gezakt ligt",
          "Bij twijfel rekenen we het voor, ook aan de rechter.",
        ],
      ],
    },
  },
  {
    name: "Lexicampus",
    sector: "education",
    place: "Leiden",
    staff: 70,
    tech: ["node", "react", "aws", "ai", "reactnative"],
    about: {
      en: "Lexicampus teaches Dutch to people who have just arrived, through short lessons they can do on a bus. 210,000 people learn with us each year. Sixteen of our colleagues began as users.",
    },
    systems: {
      en: [
        [
          "the lesson player",
          "the player that makes a seven-minute lesson fit an old phone and a bus ride",
          "If the bus goes through a tunnel, the lesson goes on.",
        ],
        [
          "the speaking coach",
          "the coach that listens to somebody's first Dutch sentence and answers kindly",
          "Nobody learns from being told 'wrong' by a machine.",
        ],
        [
          "the teacher desk",
          "the desk where 900 teachers follow their groups",
          "They asked for fewer charts and a list of who to call. They got it.",
        ],
      ],
    },
  },
];
