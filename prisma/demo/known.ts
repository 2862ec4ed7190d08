import type { Database } from "#lib/db/client";
import { demoRoles } from "./roles.ts";
import type { SkillName } from "./text/skill-words.ts";

/** What of the reference data the demo refers to, by the names it uses. */
export type Known = {
  roles: Map<string, number>;
  skills: Map<string, SkillName & { id: number }>;
  /** By name in lower case: the most populous of namesakes. */
  places: Map<string, number>;
};

/** @throws {Error} that names the roles and skills which are missing. */
export async function readKnown(database: Database): Promise<Known> {
  const [roles, skills, places] = await Promise.all([
    database.role.findMany({ select: { id: true, slug: true } }),
    database.skill.findMany({ select: { id: true, slug: true, name: true, nameNl: true, kind: true } }),
    database.place.findMany({
      where: { kind: "place" },
      select: { id: true, name: true, aliases: true },
      orderBy: { population: { sort: "asc", nulls: "first" } },
    }),
  ]);
  const known: Known = {
    roles: new Map(roles.map(({ id, slug }) => [slug, id])),
    skills: new Map(skills.map((skill) => [skill.slug, skill])),
    places: new Map([
      ...places.flatMap(({ id, aliases }) => aliases.map((alias) => [alias.toLowerCase(), id] as const)),
      ...places.map(({ id, name }) => [name.toLowerCase(), id] as const),
    ]),
  };
  refuseGaps(known);
  return known;
}

function refuseGaps(known: Known) {
  const missingRoles = demoRoles.filter(({ slug }) => !known.roles.has(slug)).map(({ slug }) => slug);
  const slugs = demoRoles.flatMap(({ must, nice, stacks }) => [
    ...must,
    ...nice,
    ...stacks.flatMap((stack) => [...stack.must, ...stack.nice, ...(stack.tool ? [stack.tool] : [])]),
  ]);
  const missingSkills = [...new Set(slugs)].filter((slug) => !known.skills.has(slug));
  if (missingRoles.length + missingSkills.length === 0) return;
  throw new Error(
    `The demo speaks of what the reference data lacks: ${[...missingRoles, ...missingSkills].join(", ")}.`,
  );
}
