import type { Hit } from "./lexicon.ts";
import type { Word } from "./title.ts";
import type { ReadTitle } from "./title-match.ts";
import { type Kind, nicknames } from "./title-nouns.ts";
import { neutralWords } from "./title-words.ts";

/** Fields so wide that another word between them and the noun says what the work really is: "IT shop manager". */
const wide = new Set(["software", "application", "it", "digital", "systems", "data", "agile", "support", "itsm"]);
/** Who keeps a field although the word before says another: "logistics consultant SAP". */
const makers = new Set<Kind | null>(["builder", "engineer", "consultant", "architect", "tester", "designer"]);
const leading = new Set<Kind | null>(["manager", "leader", "worker", "officer"]);

/** How plainly a field belongs to a noun, about 1: "Azure engineer" more than "engineer (Azure)"; null when it does not. */
export function nearness(noun: Hit, field: Hit, title: ReadTitle): number | null {
  const isNickname = noun.words.some(({ text }) => nicknames.has(text));
  const isLoose = wide.has(field.entry.field?.field ?? "") || leading.has(noun.entry.noun) || isNickname;
  const [nounPart, fieldPart] = [noun.words[0]?.part ?? 0, field.words[0]?.part ?? 0];
  const isBefore = field.end < noun.start;
  if (isBefore && nounPart === fieldPart) {
    const between = title.telling.filter(({ at, isListed }) => at > field.end && at < noun.start && !isListed);
    const unknown = between.filter((word) => !isNeutral(word, title)).length;
    if (unknown > (isLoose ? 0 : 1)) return null;
    // Of a list before the noun the first counts.
    const isOfList = (word: Word) => title.fields.some(({ words }) => words[0]?.isListed && words.includes(word));
    const isFirst =
      between.every((word) => word.text === "software" || isOfList(word)) && title.words[field.end + 1]?.isListed;
    return isFirst ? 1.16 : 1 - 0.05 * Math.min(between.length, 4) - 0.08 * Math.min(unknown, 3);
  }
  const isOtherTrade = qualifierOf(noun, title) !== null;
  const afterNoun = title.telling.filter(({ at }) => at > noun.end && at < field.start);
  if (isLoose && nounPart === fieldPart && afterNoun.some((word) => !isNeutral(word, title))) return null;
  if (isOtherTrade && (isLoose || !makers.has(noun.entry.noun))) return null;
  const apart = field.entry.field?.isShared && !leading.has(noun.entry.noun) ? 0.8 : 1;
  return (nounPart === fieldPart ? 0.93 : isBefore ? 0.85 : 0.88) * (isOtherTrade ? 0.7 : 1) * apart;
}

/** The word before a noun that nobody in ICT is named by: "vastgoed" in "vastgoed ontwikkelaar". */
export function qualifierOf(noun: Hit, title: ReadTitle): string | null {
  const index = title.telling.findIndex(({ at }) => at >= noun.start);
  const before = noun.words[0]?.isJoined ? title.words[noun.start - 1] : title.telling[index - 1];
  if (!before || before.part !== noun.words[0]?.part || isNeutral(before, title)) return null;
  return before.text;
}

export function isNeutral({ text, at }: Word, { fields, nouns }: ReadTitle): boolean {
  if (neutralWords.has(text)) return true;
  return [...fields, ...nouns].some(({ start, end }) => start <= at && at <= end);
}
