import { createHash } from "node:crypto";
import type { Certainty, CodeSystem, EdgeKind, Language, Level } from "#lib/db/generated/enums";
import { aliasKey } from "./alias.ts";
import type { Ladder } from "./ladder.ts";
import { itemsOf, keyedItem, linkedRoles, markedItem, partsOf } from "./section.ts";
import type { SectionKind } from "./section-kinds.ts";
import { type Problem, type Provenance, parseFacts, type RoleFacts, type Vocabulary } from "./source-facts.ts";
import { sectionProblems } from "./source-rules.ts";
import { type RoleTextSource, readSections, type SourceSection, textOf } from "./source-text.ts";

export type { Vocabulary } from "./source-facts.ts";

/** A file of prisma/roles, its path from the root of the project. */
export type SourceFile = { path: string; text: string };

/** A role as its files say it: what `replaceRole` writes. */
export type RoleSource = {
  slug: string;
  family: string;
  title: Record<Language, string>;
  aliases: { language: Language; name: string; isAmbiguous: boolean }[];
  codes: {
    system: CodeSystem;
    code: string;
    labelNl: string | null;
    labelEn: string | null;
    uri: string | null;
    certainty: Certainty;
  }[];
  ladder: Ladder;
  note: string | null;
  /** Null when nobody has described the role yet. */
  description: RoleDescription | null;
  /** See `sourceHash`; another one when errors kept its description out. */
  hash: string;
};

export type RoleDescription = {
  skills: { slug: string; isMust: boolean; depth: Partial<Record<Level, number>> }[];
  edges: { kind: EdgeKind; role: string }[];
  provenance: Provenance;
  /** Dutch and English, both whole. */
  texts: RoleTextSource[];
};

/** Change it when the same files are to be stored in another way. */
const format = "2";

/**
 * A role from its role.json, nl.md and en.md, and every error in them as "prisma/roles/x/nl.md:41: …".
 *
 * `role` is null when role.json cannot be used. With errors in the description alone (skills,
 * edges, provenance, prose) the role stands without one, so that a slip in a text does not keep
 * its vacancies from being found. A role may have no description; it has one in both languages or in none.
 */
export function parseRoleSource(
  files: SourceFile[],
  vocabulary: Vocabulary,
): { role: RoleSource | null; errors: string[] } {
  const json = fileNamed(files, "role.json");
  if (!json) return { role: null, errors: [`${files[0]?.path ?? "prisma/roles"}:1: there is no role.json beside it`] };

  const { facts, problems, described } = parseFacts(json.text, vocabulary);
  const wrong = [...problems, ...(facts ? folderProblems(json, facts) : [])];
  const description = facts ? describe(files, json, facts, vocabulary) : { description: null, errors: [] };
  const errors = [...inFile(json, wrong), ...inFile(json, described), ...description.errors];
  if (!facts || wrong.length > 0) return { role: null, errors };

  // A role without the description its files hold is asked again next time: a skill it names may be there by then.
  const hash = errors.length > 0 ? `${sourceHash(files)} with errors` : sourceHash(files);
  return { role: roleOf(facts, errors.length > 0 ? null : description.description, hash), errors };
}

/** What the files of a role say, as one short text: the same hash is the same role, stored in the same way. */
export function sourceHash(files: SourceFile[]): string {
  const hash = createHash("sha256").update(format);
  for (const { path, text } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    hash
      .update("\0")
      .update(path.split("/").at(-1) ?? "")
      .update("\0")
      .update(text);
  }
  return hash.digest("hex");
}

/**
 * An alias or title that two roles claim and one of them does not call ambiguous; errors of role.json files.
 * `lineOf` finds the line on which the files of a role hold a name.
 */
export function aliasConflicts(roles: RoleSource[], lineOf = (_slug: string, _name: string) => 1): string[] {
  const owners = new Map<string, { slug: string; name: string; isAmbiguous: boolean }[]>();
  for (const { slug, title, aliases } of roles) {
    const names = [
      ...aliases,
      ...Object.values(title).map((name) => ({ name, isAmbiguous: isFlagged(name, aliases) })),
    ];
    for (const { name, isAmbiguous } of names) {
      owners.set(aliasKey(name), [...(owners.get(aliasKey(name)) ?? []), { slug, name, isAmbiguous }]);
    }
  }
  return [...owners.values()].flatMap((claims) => {
    const slugs = [...new Set(claims.map(({ slug }) => slug))];
    if (slugs.length < 2 || claims.every(({ isAmbiguous }) => isAmbiguous)) return [];
    const { slug = "", name = "" } = claims[0] ?? {};
    return [
      `prisma/roles/${slug}/role.json:${lineOf(slug, name)}: "${name}" also belongs to ${slugs.slice(1).join(", ")}`,
    ];
  });
}

function isFlagged(name: string, aliases: RoleSource["aliases"]): boolean {
  return aliases.some((alias) => alias.isAmbiguous && aliasKey(alias.name) === aliasKey(name));
}

