import "server-only";
import type { Language } from "#lib/db/generated/enums";
import { type RoleAliasEntry, wordsOf } from "./alias.ts";
import { findComparison, listNeighbours } from "./neighbours.ts";
import { findNamed, findRole, listRoleAliases } from "./queries.ts";
import type { PublicRole } from "./role.ts";

/** A role that may be meant by a name: what tells it apart from the first, or else why it exists, as Markdown. */
export type Namesake = { role: PublicRole; difference: string | null; isCompared: boolean };

const shown = 6;
const longest = 120;

/**
 * The roles that may be meant by a name that says too little, likeliest first: those called so, or in whose names it is
 * heard ("helpdesk"). Null when there is none, or one for certain.
 */
export async function findNamesakes(
  slugOrText: string,
  locale: Language,
): Promise<{ name: string; roles: Namesake[] } | null> {
  const text = slugOrText.slice(0, longest);
  const named = (await findNamed(text)) ?? { name: wordsOf(text).join(" "), slugs: [], isCertain: false };
  if (named.isCertain) return null;
  const near = (await listNeighbours(named.slugs[0] ?? "")).map(({ role }) => role.slug);
  const slugs = namesakesOf(named, await listRoleAliases(), near).slice(0, shown);
  const found = await Promise.all(slugs.map((slug) => findRole(slug, locale)));
  const roles = found.flatMap((role) => role ?? []);
  const [first] = roles;
  if (!first) return null;
  const namesakes = roles.map(async (role): Promise<Namesake> => {
    const comparison = first !== role ? await findComparison(first.slug, role.slug, locale) : null;
    const difference = [comparison?.one, comparison?.other].find((side) => side?.role.slug === first.slug)?.difference;
    return { role, difference: difference ?? role.text?.mission ?? null, isCompared: comparison !== null };
  });
  return { name: named.name, roles: await Promise.all(namesakes) };
}

/** First the roles called exactly so, then those in whose names it is heard: the near ones before others, and most names first. */
export function namesakesOf(
  { name, slugs }: { name: string; slugs: string[] },
  aliases: RoleAliasEntry[],
  near: string[],
): string[] {
  const wanted = ` ${wordsOf(name).join(" ")} `;
  const heard = new Map<string, number>();
  for (const { roleSlug, name: each } of aliases) {
    if (!slugs.includes(roleSlug) && ` ${wordsOf(each).join(" ")} `.includes(wanted))
      heard.set(roleSlug, (heard.get(roleSlug) ?? (near.includes(roleSlug) ? 1_000 : 0)) + 1);
  }
  const others = [...heard].sort(([a, most], [b, more]) => more - most || a.localeCompare(b)).map(([slug]) => slug);
  return [...slugs, ...others];
}
