import type { Language } from "#lib/db/generated/enums";

/** A name of a role as detection reads it; titles count as aliases. */
export type RoleAliasEntry = { roleSlug: string; language: Language; name: string; isAmbiguous: boolean };

const connectors = new Set(["and", "en", "und"]);
const plural =
  /(engineer|developer|ontwikkelaar|programmeur|architect|analyst|consultant|tester|designer|beheerder|specialist|administrator|manager|medewerker|scientist|master|owner|coach)e?s$/;
const dutchPlural = /(analist|architect|consultant|specialist|assistent)en$/;

/**
 * The words of a title or alias, ready to compare: lower case without accents, plurals of
 * occupations made single, "and" left out, and .NET, Node.js, C# and C++ kept whole.
 */
export function wordsOf(text: string): string[] {
  const ascii = /[^ -~]/.test(text) ? text.normalize("NFKD").replace(/\p{M}/gu, "") : text;
  return withSymbols(ascii.toLowerCase())
    .split(/[^a-z0-9]+/)
    .map((word) => (/(?:s|en)$/.test(word) ? word.replace(plural, "$1").replace(dutchPlural, "$1") : word))
    .filter((word) => word !== "" && !connectors.has(word));
}

/** .NET, Node.js, C# and C++ as words without a symbol. */
export function withSymbols(text: string): string {
  if (!/[.#+]/.test(text)) return text;
  return text
    .replace(/(?<![\w.])\.net\b/g, " dotnet ")
    .replace(/\b(asp|vb)\.net\b/g, "$1dotnet")
    .replace(/\b(\w+)\.js\b/g, "$1js")
    .replace(/\b([cf])\s?#/g, "$1sharp ")
    .replace(/\bc\+\+/g, "cpp ");
}

/** What two spellings of one name have in common: "Back-end ontwikkelaar" and "backendontwikkelaar" are both "backendontwikkelaar". */
export function aliasKey(name: string): string {
  return wordsOf(name).join("");
}

/** The key behind a slug of an alias, where "c-sharp" stands for C# and "net" for .NET. */
export function slugKey(name: string): string {
  return aliasKey(name).replaceAll("dotnet", "net");
}

/** All a role is called: its aliases, and its titles where they are not among them. A title that is ambiguous on its own is. */
export function aliasEntries(
  roleSlug: string,
  title: Record<Language, string>,
  aliases: Omit<RoleAliasEntry, "roleSlug">[],
): RoleAliasEntry[] {
  const keys = new Set(aliases.map(({ name }) => aliasKey(name)));
  const titles = (["nl", "en"] as const)
    .map((language) => ({ language, name: title[language], isAmbiguous: false }))
    .filter(({ name }) => !keys.has(aliasKey(name)));
  return [...titles, ...aliases].map((alias) => ({ roleSlug, ...alias }));
}

/** Who is called something; `isCertain` when it is one role, and the name means nothing else. */
export type Named = { name: string; slugs: string[]; isCertain: boolean };

/** Who is called what, by `slugKey`. A role's own slug is certain, whatever else is called so. */
export function namedByKey(entries: RoleAliasEntry[]): Map<string, Named> {
  const named = new Map<string, Named>();
  for (const [key, claims] of Map.groupBy(entries, ({ name }) => slugKey(name))) {
    const slugs = [...new Set(claims.map(({ roleSlug }) => roleSlug))];
    const isCertain = slugs.length === 1 && !claims.some(({ isAmbiguous }) => isAmbiguous);
    named.set(key, { name: claims[0]?.name ?? "", slugs, isCertain });
  }
  for (const { roleSlug } of entries)
    named.set(slugKey(roleSlug), { name: roleSlug, slugs: [roleSlug], isCertain: true });
  return named;
}
