import { describe, expect, test } from "vitest";
import { readSkills } from "#prisma/data/load-skills";
import { matchSkills, skillName } from "./skill.ts";

const vocabulary = readSkills().map((skill) => ({ ...skill, nameNl: skill.nameNl ?? null }));
const found = (text: string) => matchSkills(text, vocabulary).map(({ slug }) => slug);

describe("a text names a skill", () => {
  test.each([
    ["Java en Spring Boot met PostgreSQL, Kafka en k8s", ["java", "spring-boot", "postgresql", "kafka", "kubernetes"]],
    ["ASP.NET Core, .NET 8, VB.NET and C#", ["aspnet-core", "dotnet", "visual-basic-net", "c-sharp"]],
    ["Node.js / node-js / NodeJS", ["node-js"]],
    ["React Native en React", ["react-native", "react"]],
    ["REST API's, CI/CD, TCP/IP, S/4HANA", ["rest-apis", "ci-cd", "tcp-ip", "sap-s-4hana"]],
    ["Java-ontwikkelaar met kennis van Informatiebeveiliging", ["java", "information-security"]],
    ["Haal Centraal, BIO, NEN 7510, DigiD", ["haal-centraal", "bio", "nen-7510", "digid"]],
    ["stakeholder management", ["stakeholder-management"]],
  ])("%s", (text, slugs) => expect(found(text)).toEqual(slugs));
});

describe("letters and everyday words are claimed only where they are tools", () => {
  test.each([
    ["C, C++ en Go", ["c", "cpp", "go"]],
    ["Ervaring met R, Python en SQL", ["r", "python", "sql"]],
    ["Go to our website and react quickly. Excel in C-level talks.", []],
    ["R&D-afdeling met Python", ["python"]],
    ["Rijbewijs B, C", []],
    ["Een flink bedrijf met rust, express werk en de rest", []],
    ["Swift voor iOS, geen SWIFT-betalingen", ["ios"]],
    ["Contact: Julia de Vries. Java is een pre.", ["java"]],
    ["Goede communicatie, training en feedback", []],
    ["Meer power. BI en SQL", ["business-intelligence", "sql"]],
  ])("%s", (text, slugs) => expect(found(text)).toEqual(slugs));
});

test("as a whole text every name is its skill, also the doubtful ones", () => {
  expect(["go", "C", "r", "react", "Communiceren", "training", ".net", "C++"].map((tag) => found(tag)[0])).toEqual([
    "go",
    "c",
    "r",
    "react",
    "communication",
    "training",
    "dotnet",
    "cpp",
  ]);
  const unknown = vocabulary.filter((skill) =>
    [skill.name, ...skill.aliases].some((name) => found(name)[0] !== skill.slug),
  );
  expect(unknown).toEqual([]);
});

test("strange text is only text", () => {
  expect(found("")).toEqual([]);
  expect(found("\u0000 \u202e 💾 ++ # .")).toEqual([]);
});

test("a skill has its Dutch name in Dutch only", () => {
  const communication = vocabulary.find(({ slug }) => slug === "communication");
  if (!communication) throw new Error("There is no skill called communication.");
  expect(skillName(communication, "nl")).toBe("Communiceren");
  expect(skillName(communication, "en")).toBe("Communication");
});
