import { describe, expect, test } from "vitest";
import { readSkills } from "#prisma/data/load-skills";
import { skillCalled, skillName } from "./skill.ts";
import { skillNamesIn } from "./skill-names.ts";
import { suggestSkills } from "./suggestions.ts";

const vocabulary = readSkills().map((skill) => ({ ...skill, nameNl: skill.nameNl ?? null }));
const values = (typed: string, locale: "nl" | "en" = "nl") =>
  suggestSkills(vocabulary, typed, locale).map(({ value }) => value);

describe("typing proposes", () => {
  test.each([
    ["jav", ["Java", "JavaScript"]],
    ["c#", ["C#"]],
    ["c", ["C"]],
    [".n", [".NET"]],
    ["dotnet", [".NET"]],
    ["node.j", ["Node.js"]],
    ["NODE-JS", ["Node.js"]],
    ["k8s", ["Kubernetes"]],
    ["communicatieve", ["Communiceren"]],
  ])("%s: %j first", (typed, expected) => expect(values(typed).slice(0, expected.length)).toEqual(expected));
});

test("a skill is proposed by its name in the reader's language, with the name it was found by beside it", () => {
  expect(suggestSkills(vocabulary, "k8", "nl")[0]).toEqual({ value: "Kubernetes", note: "k8s" });
  expect(suggestSkills(vocabulary, "communication", "nl")[0]).toEqual({
    value: "Communiceren",
    note: "Communication",
  });
  expect(suggestSkills(vocabulary, "communicer", "en")[0]).toEqual({ value: "Communication", note: "Communiceren" });
  expect(suggestSkills(vocabulary, "kuber", "nl")[0]).toEqual({ value: "Kubernetes" });
});

test.each(["nl", "en"] as const)("what is proposed in %s is read as that skill, for every skill there is", (locale) => {
  const misread = vocabulary.filter((skill) => skillCalled(skillName(skill, locale), vocabulary) !== skill);
  expect(misread.map(({ name }) => name)).toEqual([]);
});

describe("a field names its skills in order", () => {
  const read = (text: string) => skillNamesIn(vocabulary, text, "nl");

  test.each([
    ["SQL, Java,, Docker", ["sql", "java", "docker"]],
    ["C#, .NET, Node.js", ["c-sharp", "dotnet", "node-js"]],
    ["k8s, Kubernetes; communicatie", ["kubernetes", "communication"]],
    ["Go\nR\nC", ["go", "r", "c"]],
    ["", []],
  ])("%j", (text, slugs) => {
    expect(read(text)).toMatchObject({ unknown: [] });
    expect(read(text).skills.map(({ slug }) => slug)).toEqual(slugs);
  });

  test("words that are the name of no skill are told, with what they may mean", () => {
    const { skills, unknown } = read("Javva, Java met Spring, SQL, hardlopen op zondag, kubernets");
    expect(skills.map(({ slug }) => slug)).toEqual(["sql"]);
    expect(unknown.map(({ words, nearest }) => [words, nearest[0]])).toEqual([
      ["Javva", "Java"],
      ["Java met Spring", "Java"],
      ["hardlopen op zondag", undefined],
      ["kubernets", "Kubernetes"],
    ]);
  });

  test("strange text is words, and at once", () => {
    for (const piece of ["a,", "Jva,", "x ".repeat(200), ",", "C#", "\u0000,"]) {
      const began = performance.now();
      expect(() => read(piece.repeat(2000))).not.toThrow();
      expect(performance.now() - began, piece).toBeLessThan(1000);
    }
  });
});
