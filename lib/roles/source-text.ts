import type { Language } from "#lib/db/generated/enums";
import { listed } from "./section.ts";
import { type ColumnKind, isColumn, type SectionKind, sectionKinds, sectionOrder } from "./section-kinds.ts";
import type { Problem } from "./source-facts.ts";

/** A section as written: its Markdown, and the line of the file its first line is on. */
export type SourceSection = { kind: SectionKind; body: string; line: number; headingLine: number; sources: string[] };

/** A description in one language, as it goes into the tables. */
export type RoleTextSource = {
  language: Language;
  title: string;
  summary: string;
  mission: string;
  intro: string;
  sections: { kind: SectionKind; body: string; sources: string[] }[];
};

const sourcesLine = { nl: /^Bronnen:\s*(.*)$/, en: /^Sources:\s*(.*)$/ };
const html = /<\/?[a-z][^>]*>|<!--/i;

/** The sections of nl.md or en.md, with what is wrong with its frame: title, headings, their order, HTML. */
export function readSections(
  markdown: string,
  language: Language,
  title: string,
): { sections: SourceSection[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = markdown.replace(/\r\n/g, "\n").split("\n");

  if (lines[0]?.trim() !== `# ${title}`) problems.push({ line: 1, message: `the first line is not "# ${title}"` });
  for (const [index, text] of lines.entries()) {
    if (index > 0 && /^#\s/.test(text)) problems.push({ line: index + 1, message: "there is a second title" });
    if (html.test(text.replace(/`[^`]*`|<https?:[^>]*>/g, "")))
      problems.push({ line: index + 1, message: "there is HTML" });
  }

  const starts = lines.flatMap((text, index) => (/^##\s/.test(text) ? [index] : []));
  const sections: SourceSection[] = [];
  for (const [order, start] of starts.entries()) {
    const name = (lines[start] ?? "").replace(/^##\s+/, "").trim();
    const kind = sectionOrder.find((each) => sectionKinds[each][language] === name);
    if (!kind) problems.push({ line: start + 1, message: `the heading "${name}" is unknown` });
    else if (sections.some((each) => each.kind === kind))
      problems.push({ line: start + 1, message: `the heading "${name}" is there twice` });
    else sections.push(sectionAt(kind, language, lines, start, starts[order + 1] ?? lines.length));
  }
  return { sections, problems: [...problems, ...orderProblems(sections, language, lines.length)] };
}

/** The rows of a description whose sections are all there. */
export function textOf(sections: SourceSection[], language: Language, title: string): RoleTextSource {
  const column = (kind: ColumnKind) => sections.find((section) => section.kind === kind)?.body ?? "";
  return {
    language,
    title,
    summary: onOneLine(column("summary")),
    mission: onOneLine(column("mission")),
    intro: column("intro"),
    sections: sections
      .filter(({ kind }) => !isColumn(kind))
      .map(({ kind, body, sources }) => ({ kind, body, sources })),
  };
}

function sectionAt(kind: SectionKind, language: Language, lines: string[], start: number, end: number): SourceSection {
  const inside = lines.slice(start + 1, end);
  const first = Math.max(
    0,
    inside.findIndex((text) => text.trim() !== ""),
  );
  const last = inside.findLastIndex((text) => text.trim() !== "");
  const sources = sourcesLine[language].exec(inside[last]?.trim() ?? "");
  const body = inside
    .slice(first, sources ? last : last + 1)
    .join("\n")
    .trimEnd();
  return { kind, body, line: start + first + 2, headingLine: start + 1, sources: listed(sources?.[1] ?? "") };
}

function orderProblems(sections: SourceSection[], language: Language, lineCount: number): Problem[] {
  const problems: Problem[] = [];
  let place = -1;
  for (const { kind, headingLine } of sections) {
    const at = sectionOrder.indexOf(kind);
    if (at < place)
      problems.push({ line: headingLine, message: `the heading "${sectionKinds[kind][language]}" comes too late` });
    place = Math.max(place, at);
  }
  for (const kind of sectionOrder) {
    if (sections.some((section) => section.kind === kind)) continue;
    // Named where it should have begun: at the next section that is there.
    const next = sections.find((section) => sectionOrder.indexOf(section.kind) > sectionOrder.indexOf(kind));
    problems.push({
      line: next?.headingLine ?? lineCount,
      message: `the heading "${sectionKinds[kind][language]}" is missing`,
    });
  }
  return problems;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
