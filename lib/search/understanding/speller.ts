import { slipsBetween } from "#lib/slips";

const shortest = 5;
const longest = 30;
/** Only the beginning is taken apart, which keeps the memory of 8,000 words near 10 MB. */
const prefixLength = 8;

/**
 * Mends slips of the pen in single words against a list of right ones. Made once; `correct` takes microseconds:
 * two words that differ by one or two letters have a piece in common when those letters are left out of both.
 */
export class Speller {
  private readonly words: string[] = [];
  private readonly known: Set<string>;
  private readonly byPiece = new Map<string, number[]>();

  /** `right` are words to mend to, each lower case without accents; `others` are never touched and never proposed. */
  constructor(right: Iterable<string>, others: Iterable<string> = []) {
    this.known = new Set(others);
    for (const word of new Set(right)) {
      this.known.add(word);
      if (!/^[a-z]+$/.test(word) || word.length < shortest || word.length > longest) continue;
      const at = this.words.push(word) - 1;
      for (const piece of piecesOf(word)) {
        const others = this.byPiece.get(piece);
        if (others) others.push(at);
        else this.byPiece.set(piece, [at]);
      }
    }
  }

  /**
   * The word most likely meant by `word`, or null when it is right, too short or like nothing. One slip (a letter
   * that moved by two places is one) is mended in words of six letters, two in those of eight; in five letters only two that changed places, unless it is only
   * to be proposed: then a letter that was left out as well.
   */
  correct(word: string, isProposed = false): string | null {
    if (word.length < shortest || word.length > longest || !/^[a-z]+$/.test(word) || this.known.has(word)) return null;
    let best: string | null = null;
    let bestCost = slipsMax(word) + 0.9;
    const seen = new Set<number>();
    for (const piece of piecesOf(word)) {
      for (const at of this.byPiece.get(piece) ?? []) {
        if (seen.has(at)) continue;
        seen.add(at);
        const right = this.words[at] ?? "";
        const cost = costOf(word, right, isProposed);
        if (cost < bestCost || (cost === bestCost && best !== null && right.length > best.length))
          [best, bestCost] = [right, cost];
      }
    }
    return best;
  }
}

function slipsMax(word: string): number {
  return word.length < 8 ? 1 : 2;
}

function costOf(typed: string, right: string, isProposed: boolean): number {
  const max = slipsMax(typed);
  if (Math.abs(typed.length - right.length) > max || isForm(typed, right)) return Number.POSITIVE_INFINITY;
  const moved = letterMoved(typed, right);
  const slips = moved === 2 ? 1 : slipsBetween(typed, right, max);
  const isSure = typed.length > shortest || moved === 1 || (isProposed && right.length > shortest);
  if (slips > max || !isSure) return Number.POSITIVE_INFINITY;
  // Hardly anyone gets the first letter wrong, unless it changed places with the second.
  return slips + (typed[0] === right[0] || typed[0] === right[1] ? 0 : 0.95);
}

/** "testers" is a form of "tester", not a slip. */
function isForm(typed: string, right: string): boolean {
  const [short, long] = typed.length < right.length ? [typed, right] : [right, typed];
  return long.startsWith(short) && /^(?:s|e|n|en|es|er|ers|ed|ing|je)$/.test(long.slice(short.length));
}

/** How far one letter moved to make the other of one word: "phyton" by two; 0 when it is anything else. */
function letterMoved(one: string, other: string): number {
  const differs = Array.from(one).flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  const [from = 0, to = 0] = [differs[0], differs.at(-1)];
  const isMoved = (moved: string, rest: string) =>
    moved[from] === rest[to] && moved.slice(from + 1, to + 1) === rest.slice(from, to);
  return one.length === other.length && (isMoved(one, other) || isMoved(other, one)) ? to - from : 0;
}

/** The beginning of a word, and it with one or, where two slips count, two letters left out. */
function piecesOf(word: string): Set<string> {
  const start = word.slice(0, prefixLength);
  const pieces = new Set([start]);
  let last = [start];
  for (let left = 0; left < (word.length < 7 ? 1 : 2); left += 1) {
    last = last.flatMap((piece) => Array.from(piece, (_, at) => piece.slice(0, at) + piece.slice(at + 1)));
    for (const piece of last) pieces.add(piece);
  }
  return pieces;
}
