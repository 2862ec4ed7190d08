import type { EdgeKind, Level } from "#lib/db/generated/enums";
import { href, type Locale } from "#lib/i18n/routing";
import { aliasEntries, wordsOf } from "./alias.ts";
import type { RoleSkillRow, RoleTask } from "./article.ts";
import type { PublicRole } from "./role.ts";
import { itemsOf, linkedRoles } from "./section.ts";

// Two roles beside each other, from what each says of itself. Whatever is said of one against the other is
// said of the other against the one: compared the other way round, everything is mirrored and nothing else.

/** How two roles are tied; `from` and `to` are slugs, in the order of the alphabet where a tie has no direction. */
export type Relation = { kind: EdgeKind; from: string; to: string };

/** A skill of one of the two; `depth` at the level that is compared, null when it is not asked there yet. */
export type ComparedSkill = { slug: string; name: string; isMust: boolean; depth: number | null };

/** A skill that both ask. */
export type SharedSkill = { slug: string; name: string; one: ComparedSkill; other: ComparedSkill };

/** A name of the role `of` in which a name of the other role is heard: "full-stack web developer" and "web developer". */
export type MeetingName = { name: string; of: string; heard: string };

/** One of the two, with what it says about the other. */
export type ComparedRole = {
  role: PublicRole;
  title: string;
  summary: string;
  tasks: RoleTask[];
  /** Skills that the other does not ask, most important first. */
  only: ComparedSkill[];
  /** Markdown on the difference, seen from this role; null when it says nothing about the other. */
  difference: string | null;
  /** Markdown on going from this role to the other; null when it names no such move. */
  move: string | null;
};

export type RoleComparison = {
  one: ComparedRole;
  other: ComparedRole;
  relations: Relation[];
  /** The level at which depths are compared: the first of `comparedAt` that both know. */
  level: Level | null;
  shared: SharedSkill[];
  names: MeetingName[];
};

/** Where a comparison says most, first. */
const comparedAt: Level[] = ["medior", "senior", "lead", "principal", "manager", "junior", "trainee"];

/** Both roles in the same language; null when one of them is not described. */
export function compareRoles(one: PublicRole, other: PublicRole): RoleComparison | null {
  const [ofOne, ofOther] = [skillsOf(one), skillsOf(other)];
  if (!one.text || !other.text || !ofOne || !ofOther) return null;
  const level = comparedAt.find((each) => ofOne.levels.includes(each) && ofOther.levels.includes(each)) ?? null;
  const shared = ofOne.rows.flatMap((row) => {
    const twin = ofOther.rows.find(({ slug }) => slug === row.slug);
    if (!twin) return [];
    return [{ slug: row.slug, name: row.name, one: at(level, ofOne, row), other: at(level, ofOther, twin) }];
  });
  return {
    one: side(one, other, level),
    other: side(other, one, level),
    relations: relationsOf(one, other.slug),
    level,
    shared: shared.sort((a, b) => weight(b) - weight(a) || a.slug.localeCompare(b.slug)),
    names: [...meetingNames(one, other), ...meetingNames(other, one)].sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/** Skills that are needed for both come first, then what goes deepest. */
function weight({ one, other }: SharedSkill): number {
  return 10 * (Number(one.isMust) + Number(other.isMust)) + (one.depth ?? 0) + (other.depth ?? 0);
}

function side(role: PublicRole, beside: PublicRole, level: Level | null): ComparedRole {
  const sections = role.text?.sections ?? [];
  const skills = skillsOf(role);
  const known = new Set(skillsOf(beside)?.rows.map(({ slug }) => slug));
  const parts = sections.flatMap((each) => (each.kind === "confusable" && each.form === "parts" ? each.parts : []));
  const moves = sections.flatMap((each) =>
    each.kind === "moves" && each.form === "prose" ? itemsOf(each.markdown, "bullets") : [],
  );
  return {
    role,
    title: role.text?.title ?? "",
    summary: role.text?.summary ?? "",
    tasks: sections.flatMap((each) => (each.form === "tasks" ? each.tasks : [])),
    only: skills ? skills.rows.filter(({ slug }) => !known.has(slug)).map((row) => at(level, skills, row)) : [],
    difference: parts.find((part) => part.role === beside.slug)?.markdown ?? null,
    move: moves.find(({ text }) => linkedRoles(text).some((link) => link.role === beside.slug))?.text ?? null,
  };
}

type Matrix = { levels: Level[]; rows: RoleSkillRow[] };

function skillsOf({ text }: PublicRole): Matrix | null {
  return text?.sections.find((section) => section.form === "skills") ?? null;
}

function at(level: Level | null, { levels }: Matrix, { slug, name, isMust, depths }: RoleSkillRow): ComparedSkill {
  return { slug, name, isMust, depth: (level && depths[levels.indexOf(level)]) ?? null };
}

function relationsOf({ slug, ties }: PublicRole, otherSlug: string): Relation[] {
  const relations = new Map<string, Relation>();
  for (const { kind, direction, role } of ties) {
    if (role.slug !== otherSlug) continue;
    const isDirected = kind === "specialises" || kind === "nextStep";
    const ends = direction === "out" ? [slug, otherSlug] : [otherSlug, slug];
    const [from = "", to = ""] = isDirected ? ends : ends.sort();
    relations.set(`${kind} ${from}`, { kind, from, to });
  }
  return [...relations.keys()].sort().flatMap((key) => relations.get(key) ?? []);
}

/** Names of `role` that are, or hold, a name of `beside` that means only that role. */
function meetingNames(role: PublicRole, beside: PublicRole): MeetingName[] {
  const theirs = namesOf(beside).filter(({ isAmbiguous }) => !isAmbiguous);
  const met = new Map<string, MeetingName>();
  for (const { name, words } of namesOf(role)) {
    const heard = theirs.find((their) => holds(words, their.words));
    if (heard && !met.has(words.join())) met.set(words.join(), { name, of: role.slug, heard: heard.name });
  }
  return [...met.values()];
}

function namesOf({ slug, titleNl, titleEn, aliases }: PublicRole) {
  const entries = aliasEntries(slug, { nl: titleNl, en: titleEn }, aliases);
  return entries.map(({ name, isAmbiguous }) => ({ name, isAmbiguous, words: wordsOf(name) }));
}

function holds(words: string[], part: string[]): boolean {
  return words.some((_, start) => part.every((word, index) => words[start + index] === word));
}

/** The address of a comparison: the two in the order of the alphabet, whichever is named first. */
export function comparisonPath(locale: Locale, ...slugs: [string, string]): string {
  const [one, other] = slugs.toSorted();
  return href(locale, "/roles/compare/[one]/[other]", { one, other });
}
