import "server-only";
import { db, type Prisma } from "#lib/db/client";
import type { Language } from "#lib/db/generated/enums";
import type { Suggestions } from "#lib/suggestions";
import { skillName } from "./skill.ts";
import { type SkillNames, skillNamesIn } from "./skill-names.ts";
import { suggestSkills } from "./suggestions.ts";

const skill = {
  id: true,
  slug: true,
  name: true,
  nameNl: true,
  kind: true,
  aliases: true,
} satisfies Prisma.SkillSelect;

/** A skill of the vocabulary. */
export type Skill = Prisma.SkillGetPayload<{ select: typeof skill }>;

const kept = globalThis as unknown as { roleboardSkills?: Promise<Skill[]> };

/**
 * Every skill, by name. Read once per process and always the same array, so that `matchSkills` prepares
 * it once: new skills come with a new start (prisma/data/load.ts).
 */
export function listSkills(): Promise<Skill[]> {
  kept.roleboardSkills ??= db()
    .skill.findMany({ select: skill, orderBy: { name: "asc" } })
    .catch((error: unknown) => {
      kept.roleboardSkills = undefined;
      throw error;
    });
  return kept.roleboardSkills;
}

const namesKept = new Map<string, { skills: Skill[]; names: Map<string, string> }>();

/** Slug → name in a language, of every skill. */
export async function listSkillNames(locale: string): Promise<Map<string, string>> {
  const skills = await listSkills();
  const known = namesKept.get(locale);
  if (known?.skills === skills) return known.names;
  const names = new Map(skills.map((each) => [each.slug, skillName(each, locale)]));
  namesKept.set(locale, { skills, names });
  return names;
}

/** What a list of skills typed in one field says: the skills, and the words that are none. */
export async function resolveSkillNames(text: string, locale: Language): Promise<SkillNames<Skill>> {
  return skillNamesIn(await listSkills(), text, locale);
}

/** The skills that `typed` can be the beginning of, for a field that helps while one types. */
export async function listSkillSuggestions(typed: string, locale: Language): Promise<Suggestions> {
  return { options: suggestSkills(await listSkills(), typed, locale) };
}
