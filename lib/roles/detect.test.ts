import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Level } from "#lib/db/generated/enums";
import { aliasEntries, type RoleAliasEntry, wordsOf } from "./alias.ts";
import fixture from "./detect.fixture.json" with { type: "json" };
import { detectRole } from "./detect.ts";
import { detectLevel } from "./level.ts";
import { parseRoleSource } from "./source.ts";

const nothingKnown = { skillSlugs: new Set<string>(), roleSlugs: new Set<string>() };
const aliases: RoleAliasEntry[] = globSync("prisma/roles/*/role.json").flatMap((path) => {
  const { role } = parseRoleSource([{ path, text: readFileSync(path, "utf8") }], nothingKnown);
  if (!role) throw new Error(`${path} is not a role`);
  return aliasEntries(role.slug, role.title, role.aliases);
});

type Row = { title: string; role: string | null; level: Level | null };
const rows = fixture.map(([title, role, level]) => ({ title, role, level }) as Row);
const roleOf = (title: string, context = {}) => detectRole(title, aliases, context).role;

describe("titles as they are written", () => {
  test("the table holds at least 150 titles, ICT and not", () => {
    expect(rows.filter(({ role }) => role).length).toBeGreaterThan(150);
    expect(rows.filter(({ role }) => !role).length).toBeGreaterThan(60);
    expect(new Set(rows.map(({ role }) => role).filter(Boolean)).size).toBe(47);
  });

  test.each(rows)("$title", ({ title, role, level }) => {
    expect({ role: roleOf(title), level: detectLevel(title) }).toEqual({ role, level });
  });
});

describe("work outside ICT", () => {
  const never = [
    "Account Executive",
    "Financial accountant",
    "Property developer",
    "Business development manager",
    "Sales engineer",
  ];
  const skills = ["Java", "Kubernetes", "PostgreSQL"];
  const text = "You work with Java, Kubernetes, PostgreSQL, Docker, Terraform and TypeScript in our software company.";

  test.each(never)("%s is never claimed, whatever stands beside it", (title) => {
    for (const context of [{}, { skills }, { text }, { skills, text }]) expect(roleOf(title, context)).toBeNull();
    for (const before of ["Senior ", "IT ", "Software "]) {
      if (title !== "Sales engineer" || before === "Senior ") expect(roleOf(before + title, { text })).toBeNull();
    }
  });

  test("a recruiter, a teacher or a seller of the role is not the role", () => {
    for (const title of ["Recruiter backend developers", "Docent data science", "Sales manager cloud engineers"]) {
      expect(roleOf(title, { skills, text })).toBeNull();
    }
  });

  test("an account manager for ICT is what the name says", () => {
    expect(roleOf("Accountmanager ICT")).toBe("it-consultant");
  });
});

describe("names that ICT shares with other work", () => {
  test.each([
    ["Product Manager", "product-owner"],
    ["Test engineer", "test-engineer"],
    ["Systems Engineer", "system-administrator"],
    ["Delivery manager", "it-project-manager"],
    ["Security consultant", "security-engineer"],
    ["Developer", "software-engineer"],
    ["Engineering manager", "engineering-manager"],
  ])("%s needs an ICT word in the skills or several in the text", (title, role) => {
    expect(roleOf(title)).toBeNull();
    expect(roleOf(title, { skills: ["Communicatie"], text: "Je werkt in een team en maakt het verschil." })).toBeNull();
    expect(
      roleOf(title, { text: "Our website and our app sell shoes online, and data tells us what it costs." }),
    ).toBeNull();
    expect(roleOf(title, { text: "Our app is there for Android and iOS." })).toBeNull();
    expect(roleOf(title, { skills: ["Kubernetes"] })).toBe(role);
    expect(roleOf(title, { text: "You know Java, Docker and PostgreSQL." })).toBe(role);
  });

  test("a word of another trade in the title outweighs the text", () => {
    expect(roleOf("Systems Engineer Rail", { skills: ["Python"], text: "Java, Docker, PostgreSQL" })).toBeNull();
  });
});

describe("how sure it is", () => {
  test("case, accents, hyphens and spaces make no difference", () => {
    const spellings = [
      "back-end ontwikkelaar",
      "BACK END ONTWIKKELAAR",
      "Backendontwikkelaar",
      "back-end-ontwikkelaar",
    ];
    expect(spellings.map((title) => roleOf(title))).toEqual(spellings.map(() => "backend-developer"));
    expect(roleOf("Testcoordinator")).toBe(roleOf("Testcoördinator"));
  });

  test("words come apart the same way in every spelling", () => {
    expect(wordsOf("Coördinatoren C# / .NET, Node.js & C++")).toEqual([
      "coordinatoren",
      "csharp",
      "dotnet",
      "nodejs",
      "cpp",
    ]);
    expect(wordsOf("Backend developers en specialisten")).toEqual(["backend", "developer", "specialist"]);
  });

  test("of a list before the noun the first counts", () => {
    expect(roleOf("Java/Kotlin developer")).toBe("backend-developer");
    expect(roleOf("Kotlin/Java developer")).toBe("mobile-developer");
    expect(roleOf("Netwerk- of systeembeheerder")).toBe("system-administrator");
  });

  test("a name inside another word is no name", () => {
    expect(roleOf("Dbadministratie medewerker")).toBeNull();
    expect(roleOf("Sdeling coördinator")).toBeNull();
    expect(roleOf("Zaal S, de Boer")).toBeNull();
    expect(roleOf("Fysiotherapeut D B A")).toBeNull();
  });
});

describe("the level", () => {
  test.each<[string, Level | null]>([
    ["Medior/senior developer", "medior"],
    ["Senior of lead developer", "senior"],
    ["Senior Principal Engineer", "principal"],
    ["Senior product manager", "senior"],
    ["Product manager", null],
    ["Projectmanager", null],
    ["Intern verkoopadviseur", null],
    ["Internship software", "trainee"],
    ["Early stage investor", null],
    ["Staff officer", null],
    ["Staff engineer", "principal"],
    ["Lead generation specialist", null],
    ["Young professional data", "junior"],
    ["Entry level tester", "junior"],
    ["Sr. Java developer", "senior"],
    ["Chief architect", "principal"],
    ["Chief Technology Officer", "manager"],
    ["Team lead operations", "lead"],
  ])("%s: %s", (title, level) => {
    expect(detectLevel(title)).toBe(level);
  });
});

test("any text at all gives an answer, and quickly", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 10_000 }), (title) => {
      detectRole(title, aliases, { skills: [title], text: title });
      detectLevel(title);
    }),
    { numRuns: 200 },
  );
  const started = performance.now();
  detectRole("developer ".repeat(2_000), aliases);
  detectRole("/ en & ".repeat(2_000), aliases);
  expect(performance.now() - started).toBeLessThan(500);
});
