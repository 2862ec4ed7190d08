import { aliasKey } from "#lib/roles/alias";
import { fieldNouns } from "#lib/roles/title-words";
import { doubtful } from "#lib/skills/ambiguous-names";
import { nameKey } from "#lib/skills/skill";
import type { Filter } from "../filter.ts";
import type { HidingFilter } from "../hidden.ts";
import type { NamedTerm } from "../words.ts";
import { hoursIn, numbered, payIn, type SaidAmount } from "./amounts.ts";
import { needlessWords, placeWords } from "./everyday-names.ts";
import { isPerson, otherNames, splitCompound } from "./nouns.ts";
import { isOtherThing, phrases } from "./phrases.ts";
import { sectorNamed } from "./sectors.ts";
import { type Span, wordsOf } from "./tokens.ts";
import type { PlaceMeaning, RoleMeaning, SkillMeaning, Vocabulary } from "./vocabulary.ts";
import { askedLanguages, refusedLanguages } from "./working-languages.ts";

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

/** What these words next to each other mean; null when nothing but themselves. */
export function meaningOf(span: Span, vocabulary: Vocabulary): Meaning | null {
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
  if (said) {
    const isOther = isOtherThing(name, all[at - 1]?.name ?? "", all[at + length]?.name ?? "");
    return isOther ? null : { kind: "filter", filters: said };
  }
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

/** The skill of that name, if it is one. */
export function skillOf(span: Span, { skills }: Vocabulary): Named | null {
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
