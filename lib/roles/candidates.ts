import type { Hit } from "./lexicon.ts";
import type { Word } from "./title.ts";
import type { FieldWord } from "./title-keys.ts";
import type { NameMatch, ReadTitle } from "./title-match.ts";
import { certainty, type Kind, makes } from "./title-nouns.ts";
import { aloneWords, headNouns, neutralWords, otherWorlds } from "./title-words.ts";

/** A role that words of a title can mean. */
export type Candidate = {
  role: string;
  /** 0 to 1; what stands first and as it is spelt in a list of names is surest. */
  score: number;
  words: Word[];
  /** The words have other meanings: something else has to say that this is ICT. */
  isShared: boolean;
  /** Skills that decided, where the words alone did not. */
  because?: string[];
};

/** The role of every developer who does not say of what; anything closer goes before it. */
export const fallbackRole = "software-engineer";

const ways = { direct: 1, listed: 0.99, turned: 0.88, study: 0.85 };

/** Roles whose names say little: a technology beside them tells more. */
const generic = new Map([
  [fallbackRole, 0.65],
  ["solution-architect", 0.86],
  ["it-consultant", 0.9],
]);

/** Roles whose names another trade has as well, where the title names that trade. */
const proseRoles = new Set(["technical-writer", "information-analyst", "it-support-engineer"]);

/** Every role the title can mean, surest first. */
export function candidatesIn(title: ReadTitle): Candidate[] {
  const found = [...namedIn(title), ...workedOutIn(title)];
  const kept = found.filter((each) => !title.others.some((other) => isKeptOut(each, other, title)));
  return kept.sort((a, b) => b.score - a.score);
}

function namedIn({ names, fields, words, telling }: ReadTitle): Candidate[] {
  const direct = names.filter(({ way }) => way === "direct");
  const plain = fields.filter(({ entry: { field } }) => !field?.isShared || field.field === "records");
  return names.flatMap((match) => {
    if (isTail(match, words, telling)) return [];
    const isPiece = direct.some((other) => holds(other, match)) || plain.some((field) => isCut(field, match));
    const { roleSlug: role, isAmbiguous } = match.alias;
    const base = ways[match.way] * (generic.get(role) ?? 1) * (isAmbiguous ? 0.8 : 1) * (isPiece ? 0.5 : 1);
    const score = base + 0.01 * Math.min(match.words.length, 4) - lateness(match.start);
    const isShared = isAmbiguous || (proseRoles.has(role) && words.some(({ text }) => otherWorlds.has(text)));
    return [{ role, score, words: match.words, isShared }];
  });
}

/** Roles of a noun in a field: "programmeur" with "React", "consultant" with "AFAS". */
function workedOutIn(title: ReadTitle): Candidate[] {
  const { nouns, fields } = title;
  const pairs = nouns.flatMap((noun) => fields.flatMap((field) => pairOf(noun, field, title) ?? []));
  if (nouns.some(({ entry }) => entry.noun !== "lead")) return pairs;
  const alone = fields.filter((field) => standsAlone(field, title));
  return [...pairs, ...alone.flatMap((field) => candidateOf(field, "none", 0.9, field.words) ?? [])];
}

/** "Frontend (React)" says enough without a noun; "Java coffee roaster" does not. */
function standsAlone({ words }: Hit, title: ReadTitle): boolean {
  const others = title.telling.filter(({ part }) => part === words[0]?.part);
  return aloneWords.has(words.map(({ text }) => text).join("")) && others.every((word) => isNeutral(word, title));
}

function pairOf(noun: Hit, field: Hit, title: ReadTitle): Candidate | null {
  if (noun.start <= field.end && field.start <= noun.end) return null;
  const kind = noun.entry.noun;
  const near = nearness(noun, field, title);
  return kind && near !== null ? candidateOf(field, kind, near, [...field.words, ...noun.words]) : null;
}

/** Fields so wide that another word between them and the noun says what the work really is: "IT shop manager". */
const wide = new Set(["software", "application", "it", "digital", "systems", "data", "agile", "support", "itsm"]);
/** Who keeps a field although the word before says another: "logistics consultant SAP". */
const makers = new Set<Kind | null>(["builder", "engineer", "consultant", "architect", "tester"]);
const leading = new Set<Kind | null>(["manager", "leader", "worker", "officer"]);

