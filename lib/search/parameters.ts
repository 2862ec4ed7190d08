import { placesIn, termsOf } from "./words.ts";

// What the parameters of an address can say. Each reader of a text gives null when it says nothing it knows.

/** What Next gives a page: a name may come once, several times or not at all. */
export type Parameters = Record<string, string | string[] | undefined>;

const listSizeMax = 50;

/** Reads a name as a list: without doubles, in one order, at most 50; and as a single value: the first wins. */
export function readerOf(params: Parameters) {
  const all = (name: string) => {
    const given = params[name];
    return (Array.isArray(given) ? given : [given])
      .filter((text) => text !== undefined)
      .map((text) => text.slice(0, 1000));
  };
  const list = <Value extends string>(name: string, read: (text: string) => Value | null) => {
    const values = all(name)
      .map(read)
      .filter((value) => value !== null);
    return [...new Set(values)].toSorted().slice(0, listSizeMax);
  };
  const single = <Value>(name: string, read: (text: string) => Value | null) => read(all(name)[0] ?? "");
  return { list, single };
}

/** Without control characters (PostgreSQL refuses NUL), direction overrides and half surrogates; at most so many UTF-16 units. */
export function cleanText(text: string, lengthMax: number): string {
  const clean = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "");
  // Cutting may halve a character again, so what cannot stand alone at the end goes too.
  return clean
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, lengthMax)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
}

/** Words in lower case when they stand in `q`, else null: what says nothing about a search is no part of it. */
export function wordsIn(q: string, words: string): string | null {
  const sought = words.toLowerCase();
  return placesIn(termsOf(q), sought).length > 0 ? sought : null;
}

export function slug(text: string): string | null {
  return /^[a-z0-9-]{1,80}$/.test(text) ? text : null;
}

export function wordOf<Word extends string>(words: readonly Word[]) {
  return (text: string) => words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? null;
}

export function optionOf<Option extends number>(options: readonly Option[]) {
  return (text: string) => options.find((option) => String(option) === text) ?? null;
}

export function numberUpTo(max: number) {
  return (text: string) => (/^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= max ? Number(text) : null);
}

/** From 1; anything beyond `max` is `max`. */
export function countUpTo(max: number) {
  return (text: string) => (/^\d{1,100}$/.test(text) && Number(text) >= 1 ? Math.min(Number(text), max) : null);
}

/** An instant as ms since 1970. */
export function instant(text: string): Date | null {
  return /^\d{13}$/.test(text) ? new Date(Number(text)) : null;
}

/** "4500", "4.500", "€ 4 500,00": people type money as they write it. */
export function wholeEuros(text: string): number | null {
  const [, digits = ""] = /^€? ?(\d{1,3}[. ]\d{3}|\d{1,5})(?:,\d\d)?$/.exec(text.trim()) ?? [];
  return numberUpTo(99_999)(digits.replace(/[. ]/, ""));
}
