/** A text of a role as its file holds it. */
export type RoleProse = { role: string; file: string; text: string };
/** Words that stand in the texts of two roles. */
export type SharedRun = { file: string; line: number; other: string; words: string };

export const runLength = 12;

/**
 * Runs of twelve words that two roles share in one language: the sign of a sentence that was copied instead
 * of written. Fixed labels are shorter than that; `allowed` holds phrases that may stand anywhere, such as
 * the name of a law. Each place is told once, at its first word, for the file that comes later.
 */
export function sharedRuns(texts: RoleProse[], allowed: string[] = []): SharedRun[] {
  const firstSeen = new Map<string, RoleProse>();
  const told: SharedRun[] = [];
  const exempt = allowed.map((phrase) =>
    wordsOf(phrase)
      .map(({ word }) => word)
      .join(" "),
  );

  for (const prose of texts) {
    const words = wordsOf(prose.text);
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
  return told;
}

/** Words in lower case without marks, links and the {keys} that the page does not show. */
function wordsOf(text: string): { word: string; line: number }[] {
  return text.split("\n").flatMap((content, index) =>
    (content.replace(/\{[^}]*\}|\]\([^)]*\)/g, " ").match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({
      word: word.toLowerCase(),
      line: index + 1,
    })),
  );
}
