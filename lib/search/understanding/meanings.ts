import { aliasKey } from "#lib/roles/alias";
import { fieldNouns } from "#lib/roles/title-words";
import { doubtful } from "#lib/skills/ambiguous-names";
import { nameKey } from "#lib/skills/skill";
import type { Filter } from "../filter.ts";
import { type HidingFilter, leavingOut } from "../hidden.ts";
import type { NamedTerm } from "../words.ts";
import { hoursIn, numbered, payIn, type SaidAmount } from "./amounts.ts";
import { experienceWords, needlessWords, placeWords } from "./everyday-names.ts";
import { isPerson, otherNames, splitCompound } from "./nouns.ts";
import { goingOn, isOtherThing, negations, phrases, posters } from "./phrases.ts";
import { sectorNamed } from "./sectors.ts";
import { type Span, spansFrom, type Token, wordsOf } from "./tokens.ts";
import type { PlaceMeaning, RoleMeaning, SkillMeaning, Vocabulary } from "./vocabulary.ts";
import { askedLanguages, languagesToRefuse, refusedLanguages } from "./working-languages.ts";

/** A name in both languages. */
export type BothNames = { nl: string; en: string };

/** What some words mean: filters, what is left out, something with several names, nothing, or themselves. */
export type Meaning =
  | { kind: "filter"; filters: Filter[]; said?: SaidAmount | null }
  | { kind: "leftOut"; filters: HidingFilter[] }
  | Named
  | { kind: "nothing" }
  | { kind: "text" };

type Named = {
  kind: "named";
  terms: NamedTerm[];
  filter: Filter | null;
  name: BothNames | null;
  also: BothNames[];
  /** What the words ask besides. */
  filters?: Filter[];
};

/** Some words next to each other and what they mean. */
export type Piece = { length: number; meaning: Meaning };

/**
 * The words in runs, so that as many as can mean something: "java" and "spring boot", not "java spring" and a boot. Of
 * two ways that are as good the one with a role holds, then the one with fewer and then with longer runs first.
 */
export function piecesOf(tokens: Token[], vocabulary: Vocabulary): Piece[] {
  // From the end, so that the best way to go on is known at each word.
  const best: (Piece & { worth: number })[] = [];
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    let found = { length: 1, meaning: { kind: "text" } as Meaning, worth: best[at + 1]?.worth ?? 0 };
    for (const { length, meaning } of [
      ...meaningsFrom(tokens, at, vocabulary),
      ...leftOutFrom(tokens, at, vocabulary),
      ...forBeginnersFrom(tokens, at, vocabulary),
    ]) {
      const worth = worthOf(meaning, length) + (best[at + length]?.worth ?? 0);
      if (worth >= found.worth) found = { length, meaning, worth };
    }
    best[at] = found;
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at += pieces.at(-1)?.length ?? 1) pieces.push(best[at] as Piece);
  return pieces;
}

/** A word counts for one, and somewhat less when it only says that someone is a developer, or nothing. */
function worthOf(meaning: Meaning, length: number): number {
  if (meaning.kind === "nothing") return 0.7 * length;
  // "NoSQL" and "no code" are things of their own.
  if (meaning.kind === "leftOut") return 0.9 * length;
  if (meaning.kind !== "named") return length - 0.1;
  return (meaning.filter ? length : 0.8 * length) + (meaning.filter?.field === "role" ? 0.4 : -0.1);
}

function meaningsFrom(tokens: Token[], at: number, vocabulary: Vocabulary): Piece[] {
  return spansFrom(tokens, at).flatMap((span) => {
    const meaning = meaningOf(span, vocabulary);
    return meaning ? [{ length: span.length, meaning }] : [];
  });
}

/** What a minus leaves out, or a word before it ("geen java of php"): what words mean otherwise, where that can be left out. */
function leftOutFrom(tokens: Token[], at: number, vocabulary: Vocabulary): Piece[] {
  const first = tokens[at];
  if (first?.isLeftOut) {
    const filters = leftOutIn({ ...first, all: tokens, at, length: 1 }, vocabulary);
    return filters.length > 0 ? [{ length: 1, meaning: { kind: "leftOut", filters } }] : [];
  }
  const runs = first?.isFree && negations.has(first.name) ? leftOutAfter(tokens, at, vocabulary) : [];
  return runs.map(({ length, filters }) => ({ length, meaning: { kind: "leftOut", filters } }));
}

