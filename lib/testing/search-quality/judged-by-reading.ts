import { readFileSync } from "node:fs";

/** A query with grades from 1 to 3 by public id, given by reading the vacancies; any other is 0. */
export type ReadQuery = { q: string; grades: Map<string, { grade: number; title: string }> };

/**
 * The queries that facts grade badly: what an employer does, words of the text, quotes, minus. Public ids are the same
 * for the same seed and day of the demo (`qualityNow`); titles are there to be read, and to tell when they are not.
 */
export function listReadQueries(): ReadQuery[] {
  const [, ...lines] = readFileSync(new URL("judged-by-reading.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const byQuery = new Map<string, ReadQuery["grades"]>();
  for (const line of lines) {
    const [q = "", grade, publicId = "", title = ""] = line.split("\t");
    const grades = byQuery.get(q) ?? new Map();
    byQuery.set(q, grades.set(publicId, { grade: Number(grade), title }));
  }
  return Array.from(byQuery, ([q, grades]) => ({ q, grades }));
}
