import type { Contract, Language, Level } from "#lib/db/generated/enums";
import type { Stack } from "./profile.ts";
import type { Decks, Random } from "./random.ts";
import type { DemoRole } from "./roles.ts";

type TitleFacts = { role: DemoRole; stack: Stack; language: Language; contract: Contract; seniority: Level };

export type Title = { title: string; noun: string };

/**
 * A title as people write it (the work, often the technology and the level, never hours, pay, place
 * or "(m/v/x)"), and the noun by which the text speaks of it.
 */
export function writeTitle(facts: TitleFacts, decks: Decks, random: Random): Title {
  const { role, stack, language, contract, seniority } = facts;
  const beginner = beginnerTitles[language][contract];
  if (beginner) {
    const noun = role.noun[language];
    return { title: capital(random.pick(beginner).replace("{noun}", noun)), noun };
  }
  const pattern = decks.one(
    `title ${role.slug} ${language}`,
    role.titles[language],
    (candidate) => (stack.word !== undefined || !candidate.includes("{tech}")) && suitsLevel(candidate, seniority),
  );
  const level = levelWords[seniority];
  const isNamed = level !== undefined && (seniority !== "medior" || random.chance(0.55));
  const tech = stack.word ?? "";
  return {
    title: capital(tidy(pattern.replace("{level}", isNamed ? level : "").replace("{tech}", tech))),
    noun: nounOf(pattern, tech),
  };
}

/** "{level} cloud engineer ({tech})" → "cloud engineer", "{level} {tech} developer" → "React developer". */
function nounOf(pattern: string, tech: string): string {
  const bare = tidy(pattern.replace("{level}", "").replace(/[,(]?\s*\{tech\}\)?$/, ""));
  const isName =
    bare.startsWith("{tech}") || /^(?:\S*[A-Z.0-9]\S*[A-Z]|[A-Z]{2}|Microsoft|Kubernetes|Power )/.test(bare);
  const noun = bare.replace("{tech}", tech);
  return isName ? noun : noun.charAt(0).toLowerCase() + noun.slice(1);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const levelWords: Partial<Record<Level, string>> = {
  junior: "junior",
  medior: "medior",
  senior: "senior",
  lead: "lead",
  principal: "principal",
};

const beginnerTitles: Record<Language, Partial<Record<Contract, string[]>>> = {
  nl: {
    internship: ["Stage {noun}", "Afstudeerstage {noun}", "Meewerkstage {noun}"],
    traineeship: ["Traineeship {noun}", "Trainee {noun}"],
  },
  en: { internship: ["{noun} intern", "Internship {noun}"], traineeship: ["Trainee {noun}", "Traineeship {noun}"] },
};

/** A title without a place for the level still says one when it begins with "Head of" or "Teamlead". */
function suitsLevel(pattern: string, level: Level): boolean {
  if (/^(head|hoofd|cto|cio|ciso|chief|director)\b/i.test(pattern))
    return level === "manager" || level === "lead" || level === "senior";
  if (/^(lead|teamlead|teamleider)\b/i.test(pattern)) return level === "lead" || level === "manager";
  return pattern.includes("{level}") || level !== "junior";
}

/** "backend developer" → "Backend developer", but iOS and dbt keep their own spelling. */
function capital(title: string): string {
  return /^(?:[a-z]+[A-Z]|dbt\b)/.test(title) ? title : title.charAt(0).toUpperCase() + title.slice(1);
}
