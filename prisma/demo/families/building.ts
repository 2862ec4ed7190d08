import type { FamilyProfile } from "../profile.ts";

export const building: FamilyProfile[] = [
  {
    slug: "software-development",
    about: "product",
    tasks: {
      nl: [
        "Je draait mee in het bespreken van nieuwe wensen en mag zeggen dat iets niet hoeft.",
        "Je lost storingen op in het deel waar je team over gaat.",
        "Je maakt een kleine proef voordat we iets groots beloven.",
        "Je helpt een nieuwe collega op weg en merkt meteen wat er niet gedocumenteerd is.",
        "Je houdt bibliotheken en versies bij, ook in de hoeken waar niemand komt.",
        "Je geeft twee keer per jaar een praatje van een kwartier over iets wat je uitzocht.",
      ],
      en: [
        "take part in refining new requests, and say so when something is not needed",
        "fix incidents in the part your team looks after",
        "make a small trial before we promise something large",
        "help a new colleague along, and notice at once what was never written down",
        "keep libraries and versions current, also in the corners where nobody goes",
        "give a fifteen-minute talk twice a year about something you found out",
      ],
    },
    habits: {
      nl: [
        "We plannen per twee weken, maar gooien het plan om als er iets belangrijkers is.",
        "Elke wijziging wordt door een collega gelezen, meestal binnen een paar uur.",
        "We gaan meerdere keren per dag live, achter een schakelaar als het spannend is.",
        "Woensdag is vergadervrij. Dat bewaken we beter dan de rest van de agenda.",
        "We programmeren regelmatig samen, zeker aan de lastige stukken.",
        "Een vijfde van de tijd gaat naar onderhoud. Niet als er tijd over is, gewoon elke week.",
        "Eén keer per maand luistert iedereen een middag mee met de klantenservice.",
        "Besluiten over techniek staan in korte notities bij de code, zodat nieuwe mensen ze kunnen nalezen.",
        "We gebruiken AI-hulpmiddelen bij het programmeren en lezen wat eruit komt net zo streng na als het werk van een collega.",
        "Om de beurt hebben we een week piket. Gemiddeld gaat de telefoon twee keer per maand.",
      ],
      en: [
        "We plan in two-week steps and drop the plan when something matters more.",
        "Every change is read by a colleague, usually within a few hours.",
        "We go live several times a day, behind a switch when it is scary.",
        "Wednesdays have no meetings, which we guard better than the rest of the calendar.",
        "We pair often, especially on the hard parts.",
        "A fifth of our time goes to upkeep, every week and not when there is time left.",
        "Once a month everyone spends an afternoon listening in on support.",
        "Technical decisions live in short notes beside the code, where newcomers can find them.",
        "We use AI assistants for programming and review their output as strictly as a colleague's.",
        "We take turns on call, a week at a time. The phone goes about twice a month.",
      ],
    },
    hard: {
      nl: [
        "Een deel van de code is ouder dan de meeste collega's hier in dienst zijn, en er zijn weinig tests omheen.",
        "Onze testomgeving is trager dan we willen. Er ligt een plan; het is nog niet af.",
        "We zijn halverwege een grote overgang, dus een tijd lang onderhoud je twee manieren van werken.",
        "Gebruikers willen alles eerder dan wij het goed vinden. Dat gesprek voer je zelf ook.",
        "De bouwstraat duurt achttien minuten. Dat is zeventien te lang.",
        "Niet alle kennis is opgeschreven: voor sommige onderdelen moet je bij één collega zijn.",
      ],
      en: [
        "Part of the code has been here longer than most of us, with few tests around it.",
        "Our test environment is slower than we want. There is a plan; it is not finished.",
        "We are halfway through a large move, so for a while you maintain two ways of doing things.",
        "Users want everything sooner than we think wise, and that conversation will be yours as well.",
        "The build takes eighteen minutes, which is seventeen too many.",
        "Not everything is written down; for some parts there is one colleague to ask.",
      ],
    },
    milestones: {
      nl: [
        [
          "Je hebt je eerste wijziging live staan en weet wie je waarvoor moet hebben.",
          "Je werkomgeving doet het, je hebt met drie gebruikers gepraat en twee kleine fouten opgelost.",
          "Je hebt met iedereen in het team een dag samengewerkt.",
        ],
        [
          "Je maakt een onderdeel van begin tot eind en laat het zelf aan gebruikers zien.",
          "Je draait mee in de piketdienst, eerst met een collega naast je.",
          "Je hebt iets verbeterd waar wij al niet meer over nadachten.",
        ],
        [
          "Je bent voor één deel van het systeem degene die het weet.",
          "Je stelt zelf voor wat er in het volgende kwartaal moet gebeuren.",
          "Nieuwe collega's komen met vragen bij jou.",
        ],
      ],
      en: [
        [
          "Your first change is live and you know who to ask for what.",
          "Your environment works, you have talked to three users and fixed two small bugs.",
          "You have spent a day working with everyone in the team.",
        ],
        [
          "You take a feature from start to finish and show it to users yourself.",
          "You are on the rota, at first with a colleague beside you.",
          "You have improved something we had stopped noticing.",
        ],
        [
          "For one part of the system you are the person who knows.",
          "You propose what should happen next quarter.",
          "New colleagues come to you with their questions.",
        ],
      ],
    },
    weeks: {
      nl: [
        "Maandag lopen we in een half uur langs wat er ligt en wie waarmee geholpen is. Dinsdag en woensdag zijn bouwdagen; daar plannen we niets in. Donderdagochtend bespreken we wensen met de mensen die ze hebben, 's middags lees je code van anderen. Vrijdag laten we zien wat af is, ruimen we iets op en gaat er niets meer live na drie uur.",
        "De meeste dagen beginnen om kwart over negen met een kort overleg, staand, want dan blijft het kort. Daarna bouwen, vaak met z'n tweeën. Om de week is er een middag met gebruikers erbij. Ongeveer een dag per week gaat op aan vragen, storingen en collega's helpen. Dat is geen lek in de planning, dat is het werk.",
      ],
      en: [
        "On Monday we spend half an hour on what there is and who needs help. Tuesday and Wednesday are for building and stay free of meetings. On Thursday morning we talk through requests with the people who made them, and in the afternoon you read other people's code. On Friday we show what is done, tidy something up and release nothing after three.",
        "Most days start at a quarter past nine with a short stand-up, standing, which keeps it short. Then we build, often in pairs. Every other week users join for an afternoon. About a day a week goes to questions, incidents and helping colleagues. We do not call that a leak in the planning; it is the work.",
      ],
    },
    teams: {
      nl: [
        "vijf ontwikkelaars, een tester en een product owner",
        "drie backenders, twee frontenders en een ontwerper die we delen met een ander team",
        "zes ontwikkelaars van verschillende niveaus en een product owner die vroeger zelf gebruiker was",
        "vier ontwikkelaars en een analist",
        "zeven engineers, van net binnen tot twintig jaar ervaring",
      ],
      en: [
        "five developers, a tester and a product owner",
        "three backend and two frontend developers and a designer we share",
        "six developers of different levels and a product owner who used to be a user",
        "four developers and an analyst",
        "seven engineers, from newly arrived to twenty years in",
      ],
    },
  },
  {
    slug: "architecture-leadership",
    about: "product",
    tasks: {
      nl: [
        "Je brengt mensen bij elkaar die hetzelfde probleem ieder voor zich oplossen.",
        "Je maakt keuzes zichtbaar, met wat ze kosten en wat er vervalt.",
        "Je houdt contact met de werkvloer, zodat plannen niet langs de praktijk lopen.",
        "Je begeleidt één of twee collega's die deze kant op willen groeien.",
        "Je zegt het op tijd als een plan niet past.",
        "Je leest leveranciersvoorstellen en haalt eruit wat er niet in staat.",
      ],
      en: [
        "bring together people who are each solving the same problem",
        "make choices visible, with what they cost and what falls away",
        "stay in touch with the floor, so that plans do not miss reality",
        "guide one or two colleagues who want to grow in this direction",
        "say in time that a plan does not fit",
        "read suppliers' proposals for what is not in them",
      ],
    },
    habits: {
      nl: [
        "Architectuur is hier een gesprek, geen goedkeuring achteraf.",
        "We schrijven voorstellen van twee pagina's en lezen ze samen in stilte voordat we praten.",
        "Besluiten nemen we waar de kennis zit. Jij bewaakt dat dat ook kan.",
        "Elk kwartaal kijken we terug op drie oude besluiten. Meestal was er één fout.",
        "De directie is benaderbaar en vraagt door. Kom dus met cijfers.",
        "We hebben liever één afgemaakt plan dan drie begonnen programma's.",
        "Je hebt geen leger onder je. Je hebt overtuigingskracht en een whiteboard.",
        "Twee keer per jaar gaan we met alle leidinggevenden twee dagen weg, zonder presentaties.",
      ],
      en: [
        "Architecture is a conversation here and not an approval afterwards.",
        "We write two-page proposals and read them together in silence before we talk.",
        "Decisions are made where the knowledge is. You see to it that this is possible.",
        "Every quarter we look back at three old decisions. Usually one was wrong.",
        "The board is approachable and keeps asking. Bring figures.",
        "We would rather finish one plan than begin three programmes.",
        "You have no army. You have your arguments and a whiteboard.",
        "Twice a year all leads go away for two days, without slides.",
      ],
    },
    hard: {
      nl: [
        "Je voorganger was geliefd en had alles in het hoofd. Dat merk je het eerste halfjaar.",
        "Er lopen drie grote trajecten tegelijk en het budget is voor twee.",
        "Niet iedereen zit op deze functie te wachten. Je zult haar eerst nuttig moeten maken.",
        "Een paar leveranciers zitten hier al zo lang dat ze denken dat ze er wonen.",
        "Je krijgt te maken met een erfenis van vijftien jaar goede bedoelingen.",
      ],
      en: [
        "Your predecessor was well liked and kept everything in mind and nothing on paper. You will notice for half a year.",
        "Three large efforts run at once and the budget is for two.",
        "Not everyone is waiting for this role. You will have to make it useful first.",
        "A few suppliers have been here so long that they think they live here.",
        "You inherit fifteen years of good intentions.",
      ],
    },
    milestones: {
      nl: [
        [
          "Je hebt met dertig mensen gesproken en een kaart getekend van hoe het echt zit.",
          "Je weet welke drie dingen niet kunnen wachten.",
          "Je kent de begroting, de contracten en de namen.",
        ],
        [
          "Er ligt een voorstel dat de teams zelf ook hadden kunnen schrijven.",
          "Een besluit dat maanden bleef liggen, is genomen.",
          "Iedereen in je team weet wat je van ze verwacht, en andersom.",
        ],
        [
          "De eerste verandering is zichtbaar op de werkvloer.",
          "Er is iets uitgezet wat al jaren uit had gekund.",
          "De directie vraagt jou voordat ze iets belooft.",
        ],
      ],
      en: [
        [
          "You have talked to thirty people and drawn a map of how things really are.",
          "You know which three things cannot wait.",
          "You know the budget, the contracts and the names.",
        ],
        [
          "There is a proposal that the teams could have written themselves.",
          "A decision that had been lying around for months has been taken.",
          "Everyone in your team knows what you expect, and the other way round.",
        ],
        [
          "The first change is visible on the floor.",
          "Something has been switched off that could have gone years ago.",
          "The board asks you before it promises anything.",
        ],
      ],
    },
    weeks: {
      nl: [
        "Maandag stem je af met de directie en de andere leidinggevenden. Dinsdag en woensdag zit je bij teams, waar het werk gebeurt en de problemen ontstaan. Donderdag is er tijd om na te denken en te schrijven; die blokkeren we. Vrijdag eten we samen en bespreek je met één collega hoe het gaat. Eens per maand sta je een dag ergens waar onze systemen gebruikt worden.",
        "Ongeveer een derde van je week gaat naar gesprekken met één persoon, een derde naar overleggen waarin iets besloten wordt en een derde naar werk waar een dichte deur voor nodig is. Overleggen zonder besluit mag je afzeggen. De agenda is van jou, en dat menen we.",
      ],
      en: [
        "On Monday you align with the board and the other leads. Tuesday and Wednesday you are with teams, where the work happens and the trouble starts. Thursday is for thinking and writing; we block it. On Friday we eat together and you sit down with one colleague to hear how things are. Once a month you spend a day where our systems are used.",
        "About a third of your week goes to talks with one person, a third to meetings in which something is decided, and a third to work that needs a closed door. You may decline meetings without a decision in them. The calendar is yours, and we mean that.",
      ],
    },
    teams: {
      nl: [
        "vier collega's op hetzelfde niveau, elk met een eigen domein",
        "de teamleiders van vier ontwikkelteams en het hoofd beheer",
        "de productmanagers, de teamleiders en een directie die meeleest",
        "dertien engineers en twee product owners",
      ],
      en: [
        "four peers, each with a domain",
        "the leads of four development teams and the head of operations",
        "the product managers, the team leads and a board that reads along",
        "thirteen engineers and two product managers",
      ],
    },
  },
  {
    slug: "cloud-infrastructure",
    about: "operations",
    tasks: {
      nl: [
        "Je draait mee in piket, ongeveer één week op de zes.",
        "Je brengt kosten in beeld en stelt voor wat weg kan.",
        "Je beoordeelt wijzigingen van collega's voordat ze de omgeving in gaan.",
        "Je houdt samen met security bij wat er gepatcht moet worden en wanneer.",
        "Je schrijft na een storing op wat we leren, zonder schuldigen.",
        "Je test de uitwijk twee keer per jaar, en één keer daarvan onaangekondigd.",
      ],
      en: [
        "take part in on-call, about one week in six",
        "show what things cost and propose what can go",
        "review colleagues' changes before they reach the environment",
        "keep track with security of what needs patching and when",
        "write up what we learn after an incident, without culprits",
        "test the failover twice a year, one of those times unannounced",
      ],
    },
    habits: {
      nl: [
        "Alles wat we aanleggen staat in versiebeheer. Wie iets met de hand doet, meldt dat in het kanaal.",
        "Elke vrijdag om tien uur kijken we een half uur samen naar de grafieken van die week.",
        "Piket wordt betaald, ook als de telefoon niet gaat, en de volgende dag begin je later.",
        "Grote wijzigingen doen we overdag, met iedereen erbij. Nachtwerk is de uitzondering.",
        "We hebben een lijst met dingen die we haten en mogen er elke maand één van oplossen.",
        "Na een storing schrijven we binnen drie dagen een verslag dat iedereen mag lezen.",
        "Draaiboeken zijn kort en worden geoefend door degene die ze níét geschreven heeft.",
        "We kiezen saaie techniek, en af en toe iets nieuws op een plek waar het geen pijn doet.",
        "Een deel van de omgeving staat in eigen huis en een deel in de cloud. Dat blijft voorlopig zo.",
      ],
      en: [
        "Everything we build is in version control. Whoever does something by hand says so in the channel.",
        "Every Friday at ten we spend half an hour on that week's graphs together.",
        "On-call is paid, also when the phone stays silent, and you start later the next day.",
        "We make large changes by day, with everyone around. Night work is the exception.",
        "We keep a list of things we hate and may fix one every month.",
        "After an incident there is a report within three days that anyone may read.",
        "Runbooks are short and get rehearsed by somebody who did not write them.",
        "We choose boring technology, and now and then something new where it cannot hurt.",
        "Part of the environment is in house and part in the cloud, and for now that stays so.",
      ],
    },
    hard: {
      nl: [
        "Er staan nog een paar servers waarvan de naam ouder is dan het beleid voor namen.",
        "Soms gaat de telefoon op een verjaardag. Niet vaak, wel echt.",
        "Iedereen vindt ons werk belangrijk op de dag dat het misgaat.",
        "De documentatie is ongelijk: sommige delen zijn prachtig, andere zijn een herinnering.",
        "We moeten van een leverancier af en het contract helpt daar niet bij.",
      ],
      en: [
        "A few servers have names older than the naming policy.",
        "Sometimes the phone goes on a birthday. Not often, but it does.",
        "Everyone finds our work important on the day it goes wrong.",
        "Documentation is uneven: some parts are splendid, others are a memory.",
        "We have to get away from a supplier and the contract does not help.",
      ],
    },
    milestones: {
      nl: [
        [
          "Je hebt overal toegang waar dat nodig is, en nergens anders.",
          "Je hebt met een collega een wijziging doorgevoerd en weer teruggedraaid.",
          "Je weet welke drie systemen niemand graag aanraakt.",
        ],
        [
          "Je draait mee in het piketrooster.",
          "Je hebt iets geautomatiseerd waar we elke week een uur mee kwijt waren.",
          "Je hebt een onderdeel van de omgeving onder je hoede.",
        ],
        [
          "Een deel van de verhuizing staat op jouw naam en is af.",
          "Je hebt een uitwijktest geleid.",
          "De storingen die jou het meest ergerden, komen niet meer voor.",
        ],
      ],
      en: [
        [
          "You have access wherever you need it, and nowhere else.",
          "You have made a change with a colleague and rolled it back.",
          "You know which three systems nobody likes to touch.",
        ],
        [
          "You are in the on-call rota.",
          "You have automated something that cost us an hour a week.",
          "One part of the environment is in your care.",
        ],
        [
          "Part of the migration carries your name and is done.",
          "You have led a failover test.",
          "The incidents that annoyed you most no longer happen.",
        ],
      ],
    },
    weeks: {
      nl: [
        "Maandag verdelen we het werk en kijkt degene met piket wat het weekend bracht. Dinsdag tot en met donderdag werk je aan verbetering: een upgrade, een script, een verhuizing. Elke ochtend van tien tot half elf zijn we er voor vragen van collega's, daarna mag de deur dicht. Vrijdag ruimen we op en raken we productie niet meer aan, behalve als het moet.",
        "Zo'n zestig procent van je tijd is gepland werk, dertig procent vragen en storingen, tien procent leren. In de week dat je piket hebt, doe je geen projectwerk. In de andere weken houden wij de vragen bij je weg. Die verdeling is bevochten en we zijn er zuinig op.",
      ],
      en: [
        "On Monday we divide the work and whoever is on call looks at what the weekend brought. Tuesday to Thursday you work on improvement: an upgrade, a script, a move. Every morning from ten to half past we are there for colleagues' questions; after that the door may close. On Friday we tidy up and leave production alone, unless we must.",
        "About sixty per cent of your time is planned work, thirty per cent questions and incidents, ten per cent learning. In your on-call week you do no project work. In the other weeks we keep the questions away from you. That division was fought for and we are careful with it.",
      ],
    },
    teams: {
      nl: [
        "vijf engineers en een teamleider die zelf ook nog in de piket zit",
        "zeven beheerders, verdeeld over Windows, Linux en netwerk",
        "drie cloud engineers, twee netwerkmensen en een securityspecialist",
        "vier engineers en een stagiair van het mbo",
        "zes collega's, van wie er twee hier langer werken dan de servers",
      ],
      en: [
        "five engineers and a team lead who is still in the rota",
        "seven administrators for Windows, Linux and network",
        "three cloud engineers, two network people and a security specialist",
        "four engineers and a trainee",
        "six colleagues, two of whom have been here longer than the servers",
      ],
    },
  },
  {
    slug: "design-content",
    about: "product",
    tasks: {
      nl: [
        "Je presenteert je werk aan wie het gaat bouwen, in een stadium dat het nog anders kan.",
        "Je houdt het schrijf- en stijlboek bij en geeft er les in.",
        "Je toetst op toegankelijkheid voordat iemand anders het doet.",
        "Je verzamelt wat gebruikers zeggen en maakt er een rustig overzicht van.",
        "Je helpt teams zonder ontwerper met een uur per week spreekuur.",
        "Je ruimt oude pagina's en varianten op die niemand meer kent.",
      ],
      en: [
        "present your work to those who will build it while it can still change",
        "maintain the style guide and teach it",
        "check accessibility before somebody else does",
        "collect what users say and make a calm overview of it",
        "help teams without a designer with an hour of consulting a week",
        "clear away old pages and variants that nobody knows any more",
      ],
    },
    habits: {
      nl: [
        "Kritiek geven we op dinsdag, met koffie, aan de muur en aan elkaar.",
        "Elke maand kijken we met het hele team naar drie mensen die iets proberen te doen.",
        "Een ontwerp is pas af als het gebouwd is en iemand het gebruikt.",
        "We bewaren onze mislukkingen in een map die iedereen mag inzien.",
        "Teksten worden hardop voorgelezen. Dat scheelt de helft van de woorden.",
        "Ontwerpers en ontwikkelaars delen één bestand met componenten en maken er samen ruzie over.",
        "We werken in kleine stappen en laten dingen zien als ze nog lelijk zijn.",
        "Onderzoek doen we bij mensen thuis of op hun werk, niet in een lab.",
      ],
      en: [
        "Critique is on Tuesdays, with coffee, on the wall and to each other.",
        "Every month the whole team watches three people try to do something.",
        "A design is done when it is built and somebody uses it.",
        "We keep our failures in a folder that anyone may open.",
        "Texts are read aloud, which removes half the words.",
        "Designers and developers share one file of components and quarrel over it together.",
        "We work in small steps and show things while they are still ugly.",
        "We do research at people's homes or places of work, never in a lab.",
      ],
    },
    hard: {
      nl: [
        "Er is meer vraag naar ontwerp dan wij aankunnen. Kiezen hoort dus bij het werk.",
        "Het oude deel van ons product is door niemand ontworpen en dat zie je.",
        "Niet elke afdeling begrijpt waarom je eerst vragen stelt.",
        "Wat je bedenkt, moet ook in het gemeentehuis van 2014 en op een kassa van vorig jaar werken.",
      ],
      en: [
        "There is more demand for design than we can meet, so choosing is part of the job.",
        "The old part of our product was designed by nobody, and it shows.",
        "Not every department understands why you ask questions first.",
        "What you think up has to work on old screens and slow machines as well.",
      ],
    },
    milestones: {
      nl: [
        [
          "Je hebt acht gebruikers gesproken en kent de pagina's waar ze op vastlopen.",
          "Je eerste kleine verbetering staat live.",
        ],
        [
          "Je hebt een ontwerp van vraag tot gebouwd scherm begeleid.",
          "Het stijlboek is op een paar plekken beter door jou.",
        ],
        [
          "Teams betrekken je bij het begin in plaats van bij het eind.",
          "Er is een stap verdwenen die niemand mist, en dat is te meten.",
        ],
      ],
      en: [
        [
          "You have talked to eight users and know the pages where they get stuck.",
          "Your first small improvement is live.",
        ],
        [
          "You have seen one design through from question to built screen.",
          "The style guide is better in a few places because of you.",
        ],
        [
          "Teams call you at the beginning rather than at the end.",
          "A step has disappeared that nobody misses, and we can measure it.",
        ],
      ],
    },
    weeks: {
      nl: [
        "Maandag kijk je met de teams wat er deze week gemaakt wordt. Dinsdag is er kritiek, woensdag en donderdag heb je de handen vrij. Om de donderdag zit je bij vijf gebruikers. Vrijdagochtend werk je aan de gedeelde componenten, vrijdagmiddag laat je zien wat je hebt.",
        "Ongeveer de helft van je tijd maak je dingen. Een kwart luister je: naar gebruikers, naar de helpdesk, naar de collega die al drie jaar zegt dat die knop niet werkt. De rest gaat naar afstemmen, en dat proberen we klein te houden.",
      ],
      en: [
        "On Monday you look with the teams at what will be made this week. Tuesday is for critique; Wednesday and Thursday your hands are free. Every other Thursday you sit with five users. On Friday morning you work on the shared components, and in the afternoon you show what you have.",
        "About half of your time you make things. A quarter you listen: to users, to support, to the colleague who has been saying for three years that this button does not work. The rest is alignment, which we try to keep small.",
      ],
    },
    teams: {
      nl: [
        "drie ontwerpers, een onderzoeker en een tekstschrijver",
        "twee ontwerpers en zes ontwikkelaars",
        "een productteam van acht, waarin je de enige bent met jouw vak",
        "vier collega's die samen de taal en het uiterlijk van alles bewaken",
      ],
      en: [
        "three designers, a researcher and a writer",
        "two designers and six developers",
        "a product team of eight in which you are the only one with your craft",
        "four colleagues who guard the words and looks of everything we make",
      ],
    },
  },
];
