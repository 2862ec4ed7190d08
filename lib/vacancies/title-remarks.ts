import { code, decoration, hours, pay } from "./title.ts";

export type TitleRemark = { key: "capitals" | "decoration" | "place" | "pay" | "hours" | "code"; words: string };

// Shorter ones are names: "SQL", "ITIL", "CISSP".
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{6,}(?![\p{L}\p{N}])/gu;

/** What is more than the name of the work in the title of a vacancy in `places`: to be said, never to be refused. */
export function titleRemarks(title: string, places: string[]): TitleRemark[] {
  const all = (pattern: RegExp) => Array.from(title.matchAll(pattern), ([words]) => words.trim());
  const found: Record<TitleRemark["key"], string[]> = {
    capitals: all(capitals),
    decoration: all(decoration),
    place: places.filter((name) => wordsOf(title).includes(wordsOf(name))),
    pay: all(apart(pay)),
    hours: all(apart(hours)),
    code: all(apart(code)),
  };
  const remarks = Object.entries(found) as [TitleRemark["key"], string[]][];
  return remarks.flatMap(([key, words]) => (words.length > 0 ? { key, words: words.join(", ") } : []));
}

/** Not within a word. */
function apart(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu");
}

/** In lower case, with a space around each. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'-]+/gu, " ")
    .trim()} `;
}
