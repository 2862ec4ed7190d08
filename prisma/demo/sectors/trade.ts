import type { Sector, SectorProfile } from "../profile.ts";

type Trade = "logistics" | "retail" | "agriculture" | "industry" | "saas" | "games";

export const tradeSectors: Record<Trade & Sector, SectorProfile> = {
  logistics: {
    context: {
      nl: [
        "In logistiek is alles een tijdstip. Een half uur later is een ander probleem.",
        "Je werk zie je rijden, varen of over een band gaan. Dat is leuk en ook confronterend.",
        "Nachten en weekenden zijn hier gewone werktijd, voor de vloot dan. Onze diensten volgen dat in een rooster.",
        "De mensen op de vloer zijn direct. Als een scherm niet deugt, weet je het voor de koffie.",
      ],
      en: [
        "In logistics everything is a point in time. Half an hour later is a different problem.",
        "You can watch your work drive, sail or go by on a belt, which is fun and also confronting.",
        "Nights and weekends are working time here, for the fleet. Our rota follows it.",
        "People on the floor are direct. If a screen is no good, you know before coffee.",
      ],
    },
    systems: {
      nl: [
        [
          "de ritplanning",
          "de planning die voertuigen, mensen en lading bij elkaar brengt",
          "Wat om vijf uur niet klaarstaat, rijdt niet.",
        ],
        [
          "het magazijnsysteem",
          "het systeem dat weet wat waar ligt en waar het heen moet",
          "Een verkeerde plek is een zoektocht met een heftruck.",
        ],
        [
          "het klantportaal",
          "het portaal waarin klanten hun zendingen volgen",
          "Ze vragen maar één ding: waar is het?",
        ],
      ],
      en: [
        [
          "route planning",
          "the planning that brings vehicles, people and loads together",
          "What is not ready at five does not go.",
        ],
        [
          "the warehouse system",
          "the system that knows what lies where and where it should go",
          "A wrong slot is a search party with a forklift.",
        ],
        [
          "the customer portal",
          "the portal in which customers follow their shipments",
          "They ask one thing only: where is it?",
        ],
      ],
    },
    clients: {
      nl: ["een vervoerder", "een terminal in de haven", "een logistiek dienstverlener"],
      en: ["a logistics company", "a port terminal"],
    },
    fullTime: 40,
    payFactor: 0.98,
    posterType: "employer",
    likes: { "erp-crm-consultant": 1.3, "data-ai": 1.1, "network-engineer": 1.3 },
  },
  retail: {
    context: {
      nl: [
        "In november en december verandert er aan de winkel niets meer zonder heel goede reden.",
        "Elke beslissing is de volgende dag in de verkoop te zien. Ook de foute.",
        "De werkvloer is een winkel, een magazijn of een fietsenwerkplaats. Je draait er je eerste week mee.",
        "Marges zijn klein, dus we tellen wat iets kost, ook een cloudrekening.",
      ],
      en: [
        "In November and December nothing about the shop changes without a very good reason.",
        "Every decision shows in the next day's sales, the wrong ones included.",
        "The floor is a shop, a warehouse or a workshop. You spend your first week there.",
        "Margins are small, so we count what things cost, cloud bills included.",
      ],
    },
    systems: {
      nl: [
        [
          "de webshop",
          "de webshop van zoekbalk tot betaling",
          "Een halve seconde trager kost bestellingen, en dat zien we.",
        ],
        [
          "de voorraad",
          "de voorraad die in elk kanaal hetzelfde moet zijn",
          "Verkopen wat er niet ligt, doe je maar één keer.",
        ],
        ["de kassaketen", "de keten van prijs tot kassabon", "Als de bon niet klopt, wint de klant."],
      ],
      en: [
        [
          "the web shop",
          "the web shop from search box to payment",
          "Half a second slower costs orders, and we can see it.",
        ],
        ["stock", "the stock that has to be the same in every channel", "You sell what is not there only once."],
        ["the till chain", "the chain from price to receipt", "If the receipt is wrong, the customer wins."],
      ],
    },
    clients: { nl: ["een winkelketen", "een webwinkel", "een groothandel"], en: ["a retail chain", "an online shop"] },
    fullTime: 38,
    payFactor: 0.97,
    posterType: "employer",
    likes: {
      "web-developer": 2.2,
      "frontend-developer": 1.3,
      "data-analyst": 1.4,
      "ux-ui-designer": 1.4,
      "embedded-software-engineer": 0,
    },
  },
  agriculture: {
    context: {
      nl: [
        "De natuur levert op haar eigen tijd. In het seizoen is er haast, daarbuiten rust om te verbeteren.",
        "Je gaat regelmatig het veld in. Laarzen zijn er in alle maten.",
        "Onze gebruikers zijn ondernemers met weinig tijd en veel verstand van zaken.",
        "Gegevens van een bedrijf blijven van dat bedrijf. Daar zijn we streng in.",
      ],
      en: [
        "Nature delivers in its own time. In season there is haste; outside it there is calm to improve things.",
        "You go out to the field regularly. There are boots in every size.",
        "Our users are entrepreneurs with little time and a great deal of knowledge.",
        "A farm's data stays that farm's data. We are strict about it.",
      ],
    },
    systems: {
      nl: [
        [
          "het sensorplatform",
          "het platform dat metingen uit stallen, kassen en velden verzamelt",
          "Een meting die een dag te laat komt, is geschiedenis.",
        ],
        [
          "het telersportaal",
          "het portaal waarin ondernemers zien hoe hun bedrijf ervoor staat",
          "Ze kijken staand, met één hand.",
        ],
      ],
      en: [
        [
          "the sensor platform",
          "the platform that gathers measurements from barns, greenhouses and fields",
          "A reading that comes a day late is history.",
        ],
        [
          "the grower portal",
          "the portal in which farmers see how their business is doing",
          "They look standing up, with one hand.",
        ],
      ],
    },
    clients: {
      nl: ["een zaadveredelaar", "een coöperatie van boeren"],
      en: ["a seed company", "a farmers' cooperative"],
    },
    fullTime: 40,
    payFactor: 0.97,
    posterType: "employer",
    likes: { "embedded-software-engineer": 2.5, "data-ai": 1.5, "machine-learning-engineer": 1.5 },
  },
  industry: {
    context: {
      nl: [
        "De fabriek gaat voor. Wijzigingen doen we als de lijn stilstaat, en dat staat lang van tevoren vast.",
        "Kantoor en fabriek zijn twee netwerken en twee culturen. Je leert ze allebei kennen.",
        "Veiligheidsschoenen krijg je van ons. Je zult ze nodig hebben.",
        "Machines gaan hier dertig jaar mee. De software moet dat ongeveer ook.",
      ],
      en: [
        "The factory comes first. We change things when the line stands still, and that date is known long before.",
        "Office and factory are two networks and two cultures. You get to know both.",
        "You get safety shoes from us, and you will need them.",
        "Machines last thirty years here. Software should come close.",
      ],
    },
    systems: {
      nl: [
        [
          "de machinebesturing",
          "de besturing van machines die dag en nacht draaien",
          "Stilstand heeft een prijs per minuut en iedereen kent hem.",
        ],
        [
          "de productieplanning",
          "de planning van orders, materiaal en machines",
          "Eén ontbrekend onderdeel schuift een week op.",
        ],
        [
          "het onderhoudssysteem",
          "het systeem dat zegt wat er wanneer onderhouden moet worden",
          "Liever dinsdag gepland dan zaterdag verrast.",
        ],
      ],
      en: [
        [
          "machine control",
          "the control of machines that run day and night",
          "Downtime has a price per minute and everyone knows it.",
        ],
        ["production planning", "the planning of orders, material and machines", "One missing part moves a week."],
        [
          "the maintenance system",
          "the system that says what needs maintenance and when",
          "Rather planned on Tuesday than surprised on Saturday.",
        ],
      ],
    },
    clients: {
      nl: ["een machinebouwer", "een fabrikant in de hightech", "een chemiebedrijf"],
      en: ["a machine builder", "a high-tech manufacturer"],
    },
    fullTime: 40,
    payFactor: 1.02,
    posterType: "employer",
    likes: {
      "embedded-software-engineer": 6,
      "erp-crm-consultant": 1.9,
      "web-developer": 0.2,
      "mobile-developer": 0.3,
    },
  },
  saas: {
    context: {
      nl: [
        "Onze klanten betalen per maand en kunnen per maand weg. Dat houdt ons scherp.",
        "We hebben één versie voor iedereen. Wie een uitzondering wil, krijgt een goed gesprek.",
        "Wat vanmorgen is bedacht, kan vanmiddag bij een klant zijn. Dat vraagt discipline.",
        "Iedereen hier doet af en toe klantenservice, ook de directie.",
      ],
      en: [
        "Our customers pay by the month and can leave by the month, which keeps us sharp.",
        "There is one version for everyone. Whoever wants an exception gets a good conversation.",
        "What was thought of this morning can be with a customer this afternoon. That takes discipline.",
        "Everyone here does support now and then, the founders included.",
      ],
    },
    systems: {
      nl: [
        ["het platform", "het platform waarop klanten hun dagelijks werk doen", "Als wij stilliggen, liggen zij stil."],
        ["de koppelingen", "de koppelingen met de pakketten van klanten", "Elke leverancier heeft een eigen waarheid."],
        [
          "de rapportages",
          "de rapportages die klanten aan hun eigen directie laten zien",
          "Een fout van ons is daar hun fout.",
        ],
      ],
      en: [
        ["the platform", "the platform on which customers do their daily work", "When we are down, they are."],
        [
          "the integrations",
          "the integrations with customers' other software",
          "Every supplier has a truth of its own.",
        ],
        ["reporting", "the reports customers show their own board", "Our mistake is their mistake there."],
      ],
    },
    clients: {
      nl: ["een softwarebedrijf", "een scale-up in planningssoftware"],
      en: ["a scale-up", "a software company", "a fintech"],
    },
    fullTime: 40,
    payFactor: 1.04,
    posterType: "employer",
    likes: {
      "software-development": 1.3,
      "product-owner": 1.4,
      "ux-ui-designer": 1.4,
      "functional-administrator": 0.15,
      "erp-crm-consultant": 0.3,
      "workplace-engineer": 0.3,
      "system-administrator": 0.4,
      "ai-engineer": 1.6,
    },
  },
  games: {
    context: {
      nl: [
        "Spelers vinden in een uur wat wij in een jaar niet zagen.",
        "We werken geen weekenden door om een datum te halen. De datum schuift dan.",
        "Elke vrijdag spelen we ons eigen spel, en soms dat van een ander.",
      ],
      en: [
        "Players find in an hour what we missed in a year.",
        "We do not work weekends to make a date. The date moves.",
        "Every Friday we play our own game, and sometimes somebody else's.",
      ],
    },
    systems: {
      nl: [
        [
          "het spel",
          "een spel dat op vier soorten apparaten hetzelfde moet voelen",
          "Een hapering van een tiende seconde is een recensie.",
        ],
        ["de spelservers", "de servers waarop spelers elkaar treffen", "De piek is als wij naar bed willen."],
      ],
      en: [
        [
          "the game",
          "a game that has to feel the same on four kinds of device",
          "A hitch of a tenth of a second is a review.",
        ],
        ["the game servers", "the servers on which players meet", "The peak comes when we want to go to bed."],
      ],
    },
    clients: { nl: ["een gamestudio"], en: ["a game studio"] },
    fullTime: 40,
    payFactor: 0.88,
    posterType: "employer",
    likes: {
      "software-engineer": 3,
      "ux-ui-designer": 2,
      "test-engineer": 2,
      "support-service": 0.3,
      "analysis-product": 0.5,
      "architecture-leadership": 0.2,
      "erp-crm-consultant": 0,
      "functional-administrator": 0,
      "data-ai": 0.5,
      security: 0.2,
    },
  },
};
