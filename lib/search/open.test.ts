import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { stateOf } from "#lib/vacancies/vacancy";
import { countVacancies } from "./count.ts";
import { dropIndex, indexFor, keepIndex } from "./index/follow.ts";
import { readSearch } from "./interpretation.ts";
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

describe.each(["PostgreSQL", "the index"])("by %s", (answering) => {
  const before = new Date(earlier.getTime() - 1);
  beforeAll(async () => {
    if (answering === "the index") await keepIndex(before);
    expect(indexFor(before) !== null).toBe(answering === "the index");
  });
  afterAll(dropIndex);

  test("the results follow the clock past an opening and a closing without anything being written", async () => {
    const { id: companyId, slug } = await aCompany();
    await aVacancy({ companyId, publishedAt: earlier, closesAt: later });
    await aVacancy({ companyId, publishedAt: now, filledAt: later });
    const found = async (at: Date) => {
      const { total, hits, facets } = await searchVacancies({ ...everyVacancy, company: [slug] }, at);
      const counted = facets.company.find(({ value }) => value === slug)?.count;
      return [
        total,
        hits.length,
        counted,
        await countVacancies(await readSearch({ ...everyVacancy, company: [slug] }), at),
      ];
    };

    expect(await found(before)).toEqual([0, 0, 0, 0]);
    expect(await found(earlier)).toEqual([1, 1, 1, 1]);
    expect(await found(justBefore)).toEqual([1, 1, 1, 1]);
    expect(await found(now)).toEqual([2, 2, 2, 2]);
    expect(await found(new Date(later.getTime() - 1))).toEqual([2, 2, 2, 2]);
    expect(await found(later)).toEqual([0, 0, 0, 0]);
    // And back, as a clock that was set right.
    expect(await found(now)).toEqual([2, 2, 2, 2]);
  });
});
