import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sectorNames } from "#lib/search/understanding/sectors";
import { aliasConflicts, parseRoleSource, type SourceFile, sourceHash, type Vocabulary } from "./source.ts";

const folder = "prisma/roles/backend-developer";
const read = (name: string): SourceFile => ({
  path: `${folder}/${name}`,
  text: readFileSync(`${folder}/${name}`, "utf8"),
});
const files = ["role.json", "nl.md", "en.md"].map(read);

const skills: { slug: string }[] = JSON.parse(readFileSync("prisma/data/skills.json", "utf8"));
const vocabulary: Vocabulary = {
  skillSlugs: new Set(skills.map(({ slug }) => slug)),
  roleSlugs: new Set(globSync("prisma/roles/*/role.json").map((path) => path.split("/")[2] ?? "")),
  sectors: new Set(Object.keys(sectorNames)),
};

/** The files with one of them changed, and the line on which it changed. */
function changed(name: string, from: string | RegExp, to: string): { files: SourceFile[]; line: number } {
  const original = read(name).text;
  const at = typeof from === "string" ? original.indexOf(from) : original.search(from);
  if (at === -1) throw new Error(`${name} does not hold ${from}`);
  const text = original.replace(from, to);
  return {
    files: files.map((file) => (file.path.endsWith(`/${name}`) ? { ...file, text } : file)),
    line: original.slice(0, at).split("\n").length,
  };
}

function errorsOf(files: SourceFile[]): string[] {
  return parseRoleSource(files, vocabulary).errors;
}

test("the first description has no errors and all of its 21 sections in both languages", () => {
  const { role, errors } = parseRoleSource(files, vocabulary);
  expect(errors).toEqual([]);
  expect(role?.description?.texts.map(({ language, sections }) => [language, sections.length])).toEqual([
    ["nl", 21],
    ["en", 21],
  ]);
  expect(role?.description?.skills.length).toBeGreaterThanOrEqual(15);
});

test("a role with role.json alone is a role without a description", () => {
  const { role, errors } = parseRoleSource([read("role.json")], vocabulary);
  expect(errors).toEqual([]);
  expect(role).toMatchObject({ slug: "backend-developer", family: "software-development", description: null });
});

