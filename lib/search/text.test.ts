import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { aVacancy } from "#lib/testing/factories";
import { searchVacancies } from "./search.ts";
import { everyVacancy, parseVacancySearch } from "./vacancy-search.ts";

useDatabase();

const now = new Date();
const titles = {
  engineer: "Software Engineer",
  developer: "Softwareontwikkelaar (m/v/x)",
  backend: "Back-end developer",
  cpp: "C++ programmer",
  csharp: "Ontwikkelaar C# in het team planning",
  dotnet: "Engineer .NET Core",
  node: "Ontwikkelaar Node.js",
  php: "PHP-ontwikkelaar",
  admin: "Systeembeheerder",
  cafe: "Applicatiebeheerder café's",
  manager: "IT-manager",
  fullStack: "Full-stack engineer",
  jsOnly: "JavaScript developer",
  java: "Java consultant",
};

beforeAll(async () => {
  await aVacancy({
    title: titles.engineer,
    language: "en",
    role: "software-engineer",
    body: "You build planning software.",
  });
  await aVacancy({ title: titles.developer, role: "software-engineer", body: "Je bouwt mee aan het rooster." });
  await aVacancy({
    title: titles.backend,
    language: "en",
    role: "backend-developer",
    body: "Building services with CI/CD.",
  });
  await aVacancy({ title: titles.cpp, language: "en", body: "Drivers for trains." });
  await aVacancy({ title: titles.csharp, body: "Onderhoud." });
  await aVacancy({ title: titles.dotnet, body: "Diensten." });
  await aVacancy({ title: titles.node, body: "Diensten.", skills: ["kubernetes"] });
  await aVacancy({ title: titles.php, role: "backend-developer", body: "Webwinkels." });
  await aVacancy({ title: titles.admin, role: "system-administrator", body: "Servers.", places: ["utrecht"] });
  await aVacancy({ title: titles.cafe, body: "Kassa's." });
  await aVacancy({ title: titles.manager, role: "it-manager", body: "Leiding aan het project management office." });
  await aVacancy({ title: titles.fullStack, language: "en", role: "full-stack-developer", body: "Product." });
  await aVacancy({ title: titles.java, body: "Opdrachten." });
  await aVacancy({
    title: titles.jsOnly,
    language: "en",
    role: "frontend-developer",
    body: "Interfaces. We manage a project.",
  });
});

async function found(q: string): Promise<string[]> {
  const { hits, total } = await searchVacancies({ ...everyVacancy, q }, now);
  expect(hits).toHaveLength(total);
  return hits.map(({ title }) => title);
}

describe("a search for", () => {
  test.each<[q: string, finds: string[]]>([
    ["C#", [titles.csharp]],
    ["C-sharp", [titles.csharp]],
    ["C++", [titles.cpp]],
    [".NET", [titles.dotnet]],
    ["dotnet", [titles.dotnet]],
    ["node.js", [titles.node]],
    ["NodeJS", [titles.node]],
    ["node", [titles.node]],
    ["CI/CD", [titles.backend]],
    ["ci-cd", [titles.backend]],
    ["it manager", [titles.manager]],
    ["ICT manager", [titles.manager]],
    ["IT", [titles.manager, titles.admin]],
    ["full stack", [titles.fullStack]],
    ["fullstack", [titles.fullStack]],
    ["Full-Stack", [titles.fullStack]],
    ["cafe", [titles.cafe]],
    ["CAFÉ", [titles.cafe]],
    ["systeem beheerder", [titles.admin]],
    ["system administrator", [titles.admin]],
    ["beheerder utrecht", [titles.admin]],
    ["kubernetes", [titles.node]],
    ["k8s", [titles.node]],
    ["webwinkel", [titles.php]],
    ["services", [titles.backend]],
    ["build planning", [titles.engineer]],
  ])("%s", async (q, finds) => {
    expect((await found(q)).sort()).toEqual(finds.sort());
  });

  test.each(["back end", "back-end", "Backend"])("%s finds every backend vacancy, by title or by role", async (q) => {
    expect((await found(q)).sort()).toEqual([titles.backend, titles.php].sort());
  });

  test.each(["softwareontwikkelaar", "software ontwikkelaar", "software engineer", "Software Engineers"])(
    "%s finds both languages",
    async (q) => {
      expect(await found(q)).toEqual(expect.arrayContaining([titles.engineer, titles.developer]));
    },
  );

  test("a tool does not find the roles it is an alias of, nor the words that begin like it", async () => {
    expect(await found("java")).toEqual([titles.java]);
    expect(await found("python")).toEqual([]);
    expect(await found("php")).toEqual([titles.php]);
  });
});

test("a star asks for a beginning, and a word that stands nowhere is one by itself", async () => {
  expect((await found("java*")).sort()).toEqual([titles.java, titles.jsOnly].sort());
  expect(await found("javasc*")).toEqual([titles.jsOnly]);
  expect(await found("kuber")).toEqual([titles.node]);
  expect(await found("kuber php")).toEqual([]);
  // Only of what names a vacancy: its text has a word for any beginning ("rooster").
  expect(await found("roost")).toEqual([]);
});

test("quotes keep words together and a minus leaves vacancies out", async () => {
  expect((await found("project manag*")).sort()).toEqual([titles.jsOnly, titles.manager].sort());
  expect(await found('"project management"')).toEqual([titles.manager]);
  expect(await found('"management project"')).toEqual([]);
  // An alias of its role is no phrase of a vacancy.
  expect(await found('"software developer"')).toEqual([]);
  expect(await found("backend -php")).toEqual([titles.backend]);
  expect(await found("“project management” -office")).toEqual([]);
  expect(await found("-developer")).not.toContain(titles.jsOnly);
  expect((await found("-php")).length).toBe(Object.keys(titles).length - 1);
});

test("words that say nothing ask nothing", async () => {
  expect((await found("de het van the")).length).toBe(Object.keys(titles).length);
  expect((await found('"" - -- ** "')).length).toBe(Object.keys(titles).length);
});

test("a title with all the words comes before a role name, and that before the text", async () => {
  expect((await found("backend developer")).slice(0, 2)).toEqual([titles.backend, titles.php]);
  await aVacancy({
    title: "Tester",
    body: "Je werkt met de systeembeheerder samen.",
    publishedAt: new Date(now.getTime() - 1000),
  });
  expect(await found("systeembeheerder")).toEqual([titles.admin, "Tester"]);
});

test("only ten terms count", async () => {
  expect(await found("php ontwikkelaar php php php php php php php php nergens")).toEqual([titles.php]);
});

test("no text is an error", async () => {
  const hostile = [
    "'",
    "';--",
    "\\",
    "a\\'b",
    ":*",
    "a:*b",
    "!a",
    "a & | b",
    "<->",
    "(((",
    '"',
    '"a',
    "a <2> b",
    "%",
    "_",
    "\u0000",
    "\ud800",
    "😀",
    "א",
    "日本語 検索",
    "$$",
    "$1",
    "t:java",
    "--a",
    '-"',
    "é".repeat(200),
    "x".repeat(10_000),
    `${"a ".repeat(300)}`,
    "-".repeat(200),
    '"'.repeat(200),
    "½ ﬁ ™ İ ı ß",
    "c#+#+#",
    "..net",
    "@@",
    "=a",
    "a\tb",
  ];
  for (const q of hostile) {
    const search = parseVacancySearch({ q });
    expect((await searchVacancies(search, now)).total, q).toBeGreaterThanOrEqual(0);
  }
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (q) => {
      expect(
        (await searchVacancies(parseVacancySearch({ q, place: q, company: q }), now)).total,
      ).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
});
