import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { listRoleSuggestions } from "./queries.ts";

useDatabase();

const slugs = async (typed: string) => (await listRoleSuggestions(typed, "nl")).options.map(({ slug }) => slug);

// The vocabulary is read with the first question.
beforeAll(async () => {
  await slugs("");
});

describe("typing proposes", () => {
  test.each([
    ["back", "backend-developer"],
    ["back-end on", "backend-developer"],
    ["webont", "web-developer"],
    ["pentes", "penetration-tester"],
    ["systeemb", "system-administrator"],
  ])("%s: %s first", async (typed, slug) => expect((await slugs(typed))[0]).toBe(slug));
});

test("the role that a whole title names goes first, and only such a one is detected", async () => {
  expect(await listRoleSuggestions("Medior Java ontwikkelaar", "nl")).toMatchObject({
    options: [{ slug: "backend-developer", value: "Backend-ontwikkelaar", note: "Softwareontwikkeling" }],
    detected: "backend-developer",
  });
  expect((await listRoleSuggestions("dat", "nl")).detected).toBeNull();
  expect(await slugs("dat")).toContain("data-engineer");
});

test("a role is proposed by its title in the reader's language", async () => {
  const [first] = (await listRoleSuggestions("tester", "en")).options;
  expect(first).toMatchObject({ value: "Test engineer", slug: "test-engineer" });
});

test("nothing and strange text propose nothing", async () => {
  for (const typed of ["", " ", "\u0000", "%", "💾", "'; --"])
    expect(await listRoleSuggestions(typed, "nl")).toEqual({ options: [], detected: null });
});
