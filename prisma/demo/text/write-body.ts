import type { VacancyFacts } from "../facts.ts";
import type { Decks } from "../random.ts";
import { type PatternName, patterns } from "./patterns.ts";
import { english } from "./phrases-en.ts";
import { dutch } from "./phrases-nl.ts";
import { type Scribe, slotsFor } from "./scribe.ts";
import type { SkillName } from "./skill-words.ts";
import { voiceOf } from "./voice.ts";

/** The text of an ad, in Markdown, in the voice of its company. */
export function writeBody(facts: VacancyFacts, skillNames: Map<string, SkillName>, decks: Decks, seed: number): string {
  const scribe = scribeFor(facts, skillNames, decks, seed);
  const parts = patterns[patternFor(scribe)](scribe);
  return parts
    .filter(([, text]) => text.trim() !== "")
    .map(([heading, text]) => (heading ? `## ${scribe.voice.heading(heading)}\n\n${text.trim()}` : text.trim()))
    .join("\n\n");
}

function scribeFor(facts: VacancyFacts, skillNames: Map<string, SkillName>, decks: Decks, seed: number): Scribe {
  const phrases = facts.language === "nl" ? dutch : english;
  const known = (slugs: string[]) => slugs.flatMap((slug) => skillNames.get(slug) ?? []);
  const tool = skillNames.get(facts.stack.tool ?? facts.must[0] ?? "");
  const { system, others } = facts.subject;
  return {
    facts,
    language: facts.language,
    phrases,
    voice: voiceOf(facts.company, phrases, seed),
    decks,
    skills: { must: known(facts.must), nice: known(facts.nice) },
    slots: slotsFor(facts, tool, phrases),
    systemsLeft: [system, ...others].map(([short]) => short),
  };
}

function patternFor({ facts, voice }: Scribe): PatternName {
  if (facts.contract === "freelance") return facts.random.chance(0.6) ? "assignment" : "shortAssignment";
  if (facts.contract === "internship" || facts.contract === "traineeship") return facts.contract;
  return facts.random.pick(voice.patterns);
}
