import { slipsBetween } from "./slips.ts";

/**
 * What a field proposes while one types: `value` is what the field takes, `note` tells it apart, and those of one `kind`
 * stand below its name. With `asks` the form is sent with that parameter, and the field holds `rest`.
 */
export type Suggestion = {
  value: string;
  note?: string;
  kind?: string;
  slug?: string;
  asks?: { name: string; value: string; rest: string };
};

/** The answer to what was typed; `detected` is the slug of the role that a whole job title names, asked of roles only. */
export type Suggestions = { options: Suggestion[]; detected?: string | null };

/** What can be proposed. Names are in the form in which two spellings are equal, as the noun makes it. */
export type Suggestable<T> = {
  item: T;
  names: string[];
  aliases: string[];
  /** Of two that fit equally well the heavier goes first. */
  weight: number;
};

export const suggestionsMax = 8;

/**
 * What the `typed` spellings can be the beginning of, best first: what a name begins with it or what is called
 * exactly so, then an alias, then a word inside. Of those the heaviest, the exact, the shortest; and what is called
 * exactly so is never left out, however light.
 */
export function suggest<T>(all: Suggestable<T>[], typed: string[], max = suggestionsMax): T[] {
  const spellings = [...new Set(typed)].filter(Boolean);
  const fitting = all.flatMap((each) => {
    const rank = spellings.reduce((best, spelling) => Math.min(best, rankOf(each, spelling)), noFit);
    if (rank === noFit) return [];
    return [{ each, rank, isExact: [...each.names, ...each.aliases].some((name) => spellings.includes(name)) }];
  });
  fitting.sort(
    (one, other) =>
      one.rank - other.rank ||
      other.each.weight - one.each.weight ||
      Number(other.isExact) - Number(one.isExact) ||
      byWeight(one.each, other.each),
  );
  const left = fitting.slice(max).filter(({ isExact }) => isExact);
  const shown = [...fitting.slice(0, Math.max(0, max - left.length)), ...left].slice(0, max);
  return shown.map(({ each }) => each.item);
}

/** What an unknown word can be a slip of the pen for: what it begins, or what a few letters make of it. */
export function nearest<T>(all: Suggestable<T>[], word: string, max = 3): T[] {
  if (word.length < 2) return [];
  const begun = suggest(all, [word], max);
  const slipsMax = word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
  const slips = all.flatMap((each) => {
    const found = Math.min(...[...each.names, ...each.aliases].map((name) => slipsBetween(word, name, slipsMax)));
    return found <= slipsMax ? [{ each, found }] : [];
  });
  slips.sort((one, other) => one.found - other.found || byWeight(one.each, other.each));
  return [...new Set([...begun, ...slips.map(({ each }) => each.item)])].slice(0, max);
}

const noFit = 3;

function rankOf<T>({ names, aliases }: Suggestable<T>, spelling: string): number {
  if (names.some((name) => name.startsWith(spelling)) || aliases.includes(spelling)) return 0;
  if (aliases.some((alias) => alias.startsWith(spelling))) return 1;
  const inside = ` ${spelling}`;
  return names.some((name) => name.includes(inside)) || aliases.some((alias) => alias.includes(inside)) ? 2 : noFit;
}

function byWeight<T>(one: Suggestable<T>, other: Suggestable<T>): number {
  const [a = "", b = ""] = [one.names[0], other.names[0]];
  return other.weight - one.weight || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
