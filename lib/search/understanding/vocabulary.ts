import { aliasKey, wordsOf } from "#lib/roles/alias";
import type { NamedRole } from "#lib/roles/role";
import { headNouns } from "#lib/roles/title-words";
import { alsoAnywhere, alsoWords, doubtful } from "#lib/skills/ambiguous-names";
import { nameKey, type SkillEntry } from "#lib/skills/skill";
import { areas } from "./areas.ts";
import { everydayNames } from "./everyday-names.ts";
import { otherNames } from "./nouns.ts";
import { phrases } from "./phrases.ts";
import { type SectorNames, sectors } from "./sectors.ts";
import { Speller } from "./speller.ts";

/** A role, skill or place as words name it, with its name in both languages. */
export type Meaning = { slug: string; nl: string; en: string };
export type RoleMeaning = Meaning & { titles: string[]; kinds: Meaning[]; alike: string[] };
/** `names` are its names in both languages, `others` the most usual of what else it is called; `alike` are roles with a name that holds one of several words. */
export type SkillMeaning = Meaning & { names: string[]; others: string[]; alike: string[]; isField: boolean };
/** A place by name; what is `isEveryday` is a word, a year or an amount as well. */
export type PlaceMeaning = { slug: string; isEveryday: boolean; isLarge: boolean };

/** What words can mean, all of it in memory and never changed: a new one is made when roles, skills or companies change. */
export type Vocabulary = {
  /** By `aliasKey`. */
  roles: Map<string, RoleMeaning>;
  /**
   * The same, and single words that are in names of that one role only, and in at least one in `wordShare` of those:
   * "chatbot", which of all roles only names of the AI engineer hold ("chatbot developer").
   */
  rolesByWord: Map<string, RoleMeaning>;
  /** By `nameKey`. */
  skills: Map<string, SkillMeaning>;
  /** By what they are called. */
  sectors: Map<string, SectorNames>;
  /** By the place's `normalise`. */
  places: Map<string, PlaceMeaning>;
  companies: CompanyNames;
  speller: Speller;
};

/** What companies are called: whole names and their words by `nameKey`, without BV; a single word also without Groep or Nederland behind. */
export type CompanyNames = { names: Set<string>; words: Set<string> };

type Place = { slug: string; kind: string; population: number | null };
type Sources = { roles: NamedRole[]; skills: SkillEntry[]; places: Map<string, Place> };

/** A place of this size is one even behind "in" where its name is a word of every day. */
const largePopulation = 5000;
/** A word in one of so many names of a role says what it does. */
const wordShare = 20;
/** Each name costs a search a little. */
const othersMax = 4;
const toolKinds = new Set(["language", "framework", "database", "cloud", "infrastructure", "tool", "data", "testing"]);

/** Skills of these kinds are what some people do all day: cybersecurity, change management. */
const fieldKinds = new Set(["security", "business"]);

/** Makes all but the companies of what the nouns hold; some 400 ms. */
export function vocabularyOf(sources: Sources): Omit<Vocabulary, "companies"> {
  const skills = skillsByName(sources);
  const tools = toolNames(sources.skills);
  const roles = rolesByName(sources.roles, tools);
  const rolesByWord = new Map([...rolesByWordOf(sources.roles, tools, roles), ...roles]);
  const places = placesByName(sources.places, (key) => skills.has(key) || roles.has(key) || phrases.has(key));
  return { roles, rolesByWord, skills, sectors, places, speller: spellerOf(sources) };
}

function rolesByName(roles: NamedRole[], tools: Set<string>): Map<string, RoleMeaning> {
  const bySlug = new Map(roles.map((role) => [role.slug, meaningOf(role.slug, role.titleNl, role.titleEn)]));
  const owners = new Map<string, Set<NamedRole>>();
  for (const role of roles) {
    const titles = new Set([role.titleNl, role.titleEn]);
    for (const name of [...titles, ...role.names]) {
      const key = aliasKey(name);
      // "Developer" is in the name of many roles, and "Java developer" asks for Java.
      if (key.length < 3 || isBroad(key) || (!titles.has(name) && namesTool(name, tools))) continue;
      owners.set(key, (owners.get(key) ?? new Set()).add(role));
    }
  }
  const named = [...owners].flatMap(([key, [role, ...others]]) => {
    if (!role || others.length > 0) return [];
    const kinds = role.kinds.flatMap((slug) => bySlug.get(slug) ?? []);
    const meaning = meaningOf(role.slug, role.titleNl, role.titleEn);
    const titles = [...new Set([role.titleNl, role.titleEn].flatMap((title) => titlesIn(title, role.names)))];
    return [[key, { ...meaning, titles, kinds, alike: role.alike }] as const];
  });
  return new Map(named);
}

/** By a word and its plural: "blockchain" is in too few names of software engineers to mean them. */
function rolesByWordOf(roles: NamedRole[], tools: Set<string>, known: Map<string, RoleMeaning>) {
  const sayers = new Map<string, { role: NamedRole; count: number }[]>();
  for (const role of roles) {
    const said = role.names.filter((name) => !namesTool(name, tools)).flatMap((name) => nameKey(name).split(" "));
    for (const [word, { length }] of Map.groupBy(said, (each) => each))
      sayers.set(word, [...(sayers.get(word) ?? []), { role, count: length }]);
  }
  return new Map(
    [...sayers].flatMap(([word, [first, ...others]]) => {
      const role = first && known.get(aliasKey(first.role.titleNl));
      const isMeant = role && others.length === 0 && wordShare * first.count >= first.role.names.length;
      return isMeant && word.length > 2 ? [word, `${word}s`].map((each) => [aliasKey(each), role] as const) : [];
    }),
  );
}

