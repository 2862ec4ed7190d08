import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import type { Contract } from "#lib/db/generated/enums";
import { type Condition, conditionsOf, whereOf } from "./conditions.ts";
import { withLeftOut } from "./hidden.ts";
import { readHits, type VacancyHit } from "./hits.ts";
import type { VacancyResults } from "./search.ts";
import { answers, idsAnswering } from "./sql.ts";
import { allStandingIn, everyOf, type TextQuery, textQueryOf } from "./text-query.ts";
import type { VacancySearch } from "./vacancy-search.ts";
import { whereaboutsOf } from "./whereabouts.ts";
import { type NamedTerm, nothingAsked, type Question } from "./words.ts";

const { sql } = Prisma;

const fewResults = 10;

/**
 * Open vacancies that come near a search of words with fewer than ten hits, so that there are ten in all: those with most
 * of what was asked, the newest first in each. What was chosen by hand or is left out holds; what else was understood of
 * the words counts, and a role that overlaps with the one asked does too. Empty on any page but the first.
 */
export async function listRelated(search: VacancySearch, results: VacancyResults, now: Date): Promise<VacancyHit[]> {
  const missing = fewResults - results.total;
  if (missing <= 0 || search.page > 1 || search.q === "") return [];
  const { interpretation, hits } = results;
  const where = await whereaboutsOf(interpretation.search);
  const without = await textQueryOf({ ...nothingAsked, without: interpretation.question.without });
  const chosen = conditionsOf(withLeftOut(search, interpretation.search), without, await whereaboutsOf(search), now);
  const terms = await termsOf(interpretation.question);
  if (terms.length === 0) return [];

  const wished = conditionsOf(interpretation.search, null, where, now).filter(
    ({ field }) => !chosen.some((condition) => condition.field === field),
  );
  const any = Prisma.join(
    terms.map(({ text }) => answers(everyOf(text) ?? "")),
    " OR ",
  );
  const points = [sql`wished`, ...terms.map(({ weight }, at) => pointsOfTerm(at + 1, weight))];
  // Materialized, or PostgreSQL would ask all terms anew for each time that points name one.
  const rows = await db().$queryRaw<{ id: number }[]>`
    WITH near AS MATERIALIZED (
      SELECT s.vacancy_id AS id, s.opens_at, ${Prisma.join([sql`0`, ...wished.map((condition) => pointsOfWish(condition, interpretation.search))], " + ")} AS wished,
        ARRAY[${Prisma.join(terms.map(standingOf))}] AS standing
      FROM vacancy_search s
      WHERE ${whereOf(chosen, now)} AND (${any})
        AND s.vacancy_id NOT IN (SELECT id FROM vacancy WHERE public_id = ANY(${hits.map(({ publicId }) => publicId)}))
    )
    SELECT id, ${Prisma.join(points, " + ")} AS points FROM near
    ORDER BY points DESC, opens_at DESC, id DESC LIMIT ${missing}`;
  const ids = rows.map(({ id }) => id);
  const found = await readHits(ids, where.distances);
  return ids.flatMap((id) => found.get(id) ?? []);
}

type Weighed = { text: TextQuery; weight: number };

/** Each thing that was asked on its own, and the roles that overlap with one. */
async function termsOf({ words, beginnings, phrases, named }: Question): Promise<Weighed[]> {
  const asked: [question: Question, weight: number][] = [
    ...words.map((word): [Question, number] => [{ ...nothingAsked, words: [word] }, 1.5]),
    ...beginnings.map((word): [Question, number] => [{ ...nothingAsked, beginnings: [word] }, 1.5]),
    ...phrases.map((phrase): [Question, number] => [{ ...nothingAsked, phrases: [phrase] }, 1]),
    ...named.map((term): [Question, number] => [{ ...nothingAsked, named: [term] }, weightOf(term)]),
    ...named
      .filter(({ alike }) => alike.length > 0)
      .map((term): [Question, number] => [{ ...nothingAsked, named: [alikeOf(term)] }, 0.5]),
  ];
  const texts = await Promise.all(
    asked.map(async ([question, weight]) => ({ text: await textQueryOf(question), weight })),
  );
  return texts.flatMap(({ text, weight }) => (text && everyOf(text) ? [{ text, weight }] : []));
}

function weightOf({ roles, skill, isSector }: NamedTerm): number {
  return roles.length > 0 ? 2 : skill ? 1.5 : isSector ? 1 : 0.4;
}

function alikeOf({ alike }: NamedTerm): NamedTerm {
  return { ways: [], roles: alike, alike: [] };
}

/** 0 where it does not stand, 1 somewhere in the text, 2 in the head of the vacancy, 3 in its title, role or musts. */
function standingOf({ text }: Weighed): Prisma.Sql {
  const places = [everyOf(text), allStandingIn(text, 2), allStandingIn(text, 1)].filter((tsquery) => tsquery !== null);
  return sql`(${Prisma.join(
    places.map((tsquery) => sql`(s.vacancy_id IN ${idsAnswering(tsquery)})::int`),
    " + ",
  )})`;
}

/** What few of them have says more than what most have. */
function pointsOfTerm(at: number, weight: number): Prisma.Sql {
  return sql`${weight}::float8 * standing[${at}::int]
    * ln(1 + count(*) OVER () / greatest(1, count(*) FILTER (WHERE standing[${at}::int] > 0) OVER ())::float8)`;
}

const toLearn: (Contract | "none")[] = ["internship", "traineeship", "apprenticeship"];

/** Work that is somewhere else comes last, whatever it is, and so does a job where one asks to learn. */
function pointsOfWish({ field, sql: condition }: Condition, { contract }: VacancySearch): Prisma.Sql {
  const isDecisive = field === "place" || (field === "contract" && contract.some((each) => toLearn.includes(each)));
  return sql`CASE WHEN ${condition} THEN ${isDecisive ? 20 : 5}::int ELSE 0 END`;
}
