import "server-only";
import { countVacancies } from "./count.ts";
import { literally, mendedSearch, readSearch } from "./interpretation.ts";
import type { VacancyResults } from "./search.ts";
import type { VacancySearch } from "./vacancy-search.ts";

/** Another way to read a search, with what it finds. */
export type OtherReading = { search: VacancySearch; count: number };

/** What to say beside the results about how the words were taken. */
export type Advice = {
  /** Every word as it stands; null where nothing was understood anyway. */
  literal: OtherReading | null;
  /** With slips of the pen mended, where what was typed finds little or nothing and this far more. */
  meant: OtherReading | null;
  /** Without pay, where only assignments are asked: those have a rate, so nothing can have both. */
  rates: OtherReading | null;
};

const fewResults = 10;
const farMore = 3;

/** Counts the other ways to read a search at `now`. */
export async function adviseOn(search: VacancySearch, results: VacancyResults, now: Date): Promise<Advice> {
  const { read, search: asked, understood, mended, isLiteral } = results.interpretation;
  const asksRates = asked.pay !== null && asked.contract.join() === "freelance";
  const [literal, meant, rates] = await Promise.all([
    understood.length > 0 ? count(literally(read), now) : null,
    mended.length === 0 && !isLiteral && results.total < fewResults ? countMeant(search, now) : null,
    asksRates ? count({ ...asked, pay: null, withoutPay: false, page: 1 }, now) : null,
  ]);
  return { literal, rates, meant: meant && meant.count >= Math.max(1, farMore * results.total) ? meant : null };
}

async function countMeant(search: VacancySearch, now: Date): Promise<OtherReading | null> {
  const mended = await mendedSearch(search);
  return mended && count(mended.search, now);
}

async function count(search: VacancySearch, now: Date): Promise<OtherReading> {
  return { search, count: await countVacancies(await readSearch(search), now) };
}
