import { expect, test } from "vitest";
import { sharedRuns, sharedSentences } from "./shared-runs.ts";

const twelve = "je zoekt uit waarom een dienst traag is en lost dat op";
const prose = (role: string, text: string) => ({ role, file: `${role}/nl.md`, text });

test("twelve words that two roles share are told with file and line, however they are marked", () => {
  const texts = [
    prose("a", `# A\n\n${twelve}.`),
    prose("b", `# B\n\n- **Je zoekt uit** waarom {sql} een dienst traag is en [lost](role:a) dat op!`),
  ];
  expect(sharedRuns(texts)).toEqual([{ file: "b/nl.md", line: 3, other: "a/nl.md", words: twelve }]);
});

test("eleven words, one's own words and allowed words are nobody's copy", () => {
  const eleven = twelve.split(" ").slice(1).join(" ");
  expect(sharedRuns([prose("a", twelve), prose("b", eleven), prose("a", twelve)])).toEqual([]);
  expect(sharedRuns([prose("a", twelve), prose("b", twelve)], [`Zie: ${twelve}.`])).toEqual([]);
});

test("a long copy is told once for every twelve words, not once for each word", () => {
  const long = Array.from({ length: 30 }, (_, n) => `woord${n}`).join(" ");
  expect(sharedRuns([prose("a", long), prose("b", long)])).toHaveLength(2);
});

test("a sentence of five words in two roles is told with file and line, in running text, a list and a heading", () => {
  const texts = [
    prose(
      "a",
      "## Vragen\n\nEen fout komt terug. Hoe zoek je dat uit?\n\n### Donderdag bij de grote bank\n\nVraag het na.",
    ),
    prose(
      "b",
      "## Vragen\n\n1. **Het is traag. Hoe zoek je dat uit?** Meten.\n\n### Donderdag, bij de grote bank\n\nVraag het na.",
    ),
  ];
  expect(sharedSentences(texts)).toEqual([
    { file: "b/nl.md", line: 3, other: "a/nl.md", words: "hoe zoek je dat uit" },
    { file: "b/nl.md", line: 5, other: "a/nl.md", words: "donderdag bij de grote bank" },
  ]);
});

test("headings of every role, lines of sources, allowed names and part of a sentence are nobody's copy", () => {
  const text = "## Hoe zoek je dat uit\n\nBronnen: een, twee, drie, vier, vijf\n\n- The Linux Command Line (gratis)";
  expect(sharedSentences([prose("a", text), prose("b", text)], ["The Linux Command Line (gratis)"])).toEqual([]);
  const whole = prose("a", "Je zoekt uit waarom het traag is.");
  expect(sharedSentences([whole, prose("b", "Daarna zoek je uit waarom het traag is.")])).toEqual([]);
  expect(sharedSentences([whole, prose("a", whole.text)])).toEqual([]);
});
