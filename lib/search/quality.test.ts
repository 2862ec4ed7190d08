import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { measureQuality, qualityGates, qualityNow } from "#lib/testing/search-quality/measure";
import { fillDemo } from "#prisma/demo/fill";
import { searchVacancies } from "./search.ts";
import { everyVacancy } from "./vacancy-search.ts";

useDatabase();

beforeAll(async () => {
  await fillDemo(db(), { now: qualityNow, seed: 1 });
}, 120_000);

test("the first ten of the judged queries, typos among them, are as good as they have to be", async () => {
  const quality = await measureQuality();
  expect(quality.queries).toBeGreaterThanOrEqual(150);
  expect(qualityGates(quality)).toEqual([]);
}, 120_000);

test.each([
  ["softwareontwikkelaar", "software engineer"],
  ["backend-ontwikkelaar", "backend developer"],
  ["full-stack ontwikkelaar", "full stack developer"],
  ["systeembeheerder", "system administrator"],
  ["applicatiebeheerder", "application administrator"],
  ["netwerkbeheerder", "network engineer"],
  ["informatieanalist", "functional analyst"],
  ["databasebeheerder", "database administrator"],
  ["webontwikkelaar", "web developer"],
  ["data-analist", "data analyst"],
  ["netwerkbeheer", "network administration"],
  ["systeembeheer", "system administration"],
  ["databasebeheer", "database administration"],
])("%s and %s find the same", async (dutch, english) => {
  const found = async (q: string) =>
    new Set((await searchVacancies({ ...everyVacancy, q }, qualityNow, 5000)).hits.map(({ publicId }) => publicId));
  const [one, other] = [await found(dutch), await found(english)];
  expect(one.size).toBeGreaterThan(0);
  const shared = [...one].filter((id) => other.has(id)).length;
  expect(shared / new Set([...one, ...other]).size).toBeGreaterThanOrEqual(0.95);
});
