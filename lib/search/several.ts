import "server-only";
import { normalise } from "#lib/places/place";
import { findPlaces } from "#lib/places/queries";
import { everydayNames } from "./understanding/everyday-names.ts";
import { namesBehind } from "./understanding/initials.ts";
import { type Span, spansFrom, tokensOf, wordsOf } from "./understanding/tokens.ts";
import type { Reading } from "./understanding/understand.ts";
import { type VacancySearch, withReplaced } from "./vacancy-search.ts";
import { termsOf } from "./words.ts";

/** Words that can mean several things, so that they stay words, and the search that each would be. */
export type SeveralMeanings = { words: string; meant: { name: string; search: VacancySearch }[] };

/** What the words that were not understood can each mean: "bergen" is several towns, "PM" manages projects or products. */
export async function severalMeaningsOf({ read, rest }: Reading): Promise<SeveralMeanings[]> {
  const tokens = tokensOf({ ...read, q: rest });
  const found: SeveralMeanings[] = [];
  for (let at = 0; at < tokens.length; ) {
    // "In bergen" before "bergen".
    const meant = await Promise.all(spansFrom(tokens, at).map((span) => meantBy(span, read)));
    const longest = meant.findLast((one) => one.meant.length > 1);
    if (longest) found.push(longest);
    at += longest ? termsOf(longest.words).length : 1;
  }
  return found;
}

async function meantBy(span: Span, read: VacancySearch): Promise<SeveralMeanings> {
  const words = wordsOf(span);
  const names = namesBehind(words);
  if (names.length > 0)
    return { words, meant: names.map((name) => ({ name, search: withReplaced(read, words, termsOf(name)) })) };
  if (read.place.length > 0 || everydayNames.has(normalise(words))) return { words, meant: [] };
  const places = await findPlaces(words);
  const meant = places.map(({ label, slug }) => ({
    name: label,
    search: { ...withReplaced(read, words, []), place: [slug] },
  }));
  return { words, meant };
}
