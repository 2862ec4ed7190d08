import type { Level } from "#lib/db/generated/enums";
import type { RoleAliasEntry } from "./alias.ts";
import { type Candidate, candidatesIn } from "./candidates.ts";
import { evidenceFor, readContext, type TitleContext } from "./evidence.ts";
import { detectLevel } from "./level.ts";
import { lexiconOf } from "./lexicon.ts";
import { specialisationOf } from "./specialisation.ts";
import { readTitle } from "./title-match.ts";
import { lookalikes } from "./title-nouns.ts";
import { votedIn } from "./votes.ts";

/** What the site makes of a title. */
export type Detection = {
  /** Slug, or null: unknown is better than wrong. */
  role: string | null;
  level: Level | null;
  /** A technology or branch that the role is often split by, such as "Java"; null when none is named. */
  specialisation: string | null;
  /** 0 to 1; what it promises is in docs/decisions/0020. 0 when unknown. */
  confidence: number;
  /** At most two, likeliest first. Of an unknown role: what the title would mean in ICT. */
  alternatives: { role: string; confidence: number }[];
  /** The words that decided: "java", "developer". Of an unknown role those that are not only ICT. */
  reasons: string[];
};

const claimedFrom = 0.52;
const alternativesMax = 2;

/**
 * The role, level and specialisation that a title names, with the names of roles of `aliases`; skills and
 * text decide where the title leaves it open. A name that ICT shares with other work ("developer", "security
 * officer") is claimed only with a word of ICT beside it. A recruiter, teacher or seller of the role is not the role.
 */
export function detectRole(title: string, aliases: RoleAliasEntry[], given: TitleContext = {}): Detection {
  const lexicon = lexiconOf(aliases);
  const read = readTitle(title, lexicon);
  const context = readContext(given, lexicon);
  const level = detectLevel(title);

  const evidence = new Map<Candidate, string[]>();
  const [ours, open]: [Candidate[], Candidate[]] = [[], []];
  for (const candidate of candidatesIn(read)) {
    const words = candidate.isShared ? evidenceFor(candidate, read, context) : [];
    if (words) evidence.set(candidate, words);
    (words ? ours : open).push(candidate);
  }
  const voted = votedIn(read, context, ours[0] ?? null);
  const ranked = [...ours, ...(voted ? [voted] : [])].sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best || best.score < claimedFrom) {
    const possible = rolesOf([...ranked, ...open]).slice(0, alternativesMax);
    return {
      role: null,
      level,
      specialisation: null,
      confidence: 0,
      alternatives: possible.map(({ role, score }) => ({ role, confidence: rounded(score * 0.3) })),
      reasons: open[0]?.words.map(({ written }) => written) ?? [],
    };
  }
  const others = rolesOf([...ranked, ...open]).filter(({ role }) => role !== best.role);
  const confidence = confidenceOf(best, others[0]);
  const named = specialisationOf(best.role, read, context);
  return {
    role: best.role,
    level,
    specialisation: named,
    confidence: rounded(confidence),
    alternatives: alternativesTo(best, others, confidence),
    reasons: [
      ...new Set(
        [...best.words.map(({ written }) => written), ...(evidence.get(best) ?? best.because ?? [])].map(spelt),
      ),
    ],
  };
}

/** The surest candidate of each role, in order. */
function rolesOf(candidates: Candidate[]): Candidate[] {
  return candidates.filter(({ role }, index) => candidates.findIndex((each) => each.role === role) === index);
}

function confidenceOf(best: Candidate, rival: Candidate | undefined): number {
  const nearness = rival ? rival.score / best.score : 0;
  return Math.min(0.98, best.score) * (1 - Math.max(0, nearness - 0.7));
}

function alternativesTo(best: Candidate, others: Candidate[], confidence: number): Detection["alternatives"] {
  const named = others.map(({ role }) => role);
  const roles = [...new Set([...named, ...(lookalikes[best.role] ?? [])])].slice(0, alternativesMax);
  return roles.map((role, index) => ({ role, confidence: rounded(((1 - confidence) * 0.6) / (index + 1)) }));
}

function rounded(share: number): number {
  return Math.round(Math.max(0, Math.min(1, share)) * 100) / 100;
}

const spellings: Record<string, string> = { dotnet: ".net", csharp: "c#", fsharp: "f#", cpp: "c++", nodejs: "node.js" };

function spelt(word: string): string {
  return spellings[word] ?? word;
}
