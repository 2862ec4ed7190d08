import type { Spoken } from "../profile.ts";

/** How applying goes at a company: the same in all its ads. */
export const procedures: Spoken<string>[] = [
  {
    nl: "Een brief hoeft niet. Een cv en drie zinnen over waarom dit werk je trekt, is genoeg. Binnen een week bellen we. Daarna volgen twee gesprekken: een met het team en een over voorwaarden.",
    en: "No letter needed. A CV and three sentences on why this work appeals to you will do. We call within a week. Then there are two conversations: one with the team and one about terms.",
  },
  {
    nl: "We lezen alles zelf, met z'n tweeën. Je hoort binnen vijf werkdagen of we verder praten. In het tweede gesprek werken we een uur samen aan iets wat we hier echt tegenkwamen; voorbereiden hoeft niet.",
    en: "Two of us read everything ourselves. You hear within five working days whether we go on. In the second conversation we work for an hour on something we really ran into; no preparation needed.",
  },
  {
    nl: "Eerst bellen we een kwartier, om tijd te sparen aan beide kanten. Daarna kom je een middag langs en zie je iedereen. De dag erna weet je waar je aan toe bent.",
    en: "First a phone call of fifteen minutes, which saves both sides time. Then you come by for an afternoon and meet everyone. The day after, you know where you stand.",
  },
  {
    nl: "Stuur een cv of een link naar je werk. Een motivatiebrief mag, maar we tellen hem niet. De gesprekken plannen we in de twee weken na de sluitingsdatum. Een assessment doen we niet.",
    en: "Send a CV or a link to your work. A letter is welcome but does not count. Conversations take place in the two weeks after the closing date. There is no assessment.",
  },
  {
    nl: "De procedure bestaat uit een kennismaking, een inhoudelijk gesprek en een gesprek over arbeidsvoorwaarden. Referenties vragen we pas daarna, en alleen met je toestemming.",
    en: "The procedure consists of an introduction, a conversation about the work and one about terms. We ask for references only after that, and with your consent.",
  },
  {
    nl: "Twijfel je? Stel dan eerst je vraag. Na je reactie hoor je binnen drie werkdagen iets van een mens. Wie het niet wordt, krijgt een reden.",
    en: "In doubt? Ask first. After you apply you hear from a human within three working days. If it is not you, we tell you why.",
  },
  {
    nl: "We vragen bij je sollicitatie om antwoord op twee vragen in plaats van een brief. Daarna volgt een gesprek van een uur op kantoor, en soms een tweede. Meestal is het binnen drie weken rond.",
    en: "Instead of a letter we ask you to answer two questions. Then there is an hour's conversation at the office, and sometimes a second one. It usually takes three weeks in all.",
  },
  {
    nl: "De selectie gebeurt door de mensen met wie je gaat werken. Je mag zelf ook selecteren: we plannen een half uur in waarin jij de vragen stelt aan iemand die hier net begonnen is.",
    en: "You are chosen by the people you will work with. You get to choose as well: there is half an hour in which you put questions to somebody who has just started here.",
  },
  {
    nl: "Interne kandidaten gaan bij gelijke geschiktheid voor; dat zeggen we er eerlijk bij. De gesprekken voeren we met drie mensen, van wie één uit een ander team.",
    en: "Internal candidates come first when equally suitable, and we would rather say so. There will be three people at the table, one of them from another team.",
  },
  {
    nl: "We beginnen met een gesprek op afstand van drie kwartier. Het tweede is bij ons, met een rondleiding. Reiskosten vergoeden we. Een opdracht voor thuis geven we niet mee.",
    en: "We begin with a remote conversation of three quarters of an hour. The second is at our place, with a tour. We pay your travel. There is no homework.",
  },
  {
    nl: "Je reactie komt bij de teamleider terecht en niet in een systeem dat woorden telt. We reageren in volgorde van binnenkomst. Als we iemand vinden, halen we deze vacature dezelfde dag weg.",
    en: "Your application goes to the team lead rather than to a system that counts words. We answer in order of arrival. Once we find somebody, this vacancy goes the same day.",
  },
  {
    nl: "Een aanpassing nodig bij het gesprek, bijvoorbeeld een tolk, een rustige ruimte of een ander tijdstip? Laat het weten, dan regelen we dat. Verder: twee gesprekken, één besluit, binnen vier weken.",
    en: "Do you need anything for the conversation, such as an interpreter, a quiet room or another time? Let us know and we will arrange it. Otherwise: two conversations, one decision, within four weeks.",
  },
  {
    nl: "We maken een lijst van hooguit zes mensen om te spreken. Sta je erop, dan krijg je vooraf de vragen. Het aanbod dat je daarna krijgt, is meteen ons beste aanbod.",
    en: "We make a list of six people at most to talk to. If you are on it, you get the questions in advance. The offer that follows is our best offer straight away.",
  },
  {
    nl: "Na je reactie krijg je binnen een week een uitnodiging of een eerlijk nee. Het eerste gesprek is met je leidinggevende, het tweede met twee collega's. Daarna mag je een dagdeel meelopen, als je dat wilt.",
    en: "Within a week you get an invitation or an honest no. The first conversation is with your manager, the second with two colleagues. After that you may spend half a day with us, if you wish.",
  },
];

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
];
