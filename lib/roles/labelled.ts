import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readCsv } from "#lib/csv";
import type { Level } from "#lib/db/generated/enums";
import type { RoleAliasEntry } from "./alias.ts";
import { detectRole } from "./detect.ts";

/** A title of ours with the answer that it should get; `role` null is no work in ICT, or cannot be known. */
export type LabelledTitle = {
  title: string;
  skills: string[];
  role: string | null;
  level: Level | null;
  /** One in five by the hash of the title, but for those marked as seen: nobody looks at these while rules are written. */
  isHeldOut: boolean;
};

/** Shares of 100; `claimed`: of the titles outside ICT how many got a role. */
export type Accuracy = { ict: number; other: number; top1: number; top3: number; level: number; claimed: number };

/** The titles of titles.csv. What was read wrongly is added with "x" under `seen`; none moves from one part to the other. */
export function labelledTitles(): LabelledTitle[] {
  const { rows } = readCsv(readFileSync(new URL("./titles.csv", import.meta.url), "utf8"));
  return rows.map(({ fields }) => {
    const title = fields.get("title") ?? "";
    return {
      title,
      skills: (fields.get("skills") ?? "").split(";").filter(Boolean),
      role: fields.get("role") || null,
      level: (fields.get("level") || null) as Level | null,
      isHeldOut: !fields.get("seen") && (createHash("sha256").update(title).digest()[0] ?? 0) % 5 === 0,
    };
  });
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
    top1: percent(right.length, ict.length),
    top3: percent(near.length, ict.length),
    level: percent(ict.filter(({ level, found }) => found.level === level).length, ict.length),
    claimed: percent(other.filter(({ found }) => found.role !== null).length, other.length),
  };
}

/** What was taken for what, most often first; null is unknown. Titles that are kept unseen are counted and not named. */
export function confusionsOf(titles: LabelledTitle[], aliases: RoleAliasEntry[]) {
  const cells = new Map<string, { is: string | null; takenFor: string | null; count: number; titles: string[] }>();
  for (const { title, skills, role, isHeldOut } of titles) {
    const takenFor = detectRole(title, aliases, { skills }).role;
    if (takenFor === role) continue;
    const cell = cells.get(`${role} ${takenFor}`) ?? { is: role, takenFor, count: 0, titles: [] };
    cell.count += 1;
    if (!isHeldOut) cell.titles.push(title);
    cells.set(`${role} ${takenFor}`, cell);
  }
  return [...cells.values()].sort((a, b) => b.count - a.count);
}

function percent(part: number, whole: number): number {
  return Math.round((10_000 * part) / Math.max(1, whole)) / 100;
}
