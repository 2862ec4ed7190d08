import type { Intent } from "./queries.ts";

/** An open vacancy as grades are given: by its facts, never by its text. */
export type JudgedVacancy = {
  publicId: string;
  title: string;
  role: string | null;
  /** Roles that overlap with its own, or are kinds of it, or it is a kind of. */
  alikeRoles: string[];
  mustSkills: string[];
  niceSkills: string[];
  /** Whether the title names one of the asked skills. */
  inTitle: (skill: string) => boolean;
  isNear: (place: string) => boolean;
  level: string | null;
  mode: string | null;
  contract: string | null;
};

/**
 * 3 is what was asked, 2 nearly, 1 related, 0 not. Of a role: itself 3, one like it 1. Of a skill: in the title 3, a must 2,
 * nice to have 1. Of both: the lower, but what has both is 3. Each further wish (place, level, workplace, contract) that
 * is not met takes 2 off; work that is somewhere else is never asked.
 */
export function gradeOf(vacancy: JudgedVacancy, intent: Intent): number {
  const ofRole = intent.roles.length === 0 ? null : roleGrade(vacancy, intent.roles);
  const ofSkills = intent.skills.map((skill) => skillGrade(vacancy, skill));
  const lowest = ofSkills.length > 0 ? Math.min(...ofSkills) : null;
  if (intent.place !== null && !vacancy.isNear(intent.place)) return 0;
  const what = together(ofRole, lowest);
  const missed = (["level", "mode", "contract"] as const).filter(
    (wish) => intent[wish] !== null && vacancy[wish] !== intent[wish],
  ).length;
  return Math.max(0, what - 2 * missed);
}

function together(role: number | null, skill: number | null): number {
  if (role === null) return skill ?? 0;
  if (skill === null) return role;
  if (role === 3 && skill >= 2) return 3;
  return Math.min(2, Math.min(role, skill) + (role > 0 && skill > 0 && role + skill > 2 ? 1 : 0));
}

function roleGrade({ role, alikeRoles }: JudgedVacancy, asked: string[]): number {
  if (role !== null && asked.includes(role)) return 3;
  return alikeRoles.some((other) => asked.includes(other)) ? 1 : 0;
}

function skillGrade({ mustSkills, niceSkills, inTitle }: JudgedVacancy, skill: string): number {
  if (inTitle(skill)) return 3;
  if (mustSkills.includes(skill)) return 2;
  return niceSkills.includes(skill) ? 1 : 0;
}

/** How good an order is against the best one, by its first ten: 1 is the best there can be, null where nothing is relevant. */
export function ndcgAt10(grades: number[], all: number[]): number | null {
  const best = gainOf(all.toSorted((one, other) => other - one));
  return best === 0 ? null : gainOf(grades) / best;
}

function gainOf(grades: number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
