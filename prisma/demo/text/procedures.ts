import type { Spoken } from "../profile.ts";

/** The four sentences from which a company makes its procedure; the same in all its ads. */
export const procedureParts: {
  sends: Spoken<string>[];
  hears: Spoken<string>[];
  talks: Spoken<string>[];
  extras: Spoken<string>[];
} = {
  sends: [
    {
      nl: "Een brief hoeft niet: een cv en drie zinnen over waarom dit werk je trekt, is genoeg.",
      en: "No letter needed: a CV and three sentences on why this work appeals to you will do.",
    },
    {
      nl: "Stuur een cv of een link naar je werk. Een motivatiebrief mag, maar telt niet mee.",
      en: "Send a CV or a link to your work. A letter is welcome but does not count.",
    },
    {
      nl: "In plaats van een brief vragen we antwoord op twee vragen.",
      en: "Instead of a letter we ask you to answer two questions.",
    },
    {
      nl: "We zien graag een cv en een korte brief waarin je zegt wat je hier zou willen doen.",
      en: "We would like a CV and a short letter that says what you would want to do here.",
    },
    {
      nl: "Een profiel, een cv, een mailtje: de vorm maakt ons niet uit.",
      en: "A profile, a CV, an e-mail: the form does not matter to us.",
    },
    {
      nl: "Vertel in een halve pagina wat je het laatst hebt gemaakt of opgelost.",
      en: "Tell us in half a page what you made or solved last.",
    },
    {
      nl: "Een cv zonder foto is fijn, dan kijken we naar de inhoud.",
      en: "A CV without a photograph is best; we look at what is in it.",
    },
    {
      nl: "Voeg een cv toe, en één voorbeeld van iets waar je tevreden over bent.",
      en: "Add a CV, and one example of something you are pleased with.",
    },
  ],
  hears: [
    { nl: "Binnen een week bellen we.", en: "We call within a week." },
    {
      nl: "Je hoort binnen vijf werkdagen of we verder praten.",
      en: "You hear within five working days whether we go on.",
    },
    {
      nl: "Na drie werkdagen hoor je iets, van een mens.",
      en: "After three working days you hear from us, from a human.",
    },
    {
      nl: "We lezen alles zelf, met z'n tweeën, en reageren in volgorde van binnenkomst.",
      en: "Two of us read everything ourselves and answer in order of arrival.",
    },
    {
      nl: "Je reactie komt bij de teamleider terecht en niet in een systeem dat woorden telt.",
      en: "Your application goes to the team lead rather than to a system that counts words.",
    },
    {
      nl: "Elke maandag nemen we de reacties door; dinsdag weet je of je wordt uitgenodigd.",
      en: "We go through applications every Monday; on Tuesday you know whether you are invited.",
    },
    {
      nl: "Binnen een week krijg je een uitnodiging of een eerlijk nee.",
      en: "Within a week you get an invitation or an honest no.",
    },
    {
      nl: "We wachten niet op de sluitingsdatum: wie past, nodigen we meteen uit.",
      en: "We do not wait for the closing date: whoever fits is invited at once.",
    },
    {
      nl: "De selectie doen de mensen met wie je gaat werken, binnen twee weken.",
      en: "You are chosen by the people you will work with, within two weeks.",
    },
  ],
  talks: [
    {
      nl: "Daarna volgen twee gesprekken: een met het team en een over voorwaarden.",
      en: "Then there are two conversations: one with the team and one about terms.",
    },
    {
      nl: "In het tweede gesprek werken we een uur samen aan iets wat we hier echt tegenkwamen; voorbereiden hoeft niet.",
      en: "In the second conversation we work for an hour on something we really ran into; no preparation needed.",
    },
    {
      nl: "Eerst bellen we een kwartier. Daarna kom je een middag langs en zie je iedereen.",
      en: "First a phone call of fifteen minutes. Then you come by for an afternoon and meet everyone.",
    },
    {
      nl: "Er is een kennismaking, een inhoudelijk gesprek en een gesprek over geld.",
      en: "There is an introduction, a conversation about the work and one about money.",
    },
    {
      nl: "Het eerste gesprek is met je leidinggevende, het tweede met twee collega's.",
      en: "The first conversation is with your manager, the second with two colleagues.",
    },
    {
      nl: "We beginnen met drie kwartier op afstand. Het tweede gesprek is bij ons, met een rondleiding.",
      en: "We begin with three quarters of an hour online. The second conversation is at our place, with a tour.",
    },
    {
      nl: "Je krijgt de vragen vooraf. Het aanbod dat volgt, is meteen ons beste aanbod.",
      en: "You get the questions in advance. The offer that follows is our best offer straight away.",
    },
    {
      nl: "De gesprekken voeren we met drie mensen, van wie één uit een ander team.",
      en: "There will be three people at the table, one of them from another team.",
    },
    {
      nl: "Eén gesprek van anderhalf uur is meestal genoeg, voor allebei.",
      en: "One conversation of an hour and a half is usually enough, for both sides.",
    },
    {
      nl: "We plannen ook een half uur in waarin jij de vragen stelt aan iemand die hier net begonnen is.",
      en: "There is also half an hour in which you put questions to somebody who has just started here.",
    },
  ],
  extras: [
    { nl: "Wie het niet wordt, krijgt een reden.", en: "If it is not you, we tell you why." },
    { nl: "Een assessment doen we niet.", en: "There is no assessment." },
    { nl: "Een opdracht voor thuis geven we niet mee.", en: "There is no homework." },
    { nl: "Reiskosten vergoeden we.", en: "We pay your travel." },
    { nl: "Meestal is het binnen drie weken rond.", en: "It usually takes three weeks in all." },
    {
      nl: "Referenties vragen we pas aan het eind, en alleen met je toestemming.",
      en: "We ask for references only at the end, and with your consent.",
    },
    {
      nl: "Interne kandidaten gaan bij gelijke geschiktheid voor; dat zeggen we er eerlijk bij.",
      en: "Internal candidates come first when equally suitable, and we would rather say so.",
    },
    {
      nl: "Heb je een tolk, een rustige ruimte of een ander tijdstip nodig, dan regelen we dat.",
      en: "If you need an interpreter, a quiet room or another time, we will arrange it.",
    },
    {
      nl: "Als we iemand vinden, halen we deze vacature dezelfde dag weg.",
      en: "Once we find somebody, this vacancy goes the same day.",
    },
    {
      nl: "Daarna mag je een dagdeel meelopen, als je dat wilt.",
      en: "After that you may spend half a day with us, if you wish.",
    },
    { nl: "Je gegevens wissen we vier weken na afloop.", en: "We delete your details four weeks after the end." },
    { nl: "Bureaus hoeven niet te bellen.", en: "Agencies need not call." },
  ],
};

