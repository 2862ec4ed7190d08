import type { Prisma } from "#lib/db/client";
import type { Language, Level } from "#lib/db/generated/enums";
import { articleSections, type RoleArticleSection } from "./article.ts";
import { ladderOf } from "./ladder.ts";
import { type Provenance, provenance } from "./source-facts.ts";

export const familyView = { slug: true, nameNl: true, nameEn: true, tile: true } satisfies Prisma.RoleFamilySelect;
export const roleName = {
  slug: true,
  titleNl: true,
  titleEn: true,
  family: { select: { tile: true } },
} satisfies Prisma.RoleSelect;

export const publicRole = {
  ...roleName,
  family: { select: familyView },
  ladder: true,
  provenance: true,
  updatedAt: true,
  aliases: { select: { language: true, name: true, isAmbiguous: true }, orderBy: { id: "asc" } },
  codes: {
    select: { system: true, code: true, labelNl: true, labelEn: true, uri: true, certainty: true },
    orderBy: [{ system: "asc" }, { code: "asc" }],
  },
  skills: {
    select: { isMust: true, level: true, depth: true, skill: { select: { slug: true, name: true, nameNl: true } } },
    orderBy: { position: "asc" },
  },
  edgesOut: { select: { kind: true, to: { select: roleName } }, orderBy: [{ kind: "asc" }, { to: { slug: "asc" } }] },
  edgesIn: {
    select: { kind: true, from: { select: roleName } },
    orderBy: [{ kind: "asc" }, { from: { slug: "asc" } }],
  },
  texts: {
    select: {
      language: true,
      title: true,
      summary: true,
      intro: true,
      mission: true,
      sections: { select: { kind: true, body: true, sources: true }, orderBy: { position: "asc" } },
    },
  },
} satisfies Prisma.RoleSelect;

export const namedRole = {
  slug: true,
  titleNl: true,
  titleEn: true,
  edgesOut: { select: { kind: true, to: { select: { slug: true } } } },
  edgesIn: { select: { kind: true, from: { select: { slug: true } } } },
} satisfies Prisma.RoleSelect;

/** A role by its names; `kinds` and `alike` are slugs of roles that are kinds of it, and that overlap with it either way. */
export type NamedRole = {
  slug: string;
  titleNl: string;
  titleEn: string;
  names: string[];
  kinds: string[];
  alike: string[];
};

export type RoleRow = Prisma.RoleGetPayload<{ select: typeof publicRole }>;

export type RoleFamily = Prisma.RoleFamilyGetPayload<{ select: typeof familyView }>;
export type RoleName = Prisma.RoleGetPayload<{ select: typeof roleName }>;
export type RoleCode = RoleRow["codes"][number];

/** A tie to another role. `direction` is "out" when this role's file names it: out + nextStep is where one can go. */
type RoleTie = { kind: RoleRow["edgesOut"][number]["kind"]; direction: "out" | "in"; role: RoleName };

/** The description in one language, whole. */
type RoleText = {
  title: string;
  summary: string;
  intro: string;
  mission: string;
  sections: RoleArticleSection[];
};

/** Who wrote and reviewed the description, and when, in the language asked for; `changes` are newest last. */
export type RoleProvenance = Omit<Provenance, "changes"> & {
  changes: { on: string; text: string }[];
  modifiedOn: string;
};

/** A role as anyone may see it. `text` and `provenance` are null until it is described in both languages. */
export type PublicRole = Omit<RoleRow, "provenance" | "ladder" | "skills" | "edgesOut" | "edgesIn" | "texts"> & {
  /** Names of the steps, lowest first. */
  ladder: string[];
  ties: RoleTie[];
  provenance: RoleProvenance | null;
  text: RoleText | null;
};

/** The row as a reader of that language sees it; `skillNames` by slug. */
export function publicRoleOf(row: RoleRow, skillNames: Map<string, string>, locale: Language): PublicRole {
  const { texts, edgesOut, edgesIn, skills, ladder, provenance: kept, ...role } = row;
  const steps = ladderOf(ladder);
  const written = kept === null ? null : provenanceIn(provenance.parse(kept), locale);
  const text = texts.find(({ language }) => language === locale);
  const isDescribed = written !== null && texts.length === 2 && text !== undefined;
  return {
    ...role,
    ladder: steps.map((step) => step[locale]),
    ties: [
      ...edgesOut.map(({ kind, to }) => ({ kind, direction: "out" as const, role: to })),
      ...edgesIn.map(({ kind, from }) => ({ kind, direction: "in" as const, role: from })),
    ],
    provenance: isDescribed ? written : null,
    text: isDescribed
      ? {
          title: text.title,
          summary: text.summary,
          intro: text.intro,
          mission: text.mission,
          sections: articleSections(
            {
              sections: text.sections,
              ladder: steps,
              skills: skillDepths(skills),
              skillNames,
              references: written.sources,
            },
            locale,
          ),
        }
      : null,
  };
}

function provenanceIn({ changes, sources, ...written }: Provenance, locale: Language): RoleProvenance {
  const days = [written.writtenOn, ...changes.map(({ on }) => on)].sort();
  return {
    ...written,
    sources: Object.fromEntries(
      Object.entries(sources).map(([key, source]) => [key, { ...source, title: titleIn(source, locale) }]),
    ),
    changes: changes.map((change) => ({ on: change.on, text: change[locale] })),
    modifiedOn: days.at(-1) ?? written.writtenOn,
  };
}

function titleIn({ title, titleNl }: Provenance["sources"][string], locale: Language): string {
  return (locale === "nl" && titleNl) || title;
}

function skillDepths(rows: RoleRow["skills"]) {
  const bySlug = new Map<string, { slug: string; isMust: boolean; depth: Partial<Record<Level, number>> }>();
  for (const { skill, isMust, level, depth } of rows) {
    const known = bySlug.get(skill.slug) ?? { slug: skill.slug, isMust, depth: {} };
    known.depth[level] = depth;
    bySlug.set(skill.slug, known);
  }
  return [...bySlug.values()];
}
