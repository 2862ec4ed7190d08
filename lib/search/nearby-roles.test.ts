import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { aVacancy } from "#lib/testing/factories";
import { listNearbyRoles } from "./nearby-roles.ts";
import { searchVacancies } from "./search.ts";
import { everyVacancy, type VacancySearch } from "./vacancy-search.ts";

useDatabase();

const now = new Date();

beforeAll(async () => {
  const places = ["zwolle"];
  await aVacancy({ title: "Testautomatiseerder", role: "test-automation-engineer", places });
  await aVacancy({ title: "Pentester", role: "penetration-tester", places: ["utrecht"] });
  await aVacancy({ title: "Data engineer", role: "data-engineer", places });
});

async function near(asked: Partial<VacancySearch>) {
  const search = { ...everyVacancy, ...asked };
  const { roles, keepsRest } = await listNearbyRoles(search, now);
  // What is promised is what the link gives.
  for (const { search: to, count } of roles) expect((await searchVacancies(to, now)).total).toBe(count);
  return { keepsRest, roles: roles.map(({ search: to }) => to.role.join()) };
}

test("roles next to the one that was typed or chosen are counted with the rest of the search", async () => {
  const there = { keepsRest: true, roles: ["test-automation-engineer"] };
  expect(await near({ q: "test engineer zwolle" })).toEqual(there);
  expect(await near({ role: ["test-engineer"], place: ["zwolle"] })).toEqual(there);
});

test("where the rest holds for none of them they are counted without it, and without a role there are none", async () => {
  expect(await near({ q: "test engineer maastricht" })).toMatchObject({ keepsRest: false });
  expect((await near({ q: "test engineer maastricht" })).roles).toContain("test-automation-engineer");
  expect(await near({ q: "cobol zwolle" })).toMatchObject({ roles: [] });
});