/** Agencies and secondment firms have one more party at the table. */
export const procedureWithClient: Spoken<string>[] = [
  {
    nl: "We bellen je binnen twee werkdagen. Past het van twee kanten, dan stellen we je voor aan de opdrachtgever, met een verhaal dat je zelf hebt gelezen. Daarna volgt meestal één gesprek daar.",
    en: "We call you within two working days. If it fits on both sides we introduce you to the client, in words you have read yourself. After that there is usually one conversation there.",
  },
  {
    nl: "Eerst een gesprek met ons, over wat je zoekt en wat je niet meer wilt. Dan een gesprek bij de opdrachtgever, waar wij bij zijn als je dat prettig vindt. Binnen drie weken is er duidelijkheid.",
    en: "First a conversation with us, about what you want and what you have had enough of. Then one at the client, at which we are present if you like. It is settled within three weeks.",
  },
  {
    nl: "Stuur je cv, ook als het niet af is. Wij maken er samen iets van. Je gegevens gaan pas naar de opdrachtgever als jij dat zegt, en wij bewaren ze niet langer dan nodig.",
    en: "Send your CV, finished or not, and we will work on it together. Your details go to the client when you say so and not before, and we keep them no longer than needed.",
  },
  {
    nl: "Wij spreken iedereen zelf, het liefst in levenden lijve. Wordt het deze plek niet, dan zeggen we welke wel zou kunnen, of dat we niets hebben. Dat laatste komt ook voor.",
    en: "We talk to everyone ourselves, in person if possible. If this is not the one, we tell you which might be, or that we have nothing. The latter happens too.",
  },
  {
    nl: "Reageer met een cv. Dezelfde dag hoor je of het zin heeft om te praten. De opdrachtgever wil twee mensen ontmoeten en beslist daarna binnen een week.",
    en: "Apply with a CV. You hear the same day whether it makes sense to talk. The client wants to meet two people and then decides within a week.",
  },
  {
    nl: "We plannen een gesprek van drie kwartier, ook 's avonds. Daarin krijg je de naam van de opdrachtgever en wat wij van het team weten. Jij beslist daarna of we je voorstellen.",
    en: "We plan a conversation of three quarters of an hour, in the evening if you like. You get the client's name and what we know about the team. You then decide whether we introduce you.",
  },
];

/** For freelancers: what to send and when they hear. */
export const assignmentProcedures: Spoken<string>[] = [
  {
    nl: "Stuur je cv, je tarief en de datum waarop je kunt beginnen. Je hoort binnen vijf werkdagen of we je willen spreken. De overeenkomst is een opdracht met een resultaat; vervanging en eigen werktijden zijn toegestaan.",
    en: "Send your CV, your rate and the date on which you can start. You hear within five working days whether we would like to talk. The agreement is an assignment with a result; you may send a replacement and set your own hours.",
  },
  {
    nl: "Reageer met een korte toelichting per eis. We spreken drie mensen en beslissen dezelfde week. Je werkt met je eigen middelen, behalve waar onze beveiliging iets anders vraagt.",
    en: "Apply with a short note for each requirement. We talk to three people and decide the same week. You work with your own equipment, except where our security requires otherwise.",
  },
  {
    nl: "We willen weten wat je eerder opleverde en wie we daarover mogen bellen. Facturen betalen we binnen dertig dagen. Tussenpersonen mogen reageren als ze hun marge noemen.",
    en: "Tell us what you have delivered before and whom we may call about it. We pay invoices within thirty days. Intermediaries may apply if they state their margin.",
  },
  {
    nl: "Beschrijf op één pagina hoe je dit zou aanpakken. Op grond daarvan nodigen we twee mensen uit. Over het tarief dat we noemen, dingen we niet meer af.",
    en: "Describe on one page how you would go about it. On that basis we invite two people. The rate, where stated, is not something we bargain down.",
  },
  {
    nl: "Een cv en een half uur bellen is meestal genoeg. De modelovereenkomst krijg je vooraf. Je bepaalt zelf hoe en waar je het werk doet, binnen wat hier is afgesproken.",
    en: "A CV and half an hour on the phone is usually enough. You get the contract in advance. How and where you do the work is yours to decide, within what is agreed here.",
  },
];
