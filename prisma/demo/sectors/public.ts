import type { Sector, SectorProfile } from "../profile.ts";

type Public = "energy" | "care" | "government" | "education" | "finance" | "media";

export const publicSectors: Record<Public & Sector, SectorProfile> = {
  energy: {
    context: {
      nl: [
        "De energiemarkt verandert elk half jaar van regels. Wie van vaste grond houdt, moet daar even aan wennen.",
        "Stroom is een vitale dienst, dus NIS2 is bij ons geen theorie en een screening kan bij de procedure horen.",
        "Veel van wat wij bouwen, praat met apparaten op palen, daken en bodems. Die kun je niet even herstarten.",
        "Als het hard waait of plotseling bewolkt wordt, zie je het aan onze systemen.",
      ],
      en: [
        "The energy market changes its rules twice a year. That takes some getting used to if you like firm ground.",
        "Power is a vital service, so NIS2 is not theory here and screening may be part of the procedure.",
        "Much of what we build talks to devices on poles, roofs and sea beds, and you cannot just restart those.",
        "When the wind picks up or a cloud comes over, you can see it in our systems.",
      ],
    },
    systems: {
      nl: [
        [
          "het meetplatform",
          "het platform dat elk kwartier meterstanden verzamelt en controleert",
          "Iedereen in de keten rekent met hetzelfde getal.",
        ],
        [
          "de storingskaart",
          "de kaart waarop klanten zien waar het licht uit is",
          "Op zo'n moment kijkt de halve wijk tegelijk.",
        ],
        [
          "de capaciteitsplanning",
          "de planning die laat zien waar het net nog ruimte heeft",
          "Een bedrijf bouwt pas een hal als het antwoord ja is.",
        ],
      ],
      en: [
        [
          "the metering platform",
          "the platform that collects and checks meter readings every quarter of an hour",
          "Everyone in the chain calculates with the same number.",
        ],
        [
          "the outage map",
          "the map on which customers see where the lights are off",
          "At such a moment half the neighbourhood looks at once.",
        ],
        [
          "capacity planning",
          "the planning that shows where the grid has room left",
          "A company builds its hall only if the answer is yes.",
        ],
      ],
    },
    clients: {
      nl: ["een netbeheerder", "een energieleverancier", "een exploitant van laadpalen"],
      en: ["a grid operator", "an energy supplier", "an operator of charge points"],
    },
    fullTime: 38,
    payFactor: 1.03,
    posterType: "employer",
    likes: { "data-ai": 1.3, "embedded-software-engineer": 1.5, "functional-administrator": 0.7 },
  },
  care: {
    context: {
      nl: [
        "Wat je maakt of beheert valt onder NEN 7510. Dat betekent logboeken, rechten en af en toe een gesprek met een auditor.",
        "Zorgverleners zijn geen ICT-liefhebbers. Ze zeggen precies wat er mis is, en daar heb je iets aan.",
        "We werken met HL7 en FHIR, en met systemen die van geen van beide ooit gehoord hebben.",
        "Een storing is hier nooit alleen een storing: er zit altijd iemand op te wachten.",
        "Je mag een dag meelopen op een afdeling. We raden het iedereen aan, ook na vijf jaar nog een keer.",
      ],
      en: [
        "What you make or run falls under NEN 7510, the Dutch standard for security in care: logs, permissions and now and then an auditor.",
        "Care professionals do not love IT. They say exactly what is wrong, which is useful.",
        "We work with HL7 and FHIR, and with systems that have heard of neither.",
        "An outage is never just an outage here: somebody is always waiting for it to end.",
        "You may spend a day on a ward. We recommend it to everyone, and again after five years.",
      ],
    },
    systems: {
      nl: [
        [
          "het patiëntendossier",
          "het dossier waarin zorgverleners vastleggen wat ze zien en doen",
          "Elke klik minder is tijd voor een patiënt.",
        ],
        [
          "de afsprakenplanning",
          "de planning van spreekuren, kamers en mensen",
          "Een lege plek in het spreekuur is iemand die langer wacht.",
        ],
        [
          "de berichtenuitwisseling",
          "de uitwisseling met huisartsen, apotheken en laboratoria",
          "Een uitslag die niet aankomt, is er niet.",
        ],
      ],
      en: [
        [
          "the patient record",
          "the record in which care professionals write down what they see and do",
          "Every click less is time for a patient.",
        ],
        [
          "appointment planning",
          "the planning of consulting hours, rooms and people",
          "An empty slot is somebody who waits longer.",
        ],
        [
          "the message exchange",
          "the exchange with GPs, pharmacies and laboratories",
          "A result that does not arrive does not exist.",
        ],
      ],
    },
    clients: {
      nl: ["een ziekenhuis", "een zorgkoepel met dertig locaties", "een leverancier van zorgsoftware"],
      en: ["a hospital group", "a supplier of care software", "a home-care organisation"],
    },
    fullTime: 36,
    payFactor: 0.95,
    posterType: "employer",
    likes: {
      "support-service": 1.9,
      "cloud-infrastructure": 1.2,
      "functional-administrator": 1.5,
      "software-development": 0.55,
      "information-security-officer": 1.5,
    },
  },
  government: {
    context: {
      nl: [
        "We werken volgens de BIO, Common Ground waar het kan en gezond verstand waar het moet.",
        "Inwoners kunnen niet naar de concurrent. Dat is een reden om het beter te doen, niet slechter.",
        "Besluiten duren hier soms lang, maar als ze er zijn, staan ze.",
        "Alles wat je schrijft kan ooit in een Woo-verzoek terechtkomen. Je went eraan en je gaat er netter van schrijven.",
        "De raad stelt vragen en heeft daar recht op. Soms zijn ze technisch.",
      ],
      en: [
        "We work by the government baseline for security, with open standards where we can and common sense where we must.",
        "Citizens cannot go to a competitor, which is a reason to do it better rather than worse.",
        "Decisions can take long here, but once taken they stand.",
        "Everything you write may one day be published under the open government act. You get used to it and write more neatly.",
      ],
    },
    systems: {
      nl: [
        [
          "het zaaksysteem",
          "het zaaksysteem waarin aanvragen van loket tot besluit worden gevolgd",
          "Achter elk zaaknummer zit iemand die op antwoord wacht.",
        ],
        [
          "de basisregistratie",
          "de registratie van personen en adressen",
          "Een fout daarin komt op vijf plekken terug.",
        ],
        [
          "het inwonersportaal",
          "het portaal waarin inwoners hun zaken met de overheid regelen",
          "Op een telefoon, 's avonds, in tien minuten.",
        ],
      ],
      en: [
        [
          "the case system",
          "the case system that follows requests from counter to decision",
          "Behind every case number somebody waits for an answer.",
        ],
        ["the register", "the register of persons and addresses", "One mistake in it comes back in five places."],
        [
          "the residents' portal",
          "the portal in which residents arrange their affairs with the government",
          "On a phone, in the evening, in ten minutes.",
        ],
      ],
    },
    clients: {
      nl: ["een gemeente", "een uitvoeringsorganisatie van het Rijk", "een waterschap", "een ministerie"],
      en: ["a ministry", "a national agency", "a municipality"],
    },
    fullTime: 36,
    payFactor: 0.98,
    posterType: "employer",
    likes: {
      "support-service": 1.7,
      "analysis-product": 1.4,
      "functional-administrator": 1.7,
      "software-development": 0.6,
      "information-security-officer": 2,
      "enterprise-architect": 2,
      "mobile-developer": 0.2,
    },
  },
  education: {
    context: {
      nl: [
        "Het jaar heeft hier een ritme: september is druk, in augustus verbouwen we.",
        "Onderzoekers en docenten willen vrijheid, bestuurders willen zekerheid. Wij zitten er met plezier tussenin.",
        "De meeste gebruikers zijn er vier jaar en dan komen er nieuwe. Uitleg moet dus blijven werken.",
        "Leerlinggegevens zijn geen grondstof. Over elke koppeling wordt nagedacht.",
      ],
      en: [
        "The year has a rhythm: September is busy, in August we rebuild.",
        "Researchers want freedom and administrators want certainty. We sit happily in between.",
        "Most users stay four years and then new ones come, so explanations have to keep working.",
        "Students' data is not raw material. Every link gets thought about.",
      ],
    },
    systems: {
      nl: [
        [
          "de leeromgeving",
          "de digitale leeromgeving van docenten en studenten",
          "Om half negen begint de les, ook als het inloggen nog niet wil.",
        ],
        [
          "de studentenadministratie",
          "de administratie van inschrijving tot diploma",
          "Een diploma moet over veertig jaar nog kloppen.",
        ],
        [
          "de toetsstraat",
          "de systemen rond toetsen en cijfers",
          "Wie zit te zweten boven een toets, kan geen draaiend wieltje gebruiken.",
        ],
      ],
      en: [
        [
          "the learning platform",
          "the platform on which teachers and students work",
          "Lessons start at half past eight, whether sign-in works or not.",
        ],
        [
          "the student administration",
          "the administration from enrolment to degree",
          "A degree has to be right in forty years as well.",
        ],
        [
          "the exam chain",
          "the systems around exams and grades",
          "Nobody sweating over an exam can use a spinning wheel.",
        ],
      ],
    },
    clients: {
      nl: ["een hogeschool", "een uitgever van leermiddelen", "een groep scholen"],
      en: ["a university", "a publisher of learning materials"],
    },
    fullTime: 40,
    payFactor: 0.95,
    posterType: "employer",
    likes: {
      "support-service": 1.7,
      "cloud-infrastructure": 1.2,
      "workplace-engineer": 1.6,
      "software-development": 0.7,
    },
  },
  finance: {
    context: {
      nl: [
        "Toezichthouders lezen mee. Sinds DORA moeten we kunnen laten zien dat we een uitval overleven, en dat oefenen we dus.",
        "Een cent verschil is een verschil. Wie daar rustig van wordt, past hier.",
        "We gaan over geld van anderen, dus vier ogen op elke wijziging is geen wantrouwen.",
        "Regels veranderen op 1 januari, en 1 januari verandert nooit.",
        "Voor deze functie doen we een betrouwbaarheidsonderzoek, zoals bij iedereen hier.",
      ],
      en: [
        "Regulators read along. Since DORA we must be able to show that we survive an outage, so we practise it.",
        "A cent of difference is a difference. If that calms you, you will fit in.",
        "This is other people's money, so four eyes on every change is not distrust.",
        "Rules change on 1 January, and 1 January never moves.",
        "There is a reliability screening for this role, as for everyone here.",
      ],
    },
    systems: {
      nl: [
        [
          "de administratie",
          "de administratie waarin elke polis, rekening of rechten van een klant staat",
          "Wat daar staat, geldt. Dus het moet kloppen.",
        ],
        [
          "het klantportaal",
          "het portaal waarin klanten zien wat zij hebben en wat dat kost",
          "Eén onduidelijke zin is duizend telefoontjes.",
        ],
        ["de rapportagestraat", "de rapportages aan toezichthouder en bestuur", "De datum staat vast, de vragen niet."],
      ],
      en: [
        [
          "the ledger",
          "the administration of every policy, account and right of a customer",
          "What it says, holds. So it has to be right.",
        ],
        [
          "the customer portal",
          "the portal in which customers see what they have and what it costs",
          "One unclear sentence is a thousand phone calls.",
        ],
        ["regulatory reporting", "the reports to regulator and board", "The date is fixed; the questions are not."],
      ],
    },
    clients: {
      nl: ["een bank", "een pensioenuitvoerder", "een verzekeraar", "een hypotheekverstrekker"],
      en: ["a bank", "an insurer", "a payment company"],
    },
    fullTime: 36,
    payFactor: 1.1,
    posterType: "employer",
    likes: {
      security: 1.4,
      "architecture-leadership": 1.3,
      "quality-testing": 1.3,
      "business-analyst": 1.5,
      "embedded-software-engineer": 0,
      "web-developer": 0.3,
    },
  },
  media: {
    context: {
      nl: [
        "Nieuws en uitzendingen houden zich niet aan een sprint. Soms verschuift alles om tien voor acht.",
        "De redactie is onze eerste gebruiker en de kritischste.",
        "We trekken in een kwartier het verkeer van een hele dag, een paar keer per jaar. Daar bouwen we op.",
        "Onafhankelijkheid geldt ook voor techniek: we volgen lezers niet verder dan nodig.",
      ],
      en: [
        "News and broadcasts do not keep to a sprint. Sometimes everything moves at ten to eight.",
        "The people who make the programme are our first users and the toughest.",
        "A few times a year we get a day's traffic in fifteen minutes. We build for that.",
        "Independence holds for technology too: we do not follow people further than needed.",
      ],
    },
    systems: {
      nl: [
        [
          "de redactieomgeving",
          "de omgeving waarin makers schrijven en publiceren",
          "Bij groot nieuws klikt iedereen tegelijk.",
        ],
        ["het archief", "het archief van beeld, geluid en tekst", "Wat je niet kunt vinden, is er niet."],
      ],
      en: [
        ["the newsroom tools", "the tools in which makers write and publish", "With big news everyone clicks at once."],
        ["the archive", "the archive of pictures, sound and text", "What you cannot find does not exist."],
      ],
    },
    clients: { nl: ["een uitgever", "een omroep"], en: ["a publisher", "a streaming service"] },
    fullTime: 36,
    payFactor: 0.97,
    posterType: "employer",
    likes: {
      "design-content": 2,
      "frontend-developer": 1.5,
      "functional-administrator": 0.4,
      "erp-crm-consultant": 0.2,
      "embedded-software-engineer": 0,
    },
  },
};
