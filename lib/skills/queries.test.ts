import { expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { listSkills } from "./queries.ts";

useDatabase();

test("the vocabulary is read once and holds every skill", async () => {
  const skills = await listSkills();
  expect(skills.length).toBeGreaterThanOrEqual(450);
  expect(skills.find(({ slug }) => slug === "kubernetes")).toMatchObject({ kind: "infrastructure" });
  expect(await listSkills()).toBe(skills);
});
