import type { EdgeKind, Language } from "#lib/db/generated/enums";
import { type Ladder, ladders, stepNamed } from "./ladder.ts";
import {
  type Item,
  itemsOf,
  keyedItem,
  labelledItem,
  linkedRoles,
  markedItem,
  type Part,
  partsOf,
  wordCount,
} from "./section.ts";
import { deliverableDegrees, levelAspects, type SectionKind } from "./section-kinds.ts";
import type { Problem, RoleFacts, Vocabulary } from "./source-facts.ts";
import type { SourceSection } from "./source-text.ts";

type Frame = { facts: RoleFacts; vocabulary: Vocabulary; language: Language };
/** Says what is wrong; `line` counts from the first line of the section's body. */
type Say = (message: string, line?: number) => void;
type Rule = (body: string, say: Say, frame: Frame) => void;

const rules: Partial<Record<SectionKind, Rule>> = {
  summary: (body, say) => {
    if (body.length > 160) say(`has ${body.length} characters, at most 160 fit a description`);
    paragraphs(body, say, 1);
  },
  mission: (body, say) => paragraphs(body, say, 1),
  intro: (body, say) => between(wordCount(body), 60, 90, "words", say),
  definition: (body, say) => paragraphs(body, say, 2),
  tasks: checkTasks,
  deliverables: checkDeliverables,
  responsibilities: (body, say) => filledParts(body, say, 5),
  "works-with": (body, say, frame) => {
    between(itemsOf(body, "bullets").length, 3, 20, "bullets", say);
    toldTies("worksWith", body, say, frame);
  },
  skills: checkSkills,
  tools: checkTools,
  levels: checkLevels,
  entry: (body, say) => filledParts(body, say, 3),
  industries: checkIndustries,
  trends: checkTrends,
  ai: (body, say) => {
    if (!/\b20\d\d\b/.test(body)) say("names no year");
  },
  day: (body, say) => between(wordCount(body), 120, 200, "words", say),
  balance: (body, say) => exactParts(filledParts(body, say, 2), 2, say),
  confusable: (body, say, frame) => {
    const parts = filledParts(body, say, 1);
    for (const { heading, line } of parts) {
      if (linkedRoles(heading).length !== 1) say(`"${heading}" is not one link to a role`, line);
    }
    toldTies("overlaps", parts.map(({ heading }) => heading).join("\n"), say, frame);
  },
  moves: (body, say, frame) => {
    const items = itemsOf(body, "bullets");
    if (items.length === 0) say("has no bullets");
    for (const { text, line } of items)
      if (linkedRoles(text).length === 0) say("a move without a link to a role", line);
    toldTies("nextStep", body, say, frame);
  },
  learning: (body, say) => between(itemsOf(body, "numbers").length, 4, 20, "steps", say),
  interview: checkInterview,
  faq: checkFaq,
};

/** What is wrong inside one section; each message names the line of the file. */
export function sectionProblems(section: SourceSection, frame: Frame): Problem[] {
  const problems: Problem[] = [];
  const say: Say = (message, line = 0) =>
    problems.push({ line: section.line + line, message: `${section.kind}: ${message}` });

  if (section.body === "") say("is empty");
  else rules[section.kind]?.(section.body, say, frame);

  for (const [line, text] of section.body.split("\n").entries()) {
    for (const { role } of linkedRoles(text)) {
      if (!frame.vocabulary.roleSlugs.has(role)) say(`there is no role "${role}"`, line);
    }
  }
  for (const source of section.sources) {
    if (!Object.hasOwn(frame.facts.provenance?.sources ?? {}, source)) say(`role.json has no source "${source}"`);
  }
  if (section.kind === "trends" && section.sources.length === 0) say("has no line with its sources");
  return problems;
}

function checkTasks(body: string, say: Say, { facts, vocabulary }: Frame): void {
  const tasks = itemsOf(body, "numbers");
  between(tasks.length, 8, 12, "tasks", say);
  for (const { text, line } of tasks) {
    const marks = markedItem(text);
    if (!marks) say("a task without {level; skills}", line);
    else {
      knownLevel(marks.level, facts.ladder, say, line);
      for (const skill of marks.skills) knownSkill(skill, vocabulary, say, line);
    }
  }
}

function checkDeliverables(body: string, say: Say, { language }: Frame): void {
  const { parts } = partsOf(body);
  const wanted = deliverableDegrees[language];
  if (parts.map(({ heading }) => heading).join() !== wanted.join()) say(`its parts are not ${wanted.join(", ")}`);
  between(parts.flatMap((part) => itemsOf(part.body, "bullets")).length, 3, 6, "deliverables", say);
}

function checkSkills(body: string, say: Say, { facts }: Frame): void {
  const wanted = (facts.skills ?? []).map(({ skill }) => skill);
  const given = keysOf(itemsOf(body, "bullets"), say);
  for (const [index, { key, line }] of given.entries()) {
    if (!wanted.includes(key)) say(`role.json does not ask the skill "${key}"`, line);
    if (given.findIndex((each) => each.key === key) < index) say(`the skill "${key}" is there twice`, line);
  }
  const missing = wanted.filter((skill) => !given.some(({ key }) => key === skill));
  if (missing.length > 0) say(`says nothing about ${missing.join(", ")}`);
  between(given.length, 15, 30, "skills", say);
}

function checkTools(body: string, say: Say, { vocabulary }: Frame): void {
  for (const part of filledParts(body, say, 3)) {
    for (const { key, line } of keysOf(itemsIn(part), say)) knownSkill(key, vocabulary, say, line);
  }
}

