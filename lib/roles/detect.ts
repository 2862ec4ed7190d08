import type { Level } from "#lib/db/generated/enums";
import { type RoleAliasEntry, wordsOf } from "./alias.ts";
import { matchesIn, type TitleMatch } from "./title-match.ts";
import {
  headNouns,
  ictWords,
  levelWords,
  looseIctWords,
  managedWords,
  managerWords,
  otherWorlds,
} from "./title-words.ts";

/** What else a vacancy says, for names that ICT shares with other work. */
export type TitleContext = { skills?: string[]; text?: string };

export type DetectedRole = { roleSlug: string; certainty: "exact" | "likely" };

/** The role of every developer who does not say of what; anything closer goes before it. */
const fallbackRole = "software-engineer";

/** Different ICT words that a text has to hold before it vouches for a shared name; one or two are in many texts. */
const ictWordsInText = 3;

/**
 * The role a title names, or null: unknown is better than wrong. "exact" when the title, level and
 * noise aside, is one of its names; "likely" when there is more to it. A name that ICT shares with
 * other work (`isAmbiguous`) needs an ICT word elsewhere in the title, among the skills, or several
 * in the text. A recruiter, teacher or seller of the role is not the role.
 */
export function detectRole(title: string, aliases: RoleAliasEntry[], context: TitleContext = {}): DetectedRole | null {
  const matches = matchesIn(title.slice(0, 200), aliases);
  const whole = matches.filter((match) => !matches.some((other) => holds(other, match)));
  const best = whole.filter((match) => isOurs(match, context)).sort(byFit)[0];
  if (!best) return null;
  return { roleSlug: best.roleSlug, certainty: best.isWhole && !best.isAmbiguous ? "exact" : "likely" };
}

/** The level of the function a title names, or null. Of a range ("medior/senior") the lower; leading people goes before all. */
export function detectLevel(title: string): Level | null {
  const words = wordsOf(title.slice(0, 200));
  if (words.some((_, at) => leadsPeople(words, at))) return "manager";

  const levels = words.flatMap((_, at) => levelAt(words, at) ?? []);
  const [first] = levels;
  if (!first) return null;
  const inOrder = levels.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return isRange(title) ? (inOrder[0] ?? null) : (inOrder.at(-1) ?? null);
}

function isOurs(match: TitleMatch, { skills = [], text = "" }: TitleContext): boolean {
  if (!match.isAmbiguous) return true;
  if (match.rest.some(saysIct)) return true;
  if (match.rest.some((word) => otherWorlds.has(word))) return false;
  if (skills.some((skill) => wordsOf(skill).some(saysIct))) return true;
  return new Set(wordsOf(text).filter((word) => ictWords.has(word))).size >= ictWordsInText;
}

function saysIct(word: string): boolean {
  return ictWords.has(word) || looseIctWords.has(word);
}

/** Whether `match` is only a piece of `other`. */
function holds(other: TitleMatch, match: TitleMatch): boolean {
  if (!other.isDirect || !match.isDirect || other.length <= match.length) return false;
  return other.start <= match.start && match.end <= other.end;
}

function byFit(a: TitleMatch, b: TitleMatch): number {
  const rank = (match: TitleMatch) => [
    Number(match.isAmbiguous),
    Number(match.roleSlug === fallbackRole),
    Number(!match.isDirect),
    match.end,
    match.start,
    -match.length,
  ];
  const ranks = rank(b);
  return (
    rank(a)
      .map((each, index) => each - (ranks[index] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  );
}

const order: Level[] = ["trainee", "junior", "medior", "senior", "lead", "principal", "manager"];

function levelAt(words: string[], at: number): Level | null {
  const [before, word = "", after = ""] = [words[at - 1] ?? "", words[at], words[at + 1]];
  if (word === "stage" && (/^(early|late|growth|multi)$/.test(before) || after === "manager")) return null;
  if (word === "staff" && !words.some((each) => headNouns.has(each) && each !== "officer" && each !== "manager"))
    return null;
  if (word === "lead" && /^(generation|gen|time|scoring)$/.test(after)) return null;
  // Dutch "intern" is internal: an internal adviser is no intern.
  if (word === "intern" && /(?:adviseur|medewerker|begeleider|accountmanager|auditor|verkoper)$/.test(after))
    return null;
  if (word === "level" && before === "entry") return "junior";
  if (word === "professional" && before === "young") return "junior";
  if (word === "chief" && after === "architect") return "principal";
  if (word === "coordinator" && /^(test|service|servicedesk|helpdesk|it|ict|team)$/.test(before)) return "lead";
  return levelWords.get(word) ?? null;
}

function leadsPeople(words: string[], at: number): boolean {
  const [before = "", word = "", after = ""] = [words[at - 1], words[at], words[at + 1]];
  if (word === "head") return after === "of";
  if (word === "chief") return words.includes("officer");
  if (word === "manager" && managedWords.has(before)) return words[at - 2] !== "business";
  if (word === "manager") return managedWords.has(after) && (before === "" || levelWords.has(before));
  return managerWords.has(word);
}

const levelPattern =
  "(?:trainee|starter|junior|jr|medior|mid(?:-?level)?|intermediate|ervaren|senior|sr|lead|principal|staff)";
const range = new RegExp(
  `\\b${levelPattern}\\.?\\s*(?:/|-|–|&|,|\\||\\+|of|or|tot|to|en|and)\\s*${levelPattern}\\b`,
  "i",
);

function isRange(title: string): boolean {
  return range.test(title);
}
