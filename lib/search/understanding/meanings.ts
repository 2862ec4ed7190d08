import { aliasKey } from "#lib/roles/alias";
import { fieldNouns } from "#lib/roles/title-words";
import { doubtful } from "#lib/skills/ambiguous-names";
import { nameKey } from "#lib/skills/skill";
import type { Filter } from "../filter.ts";
import type { HidingFilter } from "../hidden.ts";
import type { Sort } from "../vacancy-search.ts";
import type { NamedTerm } from "../words.ts";
import { numbered, payIn, type SaidAmount } from "./amounts.ts";
import { besideDays, daysIn, withDigits } from "./days.ts";
import { asksAnyWork, everydayRoles, isForAnyone, needlessWords } from "./everyday-names.ts";
import { bareDaysIn, hoursIn } from "./hours.ts";
import { isLetterOfLanguage, namesBehind } from "./initials.ts";
import { isPerson, otherNames, splitCompound } from "./nouns.ts";
import { employed, isOtherThing, phrases, wishes } from "./phrases.ts";
import { placesOf } from "./places.ts";
import { recencyIn } from "./recency.ts";
import type { SectorNames } from "./sectors.ts";
import { plainWordsOf, type Span, wordsOf } from "./tokens.ts";
import type { Uncountable } from "./uncounted.ts";
import type { RoleMeaning, SkillMeaning, Vocabulary } from "./vocabulary.ts";
import { askedLanguages, refusedLanguages } from "./working-languages.ts";

/** A name in both languages. */
export type BothNames = { nl: string; en: string };

/** What some words mean: filters, what is left out, something with several names, nothing, or themselves. */
export type Meaning =
  /** `radiusKm` is how far from the place that is asked; what says one of `wished` goes first. */
  | {
      kind: "filter";
      filters: Filter[];
      said?: SaidAmount | null;
      radiusKm?: number | undefined;
      wished?: string[] | undefined;
    }
  | { kind: "leftOut"; filters: HidingFilter[] }
  | { kind: "uncounted"; why: Uncountable }
  | { kind: "order"; sort: Sort }
  | Named
  | { kind: "nothing" }
  /** The last word may not stand there. */
  | { kind: "refused" }
  | { kind: "text" };

export type Named = {
  kind: "named";
  terms: NamedTerm[];
  filter: Filter | null;
  /** Between which it is a choice. */
  things?: Named[];
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
    inPlaces(placesOf(span, vocabulary)) ??
    ictOfSector(span, vocabulary) ??
    skillOf(span, vocabulary) ??
    nounOf(span, vocabulary)
  );
}

function phraseOf(span: Span): Meaning | null {
  const { name, all, at, length } = span;
  const said = phrases.get(name);
  if (said) {
    const isOther = isOtherThing(name, all[at - 1]?.name ?? "", all[at + length]?.name ?? "");
    return isOther ? null : { kind: "filter", filters: said, wished: wishes.get(name) };
  }
  const recency = recencyIn(name);
  if (recency) return { kind: "filter", filters: recency };
  const languages = askedLanguages.get(name);
  if (languages) return { kind: "filter", filters: languages };
  if (employed.has(name)) return { kind: "leftOut", filters: [{ field: "notContract", value: "freelance" }] };
  const refused = refusedLanguages.get(name);
  if (refused) return { kind: "leftOut", filters: refused };
  if (asksAnyWork(name) || (needlessWords.has(name) && all.length > length)) return { kind: "nothing" };
  if (/^\w \w/.test(name) && isForAnyone(wordsOf(span))) return { kind: "nothing" };
  if (!/\d|da[agy]|u(?:ur|ren|rige)|hour/.test(name)) return null;

  const written = withDigits(plainWordsOf(span));
  const isHome = besideDays.has(all[at + length]?.name ?? "");
  const time = hoursIn(written) ?? daysIn(written) ?? (isHome ? null : bareDaysIn(written));
  if (time) return { kind: "filter", filters: time };
  const amount = payIn(written, numbered.has(all[at - 1]?.name ?? ""));
  return typeof amount === "string" ? { kind: "uncounted", why: amount } : amount && { kind: "filter", ...amount };
}

