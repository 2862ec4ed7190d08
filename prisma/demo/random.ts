/** Numbers that look random and are the same for the same seed: Math.random cannot be repeated. */
export type Random = {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the values, each as often as its weight; a weight of 0 is never. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T;
  shuffled<T>(list: readonly T[]): T[];
};

/** A stream of its own for every combination of seed and names, so that one company's luck does not shift another's. */
export function randomFrom(seed: number, ...names: (string | number)[]): Random {
  const next = mulberry32(hash(`${seed}/${names.join("/")}`));
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));

  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (list) => at(list, between(0, list.length - 1)),
    weighted(choices) {
      const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      const hit = choices.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (hit ?? at(choices, choices.length - 1))[0];
    },
    shuffled(list) {
      const copy = [...list];
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = between(0, last);
        const kept = at(copy, last);
        copy[last] = at(copy, other);
        copy[other] = kept;
      }
      return copy;
    },
  };
}

/** @throws {Error} when there is nothing at that position, e.g. in an empty list. */
export function at<T>(list: readonly T[], position: number): T {
  if (position < 0 || position >= list.length) throw new Error(`Nothing at ${position} of ${list.length}.`);
  return list[position] as T;
}

/** Fragments dealt like cards: none comes back before all have had their turn, so that neighbours differ. */
export class Decks {
  private readonly decks = new Map<string, number[]>();
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  /** `count` different entries of `list` (fewer when it is shorter or too few are `fit`), in dealt order. */
  draw<T>(name: string, list: readonly T[], count: number, fit: (entry: T) => boolean = () => true): T[] {
    const deck = this.decks.get(name) ?? [];
    this.decks.set(name, deck);
    const drawn: number[] = [];
    for (let round = 0; round < 2 && drawn.length < count; round += 1) {
      if (round === 1) deck.push(...this.random.shuffled([...list.keys()].filter((key) => !deck.includes(key))));
      for (let index = 0; index < deck.length && drawn.length < count; ) {
        const key = at(deck, index);
        if (drawn.includes(key) || !fit(at(list, key))) index += 1;
        else drawn.push(...deck.splice(index, 1));
      }
    }
    return drawn.map((key) => at(list, key));
  }

  one<T>(name: string, list: readonly T[], fit?: (entry: T) => boolean): T {
    return at(this.draw(name, list, 1, fit), 0);
  }
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** FNV-1a: 32 bits of a text. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
