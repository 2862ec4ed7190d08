import { type Candidate, fallbackRole } from "./candidates.ts";
import type { Context } from "./evidence.ts";
import { qualifierOf } from "./nearness.ts";
import type { Field } from "./title-fields.ts";
import type { ReadTitle } from "./title-match.ts";
import { certainty, type Kind, makes } from "./title-nouns.ts";
import { isOfOtherWorld } from "./title-things.ts";

/** Fields that say little about which role it is. */
const wide = new Set<Field>(["software", "it", "digital", "package", "application", "product", "agile", "data"]);
const votesMin = 1.5;
const shareMin = 0.55;

/** Kinds for which one skill is enough; an "engineer" or "analyst" who knows Python is often no ICT. */
const plainKinds = new Set<Kind>(["builder", "consultant", "administrator", "tester"]);
const votesOfTextMin = 3;

/** Who makes software names containers and pipelines as well; only a title without "software" can mean who runs them. */
const runsThings = new Set(["devops-engineer", "platform-engineer", "cloud-engineer", "system-administrator"]);

/**
 * The role that the skills make of a title that leaves it open, such as "Developer" or "Consultant"; null
 * when the title says more, or the skills disagree. `best` is what the title alone says.
 */
export function votedIn(title: ReadTitle, context: Context, best: Candidate | null): Candidate | null {
  const noun = title.nouns[0];
  const kind = noun?.entry.noun;
  if (!noun || !kind || title.others.length > 0 || (best && best.role !== fallbackRole && !best.isShared)) return null;
  if (best && best.role !== fallbackRole && best.words.length > noun.words.length) return null;
  if (qualifierOf(noun, title) !== null || title.words.some((word) => isOfOtherWorld(word, noun.words[0]?.part)))
    return null;

  const votes = votesOf(context.skills, kind);
  if (best?.role === fallbackRole) for (const role of runsThings) votes.delete(role);
  const bySkills =
    bothEnds(votes, kind, noun.words) ?? winner(votes, noun.words, !best && plainKinds.has(kind) ? 1 : votesMin);
  if (bySkills || context.skills.length > 0 || best?.isShared === false) return bySkills;
  return winner(votesOf(context.skillsOfText(), kind), noun.words, votesOfTextMin);
}

function votesOf(skills: Context["skills"], kind: Kind): Votes {
  const votes: Votes = new Map();
  for (const { name, fields } of skills) {
    for (const { field, isShared } of fields) {
      const role = makes[field][kind];
      if (!role || role === fallbackRole) continue;
      const weight = (wide.has(field) ? 0.3 : isShared ? 0.5 : 1) * (certainty[field]?.[kind] ?? 1);
      const sofar = votes.get(role) ?? { votes: 0, because: [] };
      votes.set(role, { votes: sofar.votes + weight, because: [...sofar.because, name.toLowerCase()] });
    }
  }
  return votes;
}

type Votes = Map<string, { votes: number; because: string[] }>;

function winner(votes: Votes, words: Candidate["words"], atLeast: number): Candidate | null {
  const total = [...votes.values()].reduce((sum, each) => sum + each.votes, 0);
  const [role, most] = [...votes].sort(([, a], [, b]) => b.votes - a.votes)[0] ?? [];
  if (!role || !most || most.votes < atLeast || most.votes / total < shareMin) return null;
  return { role, score: 0.66 + 0.12 * (most.votes / total), words, isShared: false, because: most.because.slice(0, 3) };
}

/** A developer with skills of both ends is full-stack. */
function bothEnds(votes: Votes, kind: Kind, words: Candidate["words"]): Candidate | null {
  const [back, front] = [votes.get("backend-developer"), votes.get("frontend-developer")];
  if (!back || !front || (kind !== "builder" && kind !== "engineer")) return null;
  const total = [...votes.values()].reduce((sum, each) => sum + each.votes, 0);
  if (back.votes < 1 || front.votes < 1 || (back.votes + front.votes) / total < shareMin) return null;
  const because = [...back.because.slice(0, 2), ...front.because.slice(0, 2)];
  return { role: "full-stack-developer", score: 0.72, words, isShared: false, because };
}