/** Runs that begin with the word at `at`, which leaves out what follows. */
function leftOutAfter(
  tokens: Token[],
  at: number,
  vocabulary: Vocabulary,
): { length: number; filters: HidingFilter[] }[] {
  return spansFrom(tokens, at + 1).flatMap((span) => {
    const filters = leftOutIn(span, vocabulary);
    if (filters.length === 0) return [];
    const length = 1 + span.length;
    const next = tokens[at + length];
    if (next?.isFree && experienceWords.has(next.name)) return [];
    const more = next?.isFree && goingOn.has(next.name) ? leftOutAfter(tokens, at + length, vocabulary) : [];
    return [
      { length, filters },
      ...more.map((run) => ({ length: length + run.length, filters: [...filters, ...run.filters] })),
    ];
  });
}

/** "Geen java ervaring nodig": Java, for who has yet to learn it. */
function forBeginnersFrom(tokens: Token[], at: number, vocabulary: Vocabulary): Piece[] {
  const first = tokens[at];
  if (!first?.isFree || !negations.has(first.name)) return [];
  return spansFrom(tokens, at + 1).flatMap((span): Piece[] => {
    const behind = tokens.slice(at + 1 + span.length);
    const experience = behind.findIndex(({ isFree, name }) => !isFree || !experienceWords.has(name));
    const count = experience < 0 ? behind.length : experience;
    const skill = count > 0 ? skillOf(span, vocabulary) : null;
    if (!skill) return [];
    const meaning: Meaning = { ...skill, filters: [{ field: "level", value: "junior" }] };
    return [{ length: 1 + span.length + count, meaning }];
  });
}

function leftOutIn(span: Span, vocabulary: Vocabulary): HidingFilter[] {
  const poster = posters.get(span.name);
  if (poster) return [{ field: "notPoster", value: poster }];
  const languages = languagesToRefuse.get(span.name);
  if (languages) return languages;
  const meaning = meaningOf(span, vocabulary);
  const filters = meaning?.kind === "filter" ? meaning.filters : meaning?.kind === "named" ? [meaning.filter] : [];
  return filters.flatMap((filter) => (filter && leavingOut(filter)) ?? []);
}

function meaningOf(span: Span, vocabulary: Vocabulary): Meaning | null {
  if (span.length > 1 && vocabulary.companies.names.has(span.name)) return { kind: "text" };
  return (
    phraseOf(span) ??
    roleOf(span, vocabulary) ??
    placeOf(span, vocabulary) ??
    skillOf(span, vocabulary) ??
    nounOf(span, vocabulary)
  );
}

function phraseOf(span: Span): Meaning | null {
  const { name, all, at, length } = span;
  const said = phrases.get(name);
  if (said) return isOtherThing(name, all[at + length]?.name ?? "") ? null : { kind: "filter", filters: said };
  const languages = askedLanguages.get(name);
  if (languages) return { kind: "filter", filters: languages };
  const refused = refusedLanguages.get(name);
  if (refused) return { kind: "leftOut", filters: refused };
  if (needlessWords.has(name) && all.length > length) return { kind: "nothing" };
  if (!/\d/.test(name)) return null;

  const written = wordsOf(span).toLowerCase();
  const amount = hoursIn(written) ?? payIn(written, numbered.has(all[at - 1]?.name ?? ""));
  return amount && { kind: "filter", ...amount };
}

function roleOf(span: Span, { roles, skills }: Vocabulary): Meaning | null {
  const role = roles.get(span.role) ?? roles.get(asPerson(span.role));
  if (!role) return null;
  const skill = skills.get(span.name);
  const others = role.titles.filter((title) => aliasKey(title) !== span.role);
  return {
    kind: "named",
    filter: { field: "role", value: role.slug },
    terms: [
      {
        ways: [wordsOf(span), ...others],
        roles: [role.slug, ...role.kinds.map(({ slug }) => slug)],
        alike: role.alike,
        ...(skill && { skill: skill.slug }),
        narrower: narrowerIn(span, role),
      },
    ],
    name: { nl: role.nl, en: role.en },
    also: [...others.map((title) => ({ nl: title, en: title })), ...role.kinds.map(({ nl, en }) => ({ nl, en }))],
  };
}

