import { expect, test } from "vitest";
import { specialisationsOf, splits } from "./specialisation.ts";

test("a role is split by the technology of its own work, and not by that of others", () => {
  expect(specialisationsOf("backend-developer")).toEqual(
    expect.arrayContaining(["Java", ".NET", "PHP", "Python", "Go"]),
  );
  expect(specialisationsOf("frontend-developer")).toContain("React");
  for (const role of ["backend-developer", "engineering-manager", "test-engineer", "ux-ui-designer"])
    expect([role, specialisationsOf(role).includes("React")]).toEqual([role, false]);
  expect(specialisationsOf("scrum-master")).toEqual([]);
});

test("a skill is the technology that its longer or shorter name says", () => {
  const [ofBackend, ofFrontend] = [splits("backend-developer"), splits("frontend-developer")];
  expect(["Java", "JavaScript", ".NET", "React"].map(ofBackend)).toEqual([true, false, true, false]);
  expect(["Vue.js", "React", "Java"].map(ofFrontend)).toEqual([true, true, false]);
});
