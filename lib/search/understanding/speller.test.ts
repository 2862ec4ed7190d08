import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { everyVacancy } from "../vacancy-search.ts";
import { knownVocabulary } from "./known.ts";
import { mend } from "./mend.ts";
import { Speller } from "./speller.ts";
import type { Vocabulary } from "./vocabulary.ts";

useDatabase();

let vocabulary: Vocabulary;
let speller: Speller;
beforeAll(async () => {
  const { id } = await aCompany({ name: "Pythron Kubernates" });
  await aVacancy({ companyId: id });
  vocabulary = await knownVocabulary();
  ({ speller } = vocabulary);
});

describe("a slip of the pen is mended", () => {
  test.each([
    ["kuberntes", "kubernetes"],
    ["kubernets", "kubernetes"],
    ["javascrpit", "javascript"],
    ["pyhton", "python"],
    ["phyton", "python"],
    ["pythn", null],
    ["ontwikelaar", "ontwikkelaar"],
    ["develloper", "developer"],
    ["enigneer", "engineer"],
    ["beheerdr", "beheerder"],
    ["secuirty", "security"],
    ["architekt", "architect"],
    ["utrehct", "utrecht"],
    ["amsterdma", "amsterdam"],
    ["terrafrom", "terraform"],
    ["postgrsql", "postgresql"],
    ["scurm", "scrum"],
    ["typscript", "typescript"],
    ["consultnat", "consultant"],
    ["analsit", "analist"],
    ["frelance", "freelance"],
  ])("%s → %s", (typed, meant) => expect(speller.correct(typed)).toBe(meant));
});

describe("what is no slip stays", () => {
  test.each([
    "verte",
    "vente",
    "python",
    "testers",
    "ontwikkelaars",
    "utrecht",
    "java",
    "javva",
    "zzzzzz",
    "kwartelhof",
    "paprika",
    "c++",
    "",
  ])("%s", (typed) => expect(speller.correct(typed)).toBeNull());
});

test("no word of the vocabulary is ever taken for another", () => {
  const own = new Speller(["backend", "frontend", "kubernetes"], ["kubernates"]);
  for (const word of ["backend", "frontend", "kubernetes", "kubernates"]) expect(own.correct(word)).toBeNull();
  expect(own.correct("bakcend")).toBe("backend");
});

test("names of companies, quoted words, words left out and words that are to stay are not mended", () => {
  const mended = (q: string, text: string[] = []) => mend({ ...everyVacancy, q, text }, vocabulary);
  expect(mended("pyhton utrehct")).toEqual({
    q: "python utrecht",
    words: [
      { typed: "pyhton", meant: "python" },
      { typed: "utrehct", meant: "utrecht" },
    ],
  });
  for (const q of ["pythron kubernates", '"pyhton"', "-pyhton", "pyhton*"]) expect(mended(q).words).toEqual([]);
  expect(mended("pyhton", ["pyhton"]).words).toEqual([]);
});

test("a thousand unknown words take less than a third of a millisecond each", () => {
  const words = Array.from({ length: 1000 }, (_, at) =>
    `onbekend${String.fromCharCode(97 + (at % 26))}${at % 7}woord`.replace(/\d/g, "q"),
  );
  const began = performance.now();
  for (const word of words) speller.correct(word);
  expect((performance.now() - began) / words.length).toBeLessThan(0.3);
});
