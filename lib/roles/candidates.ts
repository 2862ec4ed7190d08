import type { Hit } from "./lexicon.ts";
import { isNeutral, nearness } from "./nearness.ts";
import type { Word } from "./title.ts";
import { type FieldWord, fieldKeys, nounKeys } from "./title-keys.ts";
import type { NameMatch, ReadTitle } from "./title-match.ts";
import { alsoMeant, certainty, type Kind, makes } from "./title-nouns.ts";
import { isDeskMatter, isFinancialProduct, isOfOtherWorld, isSport, isThing } from "./title-things.ts";
import { aloneWords, headNouns, ictWords } from "./title-words.ts";

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
  ["platform-engineer", 0.92],
]);

/** Roles whose names other trades have too, where the title names such a trade. */
const namedElsewhere = new Set([
  "technical-writer",
  "it-support-engineer",
  "it-project-manager",
  "test-engineer",
  "information-analyst",
  "engineering-manager",
  "it-consultant",
  "network-engineer",
  "business-analyst",
]);

const desks = new Set(["it-support-engineer", "it-service-manager"]);

/** Roles whose names fit a thing that can be touched: a kitchen has a product owner, and a drilling rig a platform engineer. */
const ownersOfThings = new Set([
  "system-administrator",
  "functional-administrator",
  "application-administrator",
  "platform-engineer",
  "solution-architect",
  "enterprise-architect",
  "product-owner",
  "business-analyst",
  "security-engineer",
  "penetration-tester",
  "ux-ui-designer",
  "it-service-manager",
  "workplace-engineer",
  "devops-engineer",
  "mobile-developer",
  "it-manager",
]);

/** Every role the title can mean, surest first. */
export function candidatesIn(title: ReadTitle): Candidate[] {
  const found = [...namedIn(title), ...workedOutIn(title)];
  const kept = found.filter((each) => !title.others.some((other) => isKeptOut(each, other, title)));
  const languages = languagesOfTwoEnds(title);
  const weighed = kept.map((each) => {
    const isLess = isForDeviceOrGame(title)
      ? each.role === "backend-developer"
      : each.words.some((word) => languages.has(word));
    return isLess ? { ...each, score: 0.5 * each.score } : each;
  });
  return weighed.flatMap(withOther).sort((a, b) => b.score - a.score);
}

/** A device or a game says more of the work than the language it is written in: "Embedded Rust developer". */
function isForDeviceOrGame({ words, fields }: ReadTitle): boolean {
  if (words.some(({ text }) => text === "backend")) return false;
  return fields.some(
    ({ entry: { field } }) =>
      field?.name === "Games" || (field?.field === "embedded" && !field.isShared && !elsewhere.has(field.name)),
  );
}

/** Fields of devices in which much is written for the server behind them. */
const elsewhere = new Set<string | null>(["IoT", "PLC"]);

/** What is written for either end, such as TypeScript, where another word says that it is the server: "TypeScript/Node.js". */
function languagesOfTwoEnds({ fields }: ReadTitle): Set<Word> {
  const named = fields.map((hit) => ({ ...hit, key: hit.words.map(({ text }) => text).join("") }));
  const isServer = named.some(({ entry, key }) => entry.field?.field === "backend" && key !== "java");
  return new Set(isServer ? named.flatMap(({ key, words }) => (twoEnds.has(key) ? words : [])) : []);
}

const twoEnds = new Set(["typescript", "javascript", "kotlin"]);

function withOther(candidate: Candidate): Candidate[] {
  const role = candidate.words.flatMap(({ text }) => alsoMeant.get(`${candidate.role} ${text}`) ?? [])[0];
  return role ? [candidate, { ...candidate, role, score: 0.9 * candidate.score }] : [candidate];
}

function namedIn(title: ReadTitle): Candidate[] {
  const { names, fields, words, telling } = title;
  const plain = fields.filter(({ entry: { field } }) => !field?.isShared || field.field === "records");
  const cut = new Set(names.filter((match) => plain.some((field) => isCut(field, match))));
  const whole = names.filter((match) => match.way === "direct" && !cut.has(match));
  return names.flatMap((match) => {
    if (isTail(match, words, telling)) return [];
    const isPiece = cut.has(match) || whole.some((other) => holds(other, match));
    const isLess = isJustIt(match) && whole.some((other) => !isJustIt(other) && shareWord(other, match));
    const { roleSlug: role, isAmbiguous } = match.alias;
    const base =
      ways[match.way] * (generic.get(role) ?? 1) * (isAmbiguous ? 0.8 : 1) * (isPiece ? 0.45 : isLess ? 0.9 : 1);
    const score = base + 0.01 * Math.min(match.words.length, 4) - lateness(match.start, title);
    const isShared = isAmbiguous || isOfOtherTrade(role, match.words, title);
    return [{ role, score, words: match.words, isShared }];
  });
}

/**
 * A name without a word that only ICT has, beside a word of another trade: "technical project manager, construction",
 * or beside a thing: "systeembeheerder liften", where "systeembeheerder bij Van Dijk Keukens" has one in a name.
 */
