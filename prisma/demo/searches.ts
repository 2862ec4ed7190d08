import type { Database } from "#lib/db/client";

/** What the visitors of the demo are said to have searched for, so that its operator has something to look at. */
const searches = [
  { locale: "nl", words: "java", askedCount: 412, emptyCount: 0, openedCount: 187, positionSum: 611 },
  { locale: "nl", words: "scrum master", askedCount: 268, emptyCount: 0, openedCount: 143, positionSum: 402 },
  { locale: "nl", words: "data engineer utrecht", askedCount: 231, emptyCount: 0, openedCount: 118, positionSum: 377 },
  { locale: "en", words: "frontend developer", askedCount: 164, emptyCount: 0, openedCount: 71, positionSum: 296 },
  { locale: "en", words: "java", askedCount: 97, emptyCount: 0, openedCount: 38, positionSum: 119 },
  { locale: "nl", words: "thuiswerken python", askedCount: 88, emptyCount: 3, openedCount: 29, positionSum: 160 },
  { locale: "en", words: "kotlin amsterdam", askedCount: 41, emptyCount: 6, openedCount: 4, positionSum: 23 },
  { locale: "nl", words: "codeklopper", askedCount: 19, emptyCount: 19, openedCount: 0, positionSum: 0 },
  { locale: "nl", words: "serverklusser", askedCount: 9, emptyCount: 9, openedCount: 0, positionSum: 0 },
] as const;

/** Writes them as counted on one day, "2026-11-27"; like all counts they are gone after a month. */
export async function writeSearches(database: Database, on: string): Promise<void> {
  const day = new Date(on);
  await database.searchTally.createMany({ data: searches.map((each) => ({ ...each, day })), skipDuplicates: true });
}
