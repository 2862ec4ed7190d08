import { expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { addTokens, noCounts } from "./facet-tokens.ts";
import { refreshSearchRows, writeSearchRows } from "./search-row.ts";

useDatabase();

const rowOf = (vacancyId: number) => db().vacancySearch.findUnique({ where: { vacancyId } });

test("a row says what its vacancy says, and says it again after a change", async () => {
  const vacancy = await aVacancy({
    workMode: "hybrid",
    onSiteDays: 2,
    hoursMin: 30,
    hoursMax: 36,
    posterType: "agency",
    body: "Je hebt hbo of wo.",
    workingLanguages: ["nl", "en"],
    places: ["utrecht"],
    skills: ["java", "sql"],
  });
  const first = await rowOf(vacancy.id);
  expect(first).toMatchObject({
    opensAt: vacancy.publishedAt,
    endsAt: vacancy.closesAt,
    workMode: "hybrid",
    onSiteDays: 2,
    posterType: "agency",
    workingLanguages: ["nl", "en"],
    educations: ["hbo", "wo"],
  });
  expect(first?.facets).toMatch(/^R0M2L0C0V1P0H2H3D2B2E2E3WnlWenA\d+A\d+O\d+$/);
  expect(first?.skills).toMatch(/^K\d+K\d+$/);

  const filledAt = new Date(Date.now() + 1000);
  const unstated = { workMode: null, onSiteDays: null, hoursMin: null, hoursMax: null };
  await db().vacancy.update({
    where: { id: vacancy.id },
    data: { ...unstated, body: "Je bouwt.", workingLanguages: [], filledAt },
  });
  await db().vacancyPlace.deleteMany({ where: { vacancyId: vacancy.id } });
  await db().vacancySkill.deleteMany({ where: { vacancyId: vacancy.id } });
  expect(await writeSearchRows(db(), [vacancy.id])).toBe(1);
  expect(await rowOf(vacancy.id)).toMatchObject({
    endsAt: filledAt,
    workMode: null,
    areaIds: [],
    educations: [],
    skillIds: [],
    skills: "",
  });
  expect((await rowOf(vacancy.id))?.facets).toMatch(/^R0M0L0C0V1P0H0B2E0W0A0O\d+$/);
});

test("any number of vacancies at once, known or not", async () => {
  const { id: companyId } = await aCompany();
  const ids = [];
  for (let made = 0; made < 120; made += 1) ids.push((await aVacancy({ companyId })).id);
  await db().vacancySearch.deleteMany({});
  expect(await writeSearchRows(db(), [...ids, -1])).toBe(120);
  expect(await writeSearchRows(db(), [])).toBe(0);
});

test("what is missing, or rests on older names of a role, a skill, a place or a company, is written anew, and nothing else", async () => {
  await refreshSearchRows(db());
  expect(await refreshSearchRows(db())).toBe(0);

  // Rows that older rules wrote stay there to be found meanwhile.
  await db().vacancySearch.updateMany({ data: { rules: 0 } });
  const all = await db().vacancy.count();
  expect(await db().vacancySearch.count()).toBe(all);
  expect(await refreshSearchRows(db())).toBe(all);

  const vacancy = await aVacancy({ role: "scrum-master" });
  await db().role.update({
    where: { slug: "scrum-master" },
    data: { sourceHash: "other", aliases: { create: { language: "nl", name: "wendbaarheidsmeester" } } },
  });
  const missing = await aVacancy();
  await db().vacancySearch.delete({ where: { vacancyId: missing.id } });

  expect(await refreshSearchRows(db())).toBe(2);
  expect(
    await db().$queryRaw`SELECT vacancy_id AS id FROM vacancy_search WHERE words::text LIKE '%r:wendbaar%'`,
  ).toEqual([{ id: vacancy.id }]);

  const named = await aVacancy({ skills: ["java"], places: ["utrecht"] });
  await db().skill.update({ where: { slug: "java" }, data: { aliases: { push: "Koffietaal" } } });
  await db().place.update({ where: { slug: "utrecht" }, data: { aliases: { push: "Domstad" } } });
  await db().place.update({ where: { slug: "groningen" }, data: { population: 1 } });
  // Cut off half-way, it is all done again.
  await expect(
    db().$transaction(async (transaction) => {
      await refreshSearchRows(transaction);
      throw new Error("cut off");
    }),
  ).rejects.toThrow("cut off");
  expect(await refreshSearchRows(db())).toBe(1);
  expect(
    await db()
      .$queryRaw`SELECT vacancy_id AS id FROM vacancy_search WHERE words::text LIKE '%koffieta%' AND words::text LIKE '%domstad%'`,
  ).toEqual([{ id: named.id }]);
  // What a company tells about itself stands there too; when it was met does not.
  const { companyId } = await db().vacancy.findUniqueOrThrow({ where: { id: named.id }, select: { companyId: true } });
  await db().company.update({ where: { id: companyId }, data: { about: "Wij malen koffie.", aboutLanguage: "nl" } });
  expect(await refreshSearchRows(db())).toBe(await db().vacancy.count({ where: { companyId } }));
  await db().company.update({ where: { id: companyId }, data: { updatedAt: new Date() } });
  expect(await refreshSearchRows(db())).toBe(0);
});

test("a text and a title of any length and content have a row", async () => {
  const long = "geheugenlek ".repeat(20_000);
  await expect(
    aVacancy({
      title: "'\\ <b>:* & | ! 😀 \u202e".repeat(20),
      body: `${long}${"x".repeat(5000)} 'a' \\ ${"é".repeat(3000)}`,
    }),
  ).resolves.toBeTruthy();
});

test("tokens are counted facet by facet", () => {
  const counts = noCounts();
  addTokens(counts, "R12M2L0C1V1P1WnlWenA14O7K3K77R12M1L0C1V2P0W0O12");
  expect(counts.role[12]).toBe(2);
  expect(counts.level).toEqual([2]);
  expect(counts.workingLanguage[Number.parseInt("nl", 36)]).toBe(1);
  expect(counts.workingLanguage[0]).toBe(1);
  expect(counts.skill[77]).toBe(1);

  addTokens(counts, "R12M2", "mode");
  expect([counts.role[12], counts.mode[2]]).toEqual([2, 2]);
});
