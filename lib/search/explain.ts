import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { conditionsOf } from "./conditions.ts";
import { type Filter, filtersOf, withOnly } from "./filter.ts";
import type { VacancyHit } from "./hits.ts";
import type { VacancyResults } from "./search.ts";
import { allOf } from "./sql.ts";
import { allStandingIn, everyOf, type TextQuery, textQueryOf } from "./text-query.ts";
import type { BothNames } from "./understanding/meanings.ts";
import type { VacancySearch } from "./vacancy-search.ts";
import { type Whereabouts, whereaboutsOf } from "./whereabouts.ts";
import { eachOf, nothingAsked } from "./words.ts";

const { sql } = Prisma;

/** Where something that was asked stands in a vacancy, best first; "none" is nowhere. */
export type Standing = "title" | "role" | "head" | "text" | "none";

/** Why a hit is among the results, from the very terms that decide which come first. */
export type HitReason = {
  /** Where all words stand; null when no words were asked. */
  all: Standing | null;
  /** Whether something is wished for, or a choice of which more is better, that decides between what stands equal. */
  isWished: boolean;
  terms: { name: BothNames; isRole: boolean; isSkill: boolean; isSector: boolean; standing: Standing }[];
  filters: { filter: Filter; met: Met }[];
};

/** Whether it has what a filter asks; "otherwise" is by what counts as that: work that is fully remote as near, no stated pay as enough. */
export type Met = "itself" | "otherwise" | "not";

/** What is asked of each hit: where all of a text stands, and whether it would be found with one filter alone. */
export type ReasonsAsked = { texts: (TextQuery | null)[]; filters: { itself: Alone; counts: Alone }[]; now: Date };
type Alone = { search: VacancySearch; where: Whereabouts };
/** The answers, each in the order they were asked. */
export type ReasonsFound = { standings: Standing[]; met: Met[] };

/** Reasons by public id, for hits of these results or related ones: from the index that found them or else from the database. */
export async function explainHits(
  results: VacancyResults,
  hits: VacancyHit[],
  now: Date,
): Promise<Map<string, HitReason>> {
  const { search, question } = results.interpretation;
  if (hits.length === 0) return new Map();
  const filters = filtersOf({ ...search, q: "" });
  const [whole, alone, ...texts] = await Promise.all([
    textQueryOf(question),
    Promise.all(filters.map((filter) => aloneOf(search, filter))),
    ...termsIn(results).map(async (term) => ({ ...term, text: await textQueryOf(term.question) })),
  ]);
  // "In" and "het" ask nothing.
  const terms = texts.filter(({ text }) => text !== null);
  const asked = { texts: [whole, ...terms.map(({ text }) => text)], filters: alone, now };
  const ids = hits.map(({ publicId }) => publicId);
  const known = results.reasonsKnown?.(asked) ?? new Map<string, ReasonsFound>();
  const read = await readReasons(
    ids.filter((id) => !known.has(id)),
    asked,
  );

  const reasonOf = ({ standings: [all = "none", ...each], met }: ReasonsFound): HitReason => ({
    all: whole && everyOf(whole) ? all : null,
    isWished: whole !== null && whole.wished.length > 0,
    terms: terms.map(({ question: _, text: __, ...term }, at) => ({ ...term, standing: each[at] ?? "none" })),
    filters: filters.map((filter, at) => ({ filter, met: met[at] ?? "not" })),
  });
  return new Map([...known, ...read].map(([publicId, found]) => [publicId, reasonOf(found)]));
}

/** One filter without the others of its field, and what of it counts as such left aside. */
async function aloneOf(search: VacancySearch, filter: Filter): Promise<{ itself: Alone; counts: Alone }> {
  const alone = withOnly(search, filter);
  const where = await whereaboutsOf(alone);
  return {
    itself: { search: { ...alone, withoutPay: false }, where: { ...where, countryIds: [] } },
    counts: { search: alone, where },
  };
}

/** One question to the database, of these rows alone. */
async function readReasons(ids: string[], { texts, filters, now }: ReasonsAsked): Promise<Map<string, ReasonsFound>> {
  if (ids.length === 0) return new Map();
  const holds = ({ search, where }: Alone) =>
    allOf(conditionsOf(search, null, where, now).map((condition) => condition.sql));
  const met = filters.map(
    ({ itself, counts }) =>
      sql`CASE WHEN ${holds(itself)} THEN 'itself' WHEN ${holds(counts)} THEN 'otherwise' ELSE 'not' END`,
  );
  const rows = await db().$queryRaw<({ publicId: string } & ReasonsFound)[]>`
    SELECT v.public_id AS "publicId", ARRAY[${Prisma.join(texts.map(standingIn))}] AS standings,
      ARRAY[${met.length > 0 ? Prisma.join(met) : Prisma.empty}]::text[] AS met
    FROM vacancy v JOIN vacancy_search s ON s.vacancy_id = v.id WHERE v.public_id = ANY(${ids})`;
  return new Map(rows.map(({ publicId, ...found }) => [publicId, found]));
}

function termsIn({ interpretation: { question, understood } }: VacancyResults) {
  const asTyped = (text: string) => ({ name: { nl: text, en: text }, isRole: false, isSkill: false, isSector: false });
  return [
    ...question.named.map((term) => {
      const slug = term.roles[0] ?? term.skill;
      const known = understood.find(({ filter, name }) => name && filter.value === slug);
      return {
        ...asTyped(
          eachOf(term)
            .map(({ ways }) => ways[0] ?? "")
            .join(" / "),
        ),
        ...(known?.name && { name: known.name, isSkill: term.roles.length === 0 }),
        isRole: term.roles.length > 0,
        isSector: term.isSector === true,
        question: { ...nothingAsked, named: [term] },
      };
    }),
    ...question.wished.map((wish) => ({
      ...asTyped(wish.ways[0] ?? ""),
      question: { ...nothingAsked, named: [wish] },
    })),
    ...question.words.map((word) => ({ ...asTyped(word), question: { ...nothingAsked, words: [word] } })),
    ...question.beginnings.map((word) => ({
      ...asTyped(`${word}…`),
      question: { ...nothingAsked, beginnings: [word] },
    })),
    ...question.phrases.map((phrase) => ({
      ...asTyped(`“${phrase}”`),
      question: { ...nothingAsked, phrases: [phrase] },
    })),
  ];
}

function standingIn(text: TextQuery | null): Prisma.Sql {
  const every = text && everyOf(text);
  if (!every) return sql`'none'`;
  const [title, role, head] = ([0, 1, 2] as const).map((part) => allStandingIn(text, part));
  const inText = sql`CASE WHEN s.words @@ ${every}::tsquery THEN 'text' ELSE 'none' END`;
  if (!title) return inText;
  // A part of the head counts only where the whole is answered, as in the order.
  return sql`CASE WHEN NOT s.words @@ ${every}::tsquery THEN 'none' WHEN s.words @@ ${title}::tsquery THEN 'title'
    WHEN s.words @@ ${role}::tsquery THEN 'role' WHEN s.words @@ ${head}::tsquery THEN 'head' ELSE 'text' END`;
}
