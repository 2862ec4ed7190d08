import "server-only";
import { dayOf } from "#lib/dates";
import { db } from "#lib/db/client";
import { env } from "#lib/env";
import { href, type Locale, locales } from "#lib/i18n/routing";
import { pageSize, queryOf, searchIn, type VacancySearch } from "../vacancy-search.ts";
import { talliedWords } from "./tallied-words.ts";

// How often words are searched for, and how far down what is opened stood (docs/decisions/0024). Nothing of who asks is
// kept, in memory neither: a count goes up, and that is all.

/** The headers of a request. */
type Asked = { get(name: string): string | null };
type Count = { askedCount: number; emptyCount: number; openedCount: number; positionSum: number };
type Tally = Count & { day: string; locale: Locale; words: string };

// Next bundles instrumentation and pages apart, each with its own copy of this file.
const kept = globalThis as unknown as {
  roleboardTally?: { counted: Map<string, Tally>; shown: Map<string, string[]> };
};
kept.roleboardTally ??= { counted: new Map(), shown: new Map() };
/** What was counted and is not written yet, and the public ids on the pages shown last, by query string. */
const { counted, shown } = kept.roleboardTally;

/** Whoever thinks up words cannot fill the memory. */
const countedMax = 200;
const shownMax = 500;

/**
 * Counts a search and whether it found anything. Not a next page, or another filter or language for the words of the page
 * before, and nothing of robots, of who is signed in, or of who asks by Do Not Track or Global Privacy Control to be left alone.
 */
export function noteSearch(
  asked: Asked,
  locale: Locale,
  search: VacancySearch,
  { hits, total }: { hits: { publicId: string }[]; total: number },
  now: Date,
): void {
  const words = talliedWords(search.q);
  if (words === null || !isCounted(asked)) return;
  remember(
    queryOf(search),
    hits.map(({ publicId }) => publicId),
  );
  const before = searchBefore(asked);
  if (search.page > 1 || (before && talliedWords(before.search.q) === words)) return;
  add(locale, words, now, { askedCount: 1, emptyCount: total === 0 ? 1 : 0 });
}

/** Counts that a vacancy is opened from results, and where it stood in them: the browser says which page it comes from. */
export function noteOpening(asked: Asked, publicId: string, now: Date): void {
  const before = searchBefore(asked);
  const words = before && talliedWords(before.search.q);
  if (!before || !words || !isCounted(asked)) return;
  // Not there when another process showed the page, or the vacancy stood below the results.
  const at = shown.get(queryOf(before.search))?.indexOf(publicId) ?? -1;
  if (at < 0) return;
  add(before.locale, words, now, { openedCount: 1, positionSum: (before.search.page - 1) * pageSize + at + 1 });
}

/** Adds what was counted since to what is there; any number of processes may. What cannot be written is not counted. */
export async function writeTally(): Promise<void> {
  const rows = [...counted.values()];
  counted.clear();
  if (rows.length === 0) return;
  // In one order, so that two processes never wait for each other.
  await db().$executeRaw`
    INSERT INTO search_tally (day, locale, words, asked_count, empty_count, opened_count, position_sum)
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (day date, locale language, words text,
      "askedCount" int, "emptyCount" int, "openedCount" int, "positionSum" int)
    ORDER BY day, locale, words
    ON CONFLICT (day, locale, words) DO UPDATE SET
      asked_count = search_tally.asked_count + excluded.asked_count,
      empty_count = search_tally.empty_count + excluded.empty_count,
      opened_count = search_tally.opened_count + excluded.opened_count,
      position_sum = search_tally.position_sum + excluded.position_sum`;
}

function remember(query: string, publicIds: string[]): void {
  shown.delete(query);
  shown.set(query, publicIds);
  const [oldest] = shown.keys();
  if (shown.size > shownMax && oldest !== undefined) shown.delete(oldest);
}

function add(locale: Locale, words: string, now: Date, more: Partial<Count>): void {
  const day = dayOf(now);
  const key = `${day} ${locale} ${words}`;
  const tally = counted.get(key) ?? {
    day,
    locale,
    words,
    askedCount: 0,
    emptyCount: 0,
    openedCount: 0,
    positionSum: 0,
  };
  if (counted.size >= countedMax && !counted.has(key)) return;
  for (const [name, count] of Object.entries(more)) tally[name as keyof Count] += count;
  counted.set(key, tally);
}

const robots = /bot|crawl|spider|slurp|preview|monitor|curl|wget|python|httpclient|^unknown$/i;

function isCounted(asked: Asked): boolean {
  const says = (name: string) => asked.get(name) ?? "";
  if (says("dnt") === "1" || says("sec-gpc") === "1" || says("sec-purpose").includes("prefetch")) return false;
  return !says("cookie").includes("roleboard") && !robots.test(says("user-agent") || "unknown");
}

/** The search whose results the reader comes from, and its language; null for any other page. */
function searchBefore(asked: Asked): { locale: Locale; search: VacancySearch } | null {
  const { SITE_URL } = env();
  const from = asked.get("referer") ?? "";
  if (!from.startsWith(`${SITE_URL}/`)) return null;
  const [path, query = ""] = from.slice(SITE_URL.length).split("?");
  const locale = locales.find((each) => href(each, "/vacancies") === path);
  return locale ? { locale, search: searchIn(query) } : null;
}
