import "server-only";
import type { Language } from "#lib/db/generated/enums";
import { aliasKey } from "#lib/roles/alias";
import { listNamedRoles } from "#lib/roles/queries";
import { spellingsOf as roleSpellings } from "#lib/roles/suggestions";
import { listSkills } from "#lib/skills/queries";
import { nameKey } from "#lib/skills/skill";
import { spellingsOf as skillSpellings, suggestableSkills } from "#lib/skills/suggestions";
import { type Suggestable, suggest, suggestionsMax } from "#lib/suggestions";
import { findInIndex } from "./index/count.ts";
import type { CompanyName, SearchIndex } from "./index/search-index.ts";
import type { Bits } from "./index/slot-set.ts";
import { readSearch } from "./interpretation.ts";
import type { Vocabulary } from "./understanding/vocabulary.ts";
import { isBare, queryOf, type VacancySearch } from "./vacancy-search.ts";

const kinds = ["role", "skill", "company"] as const;
type Kind = (typeof kinds)[number];

/** A role, skill or company that an open vacancy has. */
export type Hiring = {
  kind: Kind;
  slug: string;
  name: Record<Language, string>;
  /** What else it is called, as written and as spellings that can be compared. */
  others: string[];
  otherKeys: string[];
};

type AllHiring = Record<Kind, Suggestable<Hiring>[]>;

const spellingsOf: Record<Kind, (text: string) => string[]> = {
  role: roleSpellings,
  skill: skillSpellings,
  company: (text) => [nameKey(text)],
};

let kept: { open: Bits; vocabulary: Vocabulary; all: Promise<AllHiring> } | null = null;

/** All that is hiring at `now`, weighed by open vacancies; made again only when a vacancy or a name has changed. */
export function hiringIn(index: SearchIndex, vocabulary: Vocabulary, now: Date): Promise<AllHiring> {
  const open = index.open.at(now.getTime());
  if (kept?.open === open && kept.vocabulary === vocabulary) return kept.all;
  const all = listHiring(index, vocabulary, open);
  all.catch(() => {
    kept = null;
  });
  kept = { open, vocabulary, all };
  return all;
}

/** Of those the ones that a vacancy has which fits all that `search` asks besides, weighed by these. */
export async function hiringAmong(
  index: SearchIndex,
  all: AllHiring,
  search: VacancySearch,
  now: Date,
): Promise<AllHiring> {
  if (isBare(search)) return all;
  const ofKinds = kinds.map(async (kind) => {
    // Skills narrow, and of the others a search may ask several.
    const besides = kind === "skill" ? search : { ...search, [kind]: [] };
    const found = await findInIndex(await readSearch(besides), now);
    const open = index.open.at(now.getTime());
    const counts = countsOf(index, kind, found ?? open, open, queryOf(besides));
    const had = all[kind].map((each) => ({ ...each, weight: counts.get(each.item.slug) ?? 0 }));
    return [kind, had.filter(({ weight }) => weight > 0)] as const;
  });
  return { ...all, ...Object.fromEntries(await Promise.all(ofKinds)) };
}

/** How many of the vacancies in `bits` have each, by slug. */
function countsOf(index: SearchIndex, kind: Kind, bits: Bits, open: Bits, key: string): Map<string, number> {
  const named: Iterable<{ id: number; value: string }> = {
    role: index.roles,
    skill: index.skills.values(),
    company: index.companies.values(),
  }[kind];
  const counts = index.facetCounter.count([kind], bits, open, key)[kind];
  return new Map(Array.from(named, ({ id, value }) => [value, counts[id] ?? 0]));
}

/**
 * What `typed` can be the beginning of, by kind, with first what it is shown by and then what it is called besides. Of each
 * kind the best in turn, so that none crowds out another.
 */
export function begunBy(typed: string, all: AllHiring): Hiring[] {
  const found = kinds.map((kind) => {
    const spellings = spellingsOf[kind](typed);
    // Not a word inside: one of so many names holds almost any.
    const isBegun = (key: string) => spellings.some((spelling) => key.startsWith(spelling));
    const called = all[kind].flatMap((each) => {
      const names = each.item.otherKeys.filter(isBegun);
      return names.length > 0 ? [{ ...each, names }] : [];
    });
    return [...new Set([...suggest(all[kind], spellings), ...suggest(called, spellings)])];
  });
  const inTurn = Array.from({ length: suggestionsMax }, (_, at) => found.flatMap((ofKind) => ofKind[at] ?? [])).flat();
  const shown = new Set(inTurn.slice(0, suggestionsMax));
  return found.flat().filter((one) => shown.has(one));
}

/** The name that `typed` begins, where the one it is shown by does not tell. */
export function otherName({ kind, name, others }: Hiring, typed: string, locale: Language): string | null {
  const spellings = spellingsOf[kind](typed);
  const fits = (text: string, isFit: (key: string, spelling: string) => boolean) =>
    spellingsOf[kind](text).some((key) => spellings.some((spelling) => isFit(key, spelling)));
  const named =
    [name[locale], name.nl, name.en].find((text) =>
      fits(text, (key, spelling) => ` ${key}`.includes(` ${spelling}`)),
    ) ?? others.find((text) => fits(text, (key, spelling) => key.startsWith(spelling)));
  return named === name[locale] ? null : (named ?? null);
}

async function listHiring(index: SearchIndex, vocabulary: Vocabulary, open: Bits): Promise<AllHiring> {
  const [roles, skills] = await Promise.all([listNamedRoles(), listSkills()]);
  const counts = Object.fromEntries(kinds.map((kind) => [kind, countsOf(index, kind, open, open, "")]));
  const weighed = (item: Hiring, names: string[]) => {
    const weight = counts[item.kind]?.get(item.slug) ?? 0;
    return weight > 0 ? [{ item, names, aliases: [], weight }] : [];
  };

  return {
    role: roles.flatMap(({ slug, titleNl: nl, titleEn: en, names }) => {
      // "Java developer" is a name of a role too, and asks for Java.
      const others = names.filter((name) => vocabulary.roles.get(aliasKey(name))?.slug === slug);
      const otherKeys = others.flatMap(roleSpellings);
      return weighed({ kind: "role", slug, name: { nl, en }, others, otherKeys }, [nl, en].flatMap(roleSpellings));
    }),
    skill: suggestableSkills(skills).flatMap(({ item, names, aliases }) => {
      const name = { nl: item.nameNl ?? item.name, en: item.name };
      return weighed({ kind: "skill", slug: item.slug, name, others: item.aliases, otherKeys: aliases }, names);
    }),
    company: [...index.companies.values()].flatMap((company) => {
      const name = { nl: company.name, en: company.name };
      return weighed({ kind: "company", slug: company.value, name, others: [], otherKeys: [] }, [keyOf(company)]);
    }),
  };
}

const keys = new WeakMap<CompanyName, string>();

/** Making a key costs more than all else here, and there may be many thousands. */
function keyOf(company: CompanyName): string {
  const key = keys.get(company) ?? nameKey(company.name);
  keys.set(company, key);
  return key;
}
