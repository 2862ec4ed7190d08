import { wordCount } from "./section.ts";
import { sectionOrder } from "./section-kinds.ts";
import type { RoleSource, SourceFile } from "./source.ts";
import { provenance } from "./source-facts.ts";
import { readSections } from "./source-text.ts";

/** What is there of a role's description, in files that may be unfinished. */
export type RoleCoverage = {
  role: string;
  /** Of the sections there are, how many are filled, and the words a reader sees in them. */
  nl: { fields: number; words: number };
  en: { fields: number; words: number };
  sources: number;
  reviewedOn: string | null;
};

/** How complete the description in these files is; zeroes when there is none. */
export function coverageOf(role: RoleSource, files: SourceFile[]): RoleCoverage {
  const inLanguage = (language: "nl" | "en") => {
    const text = files.find(({ path }) => path.endsWith(`/${language}.md`))?.text ?? "";
    const bodies = readSections(text, language, role.title[language]).sections.map(({ body }) => body);
    return {
      fields: bodies.filter((body) => body !== "").length,
      words: wordCount(bodies.join("\n").replace(/\{[^}]*\}|\]\([^)]*\)/g, " ")),
    };
  };
  // From the file, because a description with errors is not part of the role.
  const json: { provenance?: unknown } = JSON.parse(
    files.find(({ path }) => path.endsWith("/role.json"))?.text ?? "{}",
  );
  const written = provenance.safeParse(json.provenance).data;
  return {
    role: role.slug,
    nl: inLanguage("nl"),
    en: inLanguage("en"),
    sources: Object.keys(written?.sources ?? {}).length,
    reviewedOn: written?.reviewedOn ?? null,
  };
}

/** The coverage of all roles as a table for a terminal, with what it comes to below it. */
export function coverageTable(rows: RoleCoverage[]): string {
  const head = ["role", "fields nl", "fields en", "words nl", "words en", "sources", "reviewed"];
  const cells = rows.map(({ role, nl, en, sources, reviewedOn }) => [
    role,
    `${nl.fields}/${sectionOrder.length}`,
    `${en.fields}/${sectionOrder.length}`,
    ...[nl.words, en.words, sources].map(String),
    reviewedOn ?? "no",
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map((row) => (row[at] ?? "").length)));
  const line = (row: string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ");
  const whole = rows.filter(({ nl, en }) => Math.min(nl.fields, en.fields) === sectionOrder.length);
  const reviewed = rows.filter(({ reviewedOn }) => reviewedOn !== null);
  const total = `${whole.length} of ${rows.length} described in both languages, ${reviewed.length} reviewed by someone who does the work`;
  return [head, ...cells].map(line).concat("", total).join("\n");
}
