import { expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { computeFigures } from "./compute.ts";

useDatabase();

const sentences: [sentence: string, named: string[]][] = [
  ["Je hebt mbo-4 in de richting ICT.", ["mbo"]],
  ["MBO/HBO werk- en denkniveau.", ["mbo", "hbo"]],
  ["Een afgeronde hbo-opleiding of hetzelfde niveau.", ["hbo"]],
  ["Hbo of wo, in een richting die je kunt uitleggen.", ["hbo", "wo"]],
  ["HBO/WO niveau", ["hbo", "wo"]],
  ["Minimaal WO-niveau.", ["wo"]],
  ["Een universitaire opleiding informatica.", ["wo"]],
  ["Academisch werk- en denkniveau.", ["wo"]],
  ["A bachelor’s degree in computer science.", ["hbo"]],
  ["Bachelor's or master's degree, or the same by working.", ["hbo", "wo"]],
  ["An MSc in mathematics.", ["wo"]],
  ["A university degree.", ["wo"]],
  ["A vocational diploma will do.", ["mbo"]],
  ["B.Sc. or M.Sc. in any field.", ["hbo", "wo"]],
  ["Middelbaar of hoger beroepsonderwijs: middelbaar beroepsonderwijs is genoeg.", ["mbo", "hbo"]],
  ["Hoger beroepsonderwijs of wetenschappelijk onderwijs.", ["hbo", "wo"]],
  // What only looks like it.
  ["We werken op kantoor op ma, wo en vr.", []],
  ["Je bent scrum master van twee teams en beheert de master branch.", []],
  ["You will master our data platform and look after master data.", []],
  ["De klant is een universiteit, en haar bachelorprogramma's staan in ons systeem.", []],
  ["Je vernieuwt certificaten voordat ze verlopen.", []],
];

test("texts name an education in Dutch and English, and what only looks like one is none", async () => {
  const { id: companyId } = await aCompany({ name: "Hbo Wo Mbo" });
  const roles = await db().role.findMany({ select: { id: true }, orderBy: { id: "asc" }, take: sentences.length });
  // Ten that all say the same, so that there is a figure of that sentence.
  for (const [at, [sentence]] of sentences.entries())
    for (let copy = 0; copy < 10; copy += 1)
      await aVacancy({ companyId, roleId: roles[at]?.id, title: "Ontwikkelaar", body: sentence });

  for (const [at, [sentence, named]] of sentences.entries()) {
    const { education } = await computeFigures(db(), roles[at]?.id ?? 0, new Date());
    const found = education?.named.filter(({ count }) => count === 10).map((each) => each.education);
    expect([sentence, found, education?.none]).toEqual([sentence, named, named.length > 0 ? 0 : 10]);
  }
});
