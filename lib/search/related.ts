import "server-only";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { type Condition, conditionsOf, whereOf } from "./conditions.ts";
import { readHits, type VacancyHit } from "./hits.ts";
import type { VacancyResults } from "./search.ts";
import { answers, idsAnswering } from "./sql.ts";
import { allStandingIn, everyOf, type TextQuery, textQueryOf } from "./text-query.ts";
import type { VacancySearch } from "./vacancy-search.ts";
import { whereaboutsOf } from "./whereabouts.ts";
import type { NamedTerm, Question } from "./words.ts";

const { sql } = Prisma;

const fewResults = 10;
const nothing: Question = { words: [], phrases: [], without: [], named: [] };

/**
 * Open vacancies that come near a search of words with fewer than ten hits, so that there are ten in all: those with most
 * of what was asked, the newest first in each. What was chosen by hand holds; what was only understood of the words
 * counts, and a role that overlaps with the one asked does too. Empty on any page but the first.
 */
export async function listRelated(search: VacancySearch, results: VacancyResults, now: Date): Promise<VacancyHit[]> {
  const missing = fewResults - results.total;
  if (missing <= 0 || search.page > 1 || search.q === "") return [];
  const { interpretation, hits } = results;
  const where = await whereaboutsOf(interpretation.search);
  // What was left out with a minus stays out.
  const without = await textQueryOf({ ...nothing, without: interpretation.question.without });
  const chosen = conditionsOf(search, without, await whereaboutsOf(search), now);
  const terms = await termsOf(interpretation.question);
  if (terms.length === 0) return [];

  const wished = conditionsOf(interpretation.search, null, where, now).filter(
    ({ field }) => !chosen.some((condition) => condition.field === field),
  );
  const points = Prisma.join([...terms.map(pointsOfTerm), ...wished.map(pointsOfWish)], " + ");
  const any = Prisma.join(
    terms.map(({ text }) => answers(everyOf(text) ?? "")),
    " OR ",
  );
  const rows = await db().$queryRaw<{ id: number }[]>`
    SELECT s.vacancy_id AS id, ${points} AS points FROM vacancy_search s
    WHERE ${whereOf(chosen, now)} AND (${any})
      AND s.vacancy_id NOT IN (SELECT id FROM vacancy WHERE public_id = ANY(${hits.map(({ publicId }) => publicId)}))
    ORDER BY points DESC, s.opens_at DESC, id DESC LIMIT ${missing}`;
  const ids = rows.map(({ id }) => id);
  const found = await readHits(ids, where.distances);
  return ids.flatMap((id) => found.get(id) ?? []);
}

type Weighed = { text: TextQuery; points: number };

/** Each thing that was asked on its own, and the roles that overlap with one. */
async function termsOf({ words, phrases, named }: Question): Promise<Weighed[]> {
  const asked: [question: Question, points: number][] = [
    ...words.map((word): [Question, number] => [{ ...nothing, words: [word] }, 2]),
    ...phrases.map((phrase): [Question, number] => [{ ...nothing, phrases: [phrase] }, 2]),
    ...named.map((term): [Question, number] => [{ ...nothing, named: [term] }, term.roles.length > 0 ? 5 : 3]),
    ...named
      .filter(({ alike }) => alike.length > 0)
      .map((term): [Question, number] => [{ ...nothing, named: [alikeOf(term)] }, 2]),
  ];
  const texts = await Promise.all(
    asked.map(async ([question, points]) => ({ text: await textQueryOf(question), points })),
  );
  return texts.flatMap(({ text, points }) => (text && everyOf(text) ? [{ text, points }] : []));
}

function alikeOf({ alike }: NamedTerm): NamedTerm {
  return { ways: [], roles: alike, alike: [] };
}

/** More where it stands in the head of the vacancy than somewhere in its text. */
function pointsOfTerm({ text, points }: Weighed): Prisma.Sql {
  const anywhere = sql`CASE WHEN s.vacancy_id IN ${idsAnswering(everyOf(text) ?? "")} THEN 1 ELSE 0 END`;
  const head = allStandingIn(text, 2);
  if (!head) return anywhere;
  return sql`${anywhere} + CASE WHEN s.vacancy_id IN ${idsAnswering(head)} THEN ${points}::int ELSE 0 END`;
}

function pointsOfWish({ field, sql: condition }: Condition): Prisma.Sql {
  return sql`CASE WHEN ${condition} THEN ${field === "place" ? 4 : 2}::int ELSE 0 END`;
}
