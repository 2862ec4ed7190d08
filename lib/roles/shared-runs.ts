/** A text of a role as its file holds it. */
export type RoleProse = { role: string; file: string; text: string };
/** Words that stand in the texts of two roles. */
export type SharedRun = { file: string; line: number; other: string; words: string };

export const runLength = 12;

/**
 * Runs of twelve words that two roles share in one language: the sign of a sentence that was copied instead
 * of written. A run does not cross a heading; `allowed` holds phrases that may stand anywhere, such as
 * the name of a law. Each place is told once, at its first word, for the file that comes later.
 */
export function sharedRuns(texts: RoleProse[], allowed: string[] = []): SharedRun[] {
  const firstSeen = new Map<string, RoleProse>();
  const told: SharedRun[] = [];
  const exempt = allowed.map((phrase) => phrase.toLowerCase().match(word)?.join(" ") ?? "");

  for (const prose of texts) {
    for (const words of passagesOf(prose.text)) {
      let toldUntil = 0;
      for (let at = 0; at + runLength <= words.length; at += 1) {
        const run = words
          .slice(at, at + runLength)
          .map(({ word }) => word)
          .join(" ");
        const seen = firstSeen.get(run);
        if (!seen) firstSeen.set(run, prose);
        if (!seen || seen.role === prose.role || at < toldUntil || exempt.some((phrase) => phrase.includes(run)))
          continue;
        toldUntil = at + runLength;
        told.push({ file: prose.file, line: words[at]?.line ?? 1, other: seen.file, words: run });
      }
    }
  }
  return told;
}

const word = /[\p{L}\p{N}]+/gu;

type Word = { word: string; line: number };

/** What stands between headings, as words in lower case without marks, links and the {keys} that the page does not show. */
function passagesOf(text: string): Word[][] {
  const passages: Word[][] = [[]];
  for (const [index, content] of text.split("\n").entries()) {
    if (content.startsWith("#")) passages.push([]);
    else
      for (const each of content.replace(/\{[^}]*\}|\]\([^)]*\)/g, " ").match(word) ?? [])
        passages.at(-1)?.push({ word: each.toLowerCase(), line: index + 1 });
  }
  return passages;
}
