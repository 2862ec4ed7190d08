import type { Locale } from "#lib/i18n/routing";

/** The headings of a role description, in the order of the page. */
export const sectionKinds = {
  summary: { nl: "In één zin", en: "In one sentence" },
  mission: { nl: "Waarom deze functie bestaat", en: "Why this role exists" },
  intro: { nl: "Inleiding", en: "Introduction" },
  definition: { nl: "Wat het is en wat het niet is", en: "What it is and what it is not" },
  tasks: { nl: "Wat je doet", en: "What you do" },
  deliverables: { nl: "Wat je oplevert", en: "What you deliver" },
  responsibilities: { nl: "Waar je op wordt aangesproken", en: "What you answer for" },
  "works-with": { nl: "Met wie je werkt", en: "Who you work with" },
  skills: { nl: "Vaardigheden", en: "Skills" },
  tools: { nl: "Gereedschap per doel", en: "Tools by purpose" },
  levels: { nl: "Niveaus", en: "Levels" },
  entry: { nl: "Hoe je erin komt", en: "Getting in" },
  conditions: { nl: "Werkomstandigheden", en: "Working conditions" },
  industries: { nl: "Waar je werkt", en: "Where you work" },
  trends: { nl: "Wat er verandert", en: "What is changing" },
  ai: { nl: "AI en deze functie", en: "AI and this role" },
  day: { nl: "Een dag op het werk", en: "A day at work" },
  balance: { nl: "Mooi en lastig", en: "Good and hard" },
  confusable: { nl: "Verschil met andere functies", en: "How it differs from other roles" },
  moves: { nl: "Waar je heen kunt", en: "Where you can go next" },
  learning: { nl: "Leerpad", en: "Learning path" },
  interview: { nl: "Cv en gesprek", en: "CV and interview" },
  faq: { nl: "Veelgestelde vragen", en: "Frequently asked questions" },
  recruiter: { nl: "Voor recruiters", en: "For recruiters" },
} as const satisfies Record<string, Record<Locale, string>>;

export type SectionKind = keyof typeof sectionKinds;

/** The three that are columns of the text rather than sections of the page. */
export type ColumnKind = "summary" | "mission" | "intro";

export const sectionOrder = Object.keys(sectionKinds) as SectionKind[];

export function isSectionKind(text: string): text is SectionKind {
  return Object.hasOwn(sectionKinds, text);
}

export function isColumn(kind: SectionKind): kind is ColumnKind {
  return kind === "summary" || kind === "mission" || kind === "intro";
}

/** What the three parts of "deliverables" are called, most answerable first. */
export const deliverableDegrees = {
  nl: ["Eindverantwoordelijk", "Verantwoordelijk", "Je draagt bij"],
  en: ["Accountable", "Responsible", "You contribute"],
} as const satisfies Record<Locale, readonly string[]>;

/** What is said of every step in "levels", in this order. */
export const levelAspects = {
  nl: ["Omvang", "Zelfstandigheid", "Complexiteit", "Invloed", "Waaraan je het ziet"],
  en: ["Scope", "Autonomy", "Complexity", "Influence", "Typical evidence"],
} as const satisfies Record<Locale, readonly string[]>;
