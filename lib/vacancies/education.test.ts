import { expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { type Education, educations } from "./education.ts";

useDatabase();

const sentences: [sentence: string, named: Education[]][] = [
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
  ["Je hebt hbo; zonder hbo-diploma maar met jaren ervaring kun je ook schrijven.", ["hbo"]],
  ["Een stage voor een hbo-student in het derde jaar.", ["hbo"]],
  // What only looks like it, or is not asked.
  ["Geen mbo of hbo nodig, wel nieuwsgierigheid. Zonder hbo ben je ook welkom.", []],
  ["No bachelor’s degree needed.", []],
  ["Je werkt met een stagiair van het mbo, en we leiden mbo-studenten op.", []],
  ["We werken op kantoor op ma, wo en vr.", []],
  ["Je bent scrum master van twee teams en beheert de master branch.", []],
  ["You will master our data platform and look after master data.", []],
  ["De klant is een universiteit, en haar bachelorprogramma's staan in ons systeem.", []],
  ["Je vernieuwt certificaten voordat ze verlopen.", []],
];

test("texts name an education in Dutch and English, and what only looks like one is none", async () => {
  const { id: companyId } = await aCompany({ name: "Hbo Wo Mbo" });
  for (const [body, named] of sentences) {
    const { id: vacancyId } = await aVacancy({ companyId, title: "Ontwikkelaar", body });
    const { educations, facets } = await db().vacancySearch.findUniqueOrThrow({ where: { vacancyId } });
    expect([body, educations]).toEqual([body, named]);
    expect([body, facets.match(/(?:E\d)+/)?.[0]]).toEqual([body, tokensOf(named)]);
  }
});

function tokensOf(named: Education[]) {
  return named.length > 0 ? named.map((each) => `E${educations.indexOf(each) + 1}`).join("") : "E0";
}
