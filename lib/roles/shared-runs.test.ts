import { expect, test } from "vitest";
import { sharedRuns } from "./shared-runs.ts";

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
