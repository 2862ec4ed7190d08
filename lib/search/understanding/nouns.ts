/** What one does, by its names in both languages. Words of the same line find each other. */
const groups = [
  "developer ontwikkelaar programmeur programmer",
  "analyst analist",
  "administrator beheerder",
  "designer ontwerper vormgever",
  "consultant adviseur",
  "specialist deskundige",
  "operator operateur",
  "auditor controleur",
  "beveiliging security",
  "netwerk network",
  "ontwikkeling development",
  "beheer administration",
  "ondersteuning support",
  "leider lead",
].map((line) => line.split(" "));

const plural = /(?:e?s|en)$/;
const byName = new Map(
  groups.flatMap((group) => group.map((name) => [name, group.filter((other) => other !== name)] as const)),
);

/** The other names of a noun, singular or plural; none for any other word. */
export function otherNames(word: string): string[] {
  return byName.get(word) ?? byName.get(word.replace(plural, "")) ?? [];
}

const people =
  /^([a-z0-9]{2,}?)(ontwikkelaar|programmeur|developer|beheerder|specialist|consultant|engineer|tester|architect|analist)(?:s|en)?$/;

/** "javaontwikkelaar" → "java", "ontwikkelaar"; nothing for a word that is none of those. */
export function splitCompound(word: string): [tool: string, noun: string] | [] {
  const [, tool, noun] = people.exec(word) ?? [];
  return tool && noun ? [tool, noun] : [];
}
