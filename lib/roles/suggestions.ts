import { type Suggestable, type Suggestions, suggest, suggestionsMax } from "#lib/suggestions";
import { type RoleAliasEntry, wordsOf } from "./alias.ts";
import { detectRole } from "./detect.ts";

type Locale = "nl" | "en";

/** A role as it is proposed: its title and family in both languages. */
export type RoleTitle = { slug: string; title: Record<Locale, string>; family: Record<Locale, string> };

/** Everything a role is proposed by. */
export type RoleVocabulary = { aliases: RoleAliasEntry[]; all: Suggestable<RoleTitle>[] };

export function roleVocabulary(roles: RoleTitle[], aliases: RoleAliasEntry[]): RoleVocabulary {
  const byRole = Map.groupBy(aliases, ({ roleSlug }) => roleSlug);
  const all = roles.map((role) => {
    const names = [role.title.nl, role.title.en].flatMap(spellingsOf);
    const others = (byRole.get(role.slug) ?? []).flatMap(({ name }) => spellingsOf(name));
    return { item: role, names, aliases: others.filter((name) => !names.includes(name)), weight: 0 };
  });
  return { aliases, all };
}

/** The role that `typed` names as the title of a vacancy, then the roles it can be the beginning of. */
export function suggestRoles({ aliases, all }: RoleVocabulary, typed: string, locale: Locale): Suggestions {
  const detected = detectRole(typed, aliases).role;
  const begun = suggest(all, spellingsOf(typed));
  const named = all.find(({ item }) => item.slug === detected)?.item;
  const roles = named ? [named, ...begun.filter((role) => role !== named)] : begun;
  return {
    options: roles
      .slice(0, suggestionsMax)
      .map(({ slug, title, family }) => ({ value: title[locale], slug, note: family[locale] })),
    detected,
  };
}

/** With and without spaces: "back-end on" begins "Backend-ontwikkelaar". */
export function spellingsOf(text: string): string[] {
  const words = wordsOf(text);
  return [words.join(" "), words.join("")];
}
