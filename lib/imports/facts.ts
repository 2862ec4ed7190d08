import type { WorkMode } from "#lib/db/generated/enums";

// What a running text states plainly. Each gives null, or nothing, when the text leaves doubt.

type Hours = { min: number; max: number };

const to = "\\s*(?:-|–|—|/|tot(?: en met)?|t/m|to|à|of|or)\\s*";
const hoursUnit = "(?:uur\\b|uren\\b|-?urige\\b|u\\b|-?hours?\\b|hrs\\b)";
const titleHours = new RegExp(`\\b(\\d{1,2})(?:${to}(\\d{1,2}))?\\s*${hoursUnit}`, "iu");
// "Op basis van 40 uur per week" says what counts as full time, not what one works.
const basis = "(?<!(?:op basis van|o\\.?b\\.?v\\.?|uitgaande van|based on|bij|at) (?:een |a )?)";
const weekHours = new RegExp(
  `${basis}\\b(\\d{1,2})(?:${to}(\\d{1,2}))?\\s*-?${hoursUnit}\\s*-?\\s*(?:(?:per|p\\.?|a|/|each|in de)\\s*(?:week|wk)\\b|(?:werk)?week|work ?week)`,
  "giu",
);

/** Hours a week: those in the title, else the only ones that the text gives for a week. */
export function hoursIn(title: string, text: string): Hours | null {
  const inTitle = titleHours.exec(title);
  if (inTitle) return rangeOf(inTitle[1], inTitle[2]);
  const stated = Array.from(text.matchAll(weekHours), ([, min, max]) => rangeOf(min, max)).filter(
    (hours) => hours !== null,
  );
  const [first] = stated;
  return stated.every(({ min, max }) => min === first?.min && max === first.max) ? (first ?? null) : null;
}

function rangeOf(from: string | undefined, until: string | undefined): Hours | null {
  const [min, max] = [Number(from), Number(until ?? from)];
  return min >= 4 && max >= min && max <= 48 ? { min, max } : null;
}

const counts: Record<string, number> = { een: 1, één: 1, one: 1, twee: 2, two: 2, drie: 3, three: 3, vier: 4, four: 4 };
const count = "(één|een|twee|drie|vier|one|two|three|four|[1-4])";
const days = `${count}(?:\\s*(?:-|–|tot|to|à|of|or)\\s*(?:[1-5]|drie|vier|three|four))?\\s*(?:dag(?:en)?|days?)`;
const office =
  "(?:op (?:ons )?kantoor|op locatie|in (?:the|our) office|into the office|at the office|on.?site|in office)";
const atTheOffice = new RegExp(
  `\\b${days}\\s*(?:(?:per|a|in de|each|/)\\s*week\\s*)?${office}|${office}\\s+${days}`,
  "iu",
);
const hybrid =
  /\bhybride? (?:te )?(?:werk|work|model|policy|set.?up|team|rol|role|functie)|\bwerk(?:en|t|vorm)?:? hybride?\b|\b(?:deels|gedeeltelijk|partly) (?:thuis|vanuit huis|from home|remote)|\bdag(?:en)? (?:per week )?thuis ?werk|\bdays? (?:a|per) week from home/iu;

/** Hybrid work and how many days on site, where the text says so; "remote" in a text is too often a wish or a tool to count. */
export function hybridIn(text: string): { workMode: WorkMode | null; onSiteDays: number | null } {
  const [stated, one, other] = atTheOffice.exec(text) ?? [];
  const number = (one ?? other ?? "").toLowerCase();
  const isRange = /\d\s*[-–]|\b(?:tot|to|à|of|or)\b/i.test(stated?.replace(new RegExp(office, "i"), "") ?? "");
  const onSiteDays = number && !isRange ? (counts[number] ?? Number(number)) : null;
  return { workMode: stated || hybrid.test(text) ? "hybrid" : null, onSiteDays };
}

/** Hours that count as full time for the pay, e.g. "op basis van 36 uur"; null when not stated. */
export function fullTimeHoursIn(text: string): number | null {
  const [, hours] =
    /(?:op basis van|uitgaande van|bij|based on|for|at)\s+(?:een |a )?(?:fulltime |full-time |volledige )?(?:werkweek van |week of |working week of )?(3[2-9]|4[0-8])\s*-?\s*(?:uur|urige|hours?|hour)/i.exec(
      text,
    ) ?? [];
  return hours ? Number(hours) : null;
}

/** Whether the 8 % holiday allowance is in the figures; null when not stated. */
export function holidayAllowanceIn(text: string): boolean | null {
  const [, how] =
    /\b(excl|incl)[a-z.]*\s+(?:\d{1,2}(?:[.,]\d{1,2})?\s?% ?)?(?:vakantie(?:geld|toeslag)|holiday (?:allowance|pay))/i.exec(
      text,
    ) ?? [];
  return how ? how.toLowerCase() === "incl" : null;
}

/** A scale of a collective agreement, e.g. "schaal 10"; null when the text names none or several. */
export function scaleIn(text: string): string | null {
  const scales = new Set(
    Array.from(
      text.matchAll(/\b(?:loon|salaris)?schaal\s+(\d{1,2}[a-c]?)\b/giu),
      ([, scale]) => `schaal ${scale?.toLowerCase()}`,
    ),
  );
  const [only] = scales;
  return scales.size === 1 && !/\bschaal\s+\d{1,2}\s*(?:-|–|\/|tot|of|en)\s*\d/i.test(text) ? (only ?? null) : null;
}

const spoken: [RegExp, string][] = [
  [/\b(?:Nederlands|Nederlandse taal|Dutch)\b/u, "nl"],
  [/\b(?:Engels|Engelse taal|English)\b/u, "en"],
  [/\b(?:Duits|Duitse taal|German)\b/u, "de"],
  [/\b(?:Frans|Franse taal|French)\b/u, "fr"],
];
const mastery =
  /vloeiend|beheers|uitstekend|(?:zeer )?goede? |in woord en geschrift|moedertaal|voertaal|fluen|proficien|excellent|command of|native|working language|speak|written and|spoken|professional level|\b[BC][12]\b/i;
const optional =
  /\b(?:pr[eé]|pluspunt|plus|nice to have|bonus|advantage|mooi meegenomen|preferred|niet nodig|not required|no need|of bereid)\b/i;

/** Languages one works in, ISO 639-1 in a fixed order: those a line asks to master, not those that are welcome. */
export function workingLanguagesIn(text: string): string[] {
  const lines = text
    .split(/\n|(?<=[.!?])\s/)
    .filter((line) => line.length < 400 && mastery.test(line) && !optional.test(line));
  return spoken.filter(([pattern]) => lines.some((line) => pattern.test(line))).map(([, code]) => code);
}
