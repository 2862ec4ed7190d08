import { expect, test } from "vitest";
import { type ImportReport, reportLines } from "./report.ts";

const report: ImportReport = {
  held: null,
  company: { slug: "pakketlijn", isNew: true },
  read: 5,
  created: 3,
  changed: 1,
  unchanged: 0,
  closed: 2,
  reopened: 0,
  doubtful: 0,
  unpublished: [{ position: { index: 2, id: "12", line: 40 }, title: "Kok", reasons: ["notIct", "noText"] }],
  otherLanguages: [{ position: { index: 3, id: "13", line: null }, title: "Entwickler", language: "de" }],
  errors: [{ position: { index: 4, id: null, line: null }, problem: "title is missing" }],
};

test("a run is told in plain lines, each record by its place in the file", () => {
  expect(reportLines(report)).toEqual([
    "pakketlijn (made now): 5 read, 3 new, 1 changed, 0 unchanged, 2 closed, 0 reopened.",
    "Kept, not published (1):",
    '  record 2 (id 12, line 40) "Kok": its title names no ICT role, it has no text',
    "Not kept, for the site is in Dutch and English (1):",
    '  record 3 (id 13) "Entwickler": written in de',
    "Could not be read (1):",
    "  record 4: title is missing",
  ]);
});

test("what stays open for a record without an id is counted", () => {
  expect(reportLines({ ...report, doubtful: 2 })[1]).toBe(
    "2 no longer listed and not closed: a record without an id may be one. --accept-drop closes.",
  );
});

test("a run that was held says first that nothing was changed, and why", () => {
  expect(reportLines({ ...report, held: "It lists 1 vacancy." })[0]).toBe("Nothing was changed. It lists 1 vacancy.");
});
