import type { Spoken } from "../profile.ts";

/** One thing a company offers, the same in both languages: a noun phrase that stands in a list. */
export type Perk = Spoken<string>;

/** A company offers at most one of a group, for no employer has two pension schemes. */
export const privatePerks: Perk[][] = [
  [
    { nl: "25 vakantiedagen bij een volledige werkweek", en: "25 days of leave for a full week" },
    { nl: "27 vakantiedagen, en je mag er vijf bijkopen", en: "27 days of leave, and you may buy five more" },
    { nl: "26 vrije dagen plus je verjaardag", en: "26 days off plus your birthday" },
    { nl: "30 vrije dagen; feestdagen mag je ruilen", en: "30 days off; public holidays can be swapped" },
    {
      nl: "28 vrije dagen, en we vragen in oktober of je ze wel opneemt",
      en: "28 days off, and we ask in October whether you are taking them",
    },
  ],
  [
    { nl: "pensioen waarvan wij twee derde betalen", en: "a pension of which we pay two thirds" },
    { nl: "een pensioenregeling zonder eigen bijdrage", en: "a pension scheme without a contribution of your own" },
    {
      nl: "pensioen via een collectieve regeling, uitgelegd door iemand die het snapt",
      en: "a collective pension, explained by somebody who understands it",
    },
    { nl: "pensioen, half om half betaald", en: "a pension, paid half and half" },
  ],
  [
    { nl: "een ov-jaarkaart of 23 cent per kilometer", en: "a public transport pass or 23 cents a kilometre" },
    {
      nl: "een ov-kaart eerste klas, want in de trein werk je ook",
      en: "a first-class train pass, since people work on trains",
    },
    {
      nl: "een fiets van de zaak, elektrisch als je verder weg woont",
      en: "a company bicycle, electric if you live further away",
    },
    { nl: "reiskosten volledig vergoed met het openbaar vervoer", en: "public transport fully paid" },
    { nl: "30 cent per fietskilometer", en: "30 cents for every kilometre you cycle" },
  ],
  [
    {
      nl: "€ 2.000 per jaar om te leren, en de uren die erbij horen",
      en: "€2,000 a year for learning, and the hours that go with it",
    },
    { nl: "tien leerdagen per jaar die je zelf invult", en: "ten learning days a year to fill as you like" },
    {
      nl: "certificaten, boeken en één conferentie per jaar op onze kosten",
      en: "certificates, books and one conference a year at our expense",
    },
    {
      nl: "elke tweede vrijdagmiddag tijd om iets uit te zoeken",
      en: "every other Friday afternoon to look into something",
    },
    { nl: "een opleidingsbudget zonder terugbetaalregeling", en: "a training budget without a clause to pay it back" },
  ],
  [
    { nl: "een laptop naar keuze, ook met Linux", en: "a laptop of your choice, with Linux if you like" },
    { nl: "een goede stoel, ook voor thuis", en: "a decent chair, at home as well" },
    { nl: "€ 900 om je werkplek thuis in te richten", en: "€900 to set up your place at home" },
    { nl: "een werkplek met een raam dat open kan", en: "a desk near a window that opens" },
  ],
  [
    { nl: "lunch aan één lange tafel", en: "lunch at one long table" },
    {
      nl: "goede koffie en een koelkast die op vrijdag leeg mag",
      en: "good coffee, and a fridge that may be emptied on Fridays",
    },
    { nl: "soep op donderdag, om de beurt gemaakt", en: "soup on Thursdays, made in turns" },
    { nl: "een kantoor op loopafstand van het station", en: "an office within walking distance of the station" },
    { nl: "een tuin waar je kunt bellen", en: "a garden to make phone calls in" },
  ],
  [
    {
      nl: "een winstdeling die voor iedereen hetzelfde bedrag is",
      en: "a profit share that is the same sum for everyone",
    },
    { nl: "een dertiende maand", en: "a thirteenth month" },
    { nl: "aandelen na twee jaar, als je dat wilt", en: "shares after two years, if you want them" },
    {
      nl: "elk jaar een salarisronde waarvan we de regels laten zien",
      en: "a yearly pay round with rules you can read",
    },
  ],
  [
    {
      nl: "werktijden die je zelf kiest, met tien tot drie als vast deel",
      en: "hours of your own choosing around a core of ten to three",
    },
    { nl: "vier keer negen uur mag ook", en: "four days of nine hours, if you prefer" },
    {
      nl: "drie weken per jaar werken vanuit een ander EU-land",
      en: "three weeks a year of working from another EU country",
    },
    { nl: "geen overwerkcultuur: om zes uur is het hier stil", en: "no overtime culture: by six it is quiet here" },
  ],
  [
    {
      nl: "aanvullend geboorte- en ouderschapsverlof, volledig betaald",
      en: "extra birth and parental leave on full pay",
    },
    {
      nl: "vijf dagen mantelzorgverlof per jaar, zonder vragen",
      en: "five days of carer's leave a year, no questions",
    },
    { nl: "twee dagen per jaar vrijwilligerswerk in werktijd", en: "two days a year for voluntary work, paid" },
  ],
];

