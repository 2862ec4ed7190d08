import type { Contract, Level, PayPeriod, WorkMode } from "#lib/db/generated/enums";

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

/** "remote", "Berlin (hybrid)", "on-site" …; a word that is part of another ("Berlinremote") does not count. */
export function workModeOf(term: string | null | undefined): WorkMode | null {
  const text = ` ${(term ?? "").replaceAll("_", " ")} `;
  if (/[^\p{L}\p{N}]hybride?[^\p{L}\p{N}]/iu.test(text)) return "hybrid";
  if (/[^\p{L}\p{N}](?:remote|telecommute|op afstand|thuiswerken)[^\p{L}\p{N}]/iu.test(text)) return "remote";
  if (/[^\p{L}\p{N}](?:on.?site|in.?office|op locatie|op kantoor)[^\p{L}\p{N}]/iu.test(text)) return "onSite";
  return null;
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
