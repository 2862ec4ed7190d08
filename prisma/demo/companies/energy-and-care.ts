import type { CompanyProfile } from "../profile.ts";

export const energyAndCare: CompanyProfile[] = [
  {
    name: "Waterkant Energie",
    sector: "energy",
    place: "Utrecht",
    staff: 340,
    tech: ["java", "angular", "azure", "kafka"],
    about: {
      nl: "Waterkant Energie levert stroom en warmte aan 210.000 huishoudens, vooral in de Randstad. We begonnen als inkoopcollectief van woningcorporaties en dat merk je nog: wat er overblijft, gaat terug in het net en in de tarieven.\n\nOnze ICT doen we zelf, met zestig mensen in Utrecht.",
    },
    systems: {
      nl: [
        [
          "de afrekening",
          "het systeem dat elk kwartier uitrekent wat 210.000 huishoudens verbruiken en opwekken",
          "Als het hier hapert, klopt morgen de rekening niet.",
        ],
        [
          "de warmteportal",
          "de portal waarin monteurs en bewoners zien waarom een warmtepomp niet doet wat hij moet doen",
          "Op een koude maandagochtend kijken daar achtduizend mensen tegelijk.",
        ],
        [
          "het marktverkeer",
          "de koppeling met de netbeheerders, waar elke dag drie miljoen berichten doorheen gaan",
          "Eén verkeerd bericht kost een planner een ochtend zoeken.",
        ],
      ],
    },
  },
  {
    name: "Noorderwind Collectief",
    sector: "energy",
    place: "Groningen",
    staff: 95,
    tech: ["python", "react", "aws", "timeseries"],
    about: {
      en: "Noorderwind runs 64 turbines for the villages that own them. We are a cooperative: 11,400 members, one vote each, and an annual meeting that regularly runs past midnight.\n\nThe software team is small and sits in Groningen, two floors above the control room.",
    },
    systems: {
      nl: [
        [
          "de windvoorspelling",
          "het model dat elk uur voorspelt hoeveel stroom onze 64 molens morgen leveren",
          "Zit het er tien procent naast, dan betalen onze leden dat op de onbalansmarkt.",
        ],
        [
          "de molenmonitor",
          "de omgeving waarin de controlekamer ziet welke molen stilstaat en waarom",
          "Een molen die een nacht ongemerkt stilstaat, kost een dorp zijn zwembad.",
        ],
        [
          "het ledenportaal",
          "het portaal waar 11.400 leden hun opbrengst en hun stem terugvinden",
          "Rond de ledenvergadering is dat het drukste stukje internet van Noord-Groningen.",
        ],
      ],
      en: [
        [
          "the wind forecast",
          "the model that predicts every hour how much power our 64 turbines will deliver tomorrow",
          "When it is ten per cent off, our members pay for it on the imbalance market.",
        ],
        [
          "the turbine monitor",
          "the screen that tells the control room which turbine stands still, and why",
          "A turbine that is down for a night without anyone noticing costs a village its playground.",
        ],
        [
          "the member portal",
          "the portal where 11,400 members check their yield and cast their vote",
          "In the week of the annual meeting it gets more traffic than in the other fifty-one together.",
        ],
      ],
    },
  },
  {
    name: "Laadkade",
    sector: "energy",
    place: "Rotterdam",
    otherPlaces: ["Antwerpen"],
    staff: 160,
    tech: ["kotlin", "go", "vue", "gcp", "flutter"],
    about: {
      nl: "Laadkade beheert 23.000 laadpunten in Nederland en Vlaanderen, van de straathoek tot de busremise. Elke laadsessie, elke storing en elke factuur loopt door software die we zelf schrijven.",
    },
    systems: {
      nl: [
        [
          "de laadcentrale",
          "de software waarmee 23.000 laadpalen vragen of ze stroom mogen geven",
          "Zegt zij niets terug, dan staat er iemand in de regen met een lege auto.",
        ],
        [
          "de sessieafrekening",
          "het systeem dat van elke laadsessie binnen een minuut een kloppende kostenregel maakt",
          "Vier tarieven, drie landen en een pas van iemand anders: dat moet allemaal goed gaan.",
        ],
        [
          "de slimme wachtrij",
          "het deel dat bedenkt welke bus vannacht het eerst wordt geladen",
          "Om half zes rijdt de eerste weg, en dan is er niets meer te schuiven.",
        ],
      ],
      en: [
        [
          "the charging core",
          "the service that 23,000 charge points ask for permission to deliver power",
          "If it stays silent, somebody is standing in the rain with an empty car.",
        ],
        [
          "session billing",
          "the pipeline that turns every charging session into a correct bill within a minute",
          "Four tariffs, three countries and somebody else's card: all of it has to come out right.",
        ],
        [
          "the depot queue",
          "the planner that decides which bus is charged first tonight",
          "The first one leaves at half past five, and there is no moving that.",
        ],
      ],
    },
  },
  {
    name: "Netbeheer Vechtvallei",
    sector: "energy",
    place: "Zwolle",
    otherPlaces: ["Almelo", "Hoogeveen"],
    staff: 1900,
    tech: ["dotnet", "angular", "azure", "sap", "powerbi", "microsoft"],
    about: {
      nl: "Netbeheer Vechtvallei beheert het stroom- en gasnet tussen Kampen en de Duitse grens: 740.000 aansluitingen, 19.000 kilometer kabel. Het net is vol en dat is ons grootste werk: beter meten, slimmer verdelen, sneller bouwen.",
    },
    systems: {
      nl: [
        [
          "de netkaart",
          "de digitale kaart van 19.000 kilometer kabel die monteurs in het veld gebruiken",
          "Een kabel die op de kaart een meter verkeerd ligt, wordt vroeg of laat geraakt.",
        ],
        [
          "de wachtlijst",
          "het systeem dat bijhoudt wie wanneer een aansluiting krijgt op een vol net",
          "Er staan bakkers, scholen en datacenters op, en ze bellen allemaal.",
        ],
        [
          "de storingslijn",
          "alles wat er gebeurt tussen de eerste storingsmelding en de monteur ter plaatse",
          "Bij een storing telt elke minuut, en achteraf telt de toezichthouder ze na.",
        ],
        [
          "de meetketen",
          "de keten die dagelijks de meterstanden van 740.000 aansluitingen ophaalt en controleert",
          "Leveranciers, klanten en wijzelf rekenen allemaal op hetzelfde getal.",
        ],
      ],
    },
  },
  {
    name: "Warmtebaan Twente",
    sector: "energy",
    place: "Hengelo",
    staff: 130,
    tech: ["dotnet", "azure", "powerbi", "plc"],
    about: {
      nl: "Warmtebaan Twente brengt restwarmte van de industrie naar 31.000 woningen. Geen vlammen, wel veel pompen, sensoren en buizen, en een kleine ICT-afdeling die alles van dichtbij kent.",
    },
    systems: {
      nl: [
        [
          "de pompregeling",
          "de regeling die 46 pompstations zo laat draaien dat ook het laatste huis in de straat warm wordt",
          "In de eerste vorstweek zie je pas of je het goed hebt gedaan.",
        ],
        [
          "het meetplatform",
          "het platform dat elke minuut druk en temperatuur van 9.000 meetpunten vastlegt",
          "Een lek vinden we er drie uur eerder mee dan vroeger.",
        ],
        [
          "de klantomgeving",
          "de omgeving waarin 31.000 klanten hun verbruik zien en een storing melden",
          "Wie het koud heeft, wil geen formulier van vier pagina's.",
        ],
      ],
    },
  },
  {
    name: "Voltmare Trading",
    sector: "energy",
    place: "Amsterdam",
    staff: 120,
    tech: ["python", "java", "aws", "timeseries", "kafka"],
    about: {
      en: "Voltmare buys and sells power on the European short-term markets for owners of batteries, solar parks and greenhouses. Our software places about 40,000 orders a day; the traders watch, correct and sleep in turns.",
    },
    systems: {
      en: [
        [
          "the bidding engine",
          "the engine that places some 40,000 orders a day on the intraday power market",
          "A gate closes every fifteen minutes, and nobody waits for us.",
        ],
        [
          "the battery scheduler",
          "the scheduler that tells 380 batteries when to charge and when to wait",
          "A wrong schedule wears a battery out two years early.",
        ],
        [
          "the risk board",
          "the dashboard that shows the desk what we own, owe and could lose",
          "The traders look at it more often than at their phones, which says something.",
        ],
      ],
    },
  },
  {
    name: "Getijdekracht",
    sector: "energy",
    place: "Vlissingen",
    staff: 45,
    tech: ["cpp", "python", "linux", "plc"],
    about: {
      nl: "Getijdekracht haalt stroom uit het tij in de Westerschelde. Zes turbines liggen er nu, de volgende vier zijn in aanbouw op de werf. We zijn met 45 mensen, van lasser tot programmeur, en eten samen.",
    },
    systems: {
      nl: [
        [
          "de turbinebesturing",
          "de besturing van turbines die op veertien meter diepte hun werk doen",
          "Even een kabeltje controleren zit er niet in: dan moet er een duiker naar beneden.",
        ],
        [
          "de tijvoorspelling",
          "de voorspelling van stroming en golven, tien dagen vooruit",
          "De onderhoudsboot vaart er blind op uit, in de goede betekenis.",
        ],
        [
          "het walstation",
          "de computers op de kade die alle metingen binnenhalen en bewaren",
          "Zout water en elektronica zijn geen vrienden; dat weten we inmiddels goed.",
        ],
      ],
      en: [
        [
          "the turbine controller",
          "the control software of turbines that work fourteen metres under water",
          "There is no quick look at a loose cable: it takes a diver and a calm day.",
        ],
        [
          "the tide forecast",
          "the forecast of currents and waves, ten days ahead",
          "The maintenance boat sails on it, so we try to be boring and right.",
        ],
        [
          "the shore station",
          "the machines on the quay that collect and keep every measurement",
          "Salt water and electronics dislike each other. We have the photographs.",
        ],
      ],
    },
  },
  {
    name: "Ziekenhuis De Linnaert",
    sector: "care",
    place: "Breda",
    staff: 3800,
    tech: ["microsoft", "azure", "hix", "citrix", "powerbi", "cisco"],
    about: {
      nl: "De Linnaert is een algemeen ziekenhuis met 480 bedden, een moederkindcentrum en het grootste nierteam van Brabant. De ICT-afdeling (82 mensen) zit niet in een kantoorpand maar op de begane grond, naast de poliklinieken.",
    },
    systems: {
      nl: [
        [
          "het elektronisch patiëntendossier",
          "het patiëntendossier waar elke dag 2.600 zorgverleners in werken",
          "Als het traag is, loopt het spreekuur uit. Als het stilstaat, gaat er papier rond.",
        ],
        [
          "het spoedbord",
          "het bord waarop de spoedeisende hulp ziet wie er ligt, wacht en onderweg is",
          "Op een drukke vrijdagavond staat daar een heel verhaal op.",
        ],
        [
          "de medicatieketen",
          "de weg van recept tot infuuspomp, met vijf systemen die elkaar moeten begrijpen",
          "Hier willen we geen verrassingen, en dat vraagt saai en precies werk.",
        ],
        [
          "de beeldopslag",
          "de opslag van alle röntgenfoto's en scans sinds 1998",
          "Een radioloog die moet wachten, belt. Terecht.",
        ],
      ],
    },
  },
  {
    name: "Zorgkoepel Hamelinc",
    sector: "care",
    place: "Deventer",
    otherPlaces: ["Apeldoorn", "Zutphen"],
    staff: 2600,
    tech: ["microsoft", "ons", "powerbi", "topdesk", "afas"],
    about: {
      nl: "Hamelinc biedt ouderenzorg op 27 locaties tussen Deventer en de Achterhoek. Bij ons wonen 1.900 mensen. De ICT moet werken voor een verzorgende die vijf minuten heeft en een tablet met een kras erop.",
    },
    systems: {
      nl: [
        [
          "het cliëntdossier",
          "het dossier waarin 1.800 verzorgenden elke dienst vastleggen hoe het met hun bewoners gaat",
          "Elke klik die we weghalen, is tijd aan een bed.",
        ],
        [
          "het oproepsysteem",
          "de zorgoproep die op 27 locaties dag en nacht moet werken",
          "Als iemand 's nachts op de knop drukt, moet er ergens een telefoon gaan.",
        ],
        [
          "het rooster",
          "de planning van 1.800 medewerkers over drie diensten en 27 huizen",
          "Een gat in het rooster zie je liever op dinsdag dan op zaterdag.",
        ],
      ],
    },
  },
  {
    name: "GGZ De Overwal",
    sector: "care",
    place: "Nijmegen",
    otherPlaces: ["Venray"],
    staff: 1700,
    tech: ["microsoft", "azure", "powerbi", "citrix"],
    about: {
      nl: "De Overwal behandelt jaarlijks 14.000 mensen met psychische klachten, van een gesprek bij de huisarts om de hoek tot een opname. Behandelaren hebben weinig geduld met ICT en dat begrijpen we.",
    },
    systems: {
      nl: [
        [
          "het behandeldossier",
          "het dossier waarin 900 behandelaren vertrouwelijke gesprekken vastleggen",
          "Wie erbij mag, is bij ons nooit een bijzaak.",
        ],
        [
          "beeldbellen",
          "de omgeving waarin behandelaren en cliënten elkaar op afstand spreken",
          "Een haperend beeld is vervelend in een vergadering en erger in een behandeling.",
        ],
        [
          "de wachttijdmonitor",
          "de cijfers die laten zien hoe lang iemand op hulp wacht, en waarom",
          "Er wordt landelijk naar gekeken, en elke week door onszelf.",
        ],
      ],
    },
  },
  {
    name: "Medivoort",
    sector: "care",
    place: "Houten",
    staff: 210,
    tech: ["dotnet", "angular", "azure", "sqlserver", "fhir"],
    about: {
      nl: "Medivoort maakt het informatiesysteem voor 1.300 huisartsenpraktijken en 40 huisartsenposten. Een derde van onze collega's heeft zelf in de zorg gewerkt. Dat scheelt uitleg en levert soms stevige discussies op.",
    },
    systems: {
      nl: [
        [
          "het huisartsensysteem",
          "het systeem waarmee 1.300 praktijken hun spreekuur draaien",
          "Een arts heeft tien minuten per patiënt en wil er daarvan geen twee aan ons kwijt.",
        ],
        [
          "de uitwisseling",
          "de uitwisseling van dossiers tussen huisarts, apotheek en ziekenhuis",
          "De standaard is dik, de praktijk is weerbarstig, en de patiënt merkt het als het misgaat.",
        ],
        [
          "het herhaalrecept",
          "het onderdeel waarmee patiënten zelf hun herhaalrecept aanvragen",
          "Op maandagochtend zijn dat er 60.000 in twee uur.",
        ],
      ],
    },
  },
  {
    name: "Pillenpost",
    sector: "care",
    place: "Tilburg",
    staff: 130,
    tech: ["php", "vue", "aws", "kotlin"],
    about: {
      en: "Pillenpost is an online pharmacy for people with a chronic condition. We pack 19,000 weekly rolls of medication in Tilburg: a robot does the counting, three pharmacists do the checking, and software connects the two.",
    },
    systems: {
      nl: [
        [
          "de inpaklijn",
          "de software achter de robot die per week 19.000 medicijnrollen vult",
          "Elk zakje wordt gefotografeerd en nagekeken. De foto moet dus bij het zakje horen.",
        ],
        [
          "de bezorgplanning",
          "de planning die zorgt dat een rol op tijd door de brievenbus past en valt",
          "Te laat is bij ons geen ongemak maar een telefoontje van een arts.",
        ],
        [
          "de app",
          "de app waarmee gebruikers hun medicijnen, wijzigingen en leveringen volgen",
          "Wie elke dag negen pillen slikt, heeft geen zin in een welkomstscherm.",
        ],
      ],
      en: [
        [
          "the packing line",
          "the software behind the robot that fills 19,000 medication rolls a week",
          "Every pouch is photographed and checked, so the picture had better belong to the pouch.",
        ],
        [
          "delivery planning",
          "the planning that gets a roll through the right letterbox in time",
          "Late is not an inconvenience here; late is a phone call from a doctor.",
        ],
        [
          "the app",
          "the app in which patients follow their medication, changes and deliveries",
          "Its reviews are written with care, and so are the complaints.",
        ],
      ],
    },
  },
  {
    name: "Thuiszorg Waddenrand",
    sector: "care",
    place: "Leeuwarden",
    staff: 1100,
    tech: ["microsoft", "ons", "topdesk", "afas"],
    about: {
      nl: "Waddenrand brengt zorg thuis in Noord-Friesland en op twee eilanden. Onze wijkverpleegkundigen leggen samen 11.000 kilometer per week af, meestal met wind tegen. ICT moet het daar ook zonder bereik doen.",
    },
    systems: {
      nl: [
        [
          "de wijkapp",
          "de app waarin 700 wijkverpleegkundigen hun route, dossier en medicatielijst vinden",
          "Op de dijk bij Holwerd is geen bereik, en daar wonen ook mensen.",
        ],
        [
          "de routeplanning",
          "de planning die elke ochtend bepaalt wie bij wie langsgaat",
          "De veerboot wacht niet, dus die staat als harde eis in het model.",
        ],
        [
          "de slimme sloten",
          "de sleutelkluisjes en digitale sloten van 2.300 cliënten",
          "Een deur die niet opengaat is voor ons een storing met voorrang.",
        ],
      ],
    },
  },
  {
    name: "Labwijk Diagnostiek",
    sector: "care",
    place: "Arnhem",
    staff: 520,
    tech: ["java", "oracle", "linux", "python", "hl7"],
    about: {
      nl: "Labwijk onderzoekt per dag 21.000 buisjes bloed voor huisartsen en ziekenhuizen in Gelderland. De auto's rijden om zes uur, de uitslagen zijn er voor de lunch. Alles daartussen is logistiek, chemie en software.",
    },
    systems: {
      nl: [
        [
          "het labsysteem",
          "het systeem dat 21.000 buisjes per dag van naald tot uitslag volgt",
          "Een verwisseling mag niet bestaan, dus controleren we alles twee keer, door verschillende code.",
        ],
        [
          "de uitslagpoort",
          "de koppeling die uitslagen binnen een minuut bij de aanvrager aflevert",
          "Bij een alarmwaarde gaat er ook een telefoon, en ook dat regelt de software.",
        ],
        [
          "de analyzerkoppelingen",
          "de koppelingen met 74 analyseapparaten, waarvan de oudste uit 2006 komt",
          "Elk apparaat spreekt zijn eigen dialect, en de handleiding is soms een fax.",
        ],
      ],
    },
  },
  {
    name: "Careloom",
    sector: "care",
    place: "Amsterdam",
    staff: 85,
    tech: ["node", "react", "aws", "reactnative", "python"],
    about: {
      en: "Careloom builds remote monitoring for heart and lung patients. Eleven hospitals in the Netherlands and Belgium use it. People measure at home; a nurse sees who needs a call today.",
    },
    systems: {
      en: [
        [
          "the triage list",
          "the list that tells a nurse each morning which of 4,800 patients to call first",
          "Too many alerts and she stops reading them; one too few and we are in the paper.",
        ],
        [
          "the home app",
          "the app in which patients enter their weight, blood pressure and how they slept",
          "If it takes more than two minutes, people stop. We have the graph.",
        ],
        [
          "the hospital links",
          "the integrations with eleven hospital record systems, no two of them alike",
          "Each go-live starts with a polite argument about the word 'admission'.",
        ],
      ],
    },
  },
  {
    name: "Revalidatie Zuiderkroon",
    sector: "care",
    place: "Maastricht",
    staff: 640,
    tech: ["microsoft", "topdesk", "powerbi"],
    about: {
      nl: "In Zuiderkroon leren mensen opnieuw lopen, praten of werken na een ongeluk of een beroerte. Wij zorgen dat de therapeuten daarbij geen last hebben van ICT en steeds vaker hulp.",
    },
    systems: {
      nl: [
        [
          "de therapieplanning",
          "de planning die 400 revalidanten per dag langs therapeut, zwembad en arts leidt",
          "Eén zieke therapeut verschuift dertig afspraken, en niemand wil dat merken.",
        ],
        [
          "het oefenplatform",
          "het platform waarop revalidanten thuis hun oefeningen doen en terugzien",
          "De winst zit in de herhaling, dus het moet uitnodigen en niet zeuren.",
        ],
        [
          "de bewegingsdata",
          "de metingen van loopbaan, tilband en sensoren in het bewegingslab",
          "Per sessie komt er vier gigabyte uit, en een therapeut wil één grafiek.",
        ],
      ],
    },
  },
];
