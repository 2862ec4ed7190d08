import { roleTitle } from "./role-title.ts";
import "server-only";
import { cache } from "react";
import { db, type Prisma } from "#lib/db/client";
import type { Language } from "#lib/db/generated/enums";
import { skillName } from "#lib/skills/skill";
import type { Suggestions } from "#lib/suggestions";
import { aliasEntries, type Named, namedByKey, type RoleAliasEntry, slugKey } from "./alias.ts";
import { skillsNamed } from "./article.ts";
import { keptWhileRolesStand } from "./kept.ts";
import type { ListedRow } from "./record.ts";
import {
  familyView,
  type NamedRole,
  namedRole,
  type PublicRole,
  publicRole,
  publicRoleOf,
  type RoleFamily,
  type RoleName,
  type RoleRow,
  roleName,
} from "./role.ts";
import { sentencesOf } from "./shared-runs.ts";
import { type RoleVocabulary, roleVocabulary, suggestRoles } from "./suggestions.ts";

export type { RoleArticleSection, RolePart, RoleSkillRow, RoleTask } from "./article.ts";
export type { PublicRole, RoleFamily, RoleProvenance } from "./role.ts";

/** A row of the index; `summary` is null without a description. */
type ListedRole = RoleName & { summary: string | null };
/** `about` says in one language what its roles share and how they differ. */
export type FamilyWithRoles = RoleFamily & { about: string; roles: ListedRole[] };

/** The role at `slug` with its text in one language, or null. */
export async function findRole(slug: string, locale: Language): Promise<PublicRole | null> {
  return isSlug(slug) ? askRole(`${locale} ${slug}`) : null;
}

function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(text);
}

/** The role at `slug` as it is kept, in both languages, or null. */
export async function findRoleRow(slug: string): Promise<RoleRow | null> {
  return isSlug(slug) ? askRow(slug) : null;
}

/** What the description of a role says in both languages, sentence by sentence as `sentencesOf` has them. */
export async function listSentencesOf(slug: string): Promise<Set<string>> {
  return (await askSentences(slug)) ?? new Set();
}

/** Every role by slug, for a list. */
export const listRoleRows = keptWhileRolesStand((): Promise<ListedRow[]> => {
  const { slug, titleNl, titleEn, family, updatedAt } = publicRole;
  return db().role.findMany({ select: { slug, titleNl, titleEn, family, updatedAt }, orderBy: { slug: "asc" } });
});

/** The nine families in the order of the board. */
export const listFamilies = cache(
  (): Promise<RoleFamily[]> => db().roleFamily.findMany({ select: familyView, orderBy: { tile: "asc" } }),
);

/** The families in the order of the board, each with its roles by title in one language. */
export async function listRolesByFamily(locale: Language): Promise<FamilyWithRoles[]> {
  return askFamilies(locale);
}

/** One of the nine families with its roles, or null. */
export async function findFamily(slug: string, locale: Language): Promise<FamilyWithRoles | null> {
  return (await askFamilies(locale)).find((family) => family.slug === slug) ?? null;
}

/** Every title and alias in both languages, for `detectRole`. The same array until a role changes. */
export const listRoleAliases = keptWhileRolesStand(async (): Promise<RoleAliasEntry[]> => {
  const aliases = { language: true, name: true, isAmbiguous: true } satisfies Prisma.RoleAliasSelect;
  const rows = await db().role.findMany({
    select: { slug: true, titleNl: true, titleEn: true, aliases: { select: aliases, orderBy: { id: "asc" } } },
    orderBy: { slug: "asc" },
  });
  return rows.flatMap(({ slug, titleNl: nl, titleEn: en, aliases: given }) => aliasEntries(slug, { nl, en }, given));
});

