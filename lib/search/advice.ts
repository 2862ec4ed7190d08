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
  /** With slips of the pen mended, where what was typed finds little and this far more. */
  meant: OtherReading | null;
};

const fewResults = 10;
const farMore = 3;

/** Counts the other ways to read a search at `now`. */
export async function adviseOn(search: VacancySearch, results: VacancyResults, now: Date): Promise<Advice> {
  const { understood, mended, isLiteral } = results.interpretation;
  const [literal, meant] = await Promise.all([
    understood.length > 0 && mended.length === 0 ? count(literally(search), now) : null,
    mended.length === 0 && !isLiteral && results.total < fewResults ? countMeant(search, now) : null,
  ]);
  return { literal, meant: meant && meant.count >= farMore * Math.max(1, results.total) ? meant : null };
}

async function countMeant(search: VacancySearch, now: Date): Promise<OtherReading | null> {
  const mended = await mendedSearch(search);
  return mended && count(mended.search, now);
}

async function count(search: VacancySearch, now: Date): Promise<OtherReading> {
  return { search, count: await countVacancies(await readSearch(search), now) };
}
