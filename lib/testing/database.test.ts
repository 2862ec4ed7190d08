import { expect, test } from "vitest";
import { db } from "#lib/db/client";
import { stateOf } from "#lib/vacancies/vacancy";
import { useDatabase } from "./database.ts";
import { aCompany, aVacancy } from "./factories.ts";

useDatabase();

test("a test file gets a database of its own that holds no vacancies", async () => {
  const [row] = await db().$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
  expect(row?.name).toMatch(/^roleboard_test_/);
  expect(await db().vacancy.count()).toBe(0);
});

test("a vacancy from the factory is open and belongs to a company", async () => {
  const company = await aCompany({ name: "Zonnig B.V." });
  const vacancy = await aVacancy({ companyId: company.id, places: ["Ergens in het bos"] });

  expect(stateOf(vacancy, new Date())).toBe("open");
  expect(await db().vacancyPlace.findMany({ where: { vacancyId: vacancy.id } })).toMatchObject([
    { placeId: null, text: "Ergens in het bos" },
  ]);
});
