import { expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { aCompany } from "#lib/testing/factories";
import { searchVacancies } from "./search.ts";
import { withSlugs } from "./typed-names.ts";
import { searchIn, type VacancySearch } from "./vacancy-search.ts";

useDatabase();

async function named(query: string): Promise<Partial<VacancySearch>> {
  const search = searchIn(query);
  const { company, skill, notCompany, notSkill } = await withSlugs(search, await searchVacancies(search, new Date()));
  return { company, skill, notCompany, notSkill };
}

test("a typed name is the slug it means, however it is written; a slug stays, and so does what is no name of ours", async () => {
  await aCompany({ slug: "dijk", name: "Dijk & Duin B.V." });
  await aCompany({ slug: "polder", name: "Polder" });
  const query =
    "notcompany=dijk+%26+duin&notcompany=polder&notcompany=Atlantis&notskill=k8s%2C+c%23&notskill=java&notskill=Xyz%21";
  const companies = ["Atlantis", "dijk", "polder"];
  const skills = ["Xyz!", "java", "kubernetes", "c-sharp"];
  expect(await named(query)).toEqual({ company: [], skill: [], notCompany: companies, notSkill: skills });
  expect(await named(query.replaceAll("not", ""))).toEqual({
    company: companies,
    skill: skills,
    notCompany: [],
    notSkill: [],
  });
});

test("of companies that share a name all are left out, and of those that were disabled none is told", async () => {
  await aCompany({ slug: "naamgenoot-1", name: "Naamgenoot" });
  await aCompany({ slug: "naamgenoot-2", name: "naamgenoot BV" });
  await aCompany({ slug: "naamgenoot-3", name: "Naamgenoot", disabledAt: new Date(), disabledReason: "x" });
  expect(await named("notcompany=Naamgenoot+b.v.")).toMatchObject({ notCompany: ["naamgenoot-1", "naamgenoot-2"] });
});