function roleOf(facts: RoleFacts, description: RoleDescription | null, hash: string): RoleSource {
  const { slug, family, title, aliases, codes, ladder, note } = facts;
  return {
    slug,
    family,
    title,
    aliases: (["nl", "en"] as const).flatMap((language) =>
      aliases[language].map(({ name, ambiguous }) => ({ language, name, isAmbiguous: ambiguous })),
    ),
    codes: codes.map(({ labelNl = null, labelEn = null, uri = null, ...code }) => ({ ...code, labelNl, labelEn, uri })),
    ladder,
    note: note ?? null,
    description,
    hash,
  };
}

type Described = { description: RoleDescription | null; errors: string[] };

function describe(files: SourceFile[], json: SourceFile, facts: RoleFacts, vocabulary: Vocabulary): Described {
  const nl = fileNamed(files, "nl.md");
  const en = fileNamed(files, "en.md");
  if (!nl && !en) return { description: null, errors: [] };
  if (!nl || !en) return { description: null, errors: [`${(nl ?? en)?.path}:1: the other language is missing`] };

  const { skills, edges, provenance } = facts;
  const lacking = Object.entries({ skills, edges, provenance }).flatMap(([key, value]) => (value ? [] : [key]));
  const dutch = readText(nl, "nl", facts, vocabulary);
  const english = readText(en, "en", facts, vocabulary);
  const errors = [
    ...(lacking.length > 0 ? [`${json.path}:1: a described role needs ${lacking.join(", ")}`] : []),
    ...dutch.errors,
    ...english.errors,
    ...differences(en, dutch.sections, english.sections),
  ];
  if (!skills || !edges || !provenance || errors.length > 0) return { description: null, errors };

  const texts = [textOf(dutch.sections, "nl", facts.title.nl), textOf(english.sections, "en", facts.title.en)];
  return {
    description: {
      skills: skills.map(({ skill, must, depth }) => ({ slug: skill, isMust: must, depth })),
      edges,
      provenance,
      texts,
    },
    errors,
  };
}

function readText(file: SourceFile, language: Language, facts: RoleFacts, vocabulary: Vocabulary) {
  const { sections, problems } = readSections(file.text, language, facts.title[language]);
  const inside = sections.flatMap((section) => sectionProblems(section, { facts, vocabulary, language }));
  return { sections, errors: inFile(file, [...problems, ...inside]) };
}

/** Where the two languages do not say the same number of things, or tie them to other skills, roles and sources. */
function differences(english: SourceFile, dutchSections: SourceSection[], sections: SourceSection[]): string[] {
  return sections.flatMap((section) => {
    const other = dutchSections.find(({ kind }) => kind === section.kind);
    if (!other) return [];
    const there = shapeOf(other);
    const messages = Object.entries(shapeOf(section)).flatMap(
      ([what, here]) => difference(what, here, there[what] ?? []) ?? [],
    );
    return inFile(
      english,
      messages.map((message) => ({ line: section.headingLine, message: `${section.kind}: ${message}` })),
    );
  });
}

function difference(what: string, here: string[], there: string[]): string | null {
  if (here.length !== there.length) return `has ${here.length} ${what}, nl.md has ${there.length}`;
  const at = here.findIndex((each, index) => each !== there[index]);
  return at === -1 ? null : `${what}: "${here[at]}", in nl.md "${there[at]}"`;
}

const counted: SectionKind[] = ["deliverables", "moves", "learning"];
const keyed: SectionKind[] = ["skills", "tools"];
const linked: SectionKind[] = ["works-with", "confusable", "moves"];

/** What has to be the same in both languages; parts and items only count. */
function shapeOf({ kind, body, sources }: SourceSection): Record<string, string[]> {
  const items = [...itemsOf(body, "bullets"), ...itemsOf(body, "numbers")];
  const { parts } = partsOf(body);
  return {
    parts: parts.map(() => ""),
    ...(counted.includes(kind) && { items: items.map(() => "") }),
    ...(kind === "tasks" && { tasks: items.map(({ text }) => marksOf(text)) }),
    ...(keyed.includes(kind) && { skills: items.flatMap(({ text }) => keyedItem(text)?.key ?? []).sort() }),
    ...(kind === "industries" && { sectors: parts.map(({ heading }) => keyedItem(heading)?.key ?? "") }),
    ...(linked.includes(kind) && { roles: [...new Set(linkedRoles(body).map(({ role }) => role))].sort() }),
    sources: [...sources].sort(),
  };
}

function marksOf(text: string): string {
  const marks = markedItem(text);
  return marks ? `{${marks.level}; ${[...marks.skills].sort().join(", ")}}` : "{}";
}

function folderProblems(json: SourceFile, { slug }: RoleFacts): Problem[] {
  const folder = json.path.split("/").at(-2);
  return folder === slug ? [] : [{ line: 1, message: `the slug "${slug}" is not the folder "${folder}"` }];
}

function inFile({ path }: SourceFile, problems: Problem[]): string[] {
  return problems.toSorted((a, b) => a.line - b.line).map(({ line, message }) => `${path}:${line}: ${message}`);
}

function fileNamed(files: SourceFile[], name: string): SourceFile | undefined {
  return files.find(({ path }) => path.endsWith(`/${name}`));
}
