import type { Candidate } from "./candidates.ts";
import { type Hit, hitsIn, type Lexicon } from "./lexicon.ts";
import { isNeutral } from "./nearness.ts";
import { titleWords, type Word } from "./title.ts";
import { type FieldWord, fieldKeys, nounKeys } from "./title-keys.ts";
import type { ReadTitle } from "./title-match.ts";
import { makes } from "./title-nouns.ts";
import { isOfOtherWorld, isThing } from "./title-things.ts";
import { ictWords, looseIctWords, oursAlone } from "./title-words.ts";

/** What else a vacancy says: names of skills, and its text. */
export type TitleContext = { skills?: string[]; text?: string };

/** Different ICT words that a text has to hold before it vouches for a shared name; one or two are in many texts. */
const ictWordsInText = 3;

/** Of a text only this many characters are read: what the work is stands at the beginning. */
const textLengthMax = 4_000;

/**
 * The words that say that a name with other meanings is ICT here, or null: a word elsewhere in the title,
 * a skill, or several words of the text. A word of another trade in the title outweighs skills and text.
 */
export function evidenceFor(candidate: Candidate, title: ReadTitle, context: Context): string[] | null {
  const rest = title.words.filter((word) => !candidate.words.includes(word));
  const refused = isMadeOtherwiseByMachines(candidate) ? "embedded" : null;
  const isRefused = (word: Word) => title.fields.some((hit) => hit.entry.field?.field === refused && covers(hit, word));
  const inTitle = rest.find((word) => (saysIct(word.text) || isPlainField(word, title)) && !isRefused(word));
  if (inTitle) return [inTitle.written];
  if (rest.some((word) => isOfOtherWorld(word, candidate.words[0]?.part))) return null;
  const skill = context.skills.find(
    ({ words, fields }) =>
      (fields.some(({ isShared }) => !isShared) || words.some(saysIct)) &&
      !fields.some(({ field }) => field === refused),
  );
  if (skill) return [skill.name.toLowerCase()];
  if (isOursAlone(candidate, title)) return [];
  const inText = context.ictWordsOfText();
  return inText.length >= ictWordsInText ? inText.slice(0, 3) : null;
}

/** A name that is nearly always ICT where nothing else is said: "Release manager", not "Release manager parfums". */
function isOursAlone({ words }: Candidate, title: ReadTitle): boolean {
  const name = words.map(({ text }) => text).join("");
  const before = title.words[(words[0]?.at ?? 0) - 1]?.text ?? "";
  if (!oursAlone.has(name) && !oursAlone.has(before + name)) return false;
  const named = [words, ...title.names.map((each) => each.words)].flat();
  const part = words[0]?.part;
  // What stands behind a dash is a place or an employer, if it is no thing.
  return title.telling.every(
    (word) => named.includes(word) || isNeutral(word, title) || (word.part !== part && !isThing(word.text)),
  );
}

/** Machines have engineers of their own: "PLC" makes an "automation engineer" none of DevOps. */
function isMadeOtherwiseByMachines({ role, words }: Candidate): boolean {
  const made = makes.embedded[nounKeys.get(words.at(-1)?.text ?? "") ?? "none"];
  return made !== undefined && made !== role;
}

/** A word of a field that only ICT has, as "machine learning" is and neither word of it. */
function isPlainField(word: Word, { fields }: ReadTitle): boolean {
  return fields.some((hit) => !hit.entry.field?.isShared && covers(hit, word));
}

function covers({ start, end }: Hit, { at }: Word): boolean {
  return start <= at && at <= end;
}

function saysIct(word: string): boolean {
  return (
    ictWords.has(word) || looseIctWords.has(word) || fieldKeys.get(word)?.isShared === false || ictEnding.test(word)
  );
}

/** How a word ends that is ICT whatever it is for: "gebouwbeheersoftware", "assetmanagementsysteem". */
const ictEnding = /.(?:software|(?:informatie|registratie|beheer|management|volg)s?(?:systeem|systemen))$/;

type Skill = { name: string; words: string[]; fields: FieldWord[] };

/** The context; the text is read when it is asked for. */
export type Context = { skills: Skill[]; skillsOfText: () => Skill[]; ictWordsOfText: () => string[] };

export function readContext({ skills = [], text = "" }: TitleContext, lexicon: Lexicon): Context {
  const words = once(() => wordsOfText(text.slice(0, textLengthMax)));
  return {
    skills: skills.map((name) => readSkill(name, titleWords(name), lexicon)),
    skillsOfText: () => {
      const hits = hitsIn(words(), lexicon).filter(({ entry }) => entry.field && !entry.field.isShared);
      const names = new Map(hits.map((hit) => [hit.words.map(({ text: word }) => word).join(""), hit.words]));
      return [...names.values()].map((found) =>
        readSkill(found.map(({ written }) => written).join(" "), found, lexicon),
      );
    },
    ictWordsOfText: () => [...new Set(words().map((word) => word.text))].filter((word) => ictWords.has(word)),
  };
}

function readSkill(name: string, words: Word[], lexicon: Lexicon): Skill {
  const hits = hitsIn(words, lexicon).filter(({ entry }) => entry.field);
  const isPiece = (hit: Hit) => hits.some((other) => other !== hit && other.start <= hit.start && hit.end <= other.end);
  const fields = hits.flatMap((hit) => (isPiece(hit) ? [] : (hit.entry.field ?? [])));
  return { name, words: words.map(({ text }) => text), fields };
}

function wordsOfText(text: string): Word[] {
  const pieces = text.match(/[^\s,;:()/]+/g) ?? [];
  return pieces.flatMap((piece) => (piece.length < 40 ? titleWords(piece) : []));
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
