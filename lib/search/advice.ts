import "server-only";
import { countVacancies } from "./count.ts";
import { literally, mendedSearch, proposedSearch, readSearch } from "./interpretation.ts";
import type { VacancyResults } from "./search.ts";
import { type SeveralMeanings, severalMeaningsOf } from "./several.ts";
import type { VacancySearch } from "./vacancy-search.ts";

/** Another way to read a search, with what it finds. */
export type OtherReading = { search: VacancySearch; count: number };

/** What to say beside the results about how the words were taken. */
export type Advice = {
  /** Every word as it stands; null where nothing was understood anyway. */
  literal: OtherReading | null;
  /** With slips of the pen mended, where what was typed finds little or nothing and this far more, or where it only looks alike. */
  meant: OtherReading | null;
  /** Without pay, where only assignments are asked: those have a rate, so nothing can have both. */
  rates: OtherReading | null;
  /** What words that were not understood can each mean. */
  several: SeveralMeanings[];
};

const fewResults = 10;
const farMore = 3;

/** Counts the other ways to read a search at `now`. */
export async function adviseOn(search: VacancySearch, results: VacancyResults, now: Date): Promise<Advice> {
  const { read, search: asked, understood, ordered } = results.interpretation;
  const asksRates = asked.pay !== null && asked.contract.join() === "freelance";
  const [literal, meant, rates, several] = await Promise.all([
    understood.length > 0 ? count(literally(read, ordered ? [ordered] : []), now) : null,
    countMeant(search, results, now),
    asksRates ? count({ ...asked, pay: null, withoutPay: false, page: 1 }, now) : null,
    severalMeaningsOf(results.interpretation),
  ]);
  return { literal, meant, rates, several };
}

async function countMeant(search: VacancySearch, results: VacancyResults, now: Date): Promise<OtherReading | null> {
  const { mended, isLiteral, dropped, question, read } = results.interpretation;
  if (isLiteral) return null;
  const inNone = results.total > 0 ? [...dropped, ...question.beginnings] : question.words;
  const proposed = await proposedSearch(mended.length > 0 ? read : search, results.interpretation, inNone);
  const likely = mended.length === 0 && results.total < fewResults ? await mendedSearch(search) : null;
  const meant = proposed ?? likely?.search;
  const found = meant && (await count(meant, now));
  const least = proposed ? 1 : Math.max(1, farMore * results.total);
  return found && found.count >= least && found.count !== results.total ? found : null;
}

async function count(search: VacancySearch, now: Date): Promise<OtherReading> {
  return { search, count: await countVacancies(await readSearch(search), now) };
}
