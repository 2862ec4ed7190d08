import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { writeSearchRows, writeSearchRowsOf } from "#lib/vacancies/search-row";
import { searchVacancies } from "../search.ts";
import { everyVacancy } from "../vacancy-search.ts";
import { keepNewestRows } from "./ask.ts";
import { catchUp, dropIndex, indexFor, keepIndex } from "./follow.ts";

useDatabase();

const now = new Date();
beforeAll(() => keepIndex(now));
afterAll(dropIndex);

test("a hit shows what stands in the database, whatever it showed before", async () => {
  const company = await aCompany({ name: "Zuiderpolder" });
  const { id } = await aVacancy({ companyId: company.id, source: "personio", places: ["utrecht"] });
  const shown = async () => (await searchVacancies({ ...everyVacancy, company: [company.slug] }, now)).hits[0];
  const first = await shown();
  expect(first).toMatchObject({ title: "Java-ontwikkelaar", confirmedAt: null, places: [{ name: "Utrecht" }] });
  const [kept] = keptRows();
  expect(await shown()).toEqual(first);
  expect(kept).toBeDefined();
  expect(keptRows()[0], "nothing was read again").toBe(kept);

  await db().vacancy.update({ where: { id }, data: { title: "Kotlin-ontwikkelaar" } });
  await writeSearchRows(db(), [id]);
  expect(await shown()).toMatchObject({ title: "Kotlin-ontwikkelaar" });

  await db().company.update({ where: { id: company.id }, data: { name: "Noorderpolder" } });
  await writeSearchRowsOf(company.id);
  expect(await shown()).toMatchObject({ company: { name: "Noorderpolder" } });

  const feed = { companyId: company.id, source: "personio" as const };
  await db().feedCheck.create({ data: { ...feed, checkedAt: now } });
  expect(await shown()).toMatchObject({ confirmedAt: now });
  const later = new Date(now.getTime() + 1000);
  await db().feedCheck.update({ where: { companyId_source: feed }, data: { checkedAt: later } });
  expect(await shown()).toMatchObject({ confirmedAt: later });

  await db().vacancy.update({ where: { id }, data: { withdrawnAt: now } });
  await writeSearchRows(db(), [id]);
  expect(await shown()).toBe(undefined);
});

test("what the newest show is read before anyone asks, and again after a feed was read", async () => {
  const { publicId, companyId } = await aVacancy({ source: "lever" });
  const keptIds = () => keptRows().map((row) => (row as { publicId: string }).publicId);
  await catchUp();
  expect(keptIds()).not.toContain(publicId);
  await keepNewestRows(now);
  expect(keptIds()).toContain(publicId);

  await db().feedCheck.create({ data: { companyId, source: "lever", checkedAt: now } });
  const { hits } = await searchVacancies({ ...everyVacancy, q: "java" }, now);
  expect(hits.find((hit) => hit.publicId === publicId)).toMatchObject({ confirmedAt: now });
});

/** The rows that are kept, by slot. */
function keptRows(): unknown[] {
  const { rows } = indexFor(now) ?? {};
  return Array.from({ length: 10 }, (_, slot) => rows?.get(String(slot)) ?? []).flat();
}
