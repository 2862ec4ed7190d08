import type { Level } from "#lib/db/generated/enums";
import { wordsOf } from "./alias.ts";
import { ladders } from "./ladder.ts";
import { headNouns, levelWords, managedWords, managerWords } from "./title-words.ts";

/**
 * The level of the function a title names, or null. Of a range ("medior/senior") the lower; leading people goes before
 * all. The line of a support or SOC role ("2e lijns", "tier 1") is a level where no other word is.
 */
export function detectLevel(title: string): Level | null {
  return levelInWords(title) ?? levelOfLine(title.slice(0, 200));
}

/** The same, but only of words for a level: "2e lijns" is none. */
export function levelInWords(title: string): Level | null {
  const words = wordsOf(title.slice(0, 200)).flatMap(withHeadApart);
  if (words.some((_, at) => leadsPeople(words, at))) return "manager";

  const levels = words.flatMap((_, at) => levelAt(words, at) ?? []);
  const [first] = levels;
  if (!first) return null;
  const inOrder = levels.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return isRange(title) ? (inOrder[0] ?? null) : (inOrder.at(-1) ?? null);
}

const order: Level[] = ["trainee", "junior", "medior", "senior", "lead", "principal", "manager"];

/** "Testcoördinator" leads, and "servicedeskmanager" manages, as much as in two words. */
function withHeadApart(word: string): string[] {
  const split = /^(test|service|servicedesk|helpdesk|ontwikkel|ict|it|afdelings|team)(coordinator|manager|hoofd)$/.exec(
    word,
  );
  return split ? [split[1] ?? "", split[2] ?? ""] : [word];
}

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
  if (word === "chief" && words.includes("architect")) return "principal";
  if (word === "coordinator" && (coordinated.test(before) || coordinated.test(after))) return "lead";
  return levelWords.get(word) ?? null;
}

const coordinated =
  /^(?:test|testen|service|servicedesk|helpdesk|it|ict|team|functioneel|informatiebeveiliging|applicatiebeheer)$/;

function leadsPeople(words: string[], at: number): boolean {
  const [before = "", word = "", after = ""] = [words[at - 1], words[at], words[at + 1]];
  if (word === "head") return after === "of";
  if (word === "chief") return words.includes("officer");
  if (word === "manager" && managedWords.has(before)) return words[at - 2] !== "business";
  if (word === "manager" && (before === "" || levelWords.has(before)))
    return managedWords.has(after) || (after === "software" && managedWords.has(words[at + 2] ?? ""));
  return managerWords.has(word) && after !== "office";
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

/** First, second and third line as titles write them: "1e lijns", "eerste- en tweedelijns", "tier 1", "L1". */
const lines = [
  ["1(?:e|ste|st)|eerste|first", "1|i"],
  ["2(?:e|de|nd)|tweede|second", "2|ii"],
  ["3(?:e|de|rd)|derde|third", "3|iii"],
].map(([ordinal, number]) => {
  const next = "\\W+(?:(?:en|and|of|or) )?(?:[23][a-z]+|tweede|derde|second|third)";
  return new RegExp(
    `\\b(?:${ordinal})(?:${next})?\\W?(?:lijn|line)|\\b(?:tier|level|lijn|line|l)[ -]?(?:${number})\\b`,
    "i",
  );
});
const linedWork = /support|service ?desk|help ?desk|\b(?:it|ict|soc)\b|security (?:operations|analist|analyst)|cyber/i;

/** By the ladder of support, which has the levels of that of security; of several lines the lowest. */
function levelOfLine(title: string): Level | null {
  if (!linedWork.test(title)) return null;
  return ladders.SUP[lines.findIndex((line) => line.test(title))]?.level ?? null;
}
