import { sectors } from "../sectors.ts";
import { continued } from "./dutch-grammar.ts";
import { type OpeningKind, openings, reasons } from "./openings.ts";
import { filled, listOf, phrase, type Scribe } from "./scribe.ts";
import { skillWords, useOf } from "./skill-words.ts";
import { capital, joined } from "./words.ts";

// What the work is: every function returns Markdown, or "" when this ad has nothing to say there.

/** How the ad begins: the work, the company or the assignment. */
export function opening(scribe: Scribe, mayGiveReason = true): string {
  const kind = openingKind(scribe);
  const isJob = kind === "product" || kind === "operations" || kind === "company" || kind === "plain";
  const { isFitting } = scribe.facts.subject;
  const text = phrase(
    scribe,
    `opening ${kind}`,
    openings[scribe.language][kind],
    {},
    (fragment) => isFitting || !speaksOfSystem.test(fragment),
  ).trim();
  return isJob && mayGiveReason && scribe.facts.random.chance(0.45) ? `${text}\n\n${reason(scribe)}` : text;
}

const speaksOfSystem = /\{(?:full|system)\}/;

function openingKind({ facts, slots }: Scribe): OpeningKind {
  const { contract, company, role, subject, random } = facts;
  const isAtClient = subject.client !== null;
  if (contract === "freelance") return isAtClient ? "assignmentAtClient" : "assignment";
  if (contract === "internship") return "internship";
  if (contract === "traineeship") return isAtClient ? "traineeshipAtClient" : "traineeship";
  if (company.posterType === "agency") return "agency";
  if (company.posterType === "secondment") return "secondment";
  const isAboutCompany = !subject.isFitting || random.chance(0.25);
  if (!isAboutCompany) return role.family.about;
  return slots.about ? "company" : subject.isFitting ? role.family.about : "plain";
}

/** Why there is a vacancy. */
export function reason(scribe: Scribe): string {
  return phrase(scribe, "reason", reasons[scribe.language]);
}

/** Different tasks of the role and its family, filled in, most of them the role's own. */
export function tasks(scribe: Scribe, count: number): string[] {
  const { facts, language, decks } = scribe;
  const { role, subject } = facts;
  const ownCount = Math.max(2, Math.ceil(count * 0.7));
  let systems = subject.isFitting ? 2 : 0;
  const fit = (task: string) => {
    if (!task.includes("{system}")) return true;
    systems -= 1;
    return systems >= 0;
  };
  const own = decks.draw(`${language} tasks ${role.slug}`, role.tasks[language], ownCount, fit);
  const shared = decks.draw(
    `${language} tasks ${role.family.slug}`,
    role.family.tasks[language],
    count - own.length,
    fit,
  );
  return [...own, ...shared].map((task) => withSystem(scribe, task));
}

/** Each task that names a system takes the next, so that one ad does not repeat itself. */
function withSystem(scribe: Scribe, task: string): string {
  const system = task.includes("{system}") ? (scribe.systemsLeft.shift() ?? scribe.slots.system ?? "") : "";
  return filled(task, { ...scribe.slots, system });
}

export function taskList(scribe: Scribe, count = scribe.facts.random.between(4, 5)): string {
  const intro = phrase(scribe, "task intro", scribe.phrases.taskIntro);
  return [intro, listOf(tasks(scribe, count))].filter(Boolean).join("\n\n");
}

/** The same in running text. */
export function taskProse(scribe: Scribe, count = 3): string {
  const [first = "", ...others] = tasks(scribe, count);
  const further = scribe.facts.random.shuffled(scribe.phrases.further);
  if (scribe.language === "nl") {
    return [first, ...others.map((task, index) => continued(further[index % further.length] ?? "", task))].join(" ");
  }
  return [`You will ${first}.`, ...others.map((task, index) => `${further[index % further.length]} ${task}.`)].join(
    " ",
  );
}

/** Three tasks with their share of the week. */
export function timeSplit(scribe: Scribe): string {
  const shares = scribe.facts.random.pick([
    [50, 30, 20],
    [60, 25, 15],
    [45, 35, 20],
    [40, 40, 20],
    [55, 25, 20],
    [50, 25, 25],
  ]);
  const lines = tasks(scribe, 3).map((task, index) => {
    const share = `**${shares[index]} ${scribe.language === "nl" ? "procent" : "per cent"}.**`;
    return `- ${share} ${capital(scribe.language === "nl" ? task : `you ${task}.`)}`;
  });
  return `${phrase(scribe, "split intro", scribe.phrases.splitIntro)}\n\n${lines.join("\n")}`;
}

/** What is done after one, three and six months. */
export function firstMonths(scribe: Scribe): string {
  const { family } = scribe.facts.role;
  const lines = family.milestones[scribe.language].map((choices, index) => {
    const done = phrase(scribe, `milestone ${family.slug} ${index}`, choices);
    return `- **${scribe.phrases.monthLabels[index]}** ${done}`;
  });
  return [phrase(scribe, "months intro", scribe.phrases.monthsIntro), lines.join("\n")].filter(Boolean).join("\n\n");
}

export function week(scribe: Scribe): string {
  const { family } = scribe.facts.role;
  return phrase(scribe, `week ${family.slug}`, family.weeks[scribe.language]);
}

/** Who one works with, one or two habits, and now and then what the sector is like. */
export function team(scribe: Scribe, habitCount = 1): string {
  const { company, random, role } = scribe.facts;
  const { family } = role;
  const people = phrase(scribe, `team ${family.slug}`, family.teams[scribe.language]);
  const lines = [
    phrase(scribe, "team intro", scribe.phrases.teamIntro, { team: people }),
    ...habits(scribe, habitCount),
  ];
  const around = sectors[company.sector].context[scribe.language];
  if (company.posterType !== "employer" || random.chance(0.6))
    lines.push(phrase(scribe, `context ${company.sector}`, around));
  return lines.join(" ");
}

function habits(scribe: Scribe, count: number): string[] {
  const { family } = scribe.facts.role;
  return scribe.decks.draw(`${scribe.language} habits ${family.slug}`, family.habits[scribe.language], count);
}

export function goodSides(scribe: Scribe): string {
  const intro = phrase(scribe, "good intro", scribe.phrases.goodIntro);
  return [intro, listOf(habits(scribe, 2))].filter(Boolean).join("\n\n");
}

export function hardSides(scribe: Scribe, asList = true): string {
  const { family } = scribe.facts.role;
  const lines = scribe.decks.draw(
    `${scribe.language} hard ${family.slug}`,
    family.hard[scribe.language],
    asList ? 2 : 1,
  );
  const intro = phrase(scribe, "hard intro", scribe.phrases.hardIntro);
  return asList ? `${intro}\n\n${listOf(lines)}` : `${intro} ${lines.join(" ")}`;
}

/** What the work is done with; nothing when too few of the skills are tools. */
export function toolsUsed(scribe: Scribe): string {
  const { must, nice } = scribe.skills;
  const names = [...must, ...nice]
    .filter((skill) => useOf(skill) === "tool")
    .map((skill) => skillWords(skill, scribe.language));
  if (names.length < 3) return "";
  return phrase(scribe, "stack intro", scribe.phrases.stackIntro, { list: joined(names.slice(0, 6), scribe.language) });
}
