import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import en from "./messages/en.json" with { type: "json" };
import error from "./messages/error.json" with { type: "json" };
import nl from "./messages/nl.json" with { type: "json" };
import { type Namespace, translations } from "./translate.ts";

/** Every message by its whole key. */
function flat(texts: object, path = ""): Map<string, string> {
  const entries = Object.entries(texts).flatMap(([key, value]: [string, string | object]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as const] : [...flat(value, `${path}${key}.`)],
  );
  return new Map(entries);
}
const dutch = flat(nl);
const english = flat(en);
/** The names a message fills in: "{count}" and "{count, plural, …}" both give "count". */
const namesIn = (text: string) => {
  const found = text.matchAll(/(?<!(?:=\d+|one|other|year|week) )\{(\w+)[,}]|\{\{(\w+)\}\}/g);
  return [...new Set(Array.from(found, ([, name, inner]) => name ?? inner ?? ""))].sort();
};

test("both languages have the same messages", () => {
  expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  expect(Object.keys(error.en)).toEqual(Object.keys(error.nl));
});

test("a message fills in the same things in both languages", () => {
  const differing = [...dutch].filter(([key, text]) => namesIn(text).join() !== namesIn(english.get(key) ?? "").join());
  expect(differing).toEqual([]);
});

test("no message is left in the other language", () => {
  const words = (text: string) => text.replace(/\{[^}]*\}/g, "").split(/\s+/).length;
  expect([...dutch].filter(([key, text]) => text === english.get(key) && words(text) > 3)).toEqual([]);
});

test("counts are said in words that fit them", () => {
  const count = (locale: "nl" | "en", total: number) =>
    translations(locale, "SearchPage" satisfies Namespace)("count", { count: total });
  expect([0, 1, 2, 12345].map((total) => count("nl", total))).toEqual([
    "Geen vacatures",
    "1 vacature",
    "2 vacatures",
    "12.345 vacatures",
  ]);
  expect([0, 1, 2, 12345].map((total) => count("en", total))).toEqual([
    "No vacancies",
    "1 vacancy",
    "2 vacancies",
    "12,345 vacancies",
  ]);
});

test("every page of text stands in both languages with the same headings in number", () => {
  const folder = new URL("./texts/", import.meta.url);
  const headings = (file: string) => (readFileSync(new URL(file, folder), "utf8").match(/^##? /gm) ?? []).length;
  const files = readdirSync(folder).filter((file) => file.endsWith(".nl.md"));
  expect(files.length).toBe(7);
  for (const file of files) expect(headings(file), file).toBe(headings(file.replace(".nl.", ".en.")));
});