describe("headings", () => {
  test("an unknown heading is named with its file and line, and so is the one it replaced", () => {
    const { files, line } = changed("nl.md", "## Leerpad", "## Leerweg");
    expect(errorsOf(files)).toContain(`${folder}/nl.md:${line}: the heading "Leerweg" is unknown`);
    expect(errorsOf(files).some((error) => error.includes('the heading "Leerpad" is missing'))).toBe(true);
  });

  test("a missing heading is named where it should have begun", () => {
    const { files, line } = changed("en.md", /## Tools by purpose[\s\S]*?(?=## Levels)/, "");
    expect(errorsOf(files)).toContain(`${folder}/en.md:${line}: the heading "Tools by purpose" is missing`);
  });

  test("a heading in the wrong place comes too late", () => {
    const { files } = changed(
      "en.md",
      /(## A day at work[\s\S]*?)(## Good and hard[\s\S]*?)(?=## How it differs)/,
      "$2$1",
    );
    expect(errorsOf(files).join("\n")).toMatch(/en\.md:\d+: the heading "A day at work" comes too late/);
  });

  test("a heading that is there twice is an error", () => {
    const { files } = changed("en.md", "## Learning path", "## Working conditions");
    expect(errorsOf(files).join("\n")).toMatch(/en\.md:\d+: the heading "Working conditions" is there twice/);
  });

  test("the title is the one of role.json", () => {
    const { files } = changed("nl.md", "# Backend-ontwikkelaar", "# Backender");
    expect(errorsOf(files)).toContain(`${folder}/nl.md:1: the first line is not "# Backend-ontwikkelaar"`);
  });

  test("HTML is an error", () => {
    const { files, line } = changed("nl.md", "## Leerpad\n", "## Leerpad\n<b>Let op</b>\n");
    expect(errorsOf(files)).toContain(`${folder}/nl.md:${line + 1}: there is HTML`);
  });
});

describe("what a description may name", () => {
  test("an unknown skill of a task", () => {
    const { files, line } = changed("nl.md", /\{junior; sql\}/, "{junior; sqll}");
    expect(errorsOf(files)).toContain(`${folder}/nl.md:${line}: tasks: there is no skill "sqll"`);
  });

  test("an unknown level of a task", () => {
    const { files, line } = changed("en.md", /\{junior; sql\}/, "{starter; sql}");
    expect(errorsOf(files)).toContain(`${folder}/en.md:${line}: tasks: the ladder ENG has no level "starter"`);
  });

  test("a task without level and skills", () => {
    const { files, line } = changed("en.md", / \{junior; sql\}/, "");
    expect(errorsOf(files)).toContain(`${folder}/en.md:${line}: tasks: a task without {level; skills}`);
  });

  test("an unknown skill under tools", () => {
    const { files, line } = changed("nl.md", "- {postgresql} ", "- {postgres} ");
    expect(errorsOf(files)).toContain(`${folder}/nl.md:${line}: tools: there is no skill "postgres"`);
  });

  test("a skill that role.json does not ask, and one nothing is said about", () => {
    const { files, line } = changed("en.md", "- {sql} ", "- {kotlin} ");
    expect(errorsOf(files)).toContain(`${folder}/en.md:${line}: skills: role.json does not ask the skill "kotlin"`);
    expect(errorsOf(files).join("\n")).toMatch(/en\.md:\d+: skills: says nothing about sql/);
  });

  test.each([
    [
      "overlaps",
      "confusable",
      "### [Full-stack developer](role:full-stack-developer)",
      "### [Product owner](role:product-owner)",
    ],
    [
      "nextStep",
      "moves",
      "- [Full-stack developer](role:full-stack-developer)",
      "- [Product owner](role:product-owner)",
    ],
    ["worksWith", "works-with", "- [Mobile developer](role:mobile-developer)", "- [Product owner](role:product-owner)"],
  ])("a tie %s of role.json that the section %s does not tell", (kind, section, from, to) => {
    const { files } = changed("en.md", from, to);
    const slug = /role:([a-z-]+)/.exec(from)?.[1];
    expect(errorsOf(files).join("\n")).toMatch(
      new RegExp(`en\\.md:\\d+: ${section}: says nothing about ${slug}, ${kind} in role\\.json`),
    );
  });

  test("a link to a role that does not exist", () => {
    const { files, line } = changed("nl.md", "(role:product-owner)", "(role:product-baas)");
    expect(errorsOf(files)).toContain(`${folder}/nl.md:${line}: works-with: there is no role "product-baas"`);
  });

  test("a source that role.json does not have", () => {
    const { files } = changed("en.md", "Sources: esco\n", "Sources: wikipedia\n");
    expect(errorsOf(files).join("\n")).toMatch(/en\.md:\d+: skills: role\.json has no source "wikipedia"/);
  });

  test("a step the ladder does not have", () => {
    const { files, line } = changed("en.md", "### Medior\n", "### Expert\n");
    expect(errorsOf(files)).toContain(`${folder}/en.md:${line}: levels: the ladder ENG has no step "Expert"`);
  });

  test("facts of role.json by their line", () => {
    const { files, line } = changed("role.json", '"skill": "sql"', '"skill": "sqll"');
    expect(errorsOf(files)).toContain(`${folder}/role.json:${line}: there is no skill "sqll"`);
    const edge = changed("role.json", '"role": "software-engineer"', '"role": "software-enginer"');
    expect(errorsOf(edge.files)).toContain(`${folder}/role.json:${edge.line}: there is no role "software-enginer"`);
  });
});

describe("how much there is", () => {
  test.each<[string, string, RegExp, string, RegExp]>([
    [
      "a long summary",
      "en.md",
      /(## In one sentence\n\n)/,
      `$1${"Word ".repeat(40)}`,
      /en\.md:5: summary: has \d+ characters/,
    ],
    [
      "seven tasks",
      "nl.md",
      /^8\. .*\n^9\. .*\n^10\. .*\n^11\. .*\n^12\. .*\n/m,
      "",
      /nl\.md:\d+: tasks: has \d+ tasks, 8 to 12/,
    ],
    [
      "a short intro",
      "nl.md",
      /(## Inleiding\n\n)[\s\S]*?(?=\n## )/,
      "$1Kort.\n",
      /nl\.md:\d+: intro: has 1 words, 60 to 90/,
    ],
    [
      "an empty section",
      "nl.md",
      /(## Werkomstandigheden\n)[\s\S]*?(?=\n## )/,
      "$1",
      /nl\.md:\d+: conditions: is empty/,
    ],
    [
      "a question without its mark",
      "en.md",
      /(## Frequently asked questions\n\n### .*)\?/,
      "$1",
      /en\.md:\d+: faq: ".*" is not a question/,
    ],
    ["no room for pay", "nl.md", /\n\{pay\}\n/, "", /nl\.md:\d+: faq: needs one line "\{pay\}"/],
    ["no room for skills", "en.md", /\n\{skills\}\n/, "", /en\.md:\d+: interview: needs one line "\{skills\}"/],
    ["a sector nobody knows", "nl.md", /{energy}/, "{energie}", /nl\.md:\d+: industries: there is no sector "energie"/],
    ["a sector under two headings", "en.md", /{energy}/, "{media}", /en\.md:\d+: industries: .*"media" is there twice/],
    ["an undated trend", "en.md", / \(May 2026\)/, "", /en\.md:\d+: trends: ".*" does not end with its month and year/],
  ])("%s", (_, name, from, to, expected) => {
    expect(errorsOf(changed(name, from, to).files).join("\n")).toMatch(expected);
  });

  test("the two languages say the same number of things", () => {
    const { files } = changed("en.md", /### {logistics}[\s\S]*?(?=### {energy})/, "");
    expect(errorsOf(files).join("\n")).toMatch(/en\.md:\d+: industries: has 7 parts, nl\.md has 8/);
  });

  test("the two languages tie an industry to the same sector", () => {
    const { files } = changed("en.md", "{energy} ", "");
    expect(errorsOf(files).join("\n")).toMatch(/en\.md:\d+: industries: sectors: "", in nl\.md "energy"/);
  });

  test("the two languages tie their tasks to the same skills", () => {
    const { files } = changed("en.md", "{junior; sql}", "{junior; postgresql}");
    expect(errorsOf(files).join("\n")).toMatch(
      /en\.md:\d+: tasks: tasks: "\{junior; postgresql\}", in nl\.md "\{junior; sql\}"/,
    );
  });

  test("one language alone is an error", () => {
    const alone = files.filter(({ path }) => !path.endsWith("en.md"));
    expect(errorsOf(alone)).toEqual([`${folder}/nl.md:1: the other language is missing`]);
  });
});

describe("a slip in one place", () => {
  test("all errors are told at once, in the order of the file", () => {
    const once = changed("nl.md", "{junior; sql}", "{junior; sqll}").files;
    const twice = once.map((file) => ({ ...file, text: file.text.replace("- {postgresql} ", "- {postgres} ") }));
    const lines = errorsOf(twice.filter(({ path }) => !path.endsWith("en.md"))).length;
    const errors = errorsOf(twice).filter((error) => error.startsWith(`${folder}/nl.md`));
    const numbers = errors.map((error) => Number(error.split(":")[1]));
    expect(lines).toBeGreaterThan(0);
    expect(errors.length).toBe(2);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  test("in a description leaves the role, in its names it does not", () => {
    const { role } = parseRoleSource(changed("nl.md", "## Leerpad", "## Leerweg").files, vocabulary);
    expect(role).toMatchObject({ slug: "backend-developer", description: null });
    const { role: none, errors } = parseRoleSource(changed("role.json", '"family": "', '"famly": "').files, vocabulary);
    expect(none).toBeNull();
    expect(errors.join("\n")).toMatch(/role\.json:\d+: /);
  });

  test("gives another hash than the same files without it", () => {
    const whole = parseRoleSource(files, vocabulary).role;
    const unknown = parseRoleSource(files, { ...vocabulary, skillSlugs: new Set() }).role;
    expect(whole?.hash).toBe(sourceHash(files));
    expect(unknown?.hash).not.toBe(whole?.hash);
  });

  test("text that is no JSON is said to be none", () => {
    expect(errorsOf([{ path: `${folder}/role.json`, text: "{" }])).toEqual([`${folder}/role.json:1: is not JSON`]);
  });
});

describe("aliases", () => {
  const roles = [...vocabulary.roleSlugs].flatMap((slug) => {
    const path = `prisma/roles/${slug}/role.json`;
    return parseRoleSource([{ path, text: readFileSync(path, "utf8") }], vocabulary).role ?? [];
  });

  test("no alias or title belongs to two of the 47 roles", () => {
    expect(roles).toHaveLength(47);
    expect(aliasConflicts(roles)).toEqual([]);
  });

  test("one that does is an error, however it is spelt, unless both call it ambiguous", () => {
    const [first, second] = roles;
    if (!first || !second) throw new Error("there are no roles");
    const called = (name: string, isAmbiguous: boolean) => ({ language: "en" as const, name, isAmbiguous });
    const withAlias = (role: typeof first, name: string, isAmbiguous: boolean) => ({
      ...role,
      aliases: [called(name, isAmbiguous)],
    });
    const conflicts = (a: boolean, b: boolean) =>
      aliasConflicts([withAlias(first, "Wizard of code", a), withAlias(second, "wizard-of-code", b)]);
    expect(conflicts(false, false)).toHaveLength(1);
    expect(conflicts(true, false)).toHaveLength(1);
    expect(conflicts(true, true)).toEqual([]);
  });

  test("a conflict is told with the line that holds the name", () => {
    const [first, second] = roles;
    if (!first || !second) throw new Error("there are no roles");
    const same = { language: "en" as const, name: "Wizard", isAmbiguous: false };
    const both = [first, second].map((role) => ({ ...role, aliases: [same] }));
    const lineOf = (slug: string, name: string) => (slug === first.slug && name === "Wizard" ? 12 : 1);
    expect(aliasConflicts(both, lineOf)).toEqual([
      `prisma/roles/${first.slug}/role.json:12: "Wizard" also belongs to ${second.slug}`,
    ]);
  });

  test("the same alias twice in a language is an error", () => {
    const { files, line } = changed("role.json", '"Java programmeur"', '"Java-ontwikkelaar"');
    expect(errorsOf(files)).toContain(`${folder}/role.json:${line}: the alias "Java-ontwikkelaar" is there twice`);
  });
});
