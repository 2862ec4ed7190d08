import { z } from "zod";
import { Certainty, CodeSystem, EdgeKind, Level } from "#lib/db/generated/enums";
import { aliasKey } from "./alias.ts";
import { lineOf, linesOf } from "./json-lines.ts";
import { type Ladder, ladders } from "./ladder.ts";

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "is not a slug");
const words = z.string().trim().min(1, "is empty");
const day = z.iso.date("is not a day like 2026-11-21");
const depth = z.int().min(1).max(4);

const alias = z
  .union([words, z.strictObject({ name: words, ambiguous: z.boolean().default(false) })])
  .transform((given) => (typeof given === "string" ? { name: given, ambiguous: false } : given));

const code = z.strictObject({
  system: z.enum(CodeSystem),
  code: words,
  labelEn: words.optional(),
  labelNl: words.optional(),
  uri: z.url({ protocol: /^https?$/ }).optional(),
  certainty: z.enum(Certainty),
});

export const provenance = z.strictObject({
  author: words,
  writtenOn: day,
  reviewer: words.nullable(),
  reviewedOn: day.nullable(),
  nextReviewOn: day,
  version: z.union([words, z.int().positive().transform(String)]),
  sources: z.record(
    slug,
    z.strictObject({ title: words, url: z.url({ protocol: /^https?$/ }), year: z.int().optional() }),
  ),
  changes: z.array(z.strictObject({ on: day, nl: words, en: words })),
});

const roleFacts = z.strictObject({
  slug,
  family: slug,
  title: z.strictObject({ nl: words, en: words }),
  aliases: z.strictObject({ nl: z.array(alias), en: z.array(alias) }),
  codes: z.array(code).min(1),
  ladder: z.enum(Object.keys(ladders) as Ladder[]),
  note: words.optional(),
  skills: z
    .array(z.strictObject({ skill: slug, must: z.boolean(), depth: z.partialRecord(z.enum(Level), depth) }))
    .optional(),
  edges: z.array(z.strictObject({ kind: z.enum(EdgeKind), role: slug })).optional(),
  provenance: provenance.optional(),
});

/** What role.json says. */
export type RoleFacts = z.output<typeof roleFacts>;
export type Provenance = z.output<typeof provenance>;

export type Vocabulary = { skillSlugs: Set<string>; roleSlugs: Set<string>; sectors: Set<string> };
export type Problem = { line: number; message: string };

/**
 * The facts in a role.json, or null when they cannot be used, with what is wrong of them by line.
 * `described` are problems of the description only (skills, edges, provenance): the role itself stands.
 */
export function parseFacts(
  json: string,
  vocabulary: Vocabulary,
): { facts: RoleFacts | null; problems: Problem[]; described: Problem[] } {
  const problems: Problem[] = [];
  const described: Problem[] = [];
  // Only a role with something wrong needs to know where.
  const lines = () => linesOf(json);
  const say = (path: PropertyKey[], message: string) => {
    const isDescription = ["skills", "edges", "provenance"].includes(String(path[0]));
    (isDescription ? described : problems).push({ line: lineOf(lines(), path), message });
  };

  const given = readJson(json);
  if (given === undefined) return { facts: null, problems: [{ line: 1, message: "is not JSON" }], described };

  const parsed = roleFacts.safeParse(given);
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      say(issue.path, `${issue.path.join(".") || "role.json"}: ${issue.message}`);
    const facts =
      problems.length > 0
        ? null
        : roleFacts.safeParse({ ...Object(given), skills: undefined, edges: undefined, provenance: undefined });
    return { facts: facts?.data ?? null, problems, described };
  }

  checkNames(parsed.data, say);
  checkDescription(parsed.data, vocabulary, say);
  return { facts: problems.length > 0 ? null : parsed.data, problems, described };
}

type Say = (path: PropertyKey[], message: string) => void;

function checkNames({ aliases, codes }: RoleFacts, say: Say): void {
  for (const language of ["nl", "en"] as const) {
    const seen = new Set<string>();
    for (const [index, { name }] of aliases[language].entries()) {
      const key = aliasKey(name);
      if (seen.has(key)) say(["aliases", language, index], `the alias "${name}" is there twice`);
      seen.add(key);
    }
  }
  const known = new Set<string>();
  for (const [index, { system, code }] of codes.entries()) {
    if (known.has(`${system} ${code}`)) say(["codes", index], `the code ${system} ${code} is there twice`);
    known.add(`${system} ${code}`);
  }
}

function checkDescription(
  { slug, ladder, skills = [], edges = [] }: RoleFacts,
  vocabulary: Vocabulary,
  say: Say,
): void {
  const levels = ladders[ladder].flatMap(({ level }) => level ?? []);
  const seen = new Set<string>();
  for (const [index, { skill, depth }] of skills.entries()) {
    if (!vocabulary.skillSlugs.has(skill)) say(["skills", index, "skill"], `there is no skill "${skill}"`);
    if (seen.has(skill)) say(["skills", index, "skill"], `the skill "${skill}" is there twice`);
    seen.add(skill);

    const unknown = Object.keys(depth).find((level) => !levels.some((each) => each === level));
    if (unknown) say(["skills", index, "depth", unknown], `the ladder ${ladder} has no level "${unknown}"`);
    const depths = levels.flatMap((level) => depth[level] ?? []);
    if (depths.length === 0) say(["skills", index, "depth"], `the skill "${skill}" has no depth at any level`);
    // A manager may know less of a tool than the senior beside them; on the way up nobody does.
    const climbing = levels.filter((level) => level !== "manager").flatMap((level) => depth[level] ?? []);
    if (climbing.some((each, at) => each < (climbing[at - 1] ?? 0))) {
      say(["skills", index, "depth"], `the depth of "${skill}" falls as the level rises`);
    }
  }
  const tied = new Set<string>();
  for (const [index, { kind, role }] of edges.entries()) {
    if (!vocabulary.roleSlugs.has(role)) say(["edges", index, "role"], `there is no role "${role}"`);
    if (role === slug) say(["edges", index, "role"], "a role has no edge to itself");
    if (tied.has(`${kind} ${role}`)) say(["edges", index], `the edge ${kind} ${role} is there twice`);
    tied.add(`${kind} ${role}`);
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
