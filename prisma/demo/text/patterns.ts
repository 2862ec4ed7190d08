import { applying, assignmentTerms, offerList, offerProse, perkList, termList } from "./offer-blocks.ts";
import { needList, needs, niceLine, niceList } from "./person-blocks.ts";
import type { HeadingKind } from "./phrases.ts";
import { filled, listOf, phrase, type Scribe } from "./scribe.ts";
import {
  firstMonths,
  goodSides,
  hardSides,
  opening,
  reason,
  taskList,
  taskProse,
  team,
  timeSplit,
  toolsUsed,
  week,
} from "./work-blocks.ts";

export type PatternName =
  | "classic"
  | "facts"
  | "months"
  | "questions"
  | "week"
  | "split"
  | "plain"
  | "honest"
  | "brief"
  | "assignment"
  | "shortAssignment"
  | "internship"
  | "traineeship";

/** A part of an ad: its text, under a heading or under none; an empty part is left out. */
export type Part = [heading: HeadingKind | null, text: string];

/** The orders in which ads are built. */
export const patterns: Record<PatternName, (scribe: Scribe) => Part[]> = {
  classic: (scribe) => [
    [null, opening(scribe)],
    ["work", taskList(scribe)],
    ["team", team(scribe)],
    ["need", needList(scribe)],
    ["nice", niceIfListed(scribe)],
    ["offer", offerList(scribe)],
    ["apply", applying(scribe)],
  ],
  facts: (scribe) => [
    ["facts", termList(scribe)],
    ["about", opening(scribe)],
    ["work", taskList(scribe)],
    ["need", listOf(needs(scribe))],
    ["nice", niceList(scribe)],
    ["team", team(scribe)],
    ["offer", perkList(scribe)],
    ["apply", applying(scribe)],
  ],
  months: (scribe) => [
    [null, opening(scribe)],
    ["work", taskProse(scribe)],
    ["months", firstMonths(scribe)],
    ["need", needList(scribe)],
    ["nice", niceIfListed(scribe)],
    ["offer", offerProse(scribe)],
    ["apply", applying(scribe)],
  ],
  questions: (scribe) => asQuestions(scribe),
  week: (scribe) => [
    [null, opening(scribe)],
    ["week", week(scribe)],
    ["work", taskList(scribe, 3)],
    ["stack", toolsUsed(scribe)],
    ["need", listOf(needs(scribe, 6))],
    ["offer", offerList(scribe)],
    ["apply", applying(scribe)],
  ],
  split: (scribe) => [
    [null, opening(scribe)],
    ["split", timeSplit(scribe)],
    ["team", team(scribe, 2)],
    ["need", needList(scribe)],
    ["nice", niceIfListed(scribe)],
    ["hard", hardSides(scribe, false)],
    ["offer", offerList(scribe)],
    ["apply", applying(scribe)],
  ],
  plain: (scribe) => [
    [null, `${opening(scribe)}\n\n${taskProse(scribe)}\n\n${team(scribe, 2)}`],
    ["need", needList(scribe)],
    ["nice", niceIfListed(scribe)],
    ["practical", `${offerProse(scribe)}\n\n${applying(scribe)}`],
  ],
  honest: (scribe) => [
    [null, opening(scribe)],
    ["work", taskList(scribe, 4)],
    ["good", goodSides(scribe)],
    ["hard", hardSides(scribe)],
    ["need", needList(scribe)],
    ["nice", niceIfListed(scribe)],
    ["offer", offerList(scribe)],
    ["apply", applying(scribe)],
  ],
  brief: (scribe) => [
    [null, `${opening(scribe)}\n\n${taskProse(scribe, 2)}`],
    ["need", listOf(needs(scribe, 5))],
    ["practical", offerProse(scribe)],
    ["apply", applying(scribe)],
  ],
  assignment: (scribe) => [
    ["assignment", `${opening(scribe)}\n\n${taskList(scribe)}`],
    ["result", `${phrase(scribe, "result", scribe.phrases.result)}\n\n${results(scribe)}`],
    ["need", listOf(needs(scribe))],
    ["nice", niceList(scribe)],
    ["practical", assignmentTerms(scribe)],
    ["apply", applying(scribe)],
  ],
  shortAssignment: (scribe) => [
    [null, `${opening(scribe)}\n\n${taskProse(scribe)}\n\n${team(scribe)}`],
    ["need", `${listOf(needs(scribe, 6))}\n\n${niceLine(scribe)}`],
    ["practical", assignmentTerms(scribe)],
    ["apply", applying(scribe)],
  ],
  internship: (scribe) => [
    [null, opening(scribe)],
    ["internship", taskProse(scribe)],
    ["guidance", `${phrase(scribe, "guidance", scribe.phrases.guidance)} ${team(scribe)}`],
    ["need", listOf(needs(scribe, 5))],
    ["practical", termList(scribe)],
    ["apply", applying(scribe)],
  ],
  traineeship: (scribe) => [
    [null, opening(scribe)],
    ["path", phrase(scribe, "path", scribe.phrases.path)],
    ["work", taskList(scribe)],
    ["need", listOf(needs(scribe, 5))],
    ["offer", offerList(scribe)],
    ["apply", applying(scribe)],
  ],
};

/** Headings that ask what a reader asks. */
function asQuestions(scribe: Scribe): Part[] {
  const { facts } = scribe;
  const hasReason = facts.company.posterType === "employer" && facts.random.chance(0.5);
  return [
    [null, opening(scribe, !hasReason)],
    ["askWork", taskList(scribe)],
    ["askReason", hasReason ? reason(scribe) : ""],
    ["askTeam", team(scribe, 2)],
    ["askNeed", needList(scribe)],
    ["askNice", niceIfListed(scribe)],
    ["askOffer", offerList(scribe)],
    ["askHard", facts.random.chance(0.4) ? hardSides(scribe, false) : ""],
    ["askApply", applying(scribe)],
  ];
}

function niceIfListed(scribe: Scribe): string {
  return scribe.voice.niceAsList && scribe.skills.nice.length > 1 ? niceList(scribe) : "";
}

function results(scribe: Scribe): string {
  const drawn = scribe.decks.draw(`${scribe.language} results`, scribe.phrases.results, 2);
  return listOf(drawn.map((result) => filled(result, scribe.slots)));
}