function checkLevels(body: string, say: Say, { facts, language }: Frame): void {
  const steps = ladders[facts.ladder];
  const { parts } = partsOf(body);
  const named = parts.map(({ heading, line }) => {
    const step = stepNamed(steps, heading, language);
    if (!step) say(`the ladder ${facts.ladder} has no step "${heading}"`, line);
    return step ? steps.indexOf(step) : -1;
  });
  if (named.some((at, index) => at < (named[index - 1] ?? -1))) say("its steps are not in the order of the ladder");
  const missing = steps.filter(({ level }, at) => level !== "manager" && !named.includes(at));
  if (missing.length > 0) say(`says nothing about ${missing.map((step) => step[language]).join(", ")}`);
  for (const part of parts) {
    const labels = itemsIn(part).map(({ text }) => labelledItem(text)?.label ?? "");
    if (labels.join() !== levelAspects[language].join())
      say(`"${part.heading}" is not told as ${levelAspects[language].join(", ")}`, part.line);
  }
}

/** An industry that search knows as a sector begins with its key; one sector is not counted under two headings. */
function checkIndustries(body: string, say: Say, { vocabulary }: Frame): void {
  const seen = new Set<string>();
  for (const { heading, line } of filledParts(body, say, 5)) {
    const sector = keyedItem(heading)?.key;
    if (sector === undefined) continue;
    if (!vocabulary.sectors.has(sector)) say(`there is no sector "${sector}"`, line);
    if (seen.has(sector)) say(`the sector "${sector}" is there twice`, line);
    seen.add(sector);
  }
}

function checkTrends(body: string, say: Say): void {
  for (const { heading, line } of filledParts(body, say, 2)) {
    if (!/\((?:\p{L}+ )?20\d\d\)$/u.test(heading)) say(`"${heading}" does not end with its month and year`, line);
  }
}

function checkInterview(body: string, say: Say): void {
  const parts = filledParts(body, say, 2);
  exactParts(parts, 2, say);
  const [keywords, questions] = parts;
  if (keywords && itemsOf(keywords.body, "bullets").length === 0) say("its key words are not bullets", keywords.line);
  if (keywords) roomFor("skills", keywords.body, say, keywords.line);
  if (!questions) return;
  const count = itemsOf(questions.body, "numbers").length;
  if (count !== 8) say(`has ${count} questions, 8 are wanted`, questions.line);
}

function checkFaq(body: string, say: Say): void {
  const parts = filledParts(body, say, 6);
  between(parts.length, 6, 10, "questions", say);
  roomFor("pay", body, say);
  for (const { heading, body: answer, line } of parts) {
    if (!heading.endsWith("?")) say(`"${heading}" is not a question`, line);
    if (wordCount(answer) > 80) say(`the answer has ${wordCount(answer)} words, at most 80 are wanted`, line);
  }
}

/** A paragraph "{pay}" is where the page says what the vacancies do, so that no text is without its figure. */
function roomFor(figure: string, body: string, say: Say, line?: number): void {
  if (body.split("\n").filter((text) => text === `{${figure}}`).length !== 1) say(`needs one line "{${figure}}"`, line);
}

function filledParts(body: string, say: Say, least: number): Part[] {
  const { parts } = partsOf(body);
  if (parts.length < least) say(`has ${parts.length} parts (###), at least ${least} are wanted`);
  for (const part of parts) if (part.body === "") say(`"${part.heading}" is empty`, part.line);
  return parts;
}

function exactParts(parts: Part[], count: number, say: Say): void {
  if (parts.length > count) say(`has ${parts.length} parts (###), ${count} are wanted`);
}

/** The bullets of a part, their lines counted from the section. */
function itemsIn(part: Part): Item[] {
  return itemsOf(part.body, "bullets").map(({ text, line }) => ({ text, line: part.bodyLine + line }));
}

function keysOf(items: Item[], say: Say): { key: string; line: number }[] {
  return items.flatMap(({ text, line }) => {
    const keyed = keyedItem(text);
    if (!keyed?.text) say("a bullet without {skill} and words", line);
    return keyed ? [{ key: keyed.key, line }] : [];
  });
}

function knownSkill(skill: string, { skillSlugs }: Vocabulary, say: Say, line: number): void {
  if (!skillSlugs.has(skill)) say(`there is no skill "${skill}"`, line);
}

function knownLevel(level: string, ladder: Ladder, say: Say, line: number): void {
  if (!ladders[ladder].some((step) => step.level === level)) say(`the ladder ${ladder} has no level "${level}"`, line);
}

function paragraphs(body: string, say: Say, wanted: number): void {
  const count = body.split(/\n\s*\n/).length;
  if (count !== wanted) say(`has ${count} paragraphs, ${wanted} are wanted`);
}

function between(count: number, least: number, most: number, what: string, say: Say): void {
  if (count < least || count > most) say(`has ${count} ${what}, ${least} to ${most} are wanted`);
}

/** Every tie of a kind that role.json has is told: a page does not name a neighbour without a word about it. */
function toldTies(kind: EdgeKind, told: string, say: Say, { facts }: Frame): void {
  const roles = linkedRoles(told).map(({ role }) => role);
  const untold = (facts.edges ?? []).filter((edge) => edge.kind === kind && !roles.includes(edge.role));
  if (untold.length > 0) say(`says nothing about ${untold.map(({ role }) => role).join(", ")}, ${kind} in role.json`);
}
