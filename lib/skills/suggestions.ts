import { type Suggestable, type Suggestion, suggest } from "#lib/suggestions";
import { nameKey, type SkillEntry, skillName } from "./skill.ts";

/** The skills that `typed` can be the beginning of; beside one found by another name stands that name. */
export function suggestSkills(vocabulary: SkillEntry[], typed: string, locale: "nl" | "en"): Suggestion[] {
  const spellings = spellingsOf(typed);
  return suggest(suggestableSkills(vocabulary), spellings).map((skill) => {
    const value = skillName(skill, locale);
    const note = otherName(skill, value, spellings);
    return note ? { value, note } : { value };
  });
}

const kept = new WeakMap<SkillEntry[], unknown>();

/** The skills with the names they are found by; made once for a vocabulary. */
export function suggestableSkills<T extends SkillEntry>(vocabulary: T[]): Suggestable<T>[] {
  const known = kept.get(vocabulary) as Suggestable<T>[] | undefined;
  if (known) return known;

  const all = vocabulary.map((skill) => {
    const names = [...new Set([skill.name, skill.nameNl ?? skill.name].map(nameKey))];
    const aliases = [...new Set(skill.aliases.map(nameKey))].filter((alias) => !names.includes(alias));
    return { item: skill, names, aliases, weight: 0 };
  });
  kept.set(vocabulary, all);
  return all;
}

/** The dot of ".NET" is part of its name, which ".n" does not show yet. */
export function spellingsOf(typed: string): string[] {
  const key = nameKey(typed);
  return typed.trim().startsWith(".") && !key.startsWith(".") ? [`.${key}`] : [key];
}

function otherName({ name, nameNl, aliases }: SkillEntry, value: string, spellings: string[]): string | null {
  const isFit = (text: string) => spellings.some((spelling) => ` ${nameKey(text)}`.includes(` ${spelling}`));
  if (isFit(value)) return null;
  return [name, nameNl ?? "", ...aliases].find(isFit) ?? null;
}
