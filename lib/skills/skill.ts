import type { SkillKind } from "#lib/db/generated/enums";
import { alsoAnywhere, alsoWords, doubtful, smallWhenShort } from "./ambiguous-names.ts";

/** A skill of the vocabulary as texts are searched for it: names and aliases in both languages. */
export type SkillEntry = { slug: string; name: string; nameNl: string | null; kind: SkillKind; aliases: string[] };

type Word = { key: string; text: string; start: number; end: number };
type Name<T> = { skill: T; key: string; words: string[]; written: string };
type Index<T> = { byFirstWord: Map<string, Name<T>[]>; byKey: Map<string, T> };

/** A skill's name in the reader's language. */
export function skillName(skill: { name: string; nameNl: string | null }, locale: string): string {
  return (locale === "nl" && skill.nameNl) || skill.name;
}

/**
 * The skills a text names, in the order it names them, each once; the longest name wins ("React Native",
 * not "React"). Case, accents, hyphens and dots do not count ("node-js" is Node.js), except for names that
 * mean something else as well: "C", "Go" and "R" are found in a list of tools ("C, C++ en Go") and as the
 * whole text, words such as "React" as they are written, and soft skills only by names of several words.
 */
export function matchSkills<T extends SkillEntry>(text: string, vocabulary: T[]): T[] {
  const index = indexOf(vocabulary);
  const words = wordsOf(text);
  const whole = skillCalled(text, vocabulary);
  if (whole) return [whole];

  const sure = new Set<T>();
  const doubted: { skill: T; at: number }[] = [];
  const order = new Map<T, number>();
  for (let at = 0; at < words.length; ) {
    const name = (index.byFirstWord.get(words[at]?.key ?? "") ?? []).find((one) => isNamed(one, text, words, at));
    if (name && doubtful.has(name.key)) doubted.push({ skill: name.skill, at });
    else if (name) sure.add(name.skill);
    if (name && !order.has(name.skill)) order.set(name.skill, at);
    at += name?.words.length ?? 1;
  }
  const found = new Set([...sure, ...(sure.size > 0 ? doubted.map(({ skill }) => skill) : [])]);
  return [...found].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
}

/** The skill that `text` as a whole is a name of, or null. */
export function skillCalled<T extends SkillEntry>(text: string, vocabulary: T[]): T | null {
  return indexOf(vocabulary).byKey.get(nameKey(text)) ?? null;
}

/** The form in which two spellings of a skill are equal: "Node.js" and "node-js" are "node js", "C#" is "c#". */
export function nameKey(text: string): string {
  return wordsOf(text)
    .map(({ key }) => key)
    .join(" ");
}

/** The words that names are compared by: "C++", "C#" and ".NET" keep their signs, everything else loses them. */
export function wordsOf(text: string): Word[] {
  const matches = text.matchAll(/(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:\+\+|#)?/giu);
  return [...matches].map(({ 0: word, index }) => ({
    key: word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase(),
    text: word,
    start: index,
    end: index + word.length,
  }));
}

const kept = new WeakMap<SkillEntry[], unknown>();

function indexOf<T extends SkillEntry>(vocabulary: T[]): Index<T> {
  const known = kept.get(vocabulary) as Index<T> | undefined;
  if (known) return known;

  const names = vocabulary.flatMap((skill) =>
    [skill.name, skill.nameNl ?? "", ...skill.aliases].filter(Boolean).map((written) => {
      const words = wordsOf(written).map(({ key }) => key);
      return { skill, key: words.join(" "), words, written };
    }),
  );
  names.sort((one, other) => other.words.length - one.words.length);
  const index = {
    byFirstWord: Map.groupBy(names, ({ words }) => words[0] ?? ""),
    byKey: new Map(names.map(({ key, skill }) => [key, skill])),
  };
  kept.set(vocabulary, index);
  return index;
}

function isNamed<T extends SkillEntry>(name: Name<T>, text: string, words: Word[], at: number): boolean {
  const named = words.slice(at, at + name.words.length);
  if (!name.words.every((word, index) => named[index]?.key === word)) return false;
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || !isOnePhrase(text, named)) return false;
  if (name.words.length > 1) return true;
  if (alsoAnywhere.has(name.key) || name.skill.kind === "professional") return false;

  const isAsWritten = first.text === name.written;
  if (doubtful.has(name.key)) return isAsWritten && isListed(text, first) && isFollowedInList(text, last);
  if (alsoWords.has(name.key)) return isAsWritten && (!beginsSentence(text, first) || isFollowedInList(text, last));
  const isShort = /^[a-z]{1,3}$/.test(name.key);
  return !isShort || isAsWritten || first.text === first.text.toUpperCase() || smallWhenShort.has(name.key);
}

/** Between the words of one name stand at most a space or a sign: "Node.js", "CI / CD", not "Power. BI". */
function isOnePhrase(text: string, words: Word[]): boolean {
  return words.every((word, at) => {
    const next = words[at + 1];
    return !next || /^(?: ?[-/&+_–’'] ?| |\.|\u00a0)?$/.test(text.slice(word.end, next.start));
  });
}

const listBefore = /(?:^|[,;:(/|•*·\n+–-]|\b(?:and|en|of|or|met|with|in|zoals|like|als|of|both|zowel|using|uit))\s*$/i;
const listAfter = /^\s*(?:$|[,;.:)/|\n+!?]|\(|(?:and|en|of|or)\b|\d)/i;

const isListed = (text: string, { start }: Word) => listBefore.test(text.slice(Math.max(0, start - 20), start));
const isFollowedInList = (text: string, { end }: Word) => listAfter.test(text.slice(end, end + 10));
const beginsSentence = (text: string, { start }: Word) =>
  /(?:^|[.!?:\n•*])\s*$/.test(text.slice(Math.max(0, start - 5), start));