function candidateOf({ entry, start }: Hit, kind: Kind, near: number, words: Word[]): Candidate | null {
  const { field, isShared } = entry.field as FieldWord;
  const role = makes[field][kind];
  if (!role) return null;
  const sure = (certainty[field]?.[kind] ?? 1) * (kind === "builder" && ends.has(words[0]?.text ?? "") ? 1.25 : 1);
  return { role, score: 0.88 * near * sure * (isShared ? 0.9 : 1) - lateness(start), words, isShared };
}

/** A "front-end web developer" is first of all front-end. */
const ends = new Set(["front", "frontend", "back", "backend"]);

/** How plainly a field belongs to a noun: "Azure engineer" more than "engineer (Azure)". */
function nearness(noun: Hit, field: Hit, title: ReadTitle): number | null {
  const isLoose = wide.has(field.entry.field?.field ?? "") || leading.has(noun.entry.noun);
  const [nounPart, fieldPart] = [noun.words[0]?.part ?? 0, field.words[0]?.part ?? 0];
  const isBefore = field.end < noun.start;
  if (isBefore && nounPart === fieldPart) {
    const between = title.telling.filter(({ at, isListed }) => at > field.end && at < noun.start && !isListed);
    const unknown = between.filter((word) => !isNeutral(word, title)).length;
    if (unknown > (isLoose ? 0 : 1)) return null;
    // Of a list before the noun the first counts.
    const isFirst = unknown === 0 && title.words[field.end + 1]?.isListed;
    return isFirst ? 1.16 : 1 - 0.05 * Math.min(between.length, 4) - 0.08 * Math.min(unknown, 3);
  }
  const isOtherTrade = qualifierOf(noun, title) !== null;
  const afterNoun = title.telling.filter(({ at }) => at > noun.end && at < field.start);
  if (isLoose && nounPart === fieldPart && afterNoun.some((word) => !isNeutral(word, title))) return null;
  if (isOtherTrade && (isLoose || !makers.has(noun.entry.noun))) return null;
  const apart = field.entry.field?.isShared ? 0.8 : 1;
  return (nounPart === fieldPart ? 0.93 : isBefore ? 0.85 : 0.88) * (isOtherTrade ? 0.7 : 1) * apart;
}

/** The word before a noun that nobody in ICT is named by: "vastgoed" in "vastgoed ontwikkelaar". */
export function qualifierOf(noun: Hit, title: ReadTitle): string | null {
  const index = title.telling.findIndex(({ at }) => at >= noun.start);
  const before = noun.words[0]?.isJoined ? title.words[noun.start - 1] : title.telling[index - 1];
  if (!before || before.part !== noun.words[0]?.part || isNeutral(before, title)) return null;
  return before.text;
}

function isNeutral({ text, at }: Word, { fields, nouns }: ReadTitle): boolean {
  if (neutralWords.has(text)) return true;
  return [...fields, ...nouns].some(({ start, end }) => start <= at && at <= end);
}

function lateness(start: number): number {
  return 0.015 * Math.min(start, 8);
}

/** Whether `match` is only a piece of `other`. */
function holds(other: NameMatch, match: NameMatch): boolean {
  if (match.way !== "direct" || other.words.length <= match.words.length) return false;
  return other.start <= match.start && match.end <= other.end;
}

/** "Cloud developer" takes only half of the field in "Marketing Cloud developer". */
function isCut({ entry, words }: Hit, name: NameMatch): boolean {
  const within = words.filter((word) => name.words.includes(word)).length;
  if (within === 0 || within === words.length) return false;
  return !Object.values(makes[(entry.field as FieldWord).field]).includes(name.alias.roleSlug);
}

/** "Manager ICT" names a role, and "quality manager ICT" another one that only ends like it. */
function isTail({ way, start }: NameMatch, words: Word[], telling: Word[]): boolean {
  const first = words[start];
  if (way !== "direct" || !first || !headNouns.has(first.text)) return false;
  if (first.isJoined) return true;
  return telling.some(({ at, part }) => at === start - 1 && part === first.part);
}

/** A recruiter of Java developers is none; an ICT account manager is what the name itself says. */
function isKeptOut({ words }: Candidate, other: Word[], { names }: ReadTitle): boolean {
  const isNamed = names.some(
    ({ alias, words: named }) => !alias.isAmbiguous && other.every((word) => named.includes(word)),
  );
  const lastPart = Math.max(...words.map(({ part }) => part));
  return !isNamed && (other[0]?.part ?? 0) <= lastPart;
}
