import type { Level } from "#lib/db/generated/enums";
import type { Locale } from "#lib/i18n/routing";
import { type LadderStep, stepNamed } from "./ladder.ts";
import { itemsOf, keyedItem, labelledItem, linkedRoles, markedItem, partsOf, withoutLinks } from "./section.ts";
import { isSectionKind, type SectionKind, sectionKinds } from "./section-kinds.ts";

// A description as the page shows it. Every `text` and `markdown` is Markdown without HTML, in
// which a link to `role:slug` leads to that role.

/** A task; `level` is the name of the step from which it applies, `skills` are names. */
export type RoleTask = { text: string; level: string; skills: string[] };

/** What a role asks of a skill at each step of `steps`, 1 awareness to 4 expert; null where it asks nothing. */
export type RoleSkillRow = {
  slug: string;
  name: string;
  isMust: boolean;
  depths: (number | null)[];
  statement: string;
};

export type RolePart = {
  heading: string;
  /** The role the part is about; null when it is about none. */
  role: string | null;
  /** The sector that it is, as search knows it; null when it is none. */
  sector: string | null;
  markdown: string;
};

type RoleReference = { key: string; title: string; url: string; year: number | null };

type Form =
  | { form: "prose"; markdown: string }
  | { form: "parts"; lead: string; parts: RolePart[] }
  | { form: "tasks"; tasks: RoleTask[] }
  | { form: "skills"; steps: string[]; levels: Level[]; rows: RoleSkillRow[] }
  | { form: "tools"; purposes: { heading: string; tools: { slug: string; name: string; text: string }[] }[] }
  | { form: "levels"; steps: { name: string; level: Level | null; aspects: { label: string; text: string }[] }[] }
  | { form: "questions"; questions: { question: string; answer: string }[] };

/** A section; `kind` is also its anchor, `form` says how it is built up. */
export type RoleArticleSection = { kind: SectionKind; heading: string; sources: RoleReference[] } & Form;

export type ArticleSource = {
  sections: { kind: string; body: string; sources: string[] }[];
  ladder: LadderStep[];
  /** In the order of the source file. */
  skills: { slug: string; isMust: boolean; depth: Partial<Record<Level, number>> }[];
  skillNames: Map<string, string>;
  references: Record<string, { title: string; url: string; year?: number | undefined }>;
};

/** The sections of a description, ready to be drawn. */
export function articleSections(source: ArticleSource, locale: Locale): RoleArticleSection[] {
  return source.sections.flatMap(({ kind, body, sources }) => {
    if (!isSectionKind(kind)) return [];
    const references = sources.flatMap((key) => {
      const found = source.references[key];
      return found ? [{ key, title: found.title, url: found.url, year: found.year ?? null }] : [];
    });
    return [{ kind, heading: sectionKinds[kind][locale], sources: references, ...formOf(kind, body, source, locale) }];
  });
}

/** The slugs of skills that a description names outside its own list. */
export function skillsNamed(sections: { body: string }[]): string[] {
  const slugs = sections.flatMap(({ body }) => [
    ...itemsOf(body, "numbers").flatMap(({ text }) => markedItem(text)?.skills ?? []),
    ...itemsOf(body, "bullets").flatMap(({ text }) => keyedItem(text)?.key ?? []),
  ]);
  return [...new Set(slugs)];
}

/** A source as a link in Markdown, with its year where it has one. */
export function sourceLink({
  title,
  url,
  year,
}: {
  title: string;
  url: string;
  year?: number | null | undefined;
}): string {
  return `[${title}](${url})${year ? ` (${year})` : ""}`;
}

/** The sectors that the parts of a description are about. */
export function sectorsNamed(sections: RoleArticleSection[]): string[] {
  return sections.flatMap((each) => (each.form === "parts" ? each.parts.flatMap(({ sector }) => sector ?? []) : []));
}

function formOf(kind: SectionKind, body: string, source: ArticleSource, locale: Locale): Form {
  if (kind === "tasks") return { form: "tasks", tasks: tasksOf(body, source, locale) };
  if (kind === "skills") return skillMatrix(body, source, locale);

  const { lead, parts } = partsOf(body);
  if (kind === "tools") {
    return {
      form: "tools",
      purposes: parts.map((part) => ({ heading: part.heading, tools: toolsOf(part.body, source) })),
    };
  }
  if (kind === "levels")
    return { form: "levels", steps: parts.map((part) => stepOf(part.heading, part.body, source, locale)) };
  if (kind === "faq") {
    return { form: "questions", questions: parts.map((part) => ({ question: part.heading, answer: part.body })) };
  }
  if (parts.length === 0) return { form: "prose", markdown: body };
  return { form: "parts", lead, parts: parts.map((part) => partOf(part.heading, part.body)) };
}

function tasksOf(body: string, { ladder, skillNames }: ArticleSource, locale: Locale): RoleTask[] {
  return itemsOf(body, "numbers").map(({ text }) => {
    const marks = markedItem(text);
    const step = ladder.find(({ level }) => level === marks?.level);
    return {
      text: marks?.text ?? text,
      level: step?.[locale] ?? "",
      skills: (marks?.skills ?? []).map((slug) => skillNames.get(slug) ?? slug),
    };
  });
}

function skillMatrix(body: string, { ladder, skills, skillNames }: ArticleSource, locale: Locale): Form {
  const statements = new Map(
    itemsOf(body, "bullets").flatMap(({ text }) => {
      const keyed = keyedItem(text);
      return keyed ? [[keyed.key, keyed.text] as const] : [];
    }),
  );
  const steps = ladder.flatMap(({ level, ...step }) =>
    level !== null && skills.some(({ depth }) => depth[level] !== undefined) ? [{ ...step, level }] : [],
  );
  const rows = skills.map(({ slug, isMust, depth }) => ({
    slug,
    name: skillNames.get(slug) ?? slug,
    isMust,
    depths: steps.map(({ level }) => depth[level] ?? null),
    statement: statements.get(slug) ?? "",
  }));
  const names = steps.map((step) => step[locale]);
  return { form: "skills", steps: names, levels: steps.map(({ level }) => level), rows };
}

function toolsOf(body: string, { skillNames }: ArticleSource) {
  return itemsOf(body, "bullets").flatMap(({ text }) => {
    const keyed = keyedItem(text);
    return keyed ? [{ slug: keyed.key, name: skillNames.get(keyed.key) ?? keyed.key, text: keyed.text }] : [];
  });
}

function stepOf(heading: string, body: string, { ladder }: ArticleSource, locale: Locale) {
  const aspects = itemsOf(body, "bullets").flatMap(({ text }) => labelledItem(text) ?? []);
  return { name: heading, level: stepNamed(ladder, heading, locale)?.level ?? null, aspects };
}

function partOf(given: string, body: string): RolePart {
  const { key: sector, text: heading } = keyedItem(given) ?? { key: null, text: given };
  return { heading: withoutLinks(heading), role: linkedRoles(heading)[0]?.role ?? null, sector, markdown: body };
}
