import { readFileSync } from "node:fs";
import { readCsv } from "#lib/csv";
import type { Level } from "#lib/db/generated/enums";
import type { RoleAliasEntry } from "./alias.ts";
import { detectRole } from "./detect.ts";

/** A title of ours with the answer that it should get; `role` null is no work in ICT, or cannot be known. */
export type LabelledTitle = { title: string; skills: string[]; role: string | null; level: Level | null };

/** A share of 100, and between which shares the true one lies with 95 % confidence. */
type Share = { share: number; from: number; to: number };

/** Of the titles in ICT the shares read rightly; `claimed`: of those outside it, how many got a role. */
export type Accuracy = { ict: number; other: number; top1: Share; top3: Share; level: Share; claimed: Share };

/** The titles that rules were written with. What was read wrongly is added here. */
export function tunedTitles(): LabelledTitle[] {
  return titlesIn("titles.csv");
}

/** One in five of all titles: nobody looks at these while rules are written, and none moves to the others. */
export function unseenTitles(): LabelledTitle[] {
  return titlesIn("titles-unseen.csv");
}

/** Titles made to be misread, such as "Scrumcoach rugbyteam": they show where the limit lies, and no test holds them. */
export function trapTitles(): LabelledTitle[] {
  return titlesIn("titles-traps.csv");
}

function titlesIn(file: string): LabelledTitle[] {
  const { rows } = readCsv(readFileSync(new URL(file, import.meta.url), "utf8"));
  return rows.map(({ fields }) => ({
    title: fields.get("title") ?? "",
    skills: (fields.get("skills") ?? "").split(";").filter(Boolean),
    role: fields.get("role") || null,
    level: (fields.get("level") || null) as Level | null,
  }));
}

export function accuracyOf(titles: LabelledTitle[], aliases: RoleAliasEntry[]): Accuracy {
  const read = titles.map((each) => ({ ...each, found: detectRole(each.title, aliases, { skills: each.skills }) }));
  const ict = read.filter(({ role }) => role !== null);
  const other = read.filter(({ role }) => role === null);
  const right = ict.filter(({ role, found }) => found.role === role);
  const near = ict.filter(({ role, found }) =>
    [found.role, ...found.alternatives.map((each) => each.role)].includes(role),
  );
  return {
    ict: ict.length,
    other: other.length,
    top1: shareOf(right.length, ict.length),
    top3: shareOf(near.length, ict.length),
    level: shareOf(ict.filter(({ level, found }) => found.level === level).length, ict.length),
    claimed: shareOf(other.filter(({ found }) => found.role !== null).length, other.length),
  };
}

type Confusion = { is: string | null; takenFor: string | null; titles: string[] };

/** The cells of the confusion matrix off its diagonal, fullest first; null is unknown. */
export function confusionsOf(titles: LabelledTitle[], aliases: RoleAliasEntry[]): Confusion[] {
  const cells = new Map<string, Confusion>();
  for (const { title, skills, role } of titles) {
    const takenFor = detectRole(title, aliases, { skills }).role;
    if (takenFor === role) continue;
    const cell = cells.get(`${role} ${takenFor}`) ?? { is: role, takenFor, titles: [] };
    cell.titles.push(title);
    cells.set(`${role} ${takenFor}`, cell);
  }
  return [...cells.values()].sort((a, b) => b.titles.length - a.titles.length);
}

/** With Wilson's interval, which also holds near 0 and 100 %. */
function shareOf(part: number, whole: number): Share {
  const z = 1.96;
  const share = part / whole;
  const middle = share + z ** 2 / (2 * whole);
  const reach = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  const [from, to] = [middle - reach, middle + reach].map((each) => each / (1 + z ** 2 / whole)) as [number, number];
  return { share: percent(share), from: percent(from), to: percent(to) };
}

function percent(share: number): number {
  return Math.round(10_000 * share) / 100;
}
