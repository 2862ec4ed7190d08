import { expect, test } from "vitest";
import { returnPath } from "./return-path.ts";

const home = "/nl/werving";

const kept = [
  "/",
  "/nl/werving",
  "/nl/werving/vacatures/k3v9x0a1bq/bewerken",
  "/nl/werving/vacatures/nieuw?kept=abc_DEF-1",
  "/en/vacancies?q=c%2B%2B&place=utrecht#rows",
  "/nl/a//b",
  "/%2f%2fevil.example",
  "/nl?to=https://evil.example",
  "/@evil.example",
  "/nl/:evil.example",
];

test.each(kept.map((path) => [path]))("%j is gone back to, and stays on this site", (path) => {
  expect(returnPath(path, home)).toBe(path);
  expect(new URL(path, "https://jobs.example.org").origin).toBe("https://jobs.example.org");
});

const refused = [
  undefined,
  "",
  "nl/werving",
  "//evil.example",
  "///evil.example",
  "////evil.example/%2f..",
  "/\\evil.example",
  "\\/evil.example",
  "\\\\evil.example",
  "/\\/evil.example",
  "/nl\\evil",
  "https://evil.example",
  "HTTPS://evil.example",
  "https:/evil.example",
  "https:evil.example",
  "http:evil.example",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>",
  "vbscript:x",
  " /nl",
  "\t/nl",
  "\n//evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r/evil.example",
  "/nl\r\nSet-Cookie: a=b",
  "/nl\u0000",
  "/ /evil.example",
  "/nl werving",
  "\u0000/nl",
  "/\u007f/evil.example",
  "?to=//evil.example",
  "#/nl",
  ".",
  "..",
  "./nl",
  "../nl",
  "@evil.example",
  "evil.example",
  "mailto:eve@evil.example",
  `/${"a".repeat(501)}`,
];

test.each(refused.map((path) => [path]))("%j leads home instead", (path) => {
  expect(returnPath(path, home)).toBe(home);
});
