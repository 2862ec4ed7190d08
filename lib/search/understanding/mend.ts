import { nameKey } from "#lib/skills/skill";
import type { VacancySearch } from "../vacancy-search.ts";
import { termsOf, typedAs } from "../words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word and what it was taken for. */
export type Mended = { typed: string; meant: string };

/**
 * What was typed with slips of the pen mended. Quoted words, words after a minus, those of `search.text` and those that
 * are `right` stay as they are; `short` ones may have lost a letter.
 */
export function mend(
  { q, text }: VacancySearch,
  { speller, companies }: Vocabulary,
  right: string[] = [],
  short: string[] = [],
): { q: string; words: Mended[] } {
  const kept = new Set([...text.flatMap((words) => words.split(" ")), ...right.map((word) => word.toLowerCase())]);
  const words: Mended[] = [];
  const terms = termsOf(q).map((term) => {
    if (term.kind !== "word" || term.isQuoted || term.text.endsWith("*") || kept.has(term.text.toLowerCase()))
      return term;
    const word = nameKey(term.text);
    // A company may be called anything.
    const meant = companies.words.has(word) ? null : speller.correct(word, short.includes(term.text));
    if (meant) words.push({ typed: term.text, meant });
    return meant ? { ...term, text: meant } : term;
  });
  return { q: typedAs(terms), words };
}
