import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { aVacancy } from "#lib/testing/factories";
import { searchVacancies } from "./search.ts";
import { everyVacancy } from "./vacancy-search.ts";

useDatabase();

const now = new Date();

/** What a text says and, by name, the one who says it. */
const carriers = {
  c: "Drivers in C voor een meetkast.",
  csharp: "Je programmeert in C#, elke dag.",
  cpp: "Je programmeert in C++ en niets anders.",
  fsharp: "Functioneel programmeren in F#.",
  dotnet: "Diensten op .NET, en netjes.",
  aspnet: "Webdiensten met ASP.NET Core.",
  net: "Het net van kabels ligt in de straat.",
  node: "Diensten in Node.js (LTS).",
  nodes: "Een cluster van zestig nodes.",
  javascript: "Schermen in JavaScript.",
  java: "Diensten in Java 21.",
  cicd: "Een straat met CI/CD.",
  ci: "De huisstijl (CI) van het merk.",
  plsql: "Pakketten in PL/SQL.",
  tsql: "Procedures in T-SQL.",
  sql: "Vragen in SQL.",
  s4: "De overgang naar S/4HANA.",
  hana: "Een database op HANA.",
  it: "Je werkt op onze afdeling IT.",
  english: "We like it, and it likes us.",
  goEnglish: "We go to the office when we like.",
  r: "Statistiek in R en Python.",
  typescript: "Schermen in TypeScript.",
  iac: "Alles staat in infrastructure as code.",
  infra: "Infrastructure, and a lot of code.",
  code: "We read code and write code.",
  servicenow: "Beheer van ServiceNow.",
  service: "Goede service voor nu.",
  sqlserver: "Vragen aan SQL Server.",
  server: "Een server met SQL erop.",
  testing: "Test automation met beleid.",
  automation: "Automation, en wie test dat?",
  testautomatisering: "Testautomatisering met beleid.",
  bereikbaar: "Buiten kantoor on call.",
  call: "Call us on the phone.",
};
type Carrier = keyof typeof carriers;

beforeAll(async () => {
  for (const [title, body] of Object.entries(carriers))
    await aVacancy({
      title: `Plek ${title.length} ${title}x`,
      body,
      language: /English/.test(title) || title === "english" ? "en" : "nl",
    });
  // Of a skill that is chosen and not written.
  await aVacancy({ title: "Plek goskillx", body: "Diensten.", skills: ["go"] });
  await aVacancy({ title: "Plek rskillx", body: "Cijfers.", skills: ["r"] });
  await aVacancy({ title: "Plek cskillx", body: "Kasten.", skills: ["c"] });
});

test.each<[q: string, found: (Carrier | "goskill" | "rskill" | "cskill")[]]>([
  ["C#", ["csharp"]],
  ["c sharp", ["csharp"]],
  ["F#", ["fsharp"]],
  ["C++", ["cpp"]],
  ["c plus plus", ["cpp"]],
  [".NET", ["dotnet", "aspnet"]],
  ["ASP.NET Core", ["aspnet"]],
  ["asp.net", ["aspnet"]],
  ["Node.js", ["node"]],
  ["nodejs", ["node"]],
  ["java", ["java"]],
  ["javascript", ["javascript"]],
  ["typescript", ["typescript"]],
  ["CI/CD", ["cicd"]],
  ["PL/SQL", ["plsql"]],
  ["t-sql", ["tsql"]],
  ["sql", ["sql", "sqlserver", "server"]],
  // The name of a skill is a phrase in a text, and no part of it is the skill.
  ["sql server", ["sqlserver"]],
  ["test automation", ["testing", "testautomatisering"]],
  ["testautomatisering", ["testing", "testautomatisering"]],
  // English has "now", "no" and "on" for words that say nothing.
  ["service now", ["servicenow"]],
  ['"service now"', []],
  ['"on call"', ["bereikbaar"]],
  ['"no code"', []],
  ["S/4HANA", ["s4"]],
  ["infrastructure as code", ["iac"]],
  ["no-code", []],
  ["IT", ["it"]],
  // "We go" is not it, and neither is a text alone: there the word is anything.
  ["Go", ["goskill"]],
  ["golang", ["goskill"]],
  // One letter likewise: in a text it may be that of "c sharp".
  ["C", ["cskill"]],
  ["R", ["rskill"]],
])("%s finds what carries it and nothing of its neighbours", async (q, found) => {
  const { hits } = await searchVacancies({ ...everyVacancy, q }, now);
  const names = hits.map(({ title }) => / (\w+)x$/.exec(title)?.[1]);
  expect(new Set(names)).toEqual(new Set(found));
});
