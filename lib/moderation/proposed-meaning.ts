import "server-only";
import type { Language } from "#lib/db/generated/enums";
import { listNamedRoles } from "#lib/roles/queries";
import { spellingsOf as roleSpellings } from "#lib/roles/suggestions";
import { listSkills } from "#lib/skills/queries";
import { nameKey } from "#lib/skills/skill";
import { nearest, type Suggestable } from "#lib/suggestions";

/** A role or skill that words are to mean, as the form of aliases sends it ("role:data-engineer"). */
export type ProposedMeaning = { meaning: string; name: Record<Language, string> };

/** The role or skill whose name is a slip of the pen away from the words, or begins with them; null when none is. */
export async function proposeMeaning(words: string): Promise<ProposedMeaning | null> {
  const [roles, skills] = await Promise.all([listNamedRoles(), listSkills()]);
  const all: Suggestable<ProposedMeaning>[] = [
    ...skills.map(({ slug, name, nameNl, aliases }) => ({
      item: { meaning: `skill:${slug}`, name: { nl: nameNl ?? name, en: name } },
      names: [name, nameNl ?? name].map(nameKey),
      aliases: aliases.map(nameKey),
      weight: 0,
    })),
    ...roles.map(({ slug, titleNl, titleEn, names }) => ({
      item: { meaning: `role:${slug}`, name: { nl: titleNl, en: titleEn } },
      names: [titleNl, titleEn].flatMap(roleSpellings),
      aliases: names.flatMap(roleSpellings),
      weight: 0,
    })),
  ];
  return nearest(all, nameKey(words), 1)[0] ?? null;
}
