import { expect, test } from "vitest";
import { lineOf, linesOf } from "./json-lines.ts";
import { ladderOf, ladders, stepNamed } from "./ladder.ts";
import { itemsOf, keyedItem, labelledItem, linkedRoles, markedItem, partsOf, withoutLinks } from "./section.ts";

test("parts know their heading, their text and their lines; what comes before the first is the lead", () => {
  const body = "Lead.\n\n### One\n\nFirst.\n\nMore.\n### Two\n- a";
  expect(partsOf(body)).toEqual({
    lead: "Lead.",
    parts: [
      { heading: "One", body: "First.\n\nMore.", line: 2, bodyLine: 4 },
      { heading: "Two", body: "- a", line: 7, bodyLine: 8 },
    ],
  });
});

test("items keep the lines that go on, and are of the list asked for", () => {
  expect(itemsOf("1. one\n   and on\n2. two\n- no", "numbers")).toEqual([
    { text: "one\n   and on", line: 0 },
    { text: "two", line: 2 },
  ]);
  expect(itemsOf("- a\n* b\ntext", "bullets").map(({ text }) => text)).toEqual(["a", "b"]);
});

test("marks, keys and labels come apart from the words, also when the words go on over lines", () => {
  expect(markedItem("You design\n   tables. {junior; sql, postgresql}")).toEqual({
    text: "You design\n   tables.",
    level: "junior",
    skills: ["sql", "postgresql"],
  });
  expect(markedItem("You listen. {junior}")).toEqual({ text: "You listen.", level: "junior", skills: [] });
  expect(markedItem("You design tables.")).toBeNull();
  expect(keyedItem("{sql} You can.")).toEqual({ key: "sql", text: "You can." });
  expect(keyedItem("You can.")).toBeNull();
  expect(labelledItem("**Scope** one service")).toEqual({ label: "Scope", text: "one service" });
  expect(labelledItem("**Scope:** one service")).toEqual({ label: "Scope", text: "one service" });
  expect(labelledItem("one service")).toBeNull();
});

test("links to roles are found and can be taken off", () => {
  const text = "[A](role:a) and [B](role:b-c), not [C](https://example.org)";
  expect(linkedRoles(text)).toEqual([
    { title: "A", role: "a" },
    { title: "B", role: "b-c" },
  ]);
  expect(withoutLinks(text)).toBe("A and B, not [C](https://example.org)");
});

test("every value of a JSON text has its line", () => {
  const lines = linesOf('{\n  "a": [\n    1,\n    { "b": "x:,{" },\n    []\n  ],\n  "c": {},\n  "d": true\n}');
  const found = ["", "a", "a/0", "a/1", "a/1/b", "a/2", "c", "d"].map((path) => lines.get(path));
  expect(found).toEqual([1, 2, 3, 4, 4, 5, 7, 8]);
  expect(lineOf(lines, ["a", 1, "missing", "deeper"])).toBe(4);
});

test("a step is named in either language, whole or by one side of its slash", () => {
  expect(stepNamed(ladders.ENG, "staff", "en")?.key).toBe("principal-or-staff");
  expect(stepNamed(ladders.SUP, "Derde lijn / specialist", "nl")?.level).toBe("senior");
  expect(stepNamed(ladders.ENG, "Guru", "en")).toBeNull();
});

test("each ladder is found back by its keys and names no level twice", () => {
  for (const steps of Object.values(ladders)) {
    const keys = steps.map(({ key }) => key);
    const levels = steps.flatMap(({ level }) => level ?? []);
    expect(ladderOf(keys)).toEqual(steps);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(levels).size).toBe(levels.length);
  }
  expect(ladderOf(["junior", "unheard-of"]).map(({ key }) => key)).toEqual(["junior"]);
});
