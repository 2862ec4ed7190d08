import { expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { computeFigures } from "./compute.ts";

useDatabase();

const sentences: [sentence: string, named: string[]][] = [
  ["Je hebt CISSP of CISM, en liefst OSCP.", ["CISM", "CISSP", "OSCP"]],
  ["ITIL4-certificering, Prince 2 en TMap zijn mooi meegenomen.", ["ITIL", "PRINCE2", "TMAP"]],
  ["Prince2/IPMA-C, BiSL, ISTQB Foundation.", ["BiSL", "IPMA", "ISTQB", "PRINCE2"]],
  ["You hold CompTIA A+, a CCNA (or CCNP) and AZ-104.", ["AZ-104", "CCNA", "CCNP", "CompTIA"]],
  ["CompTIA Security+ of security+, CySA+, GCIH, GCFA.", ["CySA+", "GCFA", "GCIH", "Security+"]],
  ["CKS or CNPA; CDVP2, ISTQB CTFL and MD-102.", ["CDVP2", "CKS", "CNPA", "CTFL", "ISTQB", "MD-102"]],
  ["CSPO, POPM of CSM.", ["CSM", "CSPO", "POPM"]],
  ["Certified Scrum Master (CSM).", ["CSM"]],
  ["You are a CSM or a PSM.", ["CSM", "PSM"]],
  ["PSM I, LPIC-1 or CKA. ITIL, itil and ITIL again.", ["CKA", "ITIL", "LPIC", "PSM"]],
  // What only looks like it.
  ["Wij zijn ISO 27001-gecertificeerd en betalen je certificaten.", []],
  ["Je vernieuwt certificaten voordat ze verlopen.", []],
  ["Security+privacy in je werk, en Security+Cloud.", []],
  ["As a CSM you keep customers; information security is ours.", []],
  ["You work on Azure, in scrum, from AZ to NH, on our decision process.", []],
];

test("vacancies name certificates in Dutch and English, and what only looks like one is none", async () => {
  const { id: companyId } = await aCompany();
  const roles = await db().role.findMany({ select: { id: true }, orderBy: { id: "asc" }, take: sentences.length });
  // Ten that all say the same, so that there is a figure of that sentence.
  for (const [at, [sentence]] of sentences.entries())
    for (let copy = 0; copy < 10; copy += 1)
      await aVacancy({ companyId, roleId: roles[at]?.id, title: "Beheerder", body: sentence });

  for (const [at, [sentence, named]] of sentences.entries()) {
    const { certificates } = await computeFigures(db(), roles[at]?.id ?? 0, new Date());
    const wanted = { n: 10, none: named.length > 0 ? 0 : 10, named: named.map((name) => ({ name, count: 10 })) };
    expect([sentence, certificates]).toEqual([sentence, wanted]);
  }
});

test("one that is chosen among the skills counts once with the text, and nine vacancies say nothing", async () => {
  const role = await db().role.findUniqueOrThrow({ where: { slug: "soc-analyst" } });
  const certificates = async () => (await computeFigures(db(), role.id, new Date())).certificates;
  const made = { role: "soc-analyst", title: "Analist" };
  for (let at = 0; at < 7; at += 1) await aVacancy({ ...made, body: "Je kijkt mee." });
  await aVacancy({ ...made, body: "Je kijkt mee.", skills: ["cissp"] });
  await aVacancy({ ...made, body: "Met CISSP.", niceSkills: ["cissp"] });
  expect(await certificates()).toBeNull();
  await aVacancy({ ...made, body: "Met CISSP." });
  expect(await certificates()).toEqual({ n: 10, none: 7, named: [{ name: "CISSP", count: 3 }] });
});