/** Every role as search speaks of it: what it is called, and which roles are kinds of it or do much the same. */
export const listNamedRoles = keptWhileRolesStand(async (): Promise<NamedRole[]> => {
  const rows = await db().role.findMany({ select: namedRole, orderBy: { slug: "asc" } });
  const aliases = Map.groupBy(await listRoleAliases(), ({ roleSlug }) => roleSlug);
  return rows.map(({ slug, titleNl, titleEn, edgesIn, edgesOut }) => {
    const alike = [
      ...edgesOut.map(({ kind, to }) => ({ kind, ...to })),
      ...edgesIn.map(({ kind, from }) => ({ kind, ...from })),
    ];
    return {
      slug,
      titleNl,
      titleEn,
      names: (aliases.get(slug) ?? []).map(({ name }) => name),
      kinds: edgesIn.filter(({ kind }) => kind === "specialises").map(({ from }) => from.slug),
      alike: [
        ...new Set(alike.filter(({ kind }) => kind === "overlaps" || kind === "specialises").map((role) => role.slug)),
      ],
    };
  });
});

/** Slug → id of every role. */
export const findRoleIds = keptWhileRolesStand(async () => {
  const roles = await db().role.findMany({ select: { slug: true, id: true } });
  return new Map(roles.map(({ slug, id }) => [slug, id]));
});

/** The roles called so, by slug, alias or title however it is spelt ("java-developer", "Java Developer"); null when none is. */
export async function findNamed(slugOrText: string): Promise<Named | null> {
  return (await askNames()).get(slugKey(slugOrText.slice(0, 120))) ?? null;
}

/** The roles that `typed` names or can be the beginning of, for a field that helps while one types. */
export async function listRoleSuggestions(typed: string, locale: Language): Promise<Suggestions> {
  return suggestRoles(await askVocabulary(), typed, locale);
}

const askRow = keptWhileRolesStand((slug: string) => db().role.findUnique({ where: { slug }, select: publicRole }));

const askSentences = keptWhileRolesStand(async (slug: string): Promise<Set<string> | null> => {
  const row = await askRow(slug);
  const texts = row?.texts.flatMap(({ summary, intro, mission, sections }) => [
    summary,
    intro,
    mission,
    ...sections.map(({ body }) => body),
  ]);
  return texts ? new Set(texts.flatMap(sentencesOf).map(({ said }) => said)) : null;
});

const askRole = keptWhileRolesStand(async (key: string): Promise<PublicRole | null> => {
  const [language, slug = ""] = key.split(" ");
  const row = await askRow(slug);
  if (!row) return null;
  const locale = language === "nl" ? "nl" : "en";
  const sections = row.texts.filter((text) => text.language === locale).flatMap((text) => text.sections);
  return publicRoleOf(row, await skillNames(skillsNamed(sections), locale), locale);
});

const askFamilies = keptWhileRolesStand(async (locale: string): Promise<FamilyWithRoles[]> => {
  const language = locale === "nl" ? "nl" : "en";
  const roles = { ...roleName, texts: { where: { language }, select: { summary: true } } } satisfies Prisma.RoleSelect;
  const rows = await db().roleFamily.findMany({
    select: { ...familyView, aboutNl: true, aboutEn: true, roles: { select: roles } },
    orderBy: { tile: "asc" },
  });
  const titleOf = (role: RoleName) => roleTitle(role, language);
  return rows.map(({ aboutNl, aboutEn, ...row }) => ({
    ...row,
    about: language === "nl" ? aboutNl : aboutEn,
    roles: row.roles
      .map(({ texts, ...role }) => ({ ...role, summary: texts[0]?.summary ?? null }))
      .sort((a, b) => titleOf(a).localeCompare(titleOf(b), language)),
  }));
});

const askVocabulary = keptWhileRolesStand(async (): Promise<RoleVocabulary> => {
  const roles = (await askFamilies("nl")).flatMap(({ nameNl, nameEn, roles: ofFamily }) =>
    ofFamily.map(({ slug, titleNl, titleEn }) => ({
      slug,
      title: { nl: titleNl, en: titleEn },
      family: { nl: nameNl, en: nameEn },
    })),
  );
  return roleVocabulary(roles, await listRoleAliases());
});

const askNames = keptWhileRolesStand(async () => namedByKey(await listRoleAliases()));

async function skillNames(slugs: string[], locale: Language): Promise<Map<string, string>> {
  const rows = await db().skill.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, name: true, nameNl: true },
  });
  return new Map(rows.map((row) => [row.slug, skillName(row, locale)]));
}
