import type { Contract, Level, WorkMode } from "#lib/db/generated/enums";
import { detectLevel, levelInWords } from "#lib/roles/level";
import type { Assignment, Terms } from "./facts.ts";
import { chooseWhereabouts } from "./places.ts";
import type { Sector } from "./profile.ts";
import type { Decks } from "./random.ts";
import { chooseStack } from "./stacks.ts";
import { writeTitle } from "./titles.ts";

/** Everything about an ad that is a fact and no prose, except pay. */
export function chooseTerms(assignment: Assignment, clientSector: Sector | null, decks: Decks): Terms {
  const { company, role, language, random, dates } = assignment;
  const contract = chooseContract(assignment);
  const seniority = chooseLevel(assignment, contract);
  const stack = chooseStack(role, company, clientSector, random);
  const { title, noun } = writeTitle({ role, stack, language, contract, seniority }, decks, random);
  const workMode = chooseMode(assignment);
  // A title that names a level is taken at its word; of the others one in fifteen states none.
  const named = detectLevel(title);
  const isUnstated = !levelInWords(title) && random.chance(1 / 15);
  return {
    title,
    noun,
    stack,
    seniority: named ?? seniority,
    level: isUnstated ? null : (named ?? seniority),
    contract: contract === "permanent" && random.chance(0.03) ? null : contract,
    workMode,
    onSiteDays: workMode === "hybrid" && random.chance(0.8) ? random.weighted(onSiteDays) : null,
    ...chooseWhereabouts(company, workMode, language, random),
    hours: random.chance(0.03) ? null : chooseHours(assignment, contract),
    workingLanguages: chooseLanguages(assignment),
    startsInDays: random.chance(0.12) ? random.between(20, 100) : null,
    source: dates.isAhead ? "roleboard" : company.source,
  };
}

const onSiteDays: [number, number][] = [
  [1, 22],
  [2, 42],
  [3, 28],
  [4, 8],
];

function chooseContract({ role, company, random }: Assignment): Contract {
  const hasBeginners = role.levels.junior !== undefined;
  if (
    hasBeginners &&
    company.sector === "secondment" &&
    random.chance(company.name === "Startbaan Digitaal" ? 0.8 : 0.1)
  )
    return "traineeship";
  if (hasBeginners && company.posterType === "employer" && random.chance(0.022)) return "internship";
  if (hasBeginners && company.sector !== "agency" && random.chance(0.006)) return "traineeship";
  if (company.sector !== "studio" && random.chance(role.freelance / 100)) return "freelance";
  return random.chance(0.2) ? "temporary" : "permanent";
}

function chooseLevel({ role, random }: Assignment, contract: Contract): Level {
  if (contract === "internship" || contract === "traineeship") return "trainee";
  const choices = Object.entries(role.levels) as [Level, number][];
  const level = random.weighted(choices);
  return contract === "freelance" && level === "junior" ? "medior" : level;
}

const modesByFamily: Record<string, [WorkMode | null, number][]> = {
  "support-service": [
    ["hybrid", 46],
    ["onSite", 42],
    ["remote", 2],
    [null, 10],
  ],
  "cloud-infrastructure": [
    ["hybrid", 62],
    ["onSite", 18],
    ["remote", 11],
    [null, 9],
  ],
};
const commonModes: [WorkMode | null, number][] = [
  ["hybrid", 69],
  ["onSite", 11],
  ["remote", 11],
  [null, 9],
];
const onSiteRoles = new Set(["embedded-software-engineer", "it-support-engineer"]);

function chooseMode({ role, company, random }: Assignment): WorkMode | null {
  const mode = random.weighted(modesByFamily[role.family.slug] ?? commonModes);
  const isFirm = company.sector === "government" || company.sector === "care" || onSiteRoles.has(role.slug);
  return mode === "remote" && isFirm ? "hybrid" : mode;
}

const hoursBySector: Partial<Record<Sector, [number, number][]>> = {
  government: [
    [32, 36],
    [36, 36],
    [36, 36],
    [28, 36],
    [24, 32],
  ],
  care: [
    [32, 36],
    [36, 36],
    [24, 36],
    [28, 36],
    [24, 32],
  ],
  education: [
    [32, 40],
    [36, 40],
    [24, 32],
    [32, 36],
  ],
  finance: [
    [32, 36],
    [36, 36],
    [36, 40],
    [32, 40],
  ],
  media: [
    [32, 36],
    [36, 36],
    [32, 40],
  ],
};
const commonHours: [number, number][] = [
  [32, 40],
  [32, 40],
  [36, 40],
  [40, 40],
  [40, 40],
  [24, 32],
  [38, 40],
  [32, 32],
];

function chooseHours({ company, random }: Assignment, contract: Contract): [number, number] {
  if (contract === "freelance")
    return random.pick<[number, number]>([
      [36, 36],
      [32, 36],
      [40, 40],
      [24, 32],
      [16, 24],
      [32, 40],
    ]);
  if (contract === "internship" || contract === "traineeship")
    return random.pick<[number, number]>([
      [32, 40],
      [36, 40],
      [40, 40],
    ]);
  return random.pick(hoursBySector[company.sector] ?? commonHours);
}

function chooseLanguages({ language, company, random }: Assignment): string[] {
  if (language === "en") return random.chance(0.72) ? ["en"] : ["en", "nl"];
  return random.chance(company.speaks.includes("en") ? 0.5 : 0.18) ? ["nl", "en"] : ["nl"];
}

/** Of whom an ad asks little experience. */
export function isBeginner(level: Level): boolean {
  return level === "trainee" || level === "junior";
}
