import { aliasKey } from "#lib/roles/alias";
import { nameKey } from "#lib/skills/skill";
import type { Filter } from "../filter.ts";
import type { NamedTerm } from "../words.ts";
import { needlessWords, placeWords } from "./everyday-names.ts";
import { otherNames, splitCompound } from "./nouns.ts";
import { hoursIn, isOtherThing, numbered, payIn, phrases } from "./phrases.ts";
import { type Span, spansFrom, type Token, wordsOf } from "./tokens.ts";
import type { PlaceMeaning, SkillMeaning, Vocabulary } from "./vocabulary.ts";

/** A name in both languages. */
export type BothNames = { nl: string; en: string };

/** What some words mean: a filter, something with several names, nothing, or themselves. */
export type Meaning =
  | { kind: "filter"; filter: Filter }
  | { kind: "named"; terms: NamedTerm[]; filter: Filter | null; name: BothNames | null; also: BothNames[] }
  | { kind: "nothing" }
  | { kind: "text" };

/** The meaning of the longest run of words that begins at one of them and has any. */
export function meaningAt(tokens: Token[], at: number, vocabulary: Vocabulary): { length: number; meaning: Meaning } {
  for (const span of spansFrom(tokens, at).reverse()) {
    const meaning = meaningOf(span, vocabulary);
    if (meaning) return { length: span.length, meaning };
  }
  return { length: 1, meaning: { kind: "text" } };
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
  if (said) return isOtherThing(name, all[at + length]?.name ?? "") ? null : { kind: "filter", filter: said };
  if (length === 1 && needlessWords.has(name) && all.length > 1) return { kind: "nothing" };
  if (!/\d/.test(name)) return null;

  const written = wordsOf(span).toLowerCase();
  const hours = hoursIn(written);
  if (hours !== null) return { kind: "filter", filter: { field: "hours", value: hours } };
  const pay = numbered.has(all[at - 1]?.name ?? "") ? null : payIn(written);
  return pay === null ? null : { kind: "filter", filter: { field: "pay", value: pay } };
}

function roleOf(span: Span, { roles }: Vocabulary): Meaning | null {
  const role = roles.get(span.role);
  if (!role) return null;
  const others = role.titles.filter((title) => aliasKey(title) !== span.role);
  return {
    kind: "named",
    filter: { field: "role", value: role.slug },
    terms: [
      {
        ways: [wordsOf(span), ...others],
        roles: [role.slug, ...role.kinds.map(({ slug }) => slug)],
        alike: role.alike,
      },
    ],
    name: { nl: role.nl, en: role.en },
    also: [...others.map((title) => ({ nl: title, en: title })), ...role.kinds.map(({ nl, en }) => ({ nl, en }))],
  };
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
  return { kind: "filter", filter: { field: "place", value: slug } };
}

function placeNamed(name: string, places: Vocabulary["places"]): PlaceMeaning | null {
  const known = places.get(name) ?? places.get(name.replace(" aan de ", " aan den "));
  // With its letters a postcode is no year and no amount.
  const [, digits = ""] = /^([1-9]\d{3}) ?(?!it|in|en|of)[a-z]{2}$/.exec(name) ?? [];
  const there = known ?? places.get(digits) ?? null;
  return there && digits ? { ...there, isEveryday: false, isLarge: true } : there;
}

function skillOf(span: Span, { skills, roles }: Vocabulary): Meaning | null {
  const skill = skills.get(span.name);
  return skill && !endsInRole(span, roles) ? ofSkill(skill, wordsOf(span), span.name) : null;
}

/** "Azure cloud" is a skill, but in "azure cloud engineer" its second word begins a role. */
function endsInRole({ all, at, length }: Span, roles: Vocabulary["roles"]): boolean {
  return length > 1 && spansFrom(all, at + length - 1).some((next) => next.length > 1 && roles.has(next.role));
}

function ofSkill(skill: SkillMeaning, typed: string, key: string, more: NamedTerm[] = []): Meaning {
  const { slug, nl, en } = skill;
  const others = skill.names.filter((name) => nameKey(name) !== key);
  const ways = [typed, ...others, ...skill.others.filter((name) => nameKey(name) !== key)];
  return {
    kind: "named",
    filter: { field: "skill", value: slug },
    terms: [{ ways, roles: [], alike: [] }, ...more],
    name: { nl, en },
    also: others.map((name) => ({ nl: name, en: name })),
  };
}

/** "Ontwikkelaar" is a developer, and "javaontwikkelaar" one of Java. */
function nounOf(span: Span, { skills }: Vocabulary): Meaning | null {
  if (span.length > 1) return null;
  const others = otherNames(span.name);
  if (others.length > 0) {
    return {
      kind: "named",
      terms: [{ ways: [wordsOf(span), ...others], roles: [], alike: [] }],
      filter: null,
      name: null,
      also: [],
    };
  }
  const [tool = "", noun = ""] = splitCompound(span.name);
  const skill = skills.get(tool);
  return skill ? ofSkill(skill, tool, tool, [{ ways: [noun, ...otherNames(noun)], roles: [], alike: [] }]) : null;
}
