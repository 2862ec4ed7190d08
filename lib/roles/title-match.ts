import type { RoleAliasEntry } from "./alias.ts";
import { type Hit, hitsIn, type Lexicon } from "./lexicon.ts";
import { titleWords, type Word } from "./title.ts";
import { fieldNouns, levelWords, noiseWords, otherEnding } from "./title-words.ts";

/** A title, read: its words and what they say. */
export type ReadTitle = {
  words: Word[];
  /** Those that tell of the work; level, hours and the like left out. */
  telling: Word[];
  names: NameMatch[];
  fields: Hit[];
  nouns: Hit[];
  /** Occupations outside ICT. */
  others: Word[][];
};

/** A name of a role in a title: as it stands there, in a list ("Java/Kotlin developer") or turned ("Developer, Java"). */
export type NameMatch = {
  alias: RoleAliasEntry;
  way: "direct" | "listed" | "turned" | "study";
  words: Word[];
  start: number;
  end: number;
};

/** Reads a title with a lexicon. */
export function readTitle(title: string, lexicon: Lexicon): ReadTitle {
  const words = titleWords(title);
  const telling = words.filter((word, index) => isTelling(word) || words[index + 1]?.isJoined);
  const hits = hitsIn(words, lexicon);
  if (telling.length !== words.length) {
    const known = new Set(hits.map(spanOf));
    hits.push(...hitsIn(telling, lexicon).filter((hit) => !known.has(spanOf(hit))));
  }
  const nouns = nounsOf(longest(hits.filter(({ entry }) => entry.noun)));
  return {
    words,
    telling,
    nouns,
    fields: longest(hits.filter(({ entry }) => entry.field)),
    others: [
      ...hits.filter(({ entry }) => entry.isOther).map((hit) => hit.words),
      ...words.filter(({ text }) => otherEnding.test(text)).map((word) => [word]),
    ],
    names: [
      ...hits.flatMap((hit) => namesOf(hit, "direct")),
      ...listedNames(words, lexicon),
      ...turnedNames(telling, nouns, lexicon),
      ...studyNames(words, lexicon),
      ...interruptedNames(telling, hits, lexicon),
    ],
  };
}

function isTelling({ text }: Word): boolean {
  return !levelWords.has(text) && !noiseWords.has(text) && (!/^\d+$/.test(text) || text === "365");
}

/** "Medewerker systeembeheer" is no administrator: "beheer" is the work and not the one who does it, unless nobody is named. */
function nounsOf(nouns: Hit[]): Hit[] {
  const doers = nouns.filter(({ words, entry, end }) => {
    // A "dev manager" develops nothing.
    const isManaged =
      entry.noun === "builder" && nouns.some((next) => next.entry.noun === "manager" && next.start === end + 1);
    return !isManaged && !works.has(words.at(-1)?.text ?? "");
  });
  return doers.length > 0 ? doers : nouns;
}

const works = new Set(["beheer", "administration"]);

function spanOf({ start, end }: Hit): number {
  return start * 1000 + end;
}

/** Without those that are a piece of a longer one. */
function longest(hits: Hit[]): Hit[] {
  return hits.filter(
    (hit) => !hits.some((other) => other.start <= hit.start && hit.end <= other.end && spanOf(other) !== spanOf(hit)),
  );
}

function namesOf(
  { entry, words, start, end }: Omit<Hit, "entry"> & { entry: Hit["entry"] | undefined },
  way: NameMatch["way"],
): NameMatch[] {
  return (entry?.names ?? []).map((alias) => ({ alias, way, words, start, end }));
}

/** "Java/Kotlin developer" also says "Java developer". */
function listedNames(words: Word[], lexicon: Lexicon): NameMatch[] {
  return words.flatMap((word, index) => {
    if (!words[index + 1]?.isListed || word.text.length === 1) return [];
    const noun = words
      .slice(index + 2, index + 5)
      .find(({ text, part }) => part === word.part && lexicon.get(text)?.noun);
    // "Python/SQL data engineer" is no Python engineer.
    const between = noun ? words.slice(index + 2, words.indexOf(noun)) : [];
    if (!noun || between.some(({ text, isListed }) => !isListed && lexicon.get(text)?.field && !fillers.has(text)))
      return [];
    const entry = lexicon.get(word.text + noun.text);
    return namesOf({ entry, words: [word, noun], start: word.at, end: noun.at }, "listed");
  });
}

// Words that may be left out when a name is put together: "software engineer, Java" is a Java engineer.
const fillers = new Set(["software", "application", "applicatie"]);

/** "Developer Java" and "Software engineer (backend)", with what follows the noun put before it. */
function turnedNames(telling: Word[], nouns: Hit[], lexicon: Lexicon): NameMatch[] {
  return nouns.flatMap(({ entry: { noun }, end }) => {
    const index = telling.findIndex(({ at }) => at === end);
    const head = telling[index];
    if (!head) return [];
    const before = telling.slice(0, index).filter(({ part }) => part === head.part);
    const kept = before.map(({ text }) => text).join("");
    const isFilled =
      kept !== "" && (noun === "builder" || noun === "engineer") && before.every(({ text }) => fillers.has(text));
    const keys = isFilled ? [kept + head.text, head.text] : [kept + head.text];
    const after = telling.slice(index + 1, index + 6);
    if (after.length === 0) return [];
    return after.flatMap((_, from) =>
      [1, 2, 3].flatMap((count) => {
        const moved = after.slice(from, from + count);
        // "Adviseur informatiebeheer" advises not on "informatie".
        if (moved.length < count || after[from + count]?.isJoined) return [];
        const key = moved.map(({ text }) => text).join("");
        const words = [...before, head, ...moved];
        return keys.flatMap((each) =>
          [lexicon.get(key + each), lexicon.get(kept + key + head.text)].flatMap((entry) =>
            namesOf({ entry, words, start: words[0]?.at ?? 0, end: head.at }, "turned"),
          ),
        );
      }),
    );
  });
}

/** "Functioneel EPD-beheerder" is a functioneel beheerder; what stands between is looked after. */
function interruptedNames(telling: Word[], hits: Hit[], lexicon: Lexicon): NameMatch[] {
  const first = telling.findIndex(({ text }) => text === "functioneel" || text === "functional");
  if (first < 0) return [];
  const isField = (word: Word) => hits.some(({ entry, words }) => entry.field && words.includes(word));
  const rest = telling.slice(first).filter((word) => !isField(word));
  const isInterrupted = ({ start, end, words }: Hit) => start === rest[0]?.at && end - start >= words.length;
  return hitsIn(rest, lexicon).flatMap((hit) => (isInterrupted(hit) ? namesOf(hit, "direct") : []));
}

/** A student's "stage software engineering" is in the work of a software engineer; so is a "medewerker data-analyse". */
function studyNames(words: Word[], lexicon: Lexicon): NameMatch[] {
  if (!words.some(({ text }) => fieldNouns.has(text))) return [];
  if (!words.some(({ text }) => text === "medewerker" || studyLevels.has(levelWords.get(text) ?? ""))) return [];
  const named = words.map((word) => ({ ...word, text: fieldNouns.get(word.text) ?? word.text }));
  return hitsIn(named, lexicon).flatMap((hit) =>
    namesOf({ ...hit, words: words.filter(({ at }) => hit.start <= at && at <= hit.end) }, "study"),
  );
}

const studyLevels = new Set(["trainee", "junior", "lead", "principal"]);
