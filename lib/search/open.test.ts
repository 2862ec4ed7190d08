import { expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { stateOf } from "#lib/vacancies/vacancy";
import { searchVacancies } from "./search.ts";
import { openAt } from "./sql.ts";
import { everyVacancy } from "./vacancy-search.ts";

useDatabase();

const now = new Date("2026-11-20T12:00:00Z");
const earlier = new Date("2026-11-19T12:00:00Z");
const justBefore = new Date(now.getTime() - 1);
const later = new Date("2026-11-21T12:00:00Z");

test("a vacancy is in the results exactly when stateOf calls it open, for every combination of dates", async () => {
  const { id: companyId } = await aCompany();
  const instants = [null, justBefore, now, later];
  const dates = [null, earlier, now, later].flatMap((publishedAt) =>
    instants.flatMap((closesAt) =>
      instants.flatMap((filledAt) =>
        [null, earlier, later].flatMap((withdrawnAt) =>
          [null, earlier, later].map((removedAt) => ({ publishedAt, closesAt, filledAt, withdrawnAt, removedAt })),
        ),
      ),
    ),
  );
  // The database itself refuses to close what has not opened.
  const possible = dates.filter(({ publishedAt, closesAt }) => !publishedAt || !closesAt || closesAt > publishedAt);
  for (const each of possible) {
    await aVacancy({ companyId, source: "lever", removedReason: each.removedAt && "test", ...each });
  }

  const vacancies = await db().vacancy.findMany();
  const states = new Set(vacancies.map((vacancy) => stateOf(vacancy, now)));
  expect([...states].sort()).toEqual(["closed", "draft", "filled", "open", "removed", "scheduled", "withdrawn"]);

  const open = vacancies.filter((vacancy) => stateOf(vacancy, now) === "open").map(({ id }) => id);
  const rows = await db().$queryRaw<
    { id: number }[]
  >`SELECT vacancy_id AS id FROM vacancy_search s WHERE ${openAt(now)} ORDER BY 1`;
  expect(rows.map(({ id }) => id)).toEqual(open.sort((one, other) => one - other));
  expect((await searchVacancies(everyVacancy, now)).total).toBe(open.length);
});

test("the results follow the clock past an opening and a closing without anything being written", async () => {
  const { id: companyId, slug } = await aCompany();
  await aVacancy({ companyId, publishedAt: earlier, closesAt: later });
  const totalAt = async (at: Date) => (await searchVacancies({ ...everyVacancy, company: [slug] }, at)).total;

  expect(await totalAt(new Date(earlier.getTime() - 1))).toBe(0);
  expect(await totalAt(earlier)).toBe(1);
  expect(await totalAt(new Date(later.getTime() - 1))).toBe(1);
  expect(await totalAt(later)).toBe(0);
});
