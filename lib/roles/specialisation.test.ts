import { expect, test } from "vitest";
import { specialisationsOf } from "./specialisation.ts";

test("a role is split by the technology of its own work, and not by that of others", () => {
  expect(specialisationsOf("backend-developer")).toEqual(
    expect.arrayContaining(["Java", ".NET", "PHP", "Python", "Go"]),
  );
  expect(specialisationsOf("frontend-developer")).toContain("React");
  for (const role of ["backend-developer", "engineering-manager", "test-engineer", "ux-ui-designer"])
    expect([role, specialisationsOf(role).includes("React")]).toEqual([role, false]);
  expect(specialisationsOf("scrum-master")).toEqual([]);
});
