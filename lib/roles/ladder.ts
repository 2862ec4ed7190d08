import type { Level } from "#lib/db/generated/enums";
import type { Locale } from "#lib/i18n/routing";

/** A step of a career. `level` is what vacancies and skill depths call it; null where they have no word for it. */
export type LadderStep = { key: string; nl: string; en: string; level: Level | null };

const trainee: LadderStep = { key: "trainee", nl: "Trainee", en: "Trainee", level: "trainee" };
const junior: LadderStep = { key: "junior", nl: "Junior", en: "Junior", level: "junior" };
const medior: LadderStep = { key: "medior", nl: "Medior", en: "Mid-level", level: "medior" };
const senior: LadderStep = { key: "senior", nl: "Senior", en: "Senior", level: "senior" };
const lead: LadderStep = { key: "lead", nl: "Lead", en: "Lead", level: "lead" };

/** Every ladder, lowest step first; a management branch comes last. */
export const ladders = {
  ENG: [
    trainee,
    junior,
    medior,
    senior,
    lead,
    step("principal-or-staff", "Principal / staff", "Principal / staff", "principal"),
    step("engineering-manager", "Engineering manager", "Engineering manager", "manager"),
  ],
  OPS: [
    junior,
    medior,
    senior,
    lead,
    step("principal", "Principal", "Principal", "principal"),
    step("operations-manager", "Manager IT-operations", "IT operations manager", "manager"),
  ],
  SUP: [
    step("first-line", "Eerste lijn", "First line", "junior"),
    step("second-line", "Tweede lijn", "Second line", "medior"),
    step("third-line", "Derde lijn / specialist", "Third line / specialist", "senior"),
    step("coordinator", "Coördinator", "Coordinator", "lead"),
    step("service-desk-manager", "Servicedeskmanager", "Service desk manager", "manager"),
  ],
  DAT: [
    junior,
    medior,
    senior,
    lead,
    step("head-of-data", "Principal / hoofd data", "Principal / head of data", "principal"),
  ],
  SEC: [
    step("tier-1", "Junior (tier 1)", "Junior (tier 1)", "junior"),
    step("tier-2", "Medior (tier 2)", "Mid-level (tier 2)", "medior"),
    step("tier-3", "Senior (tier 3)", "Senior (tier 3)", "senior"),
    lead,
    step("security-architect", "Security architect / manager", "Security architect / manager", "principal"),
    step("ciso", "CISO", "CISO", "manager"),
  ],
  ANA: [
    junior,
    medior,
    senior,
    lead,
    step("information-manager", "Principal / informatiemanager", "Principal / information manager", "principal"),
  ],
  ARC: [
    step("domain-architect", "Domeinarchitect", "Domain architect", "medior"),
    step("architect", "Architect", "Architect", "senior"),
    step("lead-architect", "Lead architect", "Lead architect", "lead"),
    step("chief-architect", "Hoofdarchitect", "Chief architect", "principal"),
  ],
  MGT: [
    step("team-lead", "Teamleider", "Team lead", "lead"),
    step("manager", "Manager", "Manager", "manager"),
    step("director", "Hoofd / directeur", "Head / director", null),
    step("chief", "CIO / CTO", "CIO / CTO", null),
  ],
  PRO: [
    step("associate", "Associate", "Associate", "junior"),
    medior,
    senior,
    lead,
    step("programme-manager", "Programmamanager / hoofd product", "Programme manager / head of product", "principal"),
  ],
  QA: [
    junior,
    medior,
    senior,
    step("test-coordinator", "Lead / testcoördinator", "Lead / test coordinator", "lead"),
    step("test-manager", "Testmanager", "Test manager", "manager"),
  ],
  DES: [
    junior,
    medior,
    senior,
    lead,
    step("head-of-design", "Principal / hoofd ontwerp", "Principal / head of design", "principal"),
  ],
} satisfies Record<string, LadderStep[]>;

export type Ladder = keyof typeof ladders;

/** The steps behind the keys a role keeps, with their names; keys that no ladder knows are left out. */
export function ladderOf(keys: string[]): LadderStep[] {
  const steps = Object.values(ladders).flat();
  return keys.flatMap((key) => steps.find((each) => each.key === key) ?? []);
}

/** The step a heading names: the whole name, or one side of its "/"; null when it is no step of this ladder. */
export function stepNamed(steps: LadderStep[], heading: string, locale: Locale): LadderStep | null {
  const wanted = plain(heading);
  const names = (each: LadderStep) => [each[locale], ...each[locale].split("/")].map(plain);
  return steps.find((each) => names(each).includes(wanted)) ?? null;
}

function step(key: string, nl: string, en: string, level: Level | null): LadderStep {
  return { key, nl, en, level };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