/** "Developer" and "ontwikkelaar" stand in the names of many roles. */
function isBroad(key: string): boolean {
  return headNouns.has(key) || otherNames(key).length > 0;
}

/** "Scrum master / agile coach" is two titles when both are names of the role; "Tester" is in the titles of others. */
function titlesIn(title: string, names: string[]): string[] {
  const keys = new Set(names.map(aliasKey));
  const parts = title.split(" / ").filter((part) => keys.has(aliasKey(part)) && !isBroad(aliasKey(part)));
  return parts.length > 0 || isBroad(aliasKey(title)) ? parts : [title];
}

const meaningOf = (slug: string, nl: string, en: string): Meaning => ({ slug, nl, en });

function toolNames(skills: SkillEntry[]): Set<string> {
  const tools = skills.filter(({ kind, name }) => toolKinds.has(kind) && !/ [a-z]/.test(name));
  return new Set(tools.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)));
}

function namesTool(name: string, tools: Set<string>): boolean {
  const words = nameKey(name).split(" ");
  return words.some((_, at) => [1, 2, 3].some((length) => tools.has(words.slice(at, at + length).join(" "))));
}

function skillsByName({ skills, roles }: Sources): Map<string, SkillMeaning> {
  const namers = rolesByRun(roles);
  const found = new Map<string, SkillMeaning>();
  for (const { slug, name, nameNl, aliases, kind } of skills) {
    const names = [...new Set([name, nameNl ?? name])].filter((each) => !isWordToo(nameKey(each)));
    const usual = aliases
      .filter((each) => /^(?:[A-Z]{2}|.{3,})$/.test(each) && !isWordToo(nameKey(each)))
      .slice(0, othersMax);
    const alike = [...new Set(names.flatMap((each) => [...(namers.get(nameKey(each)) ?? [])]))];
    const isField = fieldKinds.has(kind);
    const meaning = { ...meaningOf(slug, nameNl ?? name, name), names, others: usual, alike, isField };
    for (const each of [name, nameNl ?? name, ...aliases]) {
      const key = nameKey(each);
      if ((isAsked(key) || !isWordToo(key)) && !found.has(key)) found.set(key, meaning);
      const apart = key.replace(/^(back|front)end/, "$1 end");
      if (apart !== key && !found.has(apart)) found.set(apart, meaning);
      const joined = key.replaceAll(" ", "");
      if (key.includes(" ") && joined.length > 5 && !found.has(joined)) found.set(joined, meaning);
    }
  }
  return found;
}

/** By two or three words next to each other in names of roles: "network security" by "network security engineer". */
function rolesByRun(roles: NamedRole[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { slug, names } of roles) {
    for (const words of names.map((name) => nameKey(name).split(" "))) {
      for (const [at] of words.entries()) {
        for (const run of [words.slice(at, at + 2), words.slice(at, at + 3)])
          if (run.length > 1) found.set(run.join(" "), (found.get(run.join(" ")) ?? new Set()).add(slug));
      }
    }
  }
  return found;
}

/** What means something else as well, or stands in almost any text, stays a word. */
function isWordToo(key: string): boolean {
  return key.length < 2 || doubtful.has(key) || alsoWords.has(key) || alsoAnywhere.has(key);
}

/** Who types "react" or "go" here means the tool, whatever else the word means in a text. */
function isAsked(key: string): boolean {
  return alsoWords.has(key) || doubtful.has(key);
}

function placesByName(places: Map<string, Place>, isTaken: (key: string) => boolean): Map<string, PlaceMeaning> {
  const named = [...places].flatMap(([key, { slug, kind, population }]) => {
    if (key.length < 3 || isTaken(key)) return [];
    const isEveryday = everydayNames.has(key) || /^(?:\d\d00|19[5-9]\d|20[0-3]\d)$/.test(key);
    return [[key, { slug, isEveryday, isLarge: kind === "place" && (population ?? 0) >= largePopulation }] as const];
  });
  return new Map(named);
}

export function companyNamesOf(companies: string[]): CompanyNames {
  const keys = companies.map((name) => nameKey(name).replace(/ (?:b v|bv|n v|nv|inc|ltd|gmbh)$/, ""));
  // "Data science" stays a role and "den haag" a town, whoever is called so with "Group" behind it.
  const short = keys
    .map((key) => key.replace(/(?: (?:groep|group|holding|nederland|netherlands))+$/, ""))
    .filter((key) => !key.includes(" "));
  return { names: new Set([...keys, ...short]), words: new Set(keys.flatMap((key) => key.split(" "))) };
}

function spellerOf({ roles, skills, places }: Sources): Speller {
  const names = [
    ...roles.flatMap(({ titleNl, titleEn, names: others }) => [titleNl, titleEn, ...others]),
    ...skills.flatMap(({ name, nameNl, aliases }) => [name, nameNl ?? "", ...aliases]),
    ...phrases.keys(),
  ];
  const words = names.flatMap((name) => [...nameKey(name).split(" "), ...wordsOf(name)]);
  const towns = [...places].filter(
    ([, { kind, population }]) => kind !== "place" || (population ?? 0) >= largePopulation,
  );
  return new Speller(
    [...words, ...towns.flatMap(([name]) => name.split(" "))],
    [...places.keys(), ...areas.keys(), ...everydayNames].flatMap((name) => name.split(" ")),
  );
}
