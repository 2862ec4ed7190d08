import type { WorkMode } from "#lib/db/generated/enums";

// What a running text states plainly. Each gives null, or nothing, when the text leaves doubt.

type Hours = { min: number; max: number };

const to = "\\s*(?:-|–|—|/|tot(?: en met)?|t/m|to|à|of|or)\\s*";
const hoursUnit = "(?:uur\\b|uren\\b|-?urige\\b|u\\b|-?hours?\\b|hrs\\b)";
const atLeast = "(?<!(?:vanaf|minimaal|min\\.?|from|at least) )";
// The 40 of "vanaf 32 tot 40 uur" is no hours of its own.
const notInRange = `(?<!\\d${to})`;
const titleHours = new RegExp(`${atLeast}\\b(\\d{1,2})(?:${to}(\\d{1,2}))?\\s*${hoursUnit}`, "iu");
// "Op basis van 40 uur per week" says what counts as full time, not what one works.
const basis = "(?<!(?:op basis van|o\\.?b\\.?v\\.?|uitgaande van|gebaseerd op|based on|bij|at) (?:een |a )?|for a )";
const weekHours = new RegExp(
  `${basis}${atLeast}${notInRange}\\b(\\d{1,2})(?:${to}(\\d{1,2}))?\\s*-?${hoursUnit}\\s*-?\\s*(?:(?:per|p\\.?|a|/|each|in de)\\s*(?:week|wk)\\b|p\\.?/?w\\b|(?:werk)?week|work ?week)`,
  "giu",
);
// A range of hours as long as working weeks are, or hours called full time, need no "per week".
const otherHours = new RegExp(
  `(?<!\\d[.,]?)(?<!(?:binnen|within) )${basis}\\b(1[6-9]|[23]\\d)${to}(2\\d|3\\d|40)\\s*(?:uur|hours|hrs|u|h)\\b(?=\\s*(?:[.,;:)|/+]|$))|\\b(?:uren|hours)\\b[\\s:|]{1,4}([1-3]\\d)${to}([2-4]\\d)\\b|\\b(?:uren|hours): ([1-4]\\d) per week|${basis}\\bfull.?time[ ,]{0,2}\\(?(3[2-9]|40)\\s*(?:uur|hours)`,
  "gimu",
);

/** Hours a week: those in the title, else the only ones that the text gives for a week. */
export function hoursIn(title: string, text: string): Hours | null {
  const inTitle = titleHours.exec(title);
  if (inTitle) return rangeOf(inTitle[1], inTitle[2]);
  return onlyHours(weekHours, text) ?? (text.search(weekHours) >= 0 ? null : onlyHours(otherHours, text));
}

function onlyHours(pattern: RegExp, text: string): Hours | null {
  const stated = Array.from(text.matchAll(pattern), ([, ...ends]) => {
    const [min, max] = ends.filter((end) => end);
    return rangeOf(min, max);
  }).filter((hours) => hours !== null);
  const [first] = stated;
  return stated.every(({ min, max }) => min === first?.min && max === first.max) ? (first ?? null) : null;
}

function rangeOf(from: string | undefined, until: string | undefined): Hours | null {
  const [min, max] = [Number(from), Number(until ?? from)];
  return min >= 4 && max >= min && max <= 48 ? { min, max } : null;
}

const counts: Record<string, number> = { een: 1, één: 1, one: 1, twee: 2, two: 2, drie: 3, three: 3, vier: 4, four: 4 };
const count = "(één|een|twee|drie|vier|one|two|three|four|[1-4])";
// "é" is no letter to a word boundary.
const fresh = "(?<![\\p{L}\\d])(?<!(?:binnen|within) )";
const more = "(?:\\s*(?:-|–|tot|to|à|of|or)\\s*(?:[1-5]|twee|drie|vier|two|three|four))?";
const days = `${count}${more}\\s*(?:dag(?:en)?|days?)`;
const aWeek = "(?:(?:per|a|in de|each|/)\\s*week\\s*)";
const office =
  "(?:op (?:ons )?kantoor|op locatie|in (?:the|our) office|(?:in)?to the office|at the office|on.?site|in office)";
// "2 dagen per week thuis en verder op kantoor" are days at home.
const between =
  "(?:(?:is|ben|bent|zijn|are|you|we|je|het|the|our|team|samen|together|with|met|all|allemaal|fysiek|aanwezig|werk\\w*|work\\w*|expect\\w*|be|to|van)\\s+){0,6}";
