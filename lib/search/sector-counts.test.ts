import { expect, test } from "vitest";
import { db } from "#lib/db/client";
import { locales } from "#lib/i18n/routing";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { writeSearchRows } from "#lib/vacancies/search-row";
import { searchVacancies } from "./search.ts";
import { listSectorCounts } from "./sector-counts.ts";
import { sectorNames, sectors } from "./understanding/sectors.ts";
import { everyVacancy } from "./vacancy-search.ts";

useDatabase();

test("a sector counts what the search finds that it leads to, in both languages, as vacancies come and go", async () => {
  const { id: companyId } = await aCompany({ about: "Wij beheren het stroomnet.", aboutLanguage: "nl" });
  const role = "backend-developer";
  const counted = async (at = new Date()) => {
    await searchVacancies({ ...everyVacancy, role: [role] }, at);
    const inEach = locales.map(async (locale) => {
      const counts = await listSectorCounts(role, ["energy", "media", "no sector"], locale, at);
      for (const { search, count } of counts) expect((await searchVacancies(search, at)).total).toBe(count);
      return counts.map(({ sector, count }) => `${sector} ${count}`);
    });
    const [dutch, english] = await Promise.all(inEach);
    expect(english).toEqual(dutch);
    return dutch;
  };

  expect(await counted()).toEqual([]);
  const first = await aVacancy({ companyId, role });
  await aVacancy({ companyId, role: "data-engineer" });
  await aVacancy({ role });
  expect(await counted()).toEqual(["energy 1"]);
  const second = await aVacancy({ companyId, role });
  expect(await counted()).toEqual(["energy 2"]);
  await db().vacancy.update({ where: { id: first.id }, data: { withdrawnAt: new Date() } });
  await writeSearchRows(db(), [first.id]);
  expect(await counted()).toEqual(["energy 1"]);
  expect(await counted(second.closesAt ?? undefined)).toEqual([]);
});

test("search knows a sector by what it is called in each language", () => {
  for (const { nl, en } of Object.values(sectorNames)) {
    expect(sectors.get(nl), nl).toBeDefined();
    expect(sectors.get(en), en).toEqual(sectors.get(nl));
  }
});
