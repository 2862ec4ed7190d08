import { describe, expect, test } from "vitest";
import { nearest, type Suggestable, suggest } from "./suggestions.ts";

const named = (name: string, aliases: string[] = [], weight = 0): Suggestable<string> => ({
  item: name,
  names: [name],
  aliases,
  weight,
});

test("best first: the beginning of a name or an alias itself, the beginning of an alias, a word inside", () => {
  const all = [
    named("old java"),
    named("espresso", ["java beans"]),
    named("javascript"),
    named("indonesian island", ["java"]),
    named("java"),
    named("lava"),
  ];
  expect(suggest(all, ["java"])).toEqual(["java", "indonesian island", "javascript", "espresso", "old java"]);
});

test("what is called exactly so gives way to the heavier, and is never left out", () => {
  const all = [...Array.from({ length: 9 }, (_, at) => named(`berg ${at}`, [], at + 1)), named("berg")];
  expect(suggest(all, ["berg"])).toHaveLength(8);
  expect(suggest(all, ["berg"])[0]).toBe("berg 8");
  expect(suggest(all, ["berg"]).at(-1)).toBe("berg");
});

test("of what fits equally well the heaviest goes first, then the shortest, then the alphabet", () => {
  const all = [named("bergbb"), named("bergba"), named("bergen", [], 1), named("berg op"), named("bergb")];
  expect(suggest(all, ["ber"])).toEqual(["bergen", "bergb", "bergba", "bergbb", "berg op"]);
});

test("no more than eight, each once however many spellings fit, and nothing for nothing", () => {
  const all = Array.from({ length: 20 }, (_, at) => named(`a${at}`, [`aa${at}`]));
  expect(suggest(all, ["a", "aa"])).toHaveLength(8);
  expect(new Set(suggest(all, ["a", "aa"])).size).toBe(8);
  expect(suggest(all, [""])).toEqual([]);
  expect(suggest(all, [])).toEqual([]);
});

describe("a slip of the pen is", () => {
  const all = [named("amsterdam"), named("rotterdam"), named("java"), named("den haag", ["s gravenhage"])];
  test.each([
    ["a letter too few", "amsterdm", ["amsterdam"]],
    ["a letter too many", "javva", ["java"]],
    ["another letter", "rotterdan", ["rotterdam"]],
    ["two letters that changed places", "amstedram", ["amsterdam"]],
    ["an unfinished word", "amst", ["amsterdam"]],
    ["of an alias", "s gravehage", ["den haag"]],
    ["not a word of three letters more", "ja", ["java"]],
    ["not another word", "mava script", []],
    ["not a letter", "j", []],
  ])("%s", (_, word, expected) => expect(nearest(all, word)).toEqual(expected));
});
