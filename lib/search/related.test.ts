import { expect, test, vi } from "vitest";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";
import { useDatabase } from "#lib/testing/database";
import { aVacancy } from "#lib/testing/factories";
import { listRelated } from "./related.ts";
import { searchVacancies } from "./search.ts";
import { everyVacancy } from "./vacancy-search.ts";

useDatabase();

const now = new Date();

/** How often the plan of what is related to words, of which no vacancy has all, goes through the vacancies. */
async function timesAsked(q: string): Promise<number> {
  const search = { ...everyVacancy, q };
  const results = await searchVacancies(search, now);
  const asking = vi.spyOn(db(), "$queryRaw");
  await listRelated(search, results, now);
  const asked = asking.mock.calls.find(([words]) => JSON.stringify(words).includes("points"));
  asking.mockRestore();
  const [words = [], ...values] = asked ?? [];
  const statement = new Prisma.Sql(words as readonly string[], values);
  const plan = await db().$queryRaw<Record<string, string>[]>(Prisma.sql`EXPLAIN ${statement}`);
  return plan.filter((line) => /^\s*SubPlan /.test(Object.values(line)[0] ?? "")).length;
}

test("each word more is asked a few times more, so that no search of many words keeps the database busy", async () => {
  await aVacancy({ title: "Boomchirurg" });
  const two = await timesAsked("boomchirurg rietdekker");
  const ten = await timesAsked(
    "boomchirurg rietdekker tegelzetter stukadoor glazenier smid kuiper looier wever molenaar",
  );
  expect(two).toBeGreaterThan(0);
  expect(ten / two).toBeLessThan(6);
});
