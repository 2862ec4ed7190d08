import type { DemoCompany } from "../companies.ts";
import type { Spoken } from "../profile.ts";
import { type Random, randomFrom } from "../random.ts";
import type { PatternName } from "./patterns.ts";
import { type Perk, privatePerks, publicPerks } from "./perks.ts";
import type { HeadingKind, Phrases } from "./phrases.ts";
import { procedureParts, procedureWithClient } from "./procedures.ts";

/** How a company always writes: its headings, its terms, its procedure. People differ, house styles stay. */
export type Voice = {
  heading(kind: HeadingKind): string;
  patterns: PatternName[];
  perks: Perk[];
  procedure: Spoken<string>;
  asksFirst: boolean;
  /** Nice-to-have skills in a sentence below the requirements, or in a list of their own. */
  niceAsList: boolean;
  encourages: boolean;
};

export function voiceOf(company: DemoCompany, phrases: Phrases, seed: number): Voice {
  const random = randomFrom(seed, "voice", company.name);
  const shift = random.between(0, 59);
  const groups = company.isPublic ? publicPerks : privatePerks;
  return {
    heading(kind) {
      const choices = phrases.headings[kind];
      return choices[(shift + kind.length) % choices.length] ?? kind;
    },
    patterns: random.shuffled(company.isPublic ? publicPatterns : privatePatterns).slice(0, 2),
    perks: random.shuffled(groups.map((group) => random.pick(group))),
    procedure: company.posterType === "employer" ? ownProcedure(random) : random.pick(procedureWithClient),
    asksFirst: random.chance(0.3),
    niceAsList: random.chance(0.4),
    encourages: random.chance(0.45),
  };
}

function ownProcedure(random: Random): Spoken<string> {
  const { sends, hears, talks, extras } = procedureParts;
  const chosen = [random.pick(sends), random.pick(hears), random.pick(talks)];
  if (random.chance(0.7)) chosen.push(random.pick(extras));
  return { nl: chosen.map(({ nl }) => nl).join(" "), en: chosen.map(({ en }) => en).join(" ") };
}

const privatePatterns: PatternName[] = [
  "classic",
  "classic",
  "months",
  "questions",
  "week",
  "split",
  "plain",
  "honest",
  "brief",
];
const publicPatterns: PatternName[] = ["classic", "facts", "facts", "questions", "week", "months", "honest", "brief"];
