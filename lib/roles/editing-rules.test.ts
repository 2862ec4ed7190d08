import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sectorNames } from "#lib/search/understanding/sectors";
import { editingProblems } from "./editing-rules.ts";
import { parseRoleSource, type SourceFile } from "./source.ts";

const now = new Date("2026-11-27T12:00:00Z");
const slugs = ["backend-developer", "data-engineer", "full-stack-developer", "web-developer"];
const skills: { slug: string }[] = JSON.parse(readFileSync("prisma/data/skills.json", "utf8"));
const vocabulary = {
  skillSlugs: new Set(skills.map(({ slug }) => slug)),
  roleSlugs: new Set(globSync("prisma/roles/*/role.json").map((path) => path.split("/")[2] ?? "")),
  sectors: new Set(Object.keys(sectorNames)),
};

/** What an editor has to do when a text in one file of four roles is replaced, and the line it begins on. */
function problemsWith(path: string, from: string | RegExp, to: string, at = now): { problems: string[]; line: number } {
  let line = 0;
  const read = (name: string): SourceFile => {
    const text = readFileSync(`prisma/roles/${name}`, "utf8");
    if (name !== path) return { path: `prisma/roles/${name}`, text };
    const start = typeof from === "string" ? text.indexOf(from) : text.search(from);
    if (start === -1) throw new Error(`${path} does not hold ${from}`);
    line = text.slice(0, start).split("\n").length;
    return { path: `prisma/roles/${name}`, text: text.replace(from, to) };
  };
  const folders = new Map(
    slugs.map((slug) => [slug, ["role.json", "nl.md", "en.md"].map((name) => read(`${slug}/${name}`))] as const),
  );
  const roles = [...folders.values()].flatMap((files) => parseRoleSource(files, vocabulary).role ?? []);
  return { problems: editingProblems(folders, roles, at), line };
}

const asItIs = ["backend-developer/role.json", "{", "{"] as const;

test("the roles as they are ask nothing of an editor", () => {
  expect(problemsWith(...asItIs).problems).toEqual([]);
});

describe("a tie that both sides have", () => {
  test("is asked back where only one side has it, at the line of the one that is there", () => {
    const tie = /\{\s*"kind": "overlaps",\s*"role": "web-developer"\s*\},/;
    const { problems } = problemsWith("backend-developer/role.json", tie, "");
    const json = readFileSync("prisma/roles/web-developer/role.json", "utf8");
    const line = json
      .slice(0, json.search(/\{\s*"kind": "overlaps",\s*"role": "backend-developer"/))
      .split("\n").length;
    expect(problems).toEqual([
      `prisma/roles/web-developer/role.json:${line}: overlaps "backend-developer", which does not overlap "web-developer" in return`,
    ]);
  });

  test("is overlaps alone: a step, a specialisation and a colleague go one way", () => {
    const asked = problemsWith(...asItIs).problems;
    expect(readFileSync("prisma/roles/backend-developer/role.json", "utf8")).toContain('"kind": "nextStep"');
    expect(asked).toEqual([]);
  });
});

describe("a trend", () => {
  const heading = "### Old versions end (November 2026)";
  const trend = (text: string, at = now) =>
    problemsWith("backend-developer/en.md", /### [^\n]* \(May 2026\)/, text, at);

  test("of eighteen months ago stands, of nineteen is told with its line", () => {
    expect(trend("### Packages (May 2025)").problems).toEqual([]);
    const { problems, line } = trend("### Packages (April 2025)");
    expect(problems).toEqual([
      `prisma/roles/backend-developer/en.md:${line}: trends: "Packages (April 2025)" is 19 months old, 18 at most are wanted`,
    ]);
  });

  test("grows old by itself", () => {
    expect(trend(heading, new Date("2028-05-31")).problems.join()).not.toContain("Old versions");
    expect(trend(heading, new Date("2028-06-01")).problems.join()).toContain(
      '"Old versions end (November 2026)" is 19',
    );
  });

  test("names its month in the language of the text", () => {
    expect(trend("### Packages (2026)").problems.join()).toContain("does not end with its month and year");
    expect(trend("### Packages (mei 2026)").problems.join()).toContain("does not end with its month and year");
  });
});

describe("a sentence", () => {
  const words = (count: number) => `${"word ".repeat(count - 1)}last.`;
  const intro = (text: string) => problemsWith("data-engineer/en.md", /(?<=## Introduction\n\n)[^\n]*/, text);

  test("of thirty words stands, of thirty-one is told with its line and what it says", () => {
    expect(intro(`${words(30)} ${words(30)}`).problems).toEqual([]);
    const { problems, line } = intro(`${words(30)} ${words(31)}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`en.md:${line}: intro: a sentence of 31 words, 30 at most are wanted: "word`);
  });

  test("is no shorter for being broken over two lines, and ends at a question or a quotation", () => {
    expect(intro(words(31).replace("word word", "word\nword")).problems).toHaveLength(1);
    expect(intro(`${words(30).replace("last.", "“last?”")} ${words(30)}`).problems).toEqual([]);
  });

  test("in an answer is told at its own line, and a long one about tasks is nobody's fault", () => {
    const answer = problemsWith(
      "data-engineer/nl.md",
      /(?<=## Veelgestelde vragen\n\n### [^\n]*\n\n)[^\n]*/,
      words(31),
    );
    expect(answer.problems.map((problem) => problem.split(": ").slice(0, 2))).toEqual([
      [`prisma/roles/data-engineer/nl.md:${answer.line}`, "faq"],
    ]);
    expect(
      problemsWith("data-engineer/nl.md", /(?<=## Werkomstandigheden\n\n### [^\n]*\n\n)/, words(40)).problems,
    ).toEqual([]);
  });
});
