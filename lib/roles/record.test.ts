import { describe, expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { findRoleRow, listRoleRows } from "./queries.ts";
import { listedRecord, roleRecord } from "./record.ts";

useDatabase();

const site = "https://roleboard.example";
const recordOf = async (slug: string, compared: string[] = []) => {
  const row = await findRoleRow(slug);
  if (!row) throw new Error(`no role ${slug}`);
  return roleRecord(row, site, compared);
};

describe("a described role as data", () => {
  test("has names, codes with how certain they are, and skills by level, in both languages", async () => {
    const record = await recordOf("backend-developer");
    expect(record).toMatchObject({
      id: "backend-developer",
      titles: { nl: "Backend-ontwikkelaar", en: "Backend developer" },
      family: { id: "software-development", names: { nl: expect.any(String), en: "Software development" } },
      links: {
        self: `${site}/api/v1/roles/backend-developer`,
        pages: { nl: `${site}/nl/functies/backend-developer`, en: `${site}/en/roles/backend-developer` },
      },
    });
    expect(record.aliases.en).toContainEqual({ name: "Java developer", isAmbiguous: false });
    expect(record.codes).toContainEqual(
      expect.objectContaining({ system: "isco08", edition: "ISCO-08", code: "2512", certainty: "exact" }),
    );
    expect(record.levels[0]).toEqual({ id: "trainee", level: "trainee", names: { nl: "Trainee", en: "Trainee" } });
    expect(record.skills[0]).toMatchObject({
      id: "software-development",
      isMust: true,
      depths: { junior: 2, medior: 3 },
    });
    for (const { depths } of record.skills)
      for (const depth of Object.values(depths)) expect([1, 2, 3, 4]).toContain(depth);
  });

  test("has its tasks as words without marks, and says where the prose stands", async () => {
    const { tasks, sections } = await recordOf("backend-developer");
    expect(tasks.length).toBeGreaterThanOrEqual(8);
    for (const { level, skills, texts } of tasks) {
      expect(level).toMatch(/^[a-z]+$/);
      expect(skills.length).toBeGreaterThan(0);
      for (const text of [texts.nl, texts.en]) expect(text).toMatch(/^\p{Lu}[^{}[\]]{20,}$/u);
    }
    expect(sections.en[1]).toEqual({
      id: "tasks",
      heading: "What you do",
      url: `${site}/en/roles/backend-developer#tasks`,
    });
  });

  test("leads to a comparison only where there is one", async () => {
    const { edges } = await recordOf("backend-developer", ["devops-engineer"]);
    const to = (role: string) => edges.find((edge) => edge.role === role);
    expect(to("devops-engineer")?.comparisons?.en).toBe(`${site}/en/roles/compare/backend-developer/devops-engineer`);
    expect(to("software-engineer")).toMatchObject({ kind: "specialises", direction: "out", comparisons: null });
  });
});

test("every role can be said, described or not, and unsure codes say so", async () => {
  const rows = await listRoleRows();
  expect(rows.map(({ slug }) => slug)).toEqual(rows.map(({ slug }) => slug).toSorted());
  expect(rows).toHaveLength(47);
  const certainties = new Set<string>();
  for (const row of rows) {
    const record = await recordOf(row.slug);
    expect(record).toMatchObject(listedRecord(row, site));
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    for (const { certainty } of record.codes) certainties.add(certainty);
  }
  expect([...certainties].sort()).toEqual(["exact", "nearest", "unsure"]);
});

test("what is no slug is no role", async () => {
  for (const slug of ["", "toverkunstenaar", "java-developer", "../x", "\0", "x".repeat(10_000)])
    expect(await findRoleRow(slug)).toBeNull();
});
