import type { FamilyProfile } from "../profile.ts";

export const running: FamilyProfile[] = [
  {
    slug: "support-service",
    about: "operations",
    tasks: {
      nl: [
        "Je belt mensen na een week terug om te vragen of het echt is opgelost.",
        "Je houdt de kennisbank bij en gooit weg wat niet meer klopt.",
        "Je ziet patronen in vragen en bespreekt ze met wie er iets aan kan doen.",
        "Je helpt bij een uitrol: dozen, stickers, uitleg en geduld.",
        "Je werkt nieuwe collega's in, want jij weet nog hoe het was.",
        "Je doet mee aan het dagelijkse kwartier waarin we grote meldingen doornemen.",
      ],
      en: [
        "call people back after a week to ask whether it is really solved",
        "maintain the knowledge base and throw out what is no longer true",
        "see patterns in questions and raise them with whoever can do something",
        "help with a rollout: boxes, stickers, explanations and patience",
        "train new colleagues, since you still remember what it was like",
        "join the daily quarter of an hour in which we go through the big ones",
      ],
    },
    habits: {
      nl: [
        "We meten hoe vaak iemand in één keer geholpen is, niet hoe snel je ophangt.",
        "Wie een goede uitleg schrijft, krijgt zijn naam erbij. Sommige zijn beroemd.",
        "Elke dinsdag kijkt de tweede lijn een uur mee met de eerste, en andersom.",
        "We hebben een bel voor de vraag van de week. Hij wordt spaarzaam geluid.",
        "Moeilijke gesprekken bespreken we na, op de gang of bij een broodje.",
        "Leveranciers spreken we maandelijks, met een lijst die iedereen mag aanvullen.",
        "Het rooster maken we samen, zes weken vooruit.",
        "Bij een grote storing heeft één persoon de leiding en één de telefoon. De rest lost op.",
        "Gebruikers mogen langskomen. Er staat een extra stoel.",
      ],
      en: [
        "We count how often somebody is helped in one go, not how fast you hang up.",
        "Whoever writes a good answer gets a name under it. Some are famous.",
        "Every Tuesday second line sits with first line for an hour, and the other way round.",
        "We have a bell for the question of the week. It is rung sparingly.",
        "Difficult calls are talked over afterwards, in the corridor or over a sandwich.",
        "We see suppliers every month, with a list that anyone may add to.",
        "We make the rota together, six weeks ahead.",
        "In a major incident one person leads and one person talks. The rest fixes.",
        "Users may come by. There is a spare chair.",
      ],
    },
    hard: {
      nl: [
        "Maandagochtend is druk en dat verandert niet meer.",
        "Mensen bellen niet om te vertellen dat iets goed gaat.",
        "Je bent soms de boodschapper van een besluit dat je zelf ook jammer vindt.",
        "We werken met een pakket dat pas volgend jaar wordt vervangen. Tot die tijd zijn er omwegen.",
        "De bereikbaarheid is van half acht tot half zes, dus iemand heeft de vroege dienst.",
      ],
      en: [
        "Monday morning is busy and will stay so.",
        "Nobody calls to say that things work.",
        "You will sometimes be the messenger of a decision you regret as well.",
        "We work with a package that is replaced only next year. Until then there are detours.",
        "We are open from half past seven to half past five, so somebody has the early shift.",
      ],
    },
    milestones: {
      nl: [
        [
          "Je hebt met iedereen van het team meegekeken en je eerste meldingen zelf afgerond.",
          "Je kent de tien vragen die de helft van het werk zijn.",
          "Je weet wie je belt als je er niet uitkomt.",
        ],
        [
          "Je draait zelfstandig mee in het rooster.",
          "Je hebt drie stukken uitleg herschreven.",
          "Gebruikers vragen naar je bij naam.",
        ],
        [
          "Een vraag die elke maand terugkwam, komt niet meer terug. Door jou.",
          "Je bent voor één toepassing de vraagbaak.",
          "Je werkt iemand anders in.",
        ],
      ],
      en: [
        [
          "You have sat with everyone in the team and closed your first tickets.",
          "You know the ten questions that are half the work.",
          "You know who to call when you are stuck.",
        ],
        [
          "You are in the rota on your own.",
          "You have rewritten three pages of instructions.",
          "Users ask for you by name.",
        ],
        [
          "A question that came back every month does not come back any more, because of you.",
          "You are the one to ask about one application.",
          "You are training somebody else.",
        ],
      ],
    },
    weeks: {
      nl: [
        "Maandag is telefoon, van acht tot vijf, met z'n allen. Vanaf dinsdag wordt het rustiger en heb je dagdelen zonder telefoon voor onderzoek, uitleg en loopjes door het gebouw. Donderdag overleggen we een uur over wat er steeds terugkomt. Vrijdagmiddag richten we de laptops in voor wie maandag begint.",
        "Ongeveer de helft van de week sta je gebruikers te woord, een kwart zoek je uit wat niet direct op te lossen was en een kwart werk je aan verbetering: een formulier, een kennisartikel, een gesprek met de leverancier. Dat laatste kwart staat in het rooster, anders verdwijnt het.",
      ],
      en: [
        "Monday is telephone, from eight to five, all of us. From Tuesday it calms down and you have half days without calls for digging, writing and walks through the building. On Thursday we spend an hour on what keeps coming back. On Friday afternoon we set up the laptops for whoever starts on Monday.",
        "About half of the week you talk to users, a quarter you look into what could not be solved at once, and a quarter you improve things: a form, an article, a talk with the supplier. That last quarter is in the rota; otherwise it would disappear.",
      ],
    },
    teams: {
      nl: [
        "negen collega's, verdeeld over balie, telefoon en tweede lijn",
        "vier functioneel beheerders en een informatieadviseur",
        "zes mensen van heel verschillende achtergrond, van kok tot informaticus",
        "drie beheerders, een coördinator en twee mensen die op locatie werken",
      ],
      en: [
        "nine colleagues at the desk, on the phone and in second line",
        "four functional administrators and an information adviser",
        "six people of very different backgrounds, from chef to computer scientist",
        "three administrators, a coordinator and two people on site",
      ],
    },
  },
  {
    slug: "data-ai",
    about: "product",
    tasks: {
      nl: [
        "Je legt vast waar gegevens vandaan komen en wat een kolom betekent.",
        "Je helpt collega's van andere afdelingen hun eigen vraag te beantwoorden.",
        "Je weegt met de privacyfunctionaris af wat mag en wat ook echt nodig is.",
        "Je bouwt controles in die je eerder laten schrikken dan de directeur.",
        "Je ruimt analyses op die niemand meer leest.",
        "Je deelt elke maand iets wat je niet had verwacht.",
      ],
      en: [
        "record where data comes from and what a column means",
        "help colleagues elsewhere answer their own question",
        "weigh with the privacy officer what is allowed and what is really needed",
        "build checks that alarm you before they alarm the director",
        "clear away analyses that nobody reads",
        "share something every month that you had not expected",
      ],
    },
    habits: {
      nl: [
        "Elke analyse begint met de vraag wat iemand met het antwoord gaat doen.",
        "Code voor analyses wordt net zo nagekeken als andere code.",
        "We hebben een begrippenlijst van veertig woorden. Er is om gevochten en nu is er rust.",
        "Modellen krijgen een einddatum: dan moeten ze opnieuw bewijzen dat ze werken.",
        "Donderdagmiddag is er een uur waarin iedereen iets mag laten zien wat nog niet af is.",
        "We zeggen 'dat weten we niet' als we het niet weten. Dat is soms wennen voor de vrager.",
        "Dashboards die een kwartaal niet zijn geopend, gaan uit. Er heeft nog nooit iemand gebeld.",
        "Persoonsgegevens gaan alleen verder dan de bron als iemand kan uitleggen waarvoor.",
        "Een keer per maand loopt iemand van ons een dag mee waar de gegevens ontstaan.",
      ],
      en: [
        "Every analysis begins with the question what somebody will do with the answer.",
        "Analysis code is reviewed like any other code.",
        "We have a glossary of forty words. It was fought over and now there is peace.",
        "Models get an end date, on which they have to prove themselves again.",
        "On Thursday afternoon there is an hour to show things that are not finished.",
        "We say 'we do not know' when we do not. It takes some getting used to for whoever asked.",
        "Dashboards not opened for a quarter are switched off. Nobody has ever called.",
        "Personal data leaves its source only when somebody can explain what for.",
        "Once a month one of us spends a day where the data comes from.",
      ],
    },
    hard: {
      nl: [
        "De bronnen zijn niet voor ons gemaakt en dat merk je aan elke kolom die 'overig' heet.",
        "Iedereen wil iets met AI. Een deel van je werk is uitzoeken wat er eigenlijk gevraagd wordt.",
        "De geschiedenis van voor 2016 is zoek, of eigenlijk: op drie manieren bewaard.",
        "Soms verandert een bron op vrijdag zonder het te zeggen.",
        "We hebben nog geen goede testomgeving voor data. Die mag jij mee bouwen.",
      ],
      en: [
        "The sources were not made for us, as you can tell from every column named 'other'.",
        "Everyone wants something with AI. Part of your work is finding out what is being asked.",
        "The history before 2016 is lost, or rather: kept in three ways.",
        "A source sometimes changes on a Friday without saying so.",
        "We do not have a good test environment for data yet. You can help build it.",
      ],
    },
    milestones: {
      nl: [
        [
          "Je kent de belangrijkste tabellen en de mensen die ze vullen.",
          "Je hebt één vraag van begin tot eind beantwoord.",
          "Je hebt een dag meegelopen waar de gegevens ontstaan.",
        ],
        [
          "Iets wat met de hand ging, gaat vanzelf en wordt bewaakt.",
          "Een rapport dat niemand vertrouwde, wordt weer gebruikt.",
          "Je eerste eigen onderdeel draait in productie.",
        ],
        [
          "Een afdeling neemt een besluit anders dan vorig jaar, door jouw werk.",
          "Je bent eigenaar van een deel van het platform.",
          "Collega's kennen je als degene die het verschil tussen twee cijfers uitlegt.",
        ],
      ],
      en: [
        [
          "You know the main tables and the people who fill them.",
          "You have answered one question from start to finish.",
          "You have spent a day where the data comes from.",
        ],
        [
          "Something that was done by hand now runs and is watched.",
          "A report that nobody trusted is in use again.",
          "Your first part runs in production.",
        ],
        [
          "A department decides something differently from last year because of your work.",
          "You own a part of the platform.",
          "Colleagues know you as the one who can explain why two numbers differ.",
        ],
      ],
    },
    weeks: {
      nl: [
        "Maandag kijken we wat er in het weekend is binnengekomen en wat er ontbreekt. Dinsdag en woensdag bouw je. Donderdagochtend zit je bij de afdeling die de vraag stelde, 's middags laten we elkaar iets zien. Vrijdag is voor onderhoud, lezen en het beantwoorden van die ene vraag die al drie weken openstaat.",
        "Een derde van je tijd gaat naar begrijpen: gesprekken, tabellen, een dag meelopen. De helft naar bouwen en nakijken. De rest is uitleggen, want een cijfer zonder uitleg gaat een eigen leven leiden.",
      ],
      en: [
        "On Monday we look at what came in over the weekend and what is missing. Tuesday and Wednesday you build. On Thursday morning you sit with the department that asked, and in the afternoon we show each other things. Friday is for upkeep, reading and that one question that has been open for three weeks.",
        "A third of your time goes to understanding: conversations, tables, a day along. Half to building and checking. The rest is explaining, because a number without an explanation starts a life of its own.",
      ],
    },
    teams: {
      nl: [
        "drie data engineers, twee analisten en een data scientist",
        "vijf mensen die samen alle cijfers van het huis maken",
        "twee engineers, een analist en een privacyjurist voor één dag per week",
        "acht collega's, verdeeld over platform en analyse",
      ],
      en: [
        "three data engineers, two analysts and a data scientist",
        "five people who make every number in the house",
        "two engineers, an analyst and a privacy lawyer one day a week",
        "eight colleagues, half on the platform and half on analysis",
      ],
    },
  },
  {
    slug: "security",
    about: "operations",
    tasks: {
      nl: [
        "Je houdt spreekuur voor collega's die twijfelen over een mail, een leverancier of een plan.",
        "Je volgt wat er in het nieuws is en weet dezelfde dag of het ons raakt.",
        "Je geeft een training waar mensen niet bij in slaap vallen.",
        "Je legt vast wat is afgesproken, zodat een auditor het zonder jou kan vinden.",
        "Je ruimt rechten op die ooit tijdelijk waren.",
        "Je denkt mee bij inkoop, voordat de handtekening staat.",
      ],
      en: [
        "hold office hours for colleagues who doubt a mail, a supplier or a plan",
        "follow the news and know the same day whether it concerns us",
        "give training that does not put people to sleep",
        "record what was agreed, so that an auditor can find it without you",
        "clear away permissions that were once temporary",
        "think along with purchasing, before the signature",
      ],
    },
    habits: {
      nl: [
        "Wie een fout meldt, krijgt een bedankje. Dat werkt beter dan een waarschuwing.",
        "Twee keer per jaar oefenen we een grote aanval, met directie, communicatie en pizza.",
        "We tellen niet hoeveel mensen op de nepmail klikten, maar hoeveel hem meldden.",
        "Elke week lezen we samen één incident van een ander en vragen ons af of het hier kon.",
        "We schrijven maatregelen op in één zin en anders zijn ze nog niet helder.",
        "Uitzonderingen hebben een naam en een einddatum.",
        "We werken nauw samen met beheer en hebben hun koffieautomaat. Dat is geen toeval.",
      ],
      en: [
        "Whoever reports a mistake gets thanked, which works better than a warning.",
        "Twice a year we rehearse a large attack, with the board, communications and pizza.",
        "We do not count who clicked the fake mail but who reported it.",
        "Every week we read one incident of somebody else's and ask whether it could happen here.",
        "We write a measure down in one sentence; otherwise it is not clear yet.",
        "Exceptions have a name and an end date.",
        "We work closely with operations and share their coffee machine, which is no accident.",
      ],
    },
    hard: {
      nl: [
        "Je krijgt zelden te horen dat er niets gebeurd is, terwijl dat het resultaat is.",
        "Er ligt een achterstand aan bevindingen. We hebben er 200 van de 340 opgelost.",
        "Soms zeg je nee tegen iets waar al taart voor besteld was.",
        "De wetgeving komt sneller dan het budget.",
      ],
      en: [
        "You rarely hear that nothing happened, although that is the result.",
        "There is a backlog of findings. We have closed 200 of 340.",
        "Sometimes you say no to something the cake was already ordered for.",
        "Legislation arrives faster than budget.",
      ],
    },
    milestones: {
      nl: [
        [
          "Je kent onze kroonjuwelen en wie erbij kan.",
          "Je hebt meegedraaid met een oefening of een echt incident.",
          "Je hebt kennisgemaakt met elke afdeling die weleens zucht als wij bellen.",
        ],
        [
          "Je hebt drie risico's van de lijst gehaald.",
          "Je hebt een maatregel ingevoerd waar niemand over klaagt.",
          "Je leidt zelf een onderzoek of oefening.",
        ],
        [
          "Teams komen uit zichzelf langs.",
          "De bevindingen van vorig jaar zijn dicht.",
          "We weten een inbraak eerder dan vorig jaar, en kunnen dat aantonen.",
        ],
      ],
      en: [
        [
          "You know our crown jewels and who can reach them.",
          "You have taken part in an exercise or a real incident.",
          "You have met every department that sighs when we call.",
        ],
        [
          "You have taken three risks off the list.",
          "You have introduced a measure nobody complains about.",
          "You lead an investigation or exercise yourself.",
        ],
        [
          "Teams come by of their own accord.",
          "Last year's findings are closed.",
          "We notice an intrusion earlier than last year, and can show it.",
        ],
      ],
    },
    weeks: {
      nl: [
        "Maandag nemen we de meldingen van het weekend door en kiezen we wat aandacht krijgt. Dinsdag en woensdag werk je aan verbetering, samen met beheer of een ontwikkelteam. Donderdag is er spreekuur en lezen we het incident van de week. Vrijdag schrijf je op wat je deed, want dat wil de auditor ook weten, en je toekomstige zelf.",
        "De ene week is rustig: patches, gesprekken, een training. De andere week komt er dinsdagmiddag iets binnen en zie je elkaar tot donderdag vooral aan dezelfde tafel. Daarna neem je vrij. Dat laatste is een afspraak en geen vriendelijkheid.",
      ],
      en: [
        "On Monday we go through the weekend's alerts and choose what gets attention. Tuesday and Wednesday you improve things, with operations or a development team. Thursday is for office hours and the incident of the week. On Friday you write down what you did, since the auditor wants to know, and so will you.",
        "One week is calm: patches, talks, a training. The next week something comes in on Tuesday afternoon and you see each other around one table until Thursday. After that you take time off. That last part is an agreement and not a kindness.",
      ],
    },
    teams: {
      nl: [
        "drie security engineers, een analist en een officer",
        "vijf mensen, van wie er twee uit beheer komen",
        "een klein team van drie dat leunt op goede contacten",
        "elf analisten in wisselende diensten en een teamleider overdag",
      ],
      en: [
        "three security engineers, an analyst and an officer",
        "five people, two of whom came from operations",
        "a small team of three that relies on good relations",
        "eleven analysts in shifts and a team lead by day",
      ],
    },
  },
];