/** Employers under a public collective agreement have other words for the same things. */
export const publicPerks: Perk[][] = [
  [
    {
      nl: "een individueel keuzebudget van 17,05 %, voor geld, vrije dagen of een fiets",
      en: "a personal budget of 17.05 % of your salary, for money, days off or a bicycle",
    },
    {
      nl: "8,33 % eindejaarsuitkering naast het vakantiegeld",
      en: "a year-end bonus of 8.33 % besides the holiday allowance",
    },
  ],
  [
    {
      nl: "pensioen bij een bedrijfstakfonds, waarvan wij het grootste deel betalen",
      en: "a sector pension of which we pay the larger part",
    },
    {
      nl: "een pensioen waar we niet ingewikkeld over hoeven te doen",
      en: "a pension we need not be complicated about",
    },
  ],
  [
    { nl: "25 vakantiedagen, en ruimte om bij te sparen", en: "25 days of leave, and room to save up more" },
    { nl: "ruim 200 verlofuren bij een volledige werkweek", en: "over 200 hours of leave for a full week" },
    { nl: "29 vrije dagen op basis van 36 uur", en: "29 days off on the basis of 36 hours" },
  ],
  [
    { nl: "een volledige vergoeding voor het openbaar vervoer", en: "public transport paid in full" },
    { nl: "een fietsregeling en een stalling met stopcontacten", en: "a bicycle scheme and a shed with sockets" },
    { nl: "23 cent per kilometer, ook als je fietst", en: "23 cents a kilometre, also if you cycle" },
  ],
  [
    { nl: "een opleidingsplan dat je zelf schrijft", en: "a training plan that you write yourself" },
    {
      nl: "€ 1.500 per jaar voor ontwikkeling, ook voor iets wat niet direct nodig is",
      en: "€1,500 a year for development, also for what is not strictly needed",
    },
    { nl: "een interne academie en studieverlof", en: "an in-house academy and study leave" },
  ],
  [
    { nl: "een laptop en telefoon, en een goede stoel voor thuis", en: "a laptop, a phone and a decent chair at home" },
    {
      nl: "een thuiswerkvergoeding en een budget voor je werkplek",
      en: "an allowance for days at home and a budget for your desk",
    },
  ],
  [
    {
      nl: "negen uur per dag werken en om de week een dag vrij kan",
      en: "nine-hour days with every other week a day off, if you like",
    },
    { nl: "werktijden in overleg, en niemand die meekijkt", en: "hours by agreement, and nobody watching the clock" },
    { nl: "zes weken ouderschapsverlof met behoud van salaris", en: "six weeks of parental leave on full pay" },
  ],
  [
    { nl: "een kantine met uitzicht en een redelijke kroket", en: "a canteen with a view and a decent kroket" },
    {
      nl: "collega's die hier vaak lang blijven, en uitleggen waarom",
      en: "colleagues who tend to stay, and can say why",
    },
    { nl: "korting op sporten en een kamer met een piano", en: "a discount on sports and a room with a piano" },
  ],
];
