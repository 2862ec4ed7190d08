import type { NamedRole } from "#lib/roles/role";
import type { SkillEntry } from "#lib/skills/skill";

/** Words to which an operator gave the meaning of a role or of a skill. */
export type SearchAlias = { words: string; role: { slug: string } | null; skill: { slug: string } | null };

/** The roles and skills with what operators say they are called as well, behind their own names. */
export function withAliases<Skill extends SkillEntry>(
  { roles, skills }: { roles: NamedRole[]; skills: Skill[] },
  aliases: SearchAlias[],
): { roles: NamedRole[]; skills: Skill[] } {
  const ofRoles = Map.groupBy(aliases, ({ role }) => role?.slug);
  const ofSkills = Map.groupBy(aliases, ({ skill }) => skill?.slug);
  const wordsOf = (found: SearchAlias[] = []) => found.map(({ words }) => words);
  return {
    roles: roles.map((role) => ({ ...role, names: [...role.names, ...wordsOf(ofRoles.get(role.slug))] })),
    skills: skills.map((skill) => ({ ...skill, aliases: [...skill.aliases, ...wordsOf(ofSkills.get(skill.slug))] })),
  };
}