const atTheOffice = new RegExp(
  `${fresh}${days}\\s*(?:${aWeek}(?:${between})?)?${office}|${office}\\s+(?:at least |minimaal |ten minste )?${days}|${fresh}${count}${more} (?:office days|kantoordagen)`,
  "iu",
);
const weekday = "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday)s?";
const weekdays = new RegExp(
  `(${weekday}(?:(?:, | en | and | & )${weekday}){0,3}),? (?:(?:are|zijn) ${between})?(?:office days|kantoordagen|${office})`,
  "iu",
);
const aHomeDay = new RegExp(
  `${fresh}${days}\\s*${aWeek}?(?:mag je |kun je |kan je |you (?:can|may) )?(?:thuis|vanuit huis|(?:work(?:ing)? )?from home)|(?:thuis ?werken|vanuit huis werken|work(?:ing)? from home)[^.;\\n]{0,30}${fresh}${days}|${fresh}(?:één|een|twee) thuis\\b|(?<!\\d)[1-9]\\d\\s?% (?:aanwezig )?${office}|${office} [1-9]\\d\\s?% of the time`,
  "iu",
);
const hybrid =
  /\bhybride? (?:te )?(?:werk|work|model|policy|set.?up|team|rol|role|functie)|\bhybride?:? (?:\(?\d|één|een|twee|drie|(?<=: )(?:je|you|we|wij)\b)|\bwerk(?:en|t|vorm)?:? hybride?\b|\b(?:deels|gedeeltelijk|partly) (?:thuis|vanuit huis|from home|remote)|\bhelft van de (?:week|tijd) thuis|\bdag(?:en)? (?:per week )?thuis ?werk|\bdays? (?:a|per) week from home/iu;
const notAtHome =
  /\bthuis ?werken (?:is|gaat|kan)\b[\p{L} ]{0,40}\bniet\b(?= mogelijk|\s*[,.;\n]|$)|\b(?:geen|niet) (?:mogelijkheid (?:tot|om te) )?thuis ?werken\b|\b(?:working from home|remote work(?:ing)?) is not (?:possible|an option)|\b(?:100\s?%|volledig|fully) (?:op (?:kantoor|locatie)|on.?site)|\b(?:5|vijf|five) (?:dagen|days) (?:(?:per|a|in de) week )?(?:op (?:kantoor|locatie)|in the office)|(?:^|[.!] )on[ -]site (?:in|at) /imu;

/**
 * Hybrid work and how many days on site, or work on site only, where the text says so; "remote" in a text is too often
 * a wish or a tool to count.
 */
export function hybridIn(text: string): { workMode: WorkMode | null; onSiteDays: number | null } {
  const [stated, ...numbers] = atTheOffice.exec(text) ?? [];
  const number = numbers.find((each) => each)?.toLowerCase();
  const isRange = /\d\s*[-–]|\b(?:tot|to|à|of|or)\b/i.test(stated?.replace(new RegExp(office, "i"), "") ?? "");
  const named = weekdays.exec(text)?.[1]?.match(new RegExp(weekday, "giu"))?.length ?? null;
  const onSiteDays = number && !isRange ? (counts[number] ?? Number(number)) : stated ? null : named;
  const isHybrid = stated || named || hybrid.test(text) || aHomeDay.test(text);
  return { workMode: isHybrid ? "hybrid" : notAtHome.test(text) ? "onSite" : null, onSiteDays };
}

const fullWeek =
  "(?:full-?time |volledige |voltijds? )?(?:(?:dienstverband|aanstelling|werkweek|week|working week|contract) (?:van |of )?)?";
const hoursOfPay = new RegExp(
  `(?:op basis van|o\\.?b\\.?v\\.?|uitgaande van|gebaseerd op|bij|based on|for|at)\\s+(?:een |an? )?${fullWeek}\\(?(3[2-9]|4[0-8])\\s*-?\\s*(?:uur|urige?|hours?|[uh]\\b)|[\\d.,]{5,9}(?:[-–,]+)?(?: (?:bruto|gross))?(?: ?/? ?(?:per )?(?:month|maand))? \\((3[2-9]|40)\\s?(?:uur|hours|[uh]\\b)`,
  "i",
);

/** Hours that count as full time for the pay, e.g. "op basis van 36 uur"; null when not stated. */
export function fullTimeHoursIn(text: string): number | null {
  const [, hours, inBrackets] = hoursOfPay.exec(text) ?? [];
  return Number(hours ?? inBrackets ?? 0) || null;
}

const allowance = "(?:vakantie(?:geld|toeslag)|holiday (?:allowance|pay))";
const withAllowance = new RegExp(
  `\\b(excl|incl)[a-z.]*\\s+(?:\\d{1,2}(?:[.,]\\d{1,2})?\\s?% ?)?${allowance}|${allowance}[^.;\\n]{0,30}\\b(on top|excluded|bovenop|included|inbegrepen)\\b`,
  "i",
);

/** Whether the 8 % holiday allowance is in the figures; null when not stated. */
export function holidayAllowanceIn(text: string): boolean | null {
  const [stated, before, behind] = withAllowance.exec(text) ?? [];
  return stated ? /^in/i.test(before ?? behind ?? "") : null;
}

/** A scale of a collective agreement, e.g. "schaal 10" or "FWG 55"; null when the text names none or several. */
export function scaleIn(text: string): string | null {
  const scales = new Set(
    Array.from(
      text.matchAll(
        /\b(?:((?:func?tie|loon|salaris)?schaal|(?:salary )?scale)|(FWG)(?:[- ]?schaal)?)\s+(\d{1,2}[a-c]?)\b/giu,
      ),
      ([, word, , scale]) => `${word ? (/scale/i.test(word) ? "scale" : "schaal") : "FWG"} ${scale?.toLowerCase()}`,
    ),
  );
  const [only] = scales;
  const isOfSeveral = /\b(?:schaal|scale|FWG)\s+\d{1,2}\s*(?:-|–|\/|tot|to|of|or|en|and)\s*\d/i.test(text);
  return scales.size === 1 && !isOfSeveral ? (only ?? null) : null;
}

const forATime =
  /\bjaarcontract|\bone.year contract|\b(?:contract|aanstelling|dienstverband|appointment)\b[^.;\n]{0,40}\b(?:voor|van|for|of) (?:de duur van |the duration of )?(?:\d{1,2}|\p{L}{2,7}) (?:jaar|years?|maanden|months)\b|\btijdelijk(?:e)? (?:aanstelling|contract|dienstverband|functie)|\btijdelijk tot\b|(?<!on)bepaalde tijd|\bfixed.term (?:contract|appointment)|\btemporary (?:contract|appointment|position)|\bcontract:? one year|\bzwangerschapsvervanging|\bvervanging wegens/iu;
const forGood =
  /\bonbepaalde tijd|\bvast(?:e)? (?:contract|dienstverband|aanstelling)|\bpermanent (?:contract|position|employment)|\bindefinite contract/i;
const later =
  /\b(?:uitzicht|intentie|intention|daarna|vervolgens|mogelijk\w*|kans|possib\w*|prospect|later|na (?:\p{L}+|\d{1,2}) (?:maand|jaar|week)\p{L}*|after|of loondienst)\b/iu;

/** A contract for a time or for good, where the text says one of both; what it says may come later does not count. */
export function contractIn(text: string): "permanent" | "temporary" | null {
  const sentences = text.split(/\n|(?<=[.!?;])\s/);
  const isForATime = sentences.some((sentence) => forATime.test(sentence));
  const isForGood = sentences.some((sentence) => forGood.test(sentence) && !later.test(sentence));
  if (isForATime === isForGood) return null;
  return isForATime ? "temporary" : "permanent";
}

const spoken: [RegExp, string][] = [
  [/\b(?:Nederlands|Nederlandse (?:en Engelse )?taal|Dutch)\b/u, "nl"],
  [/\b(?:Engels|Engelse taal|English)\b/u, "en"],
  [/\b(?:Duits|Duitse taal|German)\b/u, "de"],
  [/\b(?:Frans|Franse taal|French)\b/u, "fr"],
];
const mastery =
  /vloeiend|foutloos|spreekt|\b(?:language|languages|taal): |is (?:a must|required|mandatory|een must|vereist|een vereiste)|beheers|uitstekend|goede? (?:kennis|beheers|nederlands|engels|duits|mondeling|schriftelijk|taal|command)|good (?:command|knowledge)|in woord en geschrift|moedertaal|voertaal|fluen|proficien|excellent|command of|native|working language|speak|written and|spoken|professional level|\b[BC][12]\b/i;
const optional =
  /\bpr[eé](?!\p{L})|\b(?:Nederlands|Engels|Dutch|English) (?:of|or) (?:Nederlands|Engels|Dutch|English)\b|\bnot need\b|\b(?:pluspunt|plus|nice to have|bonus|advantage|mooi meegenomen|preferred|niet nodig|not required|not needed|no need|of bereid|(?:is|are) (?:nice|welcome|handig))\b/iu;

/** Languages one works in, ISO 639-1 in a fixed order: those a line asks to master, not those that are welcome. */
export function workingLanguagesIn(text: string): string[] {
  const lines = text
    .split(/\n|(?<=[.!?;])\s|,\s(?=\p{Lu}\p{L}+ (?:is|are)\b)/u)
    .filter((line) => line.length < 400 && mastery.test(line) && !optional.test(line));
  return spoken.filter(([pattern]) => lines.some((line) => pattern.test(line))).map(([, code]) => code);
}
