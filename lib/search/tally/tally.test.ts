import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { env } from "#lib/env";
import { useDatabase } from "#lib/testing/database";
import { hostileTexts } from "../../../e2e/hostile-strings.ts";
import { everyVacancy, parseVacancySearch } from "../vacancy-search.ts";
import { talliedWords } from "./tallied-words.ts";
import { noteOpening, noteSearch, writeTally } from "./tally.ts";

useDatabase();
beforeEach(async () => {
  await db().searchTally.deleteMany();
});

const now = new Date("2026-11-27T12:00:00Z");
const found = { hits: [{ publicId: "aaaaaaaaaa" }, { publicId: "bbbbbbbbbb" }], total: 22 };
const nothing = { hits: [], total: 0 };
const browser = (more: Record<string, string> = {}) =>
  new Headers({ "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", ...more });
const elsewhere = (path: string) => browser({ referer: env().SITE_URL.replace(/[a-z]{3}/, "xxx") + path });
const from = (path: string) => browser({ referer: env().SITE_URL + path });
const search = (q: string, more = {}) => ({ ...everyVacancy, q, ...more });

async function tally() {
  await writeTally();
  return db().searchTally.findMany({ orderBy: [{ day: "asc" }, { locale: "asc" }, { words: "asc" }] });
}

test("words are counted by day and language, in lower case, with how often they found nothing", async () => {
  noteSearch(browser(), "nl", search("Java  Utrecht"), found, now);
  noteSearch(browser(), "nl", search("java utrecht"), nothing, now);
  noteSearch(browser(), "en", search("java utrecht"), found, now);
  // A day in Amsterdam: it is past midnight there.
  noteSearch(browser(), "nl", search("java utrecht"), found, new Date("2026-11-27T23:30:00Z"));
  const one = { words: "java utrecht", emptyCount: 0, openedCount: 0, positionSum: 0 };
  const [first, next] = [new Date("2026-11-27"), new Date("2026-11-28")];
  expect(await tally()).toEqual([
    { ...one, day: first, locale: "nl", askedCount: 2, emptyCount: 1 },
    { ...one, day: first, locale: "en", askedCount: 1 },
    { ...one, day: next, locale: "nl", askedCount: 1 },
  ]);
});

test("a table of counts has nothing of who asks, and no time finer than a day", async () => {
  const columns = await db().$queryRaw<{ name: string; type: string }[]>`
    SELECT column_name AS name, data_type AS type FROM information_schema.columns
    WHERE table_name = 'search_tally' ORDER BY column_name`;
  expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
    "asked_count integer",
    "day date",
    "empty_count integer",
    "locale USER-DEFINED",
    "opened_count integer",
    "position_sum integer",
    "words text",
  ]);
});

test.each([
  "ada@example.org",
  "bel 06-12345678",
  "+31 (0)6 1234 5678",
  "geboren 12-03-1985",
  "NL91ABNA0417164300",
  "https://example.org/ada",
  "www.example.org",
  "x".repeat(61),
  " ",
])("%s is not counted", (q) => expect(talliedWords(q)).toBeNull());

test.each(["java 4.500 euro", "3511 AB", "senior c# & .net", "html5 2026", "x".repeat(60)])("%s is counted", (q) =>
  expect(talliedWords(q)).toBe(q.toLowerCase()),
);

test.each([
  ["a robot", browser({ "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" })],
  ["who says no name", new Headers()],
  ["who is signed in", browser({ cookie: "a=1; __Host-roleboard=x" })],
  ["who sends Do Not Track", browser({ dnt: "1" })],
  ["who sends Global Privacy Control", browser({ "sec-gpc": "1" })],
  ["a page fetched in advance", browser({ "sec-purpose": "prefetch;prerender" })],
])("nothing is counted of %s", async (_, asked) => {
  noteSearch(asked, "nl", search("java"), found, now);
  asked.set("referer", `${env().SITE_URL}/nl/vacatures?q=java`);
  noteSearch(browser(), "nl", search("java"), found, now);
  noteOpening(asked, "aaaaaaaaaa", now);
  expect(await tally()).toMatchObject([{ askedCount: 1, openedCount: 0 }]);
});

test("a next page, another filter and the other language are the same search; other words are another", async () => {
  noteSearch(browser(), "nl", search("java"), found, now);
  noteSearch(from("/nl/vacatures?q=java"), "nl", search("java", { page: 2 }), found, now);
  noteSearch(from("/nl/vacatures?q=Java&mode=remote"), "nl", search("java"), found, now);
  noteSearch(from("/nl/vacatures?q=java"), "en", search("java"), found, now);
  noteSearch(from("/nl/vacatures?q=python"), "nl", search("java"), found, now);
  noteSearch(from("/nl"), "nl", search("java"), found, now);
  noteSearch(elsewhere("/nl/vacatures?q=java"), "nl", search("java"), found, now);
  noteSearch(browser(), "nl", search(""), found, now);
  expect(await tally()).toMatchObject([{ words: "java", askedCount: 4 }]);
});

test("an opened vacancy is counted with its place in the results the browser comes from", async () => {
  noteSearch(browser(), "nl", search("java"), found, now);
  noteSearch(browser(), "nl", search("java", { page: 2 }), found, now);
  noteOpening(from("/nl/vacatures?q=java"), "bbbbbbbbbb", now);
  noteOpening(from("/nl/vacatures?q=java&page=2"), "aaaaaaaaaa", now);
  // Below the results, from results that nobody was shown, from another page, and from another site.
  noteOpening(from("/nl/vacatures?q=java"), "cccccccccc", now);
  noteOpening(from("/nl/vacatures?q=java&page=3"), "aaaaaaaaaa", now);
  noteOpening(from("/nl/functies"), "aaaaaaaaaa", now);
  noteOpening(elsewhere("/nl/vacatures?q=java"), "aaaaaaaaaa", now);
  expect(await tally()).toMatchObject([{ askedCount: 1, openedCount: 2, positionSum: 2 + 21 }]);
});

test("processes that write at the same time add up", async () => {
  const many = Array.from({ length: 200 }, (_, at) => `woord ${at}`);
  const writes = Array.from({ length: 10 }, (_, turn) => {
    for (const q of turn % 2 ? many : many.toReversed()) noteSearch(browser(), "nl", search(q), found, now);
    return writeTally();
  });
  await Promise.all(writes);
  const counts = (await tally()).map(({ askedCount }) => askedCount);
  expect(counts).toEqual(Array(200).fill(10));
});

test("whatever someone types, counting it is no fault; and no more than 200 new words wait to be written", async () => {
  for (const q of hostileTexts) noteSearch(browser(), "nl", parseVacancySearch({ q }), found, now);
  const referred = [
    ...hostileTexts.map((text) => encodeURIComponent(text.toWellFormed())),
    "%zz",
    "%E0%A4%A",
    "a?b=c#d",
  ];
  for (const q of referred) noteOpening(from(`/nl/vacatures?q=${q}`), "aaaaaaaaaa", now);
  await writeTally();
  await db().searchTally.deleteMany();
  for (let at = 0; at < 300; at += 1) noteSearch(browser(), "nl", search(`woord ${at}`), found, now);
  expect(await tally()).toHaveLength(200);
});
