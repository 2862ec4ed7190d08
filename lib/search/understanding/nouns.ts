const linesOf = (lines: string[]) => lines.map((line) => line.split(" "));

/** What one is, by its names in both languages. Words of the same line find each other. */
const people = linesOf([
  "developer ontwikkelaar programmeur programmer dev",
  "analyst analist",
  "administrator beheerder",
  "designer ontwerper vormgever",
  "consultant adviseur",
  "specialist deskundige",
  "operator operateur",
  "auditor controleur",
  "engineer",
  "tester",
  "architect",
  "scientist",
  "manager",
  "teamlead teamleider lead",
  "medewerker",
]);

/** What one does, likewise. */
const fields = linesOf([
  "beveiliging security",
  "netwerk network",
  "ontwikkeling development",
  "beheer administration",
  "ondersteuning support",
  "leider lead",
]);

const plural = /(?:e?s|en)$/;
const byName = new Map(
  [...people, ...fields].flatMap((group) =>
    group.map((name) => [name, group.filter((other) => other !== name)] as const),
  ),
);
const ofPeople = new Set(people.flat());

/** The other names of a noun, singular or plural; none for any other word. */
export function otherNames(word: string): string[] {
  return byName.get(word) ?? byName.get(word.replace(plural, "")) ?? [];
}

/** Whether a noun, singular or plural, says what someone is. */
export function isPerson(word: string): boolean {
  return ofPeople.has(word) || ofPeople.has(word.replace(plural, ""));
}

const compound =
  /^([a-z0-9]{2,}?)(ontwikkelaar|programmeur|developer|beheerder|specialist|consultant|engineer|tester|architect|analist)(?:s|en)?$/;

/** "javaontwikkelaar" → "java", "ontwikkelaar"; nothing for a word that is none of those. */
export function splitCompound(word: string): [tool: string, noun: string] | [] {
  const [, tool, noun] = compound.exec(word) ?? [];
  return tool && noun ? [tool, noun] : [];
}
