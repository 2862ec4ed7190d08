import { describe, expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { compareRoles, type RoleComparison } from "./comparison.ts";
import { findComparison, listComparedPairs, listNeighbours } from "./neighbours.ts";
import { findRole } from "./queries.ts";

useDatabase();

/** What the comparison should be the other way round. */
function mirrored({ one, other, shared, ...rest }: RoleComparison): RoleComparison {
  return {
    ...rest,
    one: other,
    other: one,
    shared: shared.map((each) => ({ ...each, one: each.other, other: each.one })),
  };
}

describe("two roles that are tied", () => {
  test.each(["nl", "en"] as const)(
    "say of each other what the other says of them, whatever the pair (%s)",
    async (locale) => {
      const pairs = await listComparedPairs();
      expect(pairs.length).toBeGreaterThan(200);
      const slugs = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
      const roles = new Map(
        await Promise.all(slugs.map(async (slug) => [slug, await findRole(slug, locale)] as const)),
      );
      const compare = (one: string, other: string) => {
        const [first, second] = [roles.get(one), roles.get(other)];
        return first && second && compareRoles(first, second);
      };
      for (const { one, other } of pairs) {
        const there = compare(one, other);
        const back = compare(other, one);
        if (!there || !back) throw new Error(`${one} and ${other} cannot be compared`);
        expect(back).toEqual(mirrored(there));
        expect([one, other, there.level]).not.toContain(null);
        expect([there.one, there.other].map(({ tasks }) => tasks.length >= 8)).toEqual([true, true]);
      }
    },
  );

  test("share and differ in exactly the skills of both, with the depth each asks at that level", async () => {
    const comparison = await findComparison("backend-developer", "devops-engineer", "nl");
    if (!comparison) throw new Error("no comparison");
    expect(comparison.level).toBe("medior");
    const sides = [comparison.one, comparison.other];
    for (const [index, slug] of ["backend-developer", "devops-engineer"].entries()) {
      const matrix = (await findRole(slug, "nl"))?.text?.sections.find((section) => section.form === "skills");
      if (matrix?.form !== "skills") throw new Error("no matrix");
      const shared = comparison.shared.map((each) => (index === 0 ? each.one : each.other));
      const given = [...shared, ...(sides[index]?.only ?? [])];
      const medior = matrix.steps.indexOf("Medior");
      const wanted = matrix.rows.map(({ slug: skill, isMust, depths }) => [skill, isMust, depths[medior]]);
      expect(given.map(({ slug: skill, isMust, depth }) => [skill, isMust, depth]).sort()).toEqual(wanted.sort());
    }
    const [mine, theirs] = sides.map(({ only }) => new Set(only.map(({ slug }) => slug)));
    for (const { slug } of comparison.shared) expect([mine?.has(slug), theirs?.has(slug)]).toEqual([false, false]);
    expect(comparison.relations).toContainEqual({ kind: "nextStep", from: "backend-developer", to: "devops-engineer" });
    expect(comparison.one.move).toContain("role:devops-engineer");
    expect(comparison.one.difference).toMatch(/\w/);
  });

  test("are told apart where a name of one is heard in a name of the other", async () => {
    const comparison = await findComparison("full-stack-developer", "web-developer", "nl");
    expect(comparison?.names).toContainEqual({
      name: "full-stack web developer",
      of: "full-stack-developer",
      heard: "web developer",
    });
    const plain = await findComparison("backend-developer", "devops-engineer", "nl");
    expect(plain?.names).toEqual([]);
  });
});

test("roles without a tie, unknown ones and one role twice are not compared", async () => {
  for (const [one, other] of [
    ["backend-developer", "it-support-engineer"],
    ["backend-developer", "backend-developer"],
    ["backend-developer", "toverkunstenaar"],
    ["", "backend-developer"],
    ["\0", "' OR 1=1"],
    ["backend-developer devops-engineer", ""],
  ] as const) {
    expect(await findComparison(one, other, "nl"), `${one} ${other}`).toBeNull();
  }
});

test("neighbours are those one can be compared with, each once, and both count what they share alike", async () => {
  const pairs = await listComparedPairs();
  for (const slug of ["backend-developer", "devops-engineer", "product-owner"]) {
    const neighbours = await listNeighbours(slug);
    const slugs = neighbours.map(({ role }) => role.slug);
    const paired = pairs.flatMap(({ one, other }) => (one === slug ? [other] : other === slug ? [one] : []));
    expect(slugs.toSorted()).toEqual(paired.sort());
    for (const { role, shared, missing } of neighbours) {
      const back = (await listNeighbours(role.slug)).find((each) => each.role.slug === slug);
      expect(back?.shared).toBe(shared);
      const comparison = await findComparison(slug, role.slug, "en");
      expect([comparison?.shared.length, comparison?.other.only.length]).toEqual([shared, missing]);
    }
  }
  expect(await listNeighbours("toverkunstenaar")).toEqual([]);
});
