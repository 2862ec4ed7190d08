import "server-only";
import { db, type Prisma } from "#lib/db/client";
import type { EdgeKind, Language } from "#lib/db/generated/enums";
import { compareRoles, type RoleComparison } from "./comparison.ts";
import { keptWhileRolesStand } from "./kept.ts";
import { findRole } from "./queries.ts";
import { type RoleName, roleName } from "./role.ts";

// The roles around a role. Two that are tied in the graph and both described can be compared.

/** Slugs in the order of the alphabet, which is the one order in which the two are compared. */
export type ComparedPair = { one: string; other: string; lastModified: Date };

/** What a neighbour is to a role: where one goes, comes from, a narrower or broader role, one that overlaps or works with it. */
export type Nearness = "next" | "previous" | "narrower" | "broader" | "overlaps" | "worksWith";

/** Another role: how near it is, and how many skills both ask, or only that other one. */
export type Neighbour = { role: RoleName; nearness: Nearness; shared: number; missing: number };

/** Every pair that can be compared, once. */
export async function listComparedPairs(): Promise<ComparedPair[]> {
  return [...(await askPairs()).values()];
}

/** The two beside each other, in whichever order they are named; null when no tie connects them. */
export async function findComparison(one: string, other: string, locale: Language): Promise<RoleComparison | null> {
  if (!(await askPairs()).has(pairKey(one, other))) return null;
  const [first, second] = [await findRole(one, locale), await findRole(other, locale)];
  return first && second && compareRoles(first, second);
}

/** The roles that this one can be compared with, by the nearest tie, and within it by how much they share. */
export async function listNeighbours(slug: string): Promise<Neighbour[]> {
  const graph = await askGraph();
  const node = graph.get(slug);
  if (!node?.isDescribed) return [];
  const near = new Map<string, Nearness>();
  for (const nearness of nearest) {
    for (const tie of node.ties) if (nearnessOf(tie) === nearness && !near.has(tie.slug)) near.set(tie.slug, nearness);
  }
  const neighbours = [...near].flatMap(([each, nearness]) => {
    const other = graph.get(each);
    if (!other?.isDescribed) return [];
    const shared = [...node.skills].filter((skill) => other.skills.has(skill)).length;
    return [{ role: other.name, nearness, shared, missing: other.skills.size - shared }];
  });
  return neighbours.sort((a, b) => nearest.indexOf(a.nearness) - nearest.indexOf(b.nearness) || b.shared - a.shared);
}

const nearest: Nearness[] = ["broader", "narrower", "next", "overlaps", "previous", "worksWith"];

type Tie = { kind: EdgeKind; isOut: boolean; slug: string };
type Node = { name: RoleName; updatedAt: Date; isDescribed: boolean; skills: Set<number>; ties: Tie[] };

function nearnessOf({ kind, isOut }: Tie): Nearness {
  if (kind === "nextStep") return isOut ? "next" : "previous";
  if (kind === "specialises") return isOut ? "broader" : "narrower";
  return kind;
}

function pairKey(one: string, other: string): string {
  return [one, other].sort().join(" ");
}

const askPairs = keptWhileRolesStand(async (): Promise<Map<string, ComparedPair>> => {
  const graph = await askGraph();
  const pairs = new Map<string, ComparedPair>();
  for (const [slug, node] of graph) {
    for (const tie of node.ties) {
      const beside = graph.get(tie.slug);
      if (!node.isDescribed || !beside?.isDescribed) continue;
      const [one = "", other = ""] = [slug, tie.slug].sort();
      const lastModified = new Date(Math.max(node.updatedAt.getTime(), beside.updatedAt.getTime()));
      pairs.set(pairKey(one, other), { one, other, lastModified });
    }
  }
  return pairs;
});

const askGraph = keptWhileRolesStand(async (): Promise<Map<string, Node>> => {
  const select = {
    ...roleName,
    updatedAt: true,
    _count: { select: { texts: true } },
    skills: { select: { skillId: true } },
    edgesOut: { select: { kind: true, to: { select: { slug: true } } } },
    edgesIn: { select: { kind: true, from: { select: { slug: true } } } },
  } satisfies Prisma.RoleSelect;
  const rows = await db().role.findMany({ select, orderBy: { slug: "asc" } });
  return new Map(
    rows.map(({ updatedAt, _count, skills, edgesOut, edgesIn, ...name }) => [
      name.slug,
      {
        name,
        updatedAt,
        isDescribed: _count.texts === 2,
        skills: new Set(skills.map(({ skillId }) => skillId)),
        ties: [
          ...edgesOut.map(({ kind, to }) => ({ kind, isOut: true, slug: to.slug })),
          ...edgesIn.map(({ kind, from }) => ({ kind, isOut: false, slug: from.slug })),
        ],
      },
    ]),
  );
});
