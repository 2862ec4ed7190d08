import "server-only";
import type { Database } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { ladders } from "./ladder.ts";
import type { RoleDescription, RoleSource } from "./source.ts";

/** The ids behind the slugs a source may name. */
export type RoleReferences = {
  familyIds: Map<string, number>;
  skillIds: Map<string, number>;
  roleIds: Map<string, number>;
};

/** What `replaceRole` needs to know of the database: families, skills and roles by slug. */
export async function findRoleReferences(database: Database): Promise<RoleReferences> {
  const select = { id: true, slug: true };
  const [families, skills, roles] = [
    await database.roleFamily.findMany({ select }),
    await database.skill.findMany({ select }),
    await database.role.findMany({ select }),
  ];
  return { familyIds: idsBySlug(families), skillIds: idsBySlug(skills), roleIds: idsBySlug(roles) };
}

/**
 * Makes the role what its source says, and returns whether anything was written: not when the
 * stored role came from the same files. Call it inside a transaction. Its id stays, and so do its
 * vacancies and the edges of other roles to it.
 *
 * Its own edges wait for `replaceEdges`, once every role it may name is there.
 *
 * @throws {Error} when the source names a family or skill that the database does not have.
 */
export async function replaceRole(
  database: Database,
  source: RoleSource,
  references: RoleReferences,
  now: Date,
): Promise<boolean> {
  const { slug, description } = source;
  const stored = await database.role.findUnique({ where: { slug }, select: { sourceHash: true } });
  if (stored?.sourceHash === source.hash) return false;

  const familyId = idOf(references.familyIds, source.family, `family of ${slug}`);
  const { id: roleId } = await database.role.upsert({
    where: { slug },
    create: { slug, ...columnsOf(source, familyId, now) },
    update: columnsOf(source, familyId, now),
    select: { id: true },
  });
  references.roleIds.set(slug, roleId);

  await database.roleAlias.deleteMany({ where: { roleId } });
  await database.roleAlias.createMany({ data: source.aliases.map((alias) => ({ roleId, ...alias })) });
  await database.roleCode.deleteMany({ where: { roleId } });
  await database.roleCode.createMany({ data: source.codes.map((code) => ({ roleId, ...code })) });
  await database.roleSkill.deleteMany({ where: { roleId } });
  await database.roleText.deleteMany({ where: { roleId } });
  await database.roleEdge.deleteMany({ where: { fromId: roleId } });
  if (description) await describeRole(database, roleId, description, references);
  return true;
}

/** Ties a role to those its description names; all of them have to be there. */
export async function replaceEdges(database: Database, source: RoleSource, { roleIds }: RoleReferences): Promise<void> {
  const fromId = idOf(roleIds, source.slug, "role");
  const edges = source.description?.edges ?? [];
  await database.roleEdge.deleteMany({ where: { fromId } });
  await database.roleEdge.createMany({
    data: edges.map(({ kind, role }) => ({ fromId, kind, toId: idOf(roleIds, role, `role beside ${source.slug}`) })),
  });
}

function columnsOf({ title, ladder, note, description, hash }: RoleSource, familyId: number, now: Date) {
  return {
    familyId,
    titleNl: title.nl,
    titleEn: title.en,
    ladder: ladders[ladder].map(({ key }) => key),
    note,
    provenance: description?.provenance ?? Prisma.DbNull,
    sourceHash: hash,
    updatedAt: now,
  };
}

async function describeRole(
  database: Database,
  roleId: number,
  { skills, texts }: RoleDescription,
  { skillIds }: RoleReferences,
): Promise<void> {
  await database.roleSkill.createMany({
    data: skills.flatMap(({ slug, isMust, depth }, position) => {
      const skillId = idOf(skillIds, slug, "skill");
      const depths = Object.entries(depth) as [keyof typeof depth, number][];
      return depths.map(([level, each]) => ({ roleId, skillId, level, depth: each, isMust, position }));
    }),
  });
  for (const { sections, ...columns } of texts) {
    const { id: textId } = await database.roleText.create({ data: { roleId, ...columns }, select: { id: true } });
    await database.roleSection.createMany({
      data: sections.map((section, position) => ({ textId, position, ...section })),
    });
  }
}

function idsBySlug(rows: { id: number; slug: string }[]): Map<string, number> {
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

function idOf(ids: Map<string, number>, slug: string, what: string): number {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`There is no ${what} called "${slug}".`);
  return id;
}
