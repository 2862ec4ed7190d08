import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { coverageOf, coverageTable } from "./coverage.ts";
import { parseRoleSource, type SourceFile } from "./source.ts";

const read = (name: string): SourceFile => {
  const path = `prisma/roles/technical-writer/${name}`;
  return { path, text: readFileSync(path, "utf8") };
};
const files = [read("role.json"), read("nl.md"), read("en.md")];
const { role } = parseRoleSource([read("role.json")], {
  skillSlugs: new Set(),
  roleSlugs: new Set(),
  sectors: new Set(),
});

function coverage(given: SourceFile[]) {
  if (!role) throw new Error("there is no role");
  return coverageOf(role, given);
}

test("counts the sections that are filled, the words one sees, the sources and the review", () => {
  const { nl, en, sources, reviewedOn } = coverage(files);
  expect([nl.fields, en.fields, reviewedOn]).toEqual([24, 24, null]);
  expect(sources).toBeGreaterThan(10);
  expect(nl.words).toBeGreaterThan(3_000);

  const short = "# Technisch schrijver\n\n## In één zin\n\nSchrijft {sql} met [iemand](role:tester).\n\n## Niveaus\n";
  const reviewed = files[0]?.text.replace('"reviewedOn": null', '"reviewedOn": "2026-12-01"') ?? "";
  expect(
    coverage([
      { path: "x/role.json", text: reviewed },
      { path: "x/nl.md", text: short },
    ]),
  ).toMatchObject({ nl: { fields: 1, words: 3 }, en: { fields: 0, words: 0 }, reviewedOn: "2026-12-01" });
});

test("a role nobody described has nothing, and is not counted as described", () => {
  const plain = coverage([{ path: "x/role.json", text: "{}" }]);
  expect(plain).toMatchObject({ nl: { fields: 0, words: 0 }, sources: 0, reviewedOn: null });

  const table = coverageTable([coverage(files), { ...plain, role: "new-role" }]).split("\n");
  expect(table[0]).toMatch(/^role +fields nl +fields en +words nl +words en +sources +reviewed$/);
  expect(table[1]).toMatch(/^technical-writer +24\/24 +24\/24 +\d+ +\d+ +\d+ +no$/);
  expect(table[2]).toMatch(/^new-role +0\/24 +0\/24 +0 +0 +0 +no$/);
  expect(table.at(-1)).toContain("1 of 2 described in both languages, 0 reviewed");
  expect(new Set(table.slice(0, 3).map((line) => line.length)).size).toBe(1);
});
