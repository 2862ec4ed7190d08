import type { Sector, SectorProfile } from "../profile.ts";

type Services = "consultancy" | "agency" | "secondment" | "hosting" | "studio";

const noSystems = { nl: [], en: [] };

export const serviceSectors: Record<Services & Sector, SectorProfile> = {
  consultancy: {
    context: {
      nl: [
        "Je werkt gemiddeld drie dagen per week bij of voor een klant. Reistijd boven een uur is werktijd.",
        "Tussen twee opdrachten in hoef je je niet nuttig voor te doen: dan leer je, of help je een collega.",
        "We nemen geen opdrachten aan waar we zelf niet in geloven. Dat kost soms omzet.",
        "Na elk project schrijven we op wat we de volgende keer anders doen, en de klant leest mee.",
      ],
      en: [
        "You work with or for a client about three days a week. Travel beyond an hour counts as working time.",
        "Between assignments you need not look busy: you learn, or help a colleague.",
        "We turn down work we do not believe in. It costs us revenue now and then.",
        "After every project we write down what we will do differently, and the client reads along.",
      ],
    },
    systems: noSystems,
    clients: { nl: ["een klant in de publieke sector"], en: ["a client in the public sector"] },
    fullTime: 40,
    payFactor: 1.05,
    posterType: "employer",
    likes: {
      "it-consultant": 5,
      "erp-crm-consultant": 2,
      "architecture-leadership": 1.4,
      "analysis-product": 1.3,
      "it-support-engineer": 0.1,
      "functional-administrator": 0.3,
      "it-manager": 0.2,
    },
  },
  agency: {
    context: {
      nl: [
        "De naam van de opdrachtgever hoor je in het eerste gesprek. Je cv gaat nergens heen zonder dat je ja hebt gezegd.",
        "Je komt rechtstreeks in dienst bij de opdrachtgever; wij bemiddelen en blijven het eerste half jaar bereikbaar.",
        "De opdrachtgever heeft deze functie alleen bij ons uitgezet.",
      ],
      en: [
        "You hear the client's name in the first call. Your CV goes nowhere without your yes.",
        "You are hired by the client itself; we mediate and stay in touch for the first six months.",
        "The client has given this role to us alone.",
      ],
    },
    systems: noSystems,
    clients: { nl: ["een opdrachtgever"], en: ["a client"] },
    fullTime: 40,
    payFactor: 1.03,
    posterType: "agency",
    likes: { "it-support-engineer": 0.6, "architecture-leadership": 1.8, "it-project-manager": 1.5 },
  },
  secondment: {
    context: {
      nl: [
        "Je bent bij ons in vaste dienst en werkt bij opdrachtgevers. Zit je even zonder opdracht, dan loopt je salaris door.",
        "Je kiest mee: een opdracht waar je nee tegen zegt, gaat niet door.",
        "Elke opdrachtgever spreken we samen met jou na drie maanden. Valt het tegen, dan zoeken we iets anders.",
        "Eén vrijdag per maand ben je bij ons op kantoor, voor collega's, een cursus en lunch.",
      ],
      en: [
        "You are on our permanent payroll and work at clients. Between assignments your salary goes on.",
        "You have a say: an assignment you decline does not happen.",
        "After three months we sit down with you and the client. If it disappoints we look for something else.",
        "One Friday a month you are with us at the office, for colleagues, a course and lunch.",
      ],
    },
    systems: noSystems,
    clients: { nl: ["een opdrachtgever"], en: ["a client"] },
    fullTime: 40,
    payFactor: 0.97,
    posterType: "secondment",
    likes: { "it-manager": 0, "engineering-manager": 0, "quality-testing": 1.6 },
  },
  hosting: {
    context: {
      nl: [
        "Onze klanten merken ons werk pas als het er niet is. Dat is de bedoeling, en soms ondankbaar.",
        "Beschikbaarheid is het product. Er hangt een teller in de gang.",
        "Je mag in de serverruimte. De meeste mensen worden daar blij van, ook als ze het niet toegeven.",
        "We werken voor veel verschillende klanten tegelijk, dus geen dag is hetzelfde en elke naamgeving anders.",
      ],
      en: [
        "Customers notice our work when it is not there. That is the idea, and at times thankless.",
        "Availability is the product. There is a counter in the corridor.",
        "You may enter the server hall. Most people enjoy that, also those who deny it.",
        "We work for many customers at once, so the days differ and the naming schemes even more.",
      ],
    },
    systems: {
      nl: [
        ["het netwerk", "het netwerk waar duizenden klanten op vertrouwen", "Elke minuut uit is een minuut uitleggen."],
        [
          "de klantomgeving",
          "de omgeving waarin klanten hun diensten zelf beheren",
          "Wie daar 's nachts inlogt, heeft haast.",
        ],
      ],
      en: [
        [
          "the network",
          "the network that thousands of customers rely on",
          "Every minute off is a minute of explaining.",
        ],
        [
          "the customer panel",
          "the panel in which customers run their own services",
          "Whoever signs in at night is in a hurry.",
        ],
      ],
    },
    clients: {
      nl: ["een telecombedrijf", "een beheerpartij"],
      en: ["a telecoms company", "a managed service provider"],
    },
    fullTime: 40,
    payFactor: 0.98,
    posterType: "employer",
    likes: {
      "cloud-infrastructure": 2.6,
      "support-service": 1.6,
      "network-engineer": 2,
      "software-development": 0.6,
      "functional-administrator": 0.2,
      "analysis-product": 0.6,
    },
  },
  studio: {
    context: {
      nl: [
        "Projecten duren bij ons drie tot negen maanden. Je ziet begin en eind, en soms de eerste bezoeker.",
        "We werken voor opdrachtgevers die iets te vertellen hebben. Dat scheelt in de vormgeving.",
        "Niemand heet hier accountmanager. Je spreekt de opdrachtgever zelf.",
      ],
      en: [
        "Projects take three to nine months here. You see the beginning, the end and sometimes the first visitor.",
        "We work for clients who have something to say, which helps with the design.",
        "Nobody is called account manager here. You talk to the client yourself.",
      ],
    },
    systems: noSystems,
    clients: { nl: ["een opdrachtgever in de cultuur"], en: ["a client in the arts"] },
    fullTime: 40,
    payFactor: 0.9,
    posterType: "employer",
    likes: {
      "web-developer": 5,
      "frontend-developer": 3,
      "ux-ui-designer": 6,
      "design-content": 3,
      "cloud-infrastructure": 0.2,
      "support-service": 0.1,
      "data-ai": 0.1,
      security: 0.1,
      "architecture-leadership": 0.1,
      "software-engineer": 0.3,
      "erp-crm-consultant": 0,
      "embedded-software-engineer": 0,
      "quality-testing": 0.6,
    },
  },
};