function roleOf(span: Span, { roles, skills }: Vocabulary): Meaning | null {
  const [behind, ...more] = span.name.length === 2 ? namesBehind(wordsOf(span)) : [];
  const key = behind !== undefined && more.length === 0 ? aliasKey(behind) : span.role;
  const role = roles.get(key) ?? roles.get(asPerson(key)) ?? roles.get(everydayRoles.get(span.name) ?? "");
  if (!role) return null;
  const typed = wordsOf(span);
  // "Enterprise Architect" is a tool as well, and who types it is none of those who draw with that.
  const skill = isPerson(span.name.split(" ").at(-1) ?? "") ? undefined : skills.get(span.name);
  // "Productowner" is spelled otherwise in titles.
  const spellings = role.titles.filter((title) => title.toLowerCase() !== typed.toLowerCase());
  const others = spellings.filter((title) => aliasKey(title) !== key);
  return {
    kind: "named",
    filter: { field: "role", value: role.slug },
    terms: [
      {
        ways: [typed, ...spellings],
        roles: [role.slug, ...role.kinds.map(({ slug }) => slug)],
        alike: role.alike,
        ...(skill && { skill: skill.slug }),
        narrower: narrowerIn(span.name, key, role),
      },
    ],
    name: { nl: role.nl, en: role.en },
    also: [...others.map((title) => ({ nl: title, en: title })), ...role.kinds.map(({ nl, en }) => ({ nl, en }))],
    ...(leads.has(span.name) && { filters: [{ field: "level", value: "lead" }] }),
  };
}

/** Names of a role that say a level too, where others of it do not. */
const leads = new Set(["tech lead", "technical lead", "techlead"]);

const field = new RegExp(`(${[...fieldNouns.keys(), "beheer"].join("|")})$`);

/** The field as the people in it: "netwerkbeheer" is what a "netwerkbeheerder" does, "data science" what a data scientist. */
function asPerson(key: string): string {
  return key.replace(field, (noun) => fieldNouns.get(noun) ?? `${noun}der`);
}

/** What another name says beside the role; null of its titles. */
function narrowerIn(name: string, key: string, { nl, en, titles }: RoleMeaning): string | null {
  if ([nl, en, ...titles].some((title) => [key, asPerson(key)].includes(aliasKey(title)))) return null;
  const inTitle = `${nameKey(nl)} ${nameKey(en)}`.split(" ");
  const words = name.split(" ");
  return words.length === 1 ? "" : words.filter((word) => !isPerson(word) && !inTitle.includes(word)).join(" ");
}

function inPlaces(slugs: string[]): Meaning | null {
  return slugs.length > 0 ? { kind: "filter", filters: slugs.map((value) => ({ field: "place", value })) } : null;
}

/** The skill of that name, if it is one. */
export function skillOf(span: Span, { skills }: Vocabulary): Named | null {
  const skill = span.name.length > 1 || isLetterOfLanguage(wordsOf(span)) ? skills.get(span.name) : undefined;
  return skill ? ofSkill(skill, wordsOf(span), span.name) : null;
}

function ofSkill(skill: SkillMeaning, typed: string, key: string, more: NamedTerm[] = []): Named {
  const { slug, nl, en, alike, isField } = skill;
  const others = skill.names.filter((name) => nameKey(name) !== key);
  const ways = [typed, ...others, ...skill.others.filter((name) => nameKey(name) !== key)];
  return {
    kind: "named",
    filter: { field: "skill", value: slug },
    terms: [{ ways, skill: slug, isField, onlyInNames: doubtful.has(key), roles: [], alike }, ...more],
    name: { nl, en },
    also: others.map((name) => ({ nl: name, en: name })),
  };
}

/** "Ontwikkelaar" is a developer, and "javaontwikkelaar" one of Java. */
function nounOf(span: Span, { skills, sectors }: Vocabulary): Meaning | null {
  if (span.length > 1) return null;
  if (isPerson(span.name) || otherNames(span.name).length > 0) {
    return { kind: "named", terms: [ofNoun(wordsOf(span), span.name)], filter: null, name: null, also: [] };
  }
  const sector = sectors.get(span.name);
  if (sector) return ofSector(sector, wordsOf(span), span.name);
  const [tool = "", noun = ""] = splitCompound(span.name);
  const skill = skills.get(tool);
  return skill ? ofSkill(skill, tool, tool, [ofNoun(noun, noun)]) : null;
}

/** "Zorg ict" is any work there, and not only what is called so. */
function ictOfSector(span: Span, { sectors }: Vocabulary): Named | null {
  const sector = / ic?t$/.test(span.name) ? sectors.get(span.name.replace(/ ic?t$/, "")) : null;
  return sector ? ofSector(sector, wordsOf(span).replace(/\s\S+$/, ""), span.name) : null;
}

function ofSector({ called, said }: SectorNames, typed: string, key: string): Named {
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