const field = new RegExp(`(${[...fieldNouns.keys(), "beheer"].join("|")})$`);

/** The field as the people in it: "netwerkbeheer" is what a "netwerkbeheerder" does, "data science" what a data scientist. */
function asPerson(key: string): string {
  return key.replace(field, (noun) => fieldNouns.get(noun) ?? `${noun}der`);
}

/** What another name says beside the role; null of its titles. */
function narrowerIn(span: Span, { nl, en, titles }: RoleMeaning): string | null {
  if ([nl, en, ...titles].some((title) => [span.role, asPerson(span.role)].includes(aliasKey(title)))) return null;
  const inTitle = `${nameKey(nl)} ${nameKey(en)}`.split(" ");
  const words = span.name.split(" ");
  return words.length === 1 ? "" : words.filter((word) => !isPerson(word) && !inTitle.includes(word)).join(" ");
}

function placeOf({ all, at, length, name, place }: Span, { places, companies }: Vocabulary): Meaning | null {
  const found = placeNamed(place, places);
  if (found && !found.isEveryday && (found.isLarge || !companies.names.has(name))) return inPlace(found);

  const first = all[at];
  if (!first || length === 1 || !placeWords.has(first.name)) return null;
  const behind = placeNamed(place.slice(first.place.length + 1), places);
  return behind && (behind.isLarge || !behind.isEveryday) ? inPlace(behind) : null;
}

function inPlace({ slug }: PlaceMeaning): Meaning {
  return { kind: "filter", filters: [{ field: "place", value: slug }] };
}

function placeNamed(name: string, places: Vocabulary["places"]): PlaceMeaning | null {
  const known = places.get(name) ?? places.get(name.replace(" aan de ", " aan den "));
  // With its letters a postcode is no year and no amount.
  const [, digits = ""] = /^([1-9]\d{3}) ?(?!it|in|en|of)[a-z]{2}$/.exec(name) ?? [];
  const there = known ?? places.get(digits) ?? null;
  return there && digits ? { ...there, isEveryday: false, isLarge: true } : there;
}

function skillOf(span: Span, { skills }: Vocabulary): Named | null {
  const skill = skills.get(span.name);
  return skill ? ofSkill(skill, wordsOf(span), span.name) : null;
}

function ofSkill(skill: SkillMeaning, typed: string, key: string, more: NamedTerm[] = []): Named {
  const { slug, nl, en } = skill;
  const others = skill.names.filter((name) => nameKey(name) !== key);
  const ways = [typed, ...others, ...skill.others.filter((name) => nameKey(name) !== key)];
  return {
    kind: "named",
    filter: { field: "skill", value: slug },
    terms: [{ ways, skill: slug, onlyInNames: doubtful.has(key), roles: [], alike: [] }, ...more],
    name: { nl, en },
    also: others.map((name) => ({ nl: name, en: name })),
  };
}

/** "Ontwikkelaar" is a developer, and "javaontwikkelaar" one of Java. */
function nounOf(span: Span, { skills }: Vocabulary): Meaning | null {
  if (span.length > 1) return null;
  if (isPerson(span.name) || otherNames(span.name).length > 0) {
    return { kind: "named", terms: [ofNoun(wordsOf(span), span.name)], filter: null, name: null, also: [] };
  }
  const sector = sectorNamed(span.name);
  if (sector) return ofSector(sector, wordsOf(span), span.name);
  const [tool = "", noun = ""] = splitCompound(span.name);
  const skill = skills.get(tool);
  return skill ? ofSkill(skill, tool, tool, [ofNoun(noun, noun)]) : null;
}

function ofSector({ called, said }: { called: string[]; said: string[] }, typed: string, key: string): Named {
  return {
    kind: "named",
    terms: [{ ways: [typed, ...said], isSector: true, roles: [], alike: [] }],
    filter: null,
    name: null,
    also: called.filter((name) => name !== key).map((name) => ({ nl: name, en: name })),
  };
}

function ofNoun(typed: string, noun: string): NamedTerm {
  return { ways: [typed, ...otherNames(noun)], onlyInNames: isPerson(noun), roles: [], alike: [] };
}
