import type { FamilyProfile } from "../profile.ts";

export const steering: FamilyProfile[] = [
  {
    slug: "quality-testing",
    about: "product",
    tasks: {
      nl: [
        "Je denkt mee vanaf de eerste schets, want daar zijn fouten het goedkoopst.",
        "Je kijkt in productie of het gedrag klopt met wat we testten.",
        "Je houdt bij welke risico's we bewust nemen.",
        "Je leert ontwikkelaars kijken als een gebruiker met haast.",
        "Je bereidt een ketentest voor met drie partijen die elkaar niet kennen.",
        "Je brengt de regressietest terug van twee dagen naar een ochtend.",
      ],
      en: [
        "think along from the first sketch, where mistakes are cheapest",
        "check in production whether behaviour matches what we tested",
        "keep track of the risks we take on purpose",
        "teach developers to look like a user in a hurry",
        "prepare an end-to-end test with three parties who have never met",
        "bring the regression test down from two days to a morning",
      ],
    },
    habits: {
      nl: [
        "Testen is hier geen fase maar een gesprek dat begint voordat er code is.",
        "Elke derde donderdag breken we met z'n allen iets, met prijzen.",
        "Een bevinding zonder voorbeeld bestaat niet. Een bevinding met een filmpje is goud.",
        "Rood is rood: we zetten geen tests uit om een datum te halen.",
        "We testen met mensen die ons product niet kennen, meestal uit het pand ernaast.",
        "Kwaliteit is van het hele team. Jij bent degene die daaraan herinnert.",
        "Testgegevens zijn verzonnen, en goed verzonnen: er is een familie met elf achternamen.",
        "Na elke release kijken we wat een klant als eerste meldde en waarom wij het misten.",
      ],
      en: [
        "Testing is not a phase here but a conversation that starts before there is code.",
        "Every third Thursday we all break something, with prizes.",
        "A finding without an example does not exist. A finding with a film is gold.",
        "Red is red: we do not switch tests off to make a date.",
        "We test with people who do not know our product, usually from the building next door.",
        "Quality belongs to the whole team. You are the one who reminds us.",
        "Test data is invented, and well invented: there is a family with eleven surnames.",
        "After every release we look at what a customer found first and why we missed it.",
      ],
    },
    hard: {
      nl: [
        "De automatische tests dekken een derde. De rest zit in een spreadsheet uit 2018.",
        "Soms ben je de enige die iets gezien heeft, en moet je het drie keer zeggen.",
        "Eind van het kwartaal is het druk, hoe we het ook plannen.",
        "De acceptatieomgeving lijkt op productie, behalve op de dagen dat het uitmaakt.",
      ],
      en: [
        "The automated tests cover a third. The rest lives in a spreadsheet from 2018.",
        "Sometimes you are the only one who saw it, and have to say it three times.",
        "The end of the quarter is busy however we plan it.",
        "The acceptance environment resembles production, except on the days when it matters.",
      ],
    },
    milestones: {
      nl: [
        [
          "Je hebt het product gebruikt zoals een klant en er tien vragen over gesteld.",
          "Je eerste bevinding is opgelost, en met een lach ontvangen.",
        ],
        [
          "Je bepaalt voor je team wat we testen en wat niet.",
          "Een test die iedereen wantrouwde, is betrouwbaar of weg.",
        ],
        [
          "Er komen minder meldingen uit productie, en we weten waardoor.",
          "Je team vraagt je mening voordat er iets gebouwd wordt.",
        ],
      ],
      en: [
        [
          "You have used the product like a customer and asked ten questions about it.",
          "Your first finding is fixed, and was received with a smile.",
        ],
        [
          "You decide for your team what we test and what we do not.",
          "A test that nobody trusted is reliable or gone.",
        ],
        [
          "Fewer reports come from production, and we know why.",
          "Your team asks your opinion before anything is built.",
        ],
      ],
    },
    weeks: {
      nl: [
        "Maandag bespreek je met het team wat er aankomt en waar het mis kan gaan. Dinsdag tot donderdag test en automatiseer je, naast ontwikkelaars in plaats van na ze. Vrijdag kijk je terug: wat kwam er uit productie, wat hadden wij kunnen zien. In de week van een release schuift dat, en dat weten we allemaal.",
        "Je zit in het team en niet ernaast. Een deel van de dag kijk je mee bij het bouwen, een deel onderzoek je iets waar niemand om vroeg maar wat niet klopt, en een deel ruim je op: testgevallen, gegevens, wankele scripts.",
      ],
      en: [
        "On Monday you discuss with the team what is coming and where it may go wrong. Tuesday to Thursday you test and automate, beside developers rather than after them. On Friday you look back: what came from production, what could we have seen. In a release week all of that shifts, and everyone knows.",
        "You sit in the team, not next to it. Part of the day you look along while things are built, part of it you investigate something nobody asked about but that is not right, and part of it you tidy: test cases, data, shaky scripts.",
      ],
    },
    teams: {
      nl: [
        "vijf ontwikkelaars, een analist en jij",
        "vier testers die elk bij een eigen ontwikkelteam zitten",
        "twee testers, zes ontwikkelaars en een product owner",
      ],
      en: [
        "five developers, an analyst and you",
        "four testers, each with a development team",
        "two testers, six developers and a product owner",
      ],
    },
  },
  {
    slug: "analysis-product",
    about: "product",
    tasks: {
      nl: [
        "Je houdt een lijst bij van beloftes en wie ze deed.",
        "Je schrijft een verslag van een halve pagina waar iedereen zich in herkent.",
        "Je gaat kijken waar het werk gebeurt voordat je er iets van vindt.",
        "Je maakt een prototype van papier om een vergadering te besparen.",
        "Je legt aan gebruikers uit wat er verandert en wanneer, in hun woorden.",
        "Je houdt bij of wat we beloofden ook is uitgekomen.",
      ],
      en: [
        "keep a list of promises and who made them",
        "write half a page of minutes in which everyone recognises themselves",
        "go and see where the work happens before you have an opinion",
        "make a paper prototype to save a meeting",
        "tell users what will change and when, in their words",
        "keep track of whether what we promised came true",
      ],
    },
    habits: {
      nl: [
        "We kijken elke week samen naar één ding dat gebruikers doen en wij niet verwachtten.",
        "De lijst met wensen is openbaar, ook voor klanten. Dat scheelt vragen en levert er andere op.",
        "Vergaderingen hebben een vraag als titel. Is die beantwoord, dan zijn we klaar.",
        "Schattingen doen we in weken en met een ondergrens.",
        "Elk kwartaal schrappen we een kwart van de plannen. Het is de beste vergadering van het jaar.",
        "Ontwikkelaars zijn bij gesprekken met gebruikers, en gebruikers bij de demo.",
        "Wie een besluit neemt, schrijft op waarom. Drie zinnen zijn genoeg.",
        "We vieren het als iets uitgaat.",
        "Stuurgroepen duren drie kwartier en krijgen één vraag.",
        "Wie iets wil laten bouwen, kijkt eerst een uur mee waar het gebruikt wordt.",
        "Verslagen zijn hooguit een halve pagina. Wie meer wil weten, belt.",
        "We hebben een muur met beloftes. Wat af is, wordt doorgestreept waar iedereen bij is.",
        "Nieuwe wensen krijgen binnen een week antwoord. Soms is dat nee, maar dan wel snel.",
      ],
      en: [
        "Every week we look at one thing users do that we did not expect.",
        "The list of wishes is public, for customers as well. It saves questions and brings others.",
        "Meetings have a question for a title. Once it is answered we are done.",
        "We estimate in weeks and with a lower bound.",
        "Every quarter we drop a quarter of our plans. It is the best meeting of the year.",
        "Developers join talks with users, and users join the demo.",
        "Whoever takes a decision writes down why. Three sentences will do.",
        "We celebrate when something is switched off.",
        "Steering groups last three quarters of an hour and get one question.",
        "Whoever wants something built first spends an hour where it is used.",
        "Minutes are half a page at most. Whoever wants more can call.",
        "We have a wall of promises. What is done gets crossed out with everyone present.",
        "New requests get an answer within a week. It may be no, but then it is quick.",
      ],
    },
    hard: {
      nl: [
        "Er zijn drie opdrachtgevers en ze willen niet hetzelfde.",
        "Een deel van de kennis zit bij twee mensen die volgend jaar vertrekken.",
        "De leverancier levert twee keer per jaar een nieuwe versie, en zelden op de dag die er stond.",
        "Je stuurt op resultaat zonder dat iemand formeel aan jou rapporteert.",
        "We zijn goed in beginnen. Afmaken mag je ons leren.",
      ],
      en: [
        "There are three sponsors and they do not want the same thing.",
        "Part of the knowledge sits with two people who leave next year.",
        "The supplier ships twice a year, seldom on the day it said.",
        "You are held to a result while nobody formally reports to you.",
        "We are good at starting. You may teach us to finish.",
      ],
    },
    milestones: {
      nl: [
        [
          "Je hebt met twintig gebruikers gepraat en kunt hun dag navertellen.",
          "Je weet wie waarover beslist, en wie dat denkt.",
          "Je hebt de lijst met wensen gelezen en er een derde van weggedaan.",
        ],
        [
          "Er is een eerste resultaat waar iemand iets aan heeft.",
          "Een knoop die al lang lag, is doorgehakt.",
          "Je planning klopt al zes weken.",
        ],
        [
          "De meeste vragen over dit onderwerp komen bij jou terecht, en dat is terecht.",
          "We kunnen laten zien wat het heeft opgeleverd.",
          "Het team vindt zijn werk rustiger dan een half jaar geleden.",
        ],
      ],
      en: [
        [
          "You have talked to twenty users and can retell their day.",
          "You know who decides what, and who thinks they do.",
          "You have read the list of wishes and removed a third.",
        ],
        [
          "There is a first result that is of use to somebody.",
          "A knot that had been lying about has been cut.",
          "Your planning has been right for six weeks.",
        ],
        [
          "Most questions on this subject end up with you, and rightly so.",
          "We can show what it has brought.",
          "The team finds its work calmer than half a year ago.",
        ],
      ],
    },
    weeks: {
      nl: [
        "Maandag stel je met het team vast wat er deze week af moet. Dinsdag ben je op pad: bij gebruikers, een leverancier, een andere vestiging. Woensdag en donderdag werk je uit, bespreek je en schrap je. Vrijdag is er een demo en een kwartier waarin iedereen zegt wat hem deze week ophield. Dat kwartier is vaak het nuttigste.",
        "Reken op veel gesprekken, en op genoeg tijd om ze te verwerken. Wij plannen geen overleg voor half tien en na vier uur. Ongeveer een dag per week schrijf je, een dag ben je op de werkvloer, de rest is afstemmen met ontwikkelaars, testers en mensen die iets willen.",
        "Aan het begin van de week loop je langs bij iedereen die op iets wacht. Dat kost een uur en spaart er vijf. Dinsdag en donderdag zijn er gesprekken met gebruikers of leveranciers, woensdag werk je uit. Vrijdag om elf uur kiezen we samen wat er volgende week niet gebeurt.",
        "Je werkt in een ritme van twee weken: eerst uitzoeken, dan beslissen, dan zorgen dat het gebeurt. Ongeveer een derde van je tijd praat je met mensen buiten het team, een derde met mensen erin, en een derde met niemand, met de deur dicht.",
      ],
      en: [
        "On Monday you settle with the team what should be done this week. On Tuesday you are out: with users, a supplier, another site. Wednesday and Thursday you work things out, discuss them and cut. On Friday there is a demo and a quarter of an hour in which everyone says what held them up. That quarter is often the most useful.",
        "Expect many conversations, and enough time to digest them. We plan no meetings before half past nine or after four. About a day a week you write, a day you are on the floor, and the rest is settling things with developers, testers and people who want something.",
        "At the start of the week you walk past everyone who is waiting for something. It takes an hour and saves five. Tuesday and Thursday are for talks with users or suppliers; on Wednesday you work things out. On Friday at eleven we choose together what will not happen next week.",
        "You work in a rhythm of two weeks: find out, decide, see to it that it happens. About a third of your time you talk to people outside the team, a third to people in it, and a third to nobody, with the door closed.",
      ],
    },
    teams: {
      nl: [
        "zes ontwikkelaars, een tester en een ontwerper",
        "vier analisten en twee product owners",
        "een projectteam van negen, van wie de helft in de lijn werkt",
        "twee teams van ontwikkelaars en een stuurgroep die meestal ja zegt",
        "de product owners van drie andere teams en een gebruikersgroep van twaalf",
      ],
      en: [
        "six developers, a tester and a designer",
        "four analysts and two product owners",
        "a project team of nine, half of whom have another job as well",
        "two development teams and a steering group that mostly says yes",
        "the product owners of three other teams and a panel of twelve users",
      ],
    },
  },
];
