import { expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { listSimilarVacancies } from "./similar.ts";

useDatabase();

const now = new Date();
const anHourAgo = new Date(now.getTime() - 60 * 60 * 1000);

test("similar vacancies are open, best first, at most one of the own company, and say why", async () => {
  const own = await aCompany();
  const skills = ["java", "sql", "docker", "kubernetes", "git"];
  const page = await aVacancy({ companyId: own.id, role: "backend-developer", skills, places: ["utrecht"] });

  await aVacancy({
    title: "close",
    role: "backend-developer",
    skills: ["java", "sql", "docker"],
    niceSkills: ["php"],
    places: ["zeist"],
  });
  await aVacancy({ title: "far", role: "backend-developer", skills: ["java"], places: ["groningen"] });
  await aVacancy({ title: "same role only", role: "backend-developer" });
  await aVacancy({ title: "family", role: "frontend-developer", skills: ["git"], places: ["utrecht"] });
  await aVacancy({ title: "other family", role: "scrum-master", places: ["utrecht"] });
  await aVacancy({ title: "own 1", companyId: own.id, role: "backend-developer", skills, places: ["utrecht"] });
  await aVacancy({ title: "own 2", companyId: own.id, role: "backend-developer", skills, places: ["utrecht"] });
  await aVacancy({
    title: "closed",
    role: "backend-developer",
    skills,
    places: ["utrecht"],
    publishedAt: anHourAgo,
    closesAt: new Date(now.getTime() - 1),
  });
  await aVacancy({
    title: "withdrawn",
    role: "backend-developer",
    skills,
    places: ["utrecht"],
    withdrawnAt: anHourAgo,
  });

  const similar = await listSimilarVacancies(page, now);
  expect(similar.map(({ title }) => title)).toEqual(["own 2", "close", "far", "same role only", "family"]);
  expect(similar.slice(1).map(({ reasons }) => reasons)).toEqual([
    { sameRole: true, sameFamily: true, sharedSkills: 3, askedSkills: 5, distanceKm: 8 },
    { sameRole: true, sameFamily: true, sharedSkills: 1, askedSkills: 5, distanceKm: 159 },
    { sameRole: true, sameFamily: true, sharedSkills: 0, askedSkills: 5, distanceKm: null },
    { sameRole: false, sameFamily: true, sharedSkills: 1, askedSkills: 5, distanceKm: 0 },
  ]);
});

test("a vacancy without role, skills or place still has neighbours, and an unknown one has none", async () => {
  const page = await aVacancy();
  expect(await listSimilarVacancies(page, now)).toHaveLength(5);
  expect(await listSimilarVacancies({ publicId: "0000000000" }, now)).toEqual([]);
});

test("a vacancy that ends is gone from the next answer", async () => {
  const page = await aVacancy({ role: "technical-writer" });
  const other = await aVacancy({ title: "ends", role: "technical-writer", closesAt: new Date(now.getTime() + 1000) });
  const titlesAt = async (at: Date) => (await listSimilarVacancies(page, at)).map(({ title }) => title);
  expect(await titlesAt(now)).toContain("ends");
  expect(await titlesAt(new Date(now.getTime() + 1000))).not.toContain("ends");
  await db().vacancy.delete({ where: { id: other.id } });
});
