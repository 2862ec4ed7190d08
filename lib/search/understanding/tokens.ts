import { normalise } from "#lib/places/place";
import { aliasKey } from "#lib/roles/alias";
import { nameKey } from "#lib/skills/skill";
import type { VacancySearch } from "../vacancy-search.ts";
import { placesIn, type Term, termsOf } from "../words.ts";

/** The forms in which names of skills, roles and places are compared. */
type Forms = { name: string; role: string; place: string };

/** A term of what was typed; only what is free can mean something, and what `isLeftOut` by its minus can mean what is left out. */
export type Token = Term & Forms & { isFree: boolean; isLeftOut: boolean };

/** Some terms next to each other, as names of one thing. */
export type Span = Forms & { all: Token[]; at: number; length: number };

/** "Tussen de 2 en 3 dagen per week op kantoor" has nine. */
const longestName = 9;

export function tokensOf({ q, text }: Pick<VacancySearch, "q" | "text">): Token[] {
  const terms = termsOf(q);
  const isText = terms.map(() => false);
  for (const words of text) for (const at of placesIn(terms, words)) isText.fill(true, at, at + termsOf(words).length);
  return terms.map((term, at): Token => {
    const isOpen = !term.isQuoted && !isText[at] && !term.text.endsWith("*");
    const isFree = isOpen && term.kind === "word";
    const isLeftOut = isOpen && term.kind === "without";
    return { ...term, isFree, isLeftOut, ...(isFree || isLeftOut ? formsOf(term.text) : noForms) };
  });
}

/** The words that slashes join in one, each of them free. */
export function joinedIn({ text }: Token): Token[] {
  return text.includes("/") ? tokensOf({ q: text.replaceAll("/", " "), text: [] }) : [];
}

/** Every run of free terms that begins at one, the shortest first. */
export function spansFrom(all: Token[], at: number): Span[] {
  const spans: Span[] = [];
  let [name, role, place] = ["", "", ""];
  for (let length = 1; length <= longestName; length += 1) {
    const token = all[at + length - 1];
    if (!token?.isFree) break;
    name = length === 1 ? token.name : `${name} ${token.name}`;
    place = length === 1 ? token.place : `${place} ${token.place}`;
    role += token.role;
    spans.push({ all, at, length, name, role, place });
  }
  return spans;
}

export function wordsOf({ all, at, length }: Span): string {
  return all
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(" ");
}

/** The same in lower case, without accents and the signs around each word: "(32-40 uur)," is "32-40 uur". */
export function plainWordsOf(span: Span): string {
  return wordsOf(span)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/(?<!\S)[([{|;,]+|[)\]}|;,]+(?!\S)/g, "");
}

const noForms: Forms = { name: "", role: "", place: "" };
// Words come again and again, and their forms cost more than all else.
const kept = new Map<string, Forms>();
const keptMax = 5000;

function formsOf(text: string): Forms {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= keptMax) kept.clear();
  const forms = { name: nameKey(text), role: aliasKey(text), place: normalise(text) };
  kept.set(text, forms);
  return forms;
}
