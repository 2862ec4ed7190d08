/** A text of a role as its file holds it. */
export type RoleProse = { role: string; file: string; text: string };
/** Words that stand in the texts of two roles. */
export type SharedRun = { file: string; line: number; other: string; words: string };

export const runLength = 12;

/** The fewest words that make a sentence one of a kind; in four there is little to choose. */
const sentenceLength = 5;

/**
 * The sentences of five words or more, headings and list items too: as written, `said` in lower case without marks, and
 * on which line. The headings that every role has (`##`) and lines of sources are none.
 */
export function sentencesOf(text: string): { written: string; said: string; line: number }[] {
  return text.split("\n").flatMap((content, index) =>
    /^(##?\s|(Bronnen|Sources):)/.test(content)
      ? []
      : content.split(/(?<=[.!?…])(?=[\s"')*]|$)/).flatMap((sentence) => {
          const words = wordsOf(sentence);
          const written = sentence.replace(/^[\s"')*#>-]+|^\s*\d+[.)]\s|\*\*/g, "").trim();
          return words.length < sentenceLength ? [] : [{ written, said: words.join(" "), line: index + 1 }];
        }),
  );
}

/** Sentences that stand in the texts of two roles in one language, told at each place but the first. */
export function sharedSentences(texts: RoleProse[], allowed: string[] = []): SharedRun[] {
  const firstSeen = new Map(allowed.map((phrase) => [wordsOf(phrase).join(" "), null as RoleProse | null]));
  const told: SharedRun[] = [];
  for (const prose of texts) {
    for (const { said, line } of sentencesOf(prose.text)) {
      const seen = firstSeen.get(said);
      if (seen === undefined) firstSeen.set(said, prose);
      if (seen && seen.role !== prose.role) told.push({ file: prose.file, line, other: seen.file, words: said });
    }
  }
  return told;
}

/**
 * Runs of twelve words that two roles share in one language: the sign of a sentence that was copied instead
 * of written. A run does not cross a heading; `allowed` holds phrases that may stand anywhere, such as
 * the name of a law. Each place is told once, at its first word, for the file that comes later.
 */
export function sharedRuns(texts: RoleProse[], allowed: string[] = []): SharedRun[] {
  const firstSeen = new Map<string, RoleProse>();
  const told: SharedRun[] = [];
  const exempt = allowed.map((phrase) => wordsOf(phrase).join(" "));

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

/** What stands between headings. */
function passagesOf(text: string): Word[][] {
  const passages: Word[][] = [[]];
  for (const [index, content] of text.split("\n").entries()) {
    if (content.startsWith("#")) passages.push([]);
    else passages.at(-1)?.push(...wordsOf(content).map((each) => ({ word: each, line: index + 1 })));
  }
  return passages;
}

/** In lower case, without marks, links and the {keys} that the page does not show. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(/\{[^}]*\}|\]\([^)]*\)/g, " ")
      .toLowerCase()
      .match(word) ?? []
  );
}
