import { expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { findNamesakes } from "./namesakes.ts";

useDatabase();

test("a name that says too little gives the roles it may mean, its own first, each with what tells it apart", async () => {
  for (const locale of ["nl", "en"] as const) {
    const found = await findNamesakes("developer", locale);
    const slugs = found?.roles.map(({ role }) => role.slug) ?? [];
    expect([found?.name, slugs[0], slugs.length]).toEqual(["developer", "software-engineer", 6]);
    expect(slugs).toContain("backend-developer");
    const backend = found?.roles.find(({ role }) => role.slug === "backend-developer");
    expect([backend?.isCompared, (backend?.difference ?? "").length > 40]).toEqual([true, true]);
    expect(found?.roles[0]?.difference).toBe(found?.roles[0]?.role.text?.mission);
  }
});

test("a name of one role that is used outside ICT too gives that role", async () => {
  const found = await findNamesakes("Procesanalist", "nl");
  expect(found?.roles.map(({ role }) => role.slug)).toEqual(["business-analyst"]);
});

test("a word of names gives the roles it is heard in", async () => {
  for (const [name, first] of [
    ["devops", "devops-engineer"],
    ["helpdesk", "it-support-engineer"],
    ["Servicedesk", "it-support-engineer"],
    ["projectleider", "it-project-manager"],
  ] as const)
    expect([name, (await findNamesakes(name, "nl"))?.roles[0]?.role.slug]).toEqual([name, first]);
});

test("a name that means one role, and what is no name, gives no choice", async () => {
  for (const name of ["java-developer", "backend-developer", "bakker", "", "\0", "__proto__", "x".repeat(10_000)])
    expect(await findNamesakes(name, "nl"), name.slice(0, 20)).toBeNull();
});
