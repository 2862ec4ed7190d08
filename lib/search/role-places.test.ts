import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { writeSearchRows } from "#lib/vacancies/search-row";
import {
  hasRolePlace,
  listNearRolePlaces,
  listPlacesOfFamily,
  listPlacesOfRole,
  listRolesInPlace,
  pageNeeds,
  refreshRolePlaces,
} from "./role-places.ts";
import { searchVacancies } from "./search.ts";
import { everyVacancy } from "./vacancy-search.ts";

useDatabase();

const now = new Date("2026-11-27T12:00:00Z");
const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const open = { publishedAt: before(2), closesAt: before(-48), role: "backend-developer", places: ["utrecht"] };

beforeEach(async () => {
  await db().vacancy.deleteMany();
  await db().rolePlace.deleteMany();
});

test("the page comes with five vacancies, stays with four and three, and goes with two", async () => {
  expect(pageNeeds).toEqual({ toCome: 5, toStay: 3 });
  const companyId = (await aCompany()).id;
  const vacancies: { id: number }[] = [];
  for (const _ of [1, 2, 3, 4]) vacancies.push(await aVacancy({ ...open, companyId }));
  expect(await isThere(), "with four").toBe(false);

  vacancies.push(await aVacancy({ ...open, companyId }));
  expect(await isThere(), "with five").toBe(true);
  await closeOne(vacancies);
  expect(await isThere(), "with four, coming from five").toBe(true);
  await closeOne(vacancies);
  expect(await isThere(), "with three").toBe(true);
  await closeOne(vacancies);
  expect(await isThere(), "with two").toBe(false);

  for (const _ of [3, 4]) vacancies.push(await aVacancy({ ...open, companyId }));
  expect(await isThere(), "with four, coming from two").toBe(false);
});

describe("a vacancy counts", () => {
  test.each<[string, boolean, Parameters<typeof aVacancy>[0]]>([
    ["when it lists the place", true, {}],
    ["when it lists another place too", true, { places: ["amersfoort", "utrecht"] }],
    ["not when it is near", false, { places: ["zeist"] }],
    ["not when it can be done from anywhere", false, { places: [], workMode: "remote", remoteCountries: ["NL"] }],
    ["not when it names the province", false, { places: ["utrecht-provincie"] }],
    ["not for another role", false, { role: "data-engineer" }],
    ["not without a role", false, { role: undefined }],
    ["not as a draft", false, { publishedAt: null }],
    ["not before it opens", false, { publishedAt: before(-1) }],
    ["not from its closing minute", false, { closesAt: now }],
    ["not when it was withdrawn", false, { withdrawnAt: before(1) }],
  ])("%s", async (_, counts, overrides) => {
    const companyId = (await aCompany()).id;
    for (const __ of [1, 2, 3, 4]) await aVacancy({ ...open, companyId });
    await aVacancy({ ...open, companyId, ...overrides });
    expect(await isThere()).toBe(counts);
    const { total } = await searchVacancies(
      { ...everyVacancy, role: ["backend-developer"], place: ["utrecht"], radiusKm: 0 },
      now,
    );
    expect(total >= pageNeeds.toCome, "as the search of the page counts").toBe(counts);
  });
});

test("one that lists the place twice counts once", async () => {
  const companyId = (await aCompany()).id;
  for (const _ of [1, 2, 3, 4]) await aVacancy({ ...open, companyId, places: ["utrecht", "utrecht"] });
  expect(await isThere()).toBe(false);
  await aVacancy({ ...open, companyId, places: ["utrecht", "utrecht"] });
  expect(await isThere()).toBe(true);
  expect(await listPlacesOfRole("backend-developer")).toMatchObject([{ slug: "utrecht", openCount: 5 }]);
});

test("doing it again changes nothing, and says how many came and went", async () => {
  const companyId = (await aCompany()).id;
  for (const _ of [1, 2, 3, 4, 5]) await aVacancy({ ...open, companyId, places: ["utrecht", "amersfoort"] });
  expect(await refreshRolePlaces(now)).toBe(2);
  expect(await refreshRolePlaces(now)).toBe(0);
  expect(await refreshRolePlaces(before(-48))).toBe(2);
  expect(await refreshRolePlaces(before(-48))).toBe(0);
});

test("the pages of a role and of a family say what is open, most first", async () => {
  const companyId = (await aCompany()).id;
  for (const _ of [1, 2, 3, 4, 5]) await aVacancy({ ...open, companyId, places: ["utrecht", "amersfoort"] });
  for (const _ of [1, 2, 3, 4, 5]) await aVacancy({ ...open, companyId, role: "data-engineer", places: ["zeist"] });
  await aVacancy({ ...open, companyId, places: ["amersfoort"], closesAt: before(-1) });
  await refreshRolePlaces(now);

  const places = async () =>
    (await listPlacesOfRole("backend-developer")).map(({ slug, openCount }) => [slug, openCount]);
  expect(await places()).toEqual([
    ["amersfoort", 6],
    ["utrecht", 5],
  ]);
  expect(await refreshRolePlaces(before(-1)), "one counts anew").toBe(1);
  expect(await places()).toEqual([
    ["amersfoort", 5],
    ["utrecht", 5],
  ]);
  const near = { placeId: await placeId("utrecht"), withinKm: 25 };
  expect(await listNearRolePlaces("backend-developer", near)).toMatchObject([{ slug: "amersfoort", openCount: 5 }]);
  expect(await listNearRolePlaces("backend-developer", { ...near, withinKm: 10 })).toEqual([]);
  const ofFamily = await listPlacesOfFamily("software-development");
  expect([...ofFamily.keys()]).toEqual(["backend-developer"]);
  expect([...(await listPlacesOfFamily("data-ai")).values()].flat()).toMatchObject([{ slug: "zeist", openCount: 5 }]);
  expect(await listRolesInPlace(await placeId("zeist"))).toEqual(new Set(["data-engineer"]));
});

async function isThere(): Promise<boolean> {
  await refreshRolePlaces(now);
  return hasRolePlace("backend-developer", await placeId("utrecht"));
}

async function closeOne(vacancies: { id: number }[]): Promise<void> {
  const id = vacancies.pop()?.id ?? 0;
  await db().vacancy.update({ where: { id }, data: { closesAt: now } });
  await writeSearchRows(db(), [id]);
}

async function placeId(slug: string): Promise<number> {
  return (await db().place.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id;
}
