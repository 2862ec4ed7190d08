import { aliasKey, type RoleAliasEntry, wordsOf } from "./alias.ts";
import { fieldNouns, headNouns, levelWords, noiseWords, otherOccupations } from "./title-words.ts";

/** A name of a role found in a title. */
export type TitleMatch = {
  roleSlug: string;
  isAmbiguous: boolean;
  /** The name stands in the title as it is, rather than put together from its parts. */
  isDirect: boolean;
  /** Nothing else that tells of the work stands beside it. */
  isWhole: boolean;
  /** Where it begins and ends among the words of the title, its end counted in. */
  start: number;
  end: number;
  length: number;
  /** The words of the title outside the name. */
  rest: string[];
};

type Word = { text: string; at: number; part: number };

const longestName = 7;
const parts = /\s[-–—]+\s|[|,;:()[\]{}•·»@\n]|\s(?:bij|voor|at|for|within|binnen)\s/i;
const lists = /([\p{L}\p{N}.#+-]+)\s*(?:\/|&|\ben\b|\band\b|\bof\b|\bor\b)\s*[\p{L}\p{N}.#+-]+\s+([\p{L}-]+)/giu;
// Words that may be left out when a name is put together: "software engineer, Java" is a Java engineer.
const fillers = new Set(["software", "application", "applicatie"]);

/** Every name of a role that stands in a title, or that its words make ("Developer (Java)"). */
export function matchesIn(title: string, aliases: RoleAliasEntry[]): TitleMatch[] {
  const names = namesOf(aliases);
  // "Java developer", not the employer it is written for: "Werken bij ons als Java developer".
  const words = wordsIn(
    title.replace(/^.*\s(?:als|as)\s+(?:een |a |an )?/iu, "").replace(/\b(?:full|part)[- ]time\b/giu, ""),
  );
  const others = otherOccupationsIn(words);
  const telling = words.filter(
    ({ text }) => !levelWords.has(text) && !noiseWords.has(text) && (!/^\d+$/.test(text) || text === "365"),
  );

  const matches = [...windowsOf(words), ...windowsOf(telling), ...listWindows(title, words), ...studyWindows(words)]
    .map((window) => ({ window, isDirect: true }))
    .concat(turnedWindows(telling).map((window) => ({ window, isDirect: false })))
    .flatMap(({ window, isDirect }) => {
      const found = names.get(window.map(({ text }) => text).join(""));
      // Three letters that only come about by joining words are no name.
      if (!found || (window.length > 1 && window.map(({ text }) => text).join("").length < 5)) return [];
      return found.map((alias) => matchOf(alias, window, isDirect, words, telling));
    });
  return matches.filter(
    (match) => !others.some((other) => isKeptOut(match, other, words)) && !isTail(match, words, telling),
  );
}

const known = new WeakMap<RoleAliasEntry[], Map<string, RoleAliasEntry[]>>();

function namesOf(aliases: RoleAliasEntry[]): Map<string, RoleAliasEntry[]> {
  const kept = known.get(aliases);
  if (kept) return kept;
  const names = new Map<string, RoleAliasEntry[]>();
  for (const alias of aliases) {
    const key = aliasKey(alias.name);
    names.set(key, [...(names.get(key) ?? []).filter(({ roleSlug }) => roleSlug !== alias.roleSlug), alias]);
  }
  known.set(aliases, names);
  return names;
}

function wordsIn(title: string): Word[] {
  const texts = title.split(parts).map(wordsOf);
  return texts.flatMap((each, part) => each.map((text) => ({ text, part }))).map((word, at) => ({ ...word, at }));
}

function windowsOf(words: Word[]): Word[][] {
  return words.flatMap((first, from) => {
    const until = words.slice(from, from + longestName).findIndex(({ part }) => part !== first.part);
    const inPart = words.slice(from, until === -1 ? from + longestName : from + until);
    return inPart.map((_, index) => inPart.slice(0, index + 1));
  });
}

/** "Java/Kotlin developer" also says "Java developer". */
function listWindows(title: string, words: Word[]): Word[][] {
  return [...title.matchAll(lists)].flatMap(([, first = "", head = ""]) => {
    const spelt = wordsOf(first);
    const from = words.findIndex(({ text }) => text === spelt[0]);
    const noun = words.find(({ text, at }) => at > from && text === wordsOf(head)[0]);
    if (from === -1 || !noun || !headNouns.has(noun.text)) return [];
    return [[...words.slice(from, from + spelt.length), noun]];
  });
}

/** A student's "stage software engineering" is in the work of a software engineer. */
function studyWindows(words: Word[]): Word[][] {
  if (!words.some(({ text }) => levelWords.get(text) === "trainee")) return [];
  return windowsOf(words.map((word) => ({ ...word, text: fieldNouns.get(word.text) ?? word.text })));
}

/** "Developer Java" and "Software engineer (backend)", with what follows the noun put before it. */
function turnedWindows(words: Word[]): Word[][] {
  return words.flatMap((head, index) => {
    if (!headNouns.has(head.text)) return [];
    const before = words.slice(0, index).filter(({ part }) => part === head.part);
    const after = words.slice(index + 1, index + 6);
    const befores = before.every(({ text }) => fillers.has(text)) ? [before, []] : [before];
    return after.flatMap((_, from) =>
      [1, 2, 3].flatMap((count) => befores.map((some) => [...after.slice(from, from + count), ...some, head])),
    );
  });
}

function matchOf(alias: RoleAliasEntry, window: Word[], isDirect: boolean, words: Word[], telling: Word[]): TitleMatch {
  const inside = new Set(window.map(({ at }) => at));
  const places = [...inside].sort((a, b) => a - b);
  const partsTouched = new Set(window.map(({ part }) => part));
  const beside = telling.filter(({ at, part }) => !inside.has(at) && partsTouched.has(part));
  return {
    roleSlug: alias.roleSlug,
    isAmbiguous: alias.isAmbiguous,
    isDirect,
    isWhole: isDirect && beside.length === 0,
    start: places[0] ?? 0,
    end: isDirect ? (places.at(-1) ?? 0) : (window.at(-1)?.at ?? 0),
    length: window.reduce((sum, { text }) => sum + text.length, 0),
    rest: words.filter(({ at }) => !inside.has(at)).map(({ text }) => text),
  };
}

/** "Manager ICT" names a role, and "quality manager ICT" another one that only ends like it. */
function isTail({ isDirect, start }: TitleMatch, words: Word[], telling: Word[]): boolean {
  const first = words[start];
  if (!isDirect || !first || !headNouns.has(first.text)) return false;
  return telling.some(({ at, part }) => at === start - 1 && part === first.part);
}

function otherOccupationsIn(words: Word[]): Word[][] {
  return windowsOf(words).filter((window) => otherOccupations.has(window.map(({ text }) => text).join("")));
}

/** A recruiter of Java developers is none; an ICT account manager is what the name itself says. */
function isKeptOut(match: TitleMatch, other: Word[], words: Word[]): boolean {
  const first = other[0];
  const last = other.at(-1);
  if (!first || !last) return false;
  const isInside = match.start <= first.at && last.at <= match.end;
  return !isInside && first.part <= (words[match.end]?.part ?? 0);
}
