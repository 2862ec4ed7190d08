import type { Language } from "#lib/db/generated/enums";
import { lineOf, linesOf } from "./json-lines.ts";
import { partsOf, wordCount } from "./section.ts";
import type { SectionKind } from "./section-kinds.ts";
import type { RoleSource, SourceFile } from "./source.ts";
import type { Problem } from "./source-facts.ts";
import { readSections } from "./source-text.ts";

// Rules for who edits a description. Breaking one keeps nothing from being shown: a trend grows
// old by itself, and the page of a role does not go because another role forgot it.

/** A trend is looked at again after so many months (RD-10). */
export const trendMonths = 18;
/** A sentence of a plain section has at most so many words (B1). */
const sentenceWords = 30;

/** The sections everyone reads first, or reads only. */
const plainKinds: SectionKind[] = ["summary", "mission", "intro", "faq"];

const monthNames = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  en: "january february march april may june july august september october november december".split(" "),
} as const satisfies Record<Language, string[]>;

/** What an editor has to look at in the files of all roles, by slug, as "prisma/roles/x/nl.md:41: …". */
export function editingProblems(folders: Map<string, SourceFile[]>, roles: RoleSource[], now: Date): string[] {
  const bySlug = new Map(roles.map((role) => [role.slug, role]));
  return roles.flatMap((role) =>
    (folders.get(role.slug) ?? []).flatMap((file) => {
      const language = /\/(nl|en)\.md$/.exec(file.path)?.[1];
      const problems =
        language === "nl" || language === "en"
          ? textProblems(file.text, language, role.title[language], now)
          : oneSidedTies(role, bySlug, file.text);
      return problems.map(({ line, message }) => `${file.path}:${line}: ${message}`);
    }),
  );
}

/**
 * The ties of a role that are the same from both sides, and that the other side does not have. That
 * is `overlaps` alone: `specialises` and `nextStep` go one way, and `worksWith` lists whom one works
 * with most, which the other may answer differently.
 */
function oneSidedTies(role: RoleSource, roles: Map<string, RoleSource>, json: string): Problem[] {
  return (role.description?.edges ?? []).flatMap(({ kind, role: slug }, index) => {
    const other = roles.get(slug)?.description?.edges;
    if (kind !== "overlaps" || !other) return [];
    if (other.some((edge) => edge.kind === kind && edge.role === role.slug)) return [];
    const line = lineOf(linesOf(json), ["edges", index]);
    return [{ line, message: `overlaps "${slug}", which does not overlap "${role.slug}" in return` }];
  });
}

function textProblems(markdown: string, language: Language, title: string, now: Date): Problem[] {
  return readSections(markdown, language, title).sections.flatMap(({ kind, body, line }) => {
    if (kind === "trends") return staleTrends(body, language, now, line);
    return plainKinds.includes(kind) ? longSentences(kind, body, line) : [];
  });
}

function staleTrends(body: string, language: Language, now: Date, line: number): Problem[] {
  return trendAges(body, language, now).flatMap(({ heading, line: at, age }) => {
    if (age === null)
      return [{ line: line + at, message: `trends: "${heading}" does not end with its month and year` }];
    if (age <= trendMonths) return [];
    return [
      { line: line + at, message: `trends: "${heading}" is ${age} months old, ${trendMonths} at most are wanted` },
    ];
  });
}

/** The trends of a section and how many months old each is; null when it does not end with its month and year. */
export function trendAges(
  body: string,
  language: Language,
  now: Date,
): { heading: string; line: number; age: number | null }[] {
  return partsOf(body).parts.map(({ heading, line }) => ({ heading, line, age: monthsSince(heading, language, now) }));
}

/** Months from the "(May 2026)" at the end of a heading until now, negative when it is yet to come. */
function monthsSince(heading: string, language: Language, now: Date): number | null {
  const [, name = "", year] = /\((\p{L}+) (20\d\d)\)$/u.exec(heading) ?? [];
  const month = monthNames[language].indexOf(name.toLowerCase());
  return month === -1 ? null : (now.getUTCFullYear() - Number(year)) * 12 + now.getUTCMonth() - month;
}

function longSentences(kind: SectionKind, body: string, line: number): Problem[] {
  let at = line;
  return body.split(/\n(?=\s*\n|\s*[-*#\d])/).flatMap((block) => {
    const first = at + (block.length - block.trimStart().length === 0 ? 0 : 1);
    at += block.split("\n").length;
    return block.split(/(?<=[.!?]["”’)]*)\s+/).flatMap((sentence) => {
      const count = wordCount(sentence);
      if (count <= sentenceWords) return [];
      const message = `${kind}: a sentence of ${count} words, ${sentenceWords} at most are wanted: "${sentence.trim()}"`;
      return [{ line: first, message }];
    });
  });
}
