import { describe, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aliasKey, namedByKey, slugKey } from "./alias.ts";
import { findNamed, findRole, listFamilies, listRoleAliases, listRolesByFamily } from "./queries.ts";

useDatabase();

describe("a role that is described", () => {
  test("has its text in the language asked for, every section once and in the order of the page", async () => {
    const dutch = await findRole("backend-developer", "nl");
    const english = await findRole("backend-developer", "en");
    expect(dutch?.text?.sections.map(({ kind }) => kind)).toEqual(english?.text?.sections.map(({ kind }) => kind));
    expect(dutch?.text?.sections.map(({ heading }) => heading).slice(0, 2)).toEqual([
      "Wat het is en wat het niet is",
      "Wat je doet",
    ]);
    expect(english?.text?.sections[1]).toMatchObject({ heading: "What you do", form: "tasks" });
  });

  test("has a matrix of skills by step, named, that never falls before the branch of managers", async () => {
    const role = await findRole("backend-developer", "en");
    const matrix = role?.text?.sections.find((section) => section.form === "skills");
    if (matrix?.form !== "skills") throw new Error("no matrix");
    expect(matrix.steps.slice(0, 4)).toEqual(["Trainee", "Junior", "Mid-level", "Senior"]);
    expect(matrix.rows.length).toBeGreaterThanOrEqual(15);
    for (const row of matrix.rows) {
      expect(row.depths).toHaveLength(matrix.steps.length);
      expect(row.statement).toMatch(/^You /);
      expect(row.name).not.toBe("");
    }
    expect(matrix.rows.find(({ slug }) => slug === "c-sharp")?.name).toBe("C#");
  });

  test("has tools by name, steps by their aspects, questions with answers, and parts about other roles", async () => {
    const sections = (await findRole("backend-developer", "en"))?.text?.sections ?? [];
    const tools = sections.flatMap((section) => (section.form === "tools" ? section.purposes : []));
    expect(tools.flatMap((purpose) => purpose.tools)).toContainEqual(
      expect.objectContaining({ slug: "postgresql", name: "PostgreSQL", text: expect.stringMatching(/\w/) }),
    );
    const steps = sections.flatMap((section) => (section.form === "levels" ? section.steps : []));
    expect(steps.find(({ name }) => name === "Mid-level")?.level).toBe("medior");
    for (const { aspects } of steps) expect(aspects.map(({ label }) => label)[0]).toBe("Scope");
    const questions = sections.flatMap((section) => (section.form === "questions" ? section.questions : []));
    for (const { question, answer } of questions) expect([question.at(-1), answer.length > 20]).toEqual(["?", true]);
    const neighbours = sections.flatMap((section) =>
      section.kind === "confusable" && section.form === "parts" ? section.parts : [],
    );
    expect(neighbours.length).toBeGreaterThan(0);
    for (const { heading, role } of neighbours) {
      expect(heading).not.toContain("role:");
      expect(await findRole(role ?? "", "en")).not.toBeNull();
    }
  });

  test("shows no mark of the source and no link that is not Markdown", async () => {
    for (const language of ["nl", "en"] as const) {
      const text = JSON.stringify((await findRole("backend-developer", language))?.text);
      expect(text).not.toMatch(/\{(junior|medior|senior|[a-z-]+)(;|\} )/);
      expect(text).not.toMatch(/"(Bronnen|Sources):/);
    }
  });

  test("says who wrote it and when, and names the sources of a section", async () => {
    const role = await findRole("backend-developer", "nl");
    expect(role?.provenance).toMatchObject({ author: "Roleboard", reviewedOn: null });
    expect(role?.provenance?.modifiedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    const trends = role?.text?.sections.find(({ kind }) => kind === "trends");
    expect(trends?.sources[0]).toMatchObject({ url: expect.stringMatching(/^https:/) });
  });

  test("names its sources in the language of the page", async () => {
    const titlesIn = async (language: "nl" | "en") => {
      const role = await findRole("backend-developer", language);
      const cited = role?.text?.sections.flatMap(({ sources }) => sources) ?? [];
      return new Set([...cited, ...Object.values(role?.provenance?.sources ?? {})].map(({ title }) => title));
    };
    const [nl, en] = [await titlesIn("nl"), await titlesIn("en")];
    expect(en).toContain("Regulation (EU) 2016/679 (GDPR)");
    expect(nl).toContain("Verordening (EU) 2016/679 (AVG)");
    expect([...nl].filter((title) => /^(Regulation|Directive)\b|\barticles?\b|consulted|nearest/.test(title))).toEqual(
      [],
    );
  });

  test("is tied to other roles both ways, with their titles", async () => {
    const engineer = await findRole("software-engineer", "nl");
    expect(engineer?.ties).toContainEqual({
      kind: "specialises",
      direction: "in",
      role: {
        slug: "backend-developer",
        titleNl: "Backend-ontwikkelaar",
        titleEn: "Backend developer",
        family: { tile: 1 },
      },
    });
  });
});

test("a role whose text is there in one language only shows none", async () => {
  const where = { language: "en", role: { slug: "backend-developer" } } as const;
  await db()
    .$transaction(async (transaction) => {
      await transaction.roleText.deleteMany({ where });
      await transaction.role.update({ where: { slug: "backend-developer" }, data: { updatedAt: new Date() } });
      expect(await transaction.roleText.count({ where })).toBe(0);
      throw new Error("undone");
    })
    .catch((error: unknown) => expect(error).toEqual(new Error("undone")));
  expect((await findRole("backend-developer", "nl"))?.text).not.toBeNull();

  const texts = await db().roleText.findMany({ where });
  await db().roleText.deleteMany({ where });
  await db().role.update({ where: { slug: "backend-developer" }, data: { updatedAt: new Date() } });
  expect((await findRole("backend-developer", "nl"))?.text).toBeNull();
  expect((await findRole("backend-developer", "en"))?.provenance).toBeNull();
  expect(texts).toHaveLength(1);
});

test("a change of a role is seen by the next question", async () => {
  await findRole("data-engineer", "nl");
  await listRoleAliases();
  await db().role.update({
    where: { slug: "data-engineer" },
    data: { titleNl: "Dataloodgieter", updatedAt: new Date() },
  });
  expect((await findRole("data-engineer", "nl"))?.titleNl).toBe("Dataloodgieter");
  expect((await findNamed("dataloodgieter"))?.slugs).toEqual(["data-engineer"]);
});

test("slugs that are none find nothing", async () => {
  for (const slug of ["", "nope", "../x", "a'b", "\0", "x".repeat(10_000), "Backend-Developer"]) {
    expect(await findRole(slug, "nl")).toBeNull();
  }
});

describe("other names", () => {
  test.each([
    ["java-developer", "backend-developer"],
    ["c-sharp-developer", "backend-developer"],
    ["net-ontwikkelaar", "backend-developer"],
    [".NET ontwikkelaar", "backend-developer"],
    ["Systeembeheerder", "system-administrator"],
    ["testautomatiseerder", "test-automation-engineer"],
    ["pentester", "penetration-tester"],
    ["backend-developer", "backend-developer"],
  ])("%s leads to %s", async (name, slug) => {
    expect(await findNamed(name)).toMatchObject({ slugs: [slug], isCertain: true });
  });

  test("what no role is called leads nowhere", async () => {
    for (const name of ["", "-", "bakker", "\0", "%00", "x".repeat(10_000)]) expect(await findNamed(name)).toBeNull();
  });

  test("no name that leads to a role for certain belongs to two, by its spelling or by its address", async () => {
    const aliases = await listRoleAliases();
    for (const keyOf of [aliasKey, slugKey]) {
      for (const [key, claims] of Map.groupBy(aliases, ({ name }) => keyOf(name))) {
        const owners = new Set(claims.map(({ roleSlug }) => roleSlug));
        if (claims.some(({ isAmbiguous }) => !isAmbiguous))
          expect([key, [...owners]]).toEqual([key, [...owners].slice(0, 1)]);
      }
    }
  });

  test("a name that is flagged, or that two roles have, leads to none of them for certain", () => {
    const claim = (roleSlug: string, name: string, isAmbiguous = false) =>
      ({ roleSlug, language: "en", name, isAmbiguous }) as const;
    const named = namedByKey([
      claim("a-role", "Tester", true),
      claim("a-role", "Wizard of code", true),
      claim("b-role", "wizard-of-code", true),
      claim("b-role", "B role"),
      claim("c-role", "b-role", true),
    ]);
    expect(named.get("tester")).toEqual({ name: "Tester", slugs: ["a-role"], isCertain: false });
    expect(named.get("wizardofcode")).toMatchObject({ slugs: ["a-role", "b-role"], isCertain: false });
    expect(named.get("brole")).toMatchObject({ slugs: ["b-role"], isCertain: true });
  });

  test("every title and alias is listed once with its role", async () => {
    const aliases = await listRoleAliases();
    expect(aliases.length).toBeGreaterThan(1_500);
    expect(aliases).toContainEqual({
      roleSlug: "product-owner",
      language: "en",
      name: "product manager",
      isAmbiguous: true,
    });
    expect(await listRoleAliases()).toBe(aliases);
  });
});

describe("the index", () => {
  test("the nine families come in the order of the board", async () => {
    expect((await listFamilies()).map(({ tile }) => tile)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test("all 47 roles are in it, by title in the language asked for", async () => {
    const families = await listRolesByFamily("nl");
    expect(families.flatMap(({ roles }) => roles)).toHaveLength(47);
    const security = families.find(({ slug }) => slug === "security");
    expect(security?.roles.map(({ titleNl }) => titleNl)).toEqual([
      "Information security officer / CISO",
      "Pentester",
      "Security engineer",
      "SOC-analist",
    ]);
  });
});
