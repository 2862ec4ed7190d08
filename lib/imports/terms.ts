import type { Contract, Level, PayPeriod, WorkMode, WorkTime } from "#lib/db/generated/enums";

// What the words and codes of recruitment systems mean in ours. Null is "they do not say".

const contracts: [RegExp, Contract][] = [
  [/\b(?:freelanc|contractor|zzp|self.?employed|independent contract|1099)/i, "freelance"],
  [/\b(?:trainee)/i, "traineeship"],
  [/\b(?:bbl\b|apprentice|leer.?werk|leerbaan)/i, "apprenticeship"],
  [/\b(?:intern\b|interns\b|internship|stage\b|stagiair|werkstudent|working.?student)/i, "internship"],
  [/\b(?:permanent|regular|vast\b|vaste\b|vast dienstverband|onbepaalde|indefinite)/i, "permanent"],
  [/\b(?:temporary|temp\b|fixed.?term|tijdelijk|bepaalde tijd|seasonal)/i, "temporary"],
];

/** "fulltime_permanent", "Temporary", "CONTRACTOR" …; full or part time says nothing about the contract. */
export function contractOf(...terms: (string | null | undefined)[]): Contract | null {
  const text = terms.filter(Boolean).join(" ; ").replaceAll("_", " ");
  return contracts.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** "FULL_TIME", "Part-time", "fulltime_permanent", "full-or-part-time" …; both when one may choose. */
export function workTimesOf(...terms: (string | null | undefined)[]): WorkTime[] {
  const text = terms.filter(Boolean).join(" ; ").replaceAll("_", " ");
  const isEither = /\bfull.or.part.?time\b/i.test(text);
  return [
    ...(isEither || /\b(?:full.?time|voltijd)/i.test(text) ? (["fullTime"] as const) : []),
    ...(isEither || /\b(?:part.?time|deeltijd)/i.test(text) ? (["partTime"] as const) : []),
  ];
}

const whole = "(?:100\\s?%|fully|full|entirely|volledig|geheel)";
const hybridWord = /(?<![\p{L}\p{N}])hybride?(?![\p{L}\p{N}])/iu;
const remoteWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:remote|telecommute|op afstand|${whole} (?:thuis ?werken|from home))(?![\\p{L}\\p{N}])`,
  "iu",
);
const onSiteWord = /(?<![\p{L}\p{N}])(?:on.?site|in.?office|op locatie|op kantoor)(?![\p{L}\p{N}])/iu;
// "Remote possible", "not remote", "50% remote", "2 days remote": something else than all of the work.
const reserve =
  /\b(?:not|non|no|niet|geen|without|zonder|possib\w*|mogelijk\w*|option\w*|optioneel|friendly|first|flexib\w*|deels|gedeeltelijk|part(?:ly|ially)|some|soms|sometimes|occasional\w*|tempora\w*|tijdelijk|negotiable|bespreekbaar|in overleg|dag|dagen|days?)\b|\b(?!100\s?%)\d{1,3}\s?%/i;

/**
 * "remote", "Berlin (hybrid)", "on-site" …; a word that is part of another ("Berlinremote") does not count,
 * and remote is only what is remote without reserve (rule G-11).
 */
export function workModeOf(term: string | null | undefined): WorkMode | null {
  const text = (term ?? "").replaceAll("_", " ");
  if (hybridWord.test(text)) return "hybrid";
  const isOnSite = onSiteWord.test(text);
  if (remoteWord.test(text)) return isOnSite || reserve.test(text) ? null : "remote";
  return isOnSite ? "onSite" : null;
}

const plainMode = new RegExp(
  `^(?:${whole} )?(?:remote|hybride?|on.?site|op locatie|op afstand)$|^${whole} thuis ?werken$`,
  "iu",
);
const wholly = new RegExp(`\\b${whole}[ -]remote\\b`, "iu");

/** The way of working that a title notes beside the job, as "(hybrid)" or "fully remote"; "Remote Support Engineer" is a job. */
export function workModeInTitle(title: string): WorkMode | null {
  const notes = title.split(/[()[\]|,;–—]|\s-\s/).map((note) => note.trim());
  return notes.some((note) => plainMode.test(note)) || wholly.test(title) ? workModeOf(title) : null;
}

const levels = new Map<string, Level>([
  ["student", "trainee"],
  ["student_college", "trainee"],
  ["student_school", "trainee"],
  ["internship", "trainee"],
  ["trainee", "trainee"],
  ["entry-level", "junior"],
  ["entry_level", "junior"],
  ["junior", "junior"],
  ["mid_level", "medior"],
  ["mid-level", "medior"],
  ["senior", "senior"],
  ["lead", "lead"],
  ["manager", "manager"],
  ["senior_manager", "manager"],
]);

/** The level of a system's own scale where that is plain; "experienced" may be medior or senior. */
export function levelOf(term: string | null | undefined): Level | null {
  return levels.get((term ?? "").trim().toLowerCase()) ?? null;
}

/** "per-year-salary", "MONTH", "hourly", "annual" … */
export function periodOf(term: string | null | undefined): PayPeriod | null {
  const [, word] = /\b(hour|da[yi]|week|month|year|annu)/i.exec(term ?? "") ?? [];
  switch (word?.toLowerCase() ?? "") {
    case "hour":
      return "hour";
    case "day":
    case "dai":
      return "day";
    case "week":
      return /bi.?week/i.test(term ?? "") ? null : "week";
    case "month":
      return /bi.?month|semi.?month/i.test(term ?? "") ? null : "month";
    case "year":
    case "annu":
      return "year";
    default:
      return null;
  }
}