function isOfOtherTrade(role: string, name: Word[], { words }: ReadTitle): boolean {
  if (role === "scrum-master" && words.some(({ text }) => isSport(text))) return true;
  const part = name[0]?.part;
  if (role === "product-owner" && words.some((word) => word.part === part && isFinancialProduct(word.text)))
    return true;
  if (name.some(({ text }) => ictWords.has(text) || fieldKeys.get(text)?.isShared === false)) return false;
  if (desks.has(role) && words.some(({ text }) => isDeskMatter(text))) return true;
  if (namedElsewhere.has(role)) return words.some((word) => !name.includes(word) && isOfOtherWorld(word, part));
  if (!ownersOfThings.has(role) || name.some(({ text }) => text === "developer")) return false;
  return words.some((word) => word.part === part && isThing(word.text));
}

/** Roles of a noun in a field: "programmeur" with "React", "consultant" with "AFAS". */
function workedOutIn(title: ReadTitle): Candidate[] {
  const { nouns, fields } = title;
  const pairs = nouns.flatMap((noun) => fields.flatMap((field) => pairOf(noun, field, title) ?? []));
  if (nouns.some(({ entry }) => entry.noun !== "lead")) return pairs;
  const alone = fields.filter((field) => standsAlone(field, title));
  return [...pairs, ...alone.flatMap((field) => candidateOf(field, "none", 0.9, field.words, title) ?? [])];
}

/** "Frontend (React)" says enough without a noun; "Java coffee roaster" does not. */
function standsAlone({ words }: Hit, title: ReadTitle): boolean {
  const others = title.telling.filter(({ part }) => part === words[0]?.part);
  const isAlone = aloneWords.has(words.map(({ text }) => text).join("")) || aloneWords.has(words.at(-1)?.text ?? "");
  return isAlone && others.every((word) => isNeutral(word, title));
}

function pairOf(noun: Hit, field: Hit, title: ReadTitle): Candidate | null {
  if (noun.start <= field.end && field.start <= noun.end) return null;
  const kind = noun.entry.noun;
  const near = nearness(noun, field, title);
  return kind && near !== null ? candidateOf(field, kind, near, [...field.words, ...noun.words], title) : null;
}

function candidateOf(
  { entry, start }: Hit,
  kind: Kind,
  near: number,
  words: Word[],
  title: ReadTitle,
): Candidate | null {
  const { field, isShared } = entry.field as FieldWord;
  const role = makes[field][kind];
  if (!role) return null;
  const sure = (certainty[field]?.[kind] ?? 1) * (kind === "builder" && ends.has(words[0]?.text ?? "") ? 1.25 : 1);
  const score = 0.88 * near * sure * (isShared ? 0.9 : 1) - lateness(start, title);
  return { role, score, words, isShared: isShared || isOfOtherTrade(role, words, title) };
}

/** A "front-end web developer" is first of all front-end. */
const ends = new Set(["front", "frontend", "back", "backend"]);

/** What stands first counts most; a level before it does not make it late. */
function lateness(start: number, { telling }: ReadTitle): number {
  return 0.015 * Math.min(Math.max(0, start - (telling[0]?.at ?? 0)), 8);
}

/** "IT-adviseur" says less of the work than "adviseur informatiebeveiliging", in "IT-adviseur informatiebeveiliging". */
function isJustIt({ words }: NameMatch): boolean {
  return words.every(({ text }) => nounKeys.has(text) || fieldKeys.get(text)?.field === "it");
}

function shareWord(one: NameMatch, other: NameMatch): boolean {
  return one.words.some((word) => other.words.includes(word));
}

/** Whether `match` is only a piece of `other`. */
function holds(other: NameMatch, match: NameMatch): boolean {
  if (match.way !== "direct" || other.end - other.start <= match.end - match.start) return false;
  return other.start <= match.start && match.end <= other.end;
}

/** "Cloud developer" takes only half of the field in "Marketing Cloud developer". */
function isCut({ entry, words }: Hit, name: NameMatch): boolean {
  const within = words.filter((word) => name.words.includes(word)).length;
  if (within === 0 || within === words.length) return false;
  return !Object.values(makes[(entry.field as FieldWord).field]).includes(name.alias.roleSlug);
}

/** "Manager ICT" names a role, and "quality manager ICT" another one that only ends like it; "IT manager software" does not. */
function isTail(match: NameMatch, words: Word[], telling: Word[]): boolean {
  const { way, start } = match;
  const first = words[start];
  if (way !== "direct" || !first || first.isListed || !headNouns.has(first.text)) return false;
  if (first.isJoined) return true;
  const before = telling.find(({ at, part }) => at === start - 1 && part === first.part);
  return before !== undefined && (isJustIt(match) || fieldKeys.get(before.text)?.field !== "it");
}

/** A recruiter of Java developers is none; a technical account manager is what the name itself says. */
function isKeptOut({ words }: Candidate, other: Word[], { names }: ReadTitle): boolean {
  const isNamed = names.some(
    ({ alias, words: named }) => !alias.isAmbiguous && other.every((word) => named.includes(word)),
  );
  const lastPart = Math.max(...words.map(({ part }) => part));
  return !isNamed && (other[0]?.part ?? 0) <= lastPart;
}
