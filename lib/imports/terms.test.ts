import { expect, test } from "vitest";
import { languageOf } from "./language.ts";
import { contractOf, levelOf, periodOf, workModeInTitle, workModeOf, workTimesOf } from "./terms.ts";

test.each([
  ["fulltime_permanent", "permanent"],
  ["fulltime_fixed_term", "temporary"],
  ["Regular", "permanent"],
  ["onbepaalde tijd", "permanent"],
  ["bepaalde tijd", "temporary"],
  ["Vast dienstverband", "permanent"],
  ["CONTRACTOR", "freelance"],
  ["(1099 Contract) Consultant", "freelance"],
  ["INTERN", "internship"],
  ["working_student", "internship"],
  ["Traineeship data", "traineeship"],
  ["BBL-leerplek", "apprenticeship"],
  ["Leer-werktraject", "apprenticeship"],
  ["Apprenticeship", "apprenticeship"],
  ["Full-time", null],
  ["Contract", null],
  ["Internal auditor", null],
  ["", null],
])("the contract of %j is %s", (term, contract) => {
  expect(contractOf(term)).toBe(contract);
});

test.each([
  ["remote", "remote"],
  ["TELECOMMUTE", "remote"],
  ["Berlin (Remote)", "remote"],
  ["Op afstand - Hybride", "hybrid"],
  ["on-site", "onSite"],
  ["onsite", "onSite"],
  ["unspecified", null],
  ["Berlinremote", null],
  ["Remotely", null],
  ["Remote - Netherlands", "remote"],
  ["100% remote", "remote"],
  ["Remote, part-time", "remote"],
  ["volledig thuiswerken", "remote"],
  ["Amsterdam (remote possible)", null],
  ["Not remote", null],
  ["Non-remote", null],
  ["thuiswerken mogelijk", null],
  ["deels remote", null],
  ["Remote-friendly", null],
  ["50% remote", null],
  ["Remote / on-site", null],
  [null, null],
])("the way of working of %j is %s", (term, mode) => {
  expect(workModeOf(term)).toBe(mode);
});

test.each([
  [
    ["FULL_TIME", "PART_TIME"],
    ["fullTime", "partTime"],
  ],
  [["fulltime_permanent"], ["fullTime"]],
  [["Part-time"], ["partTime"]],
  [["full-or-part-time"], ["fullTime", "partTime"]],
  [["Voltijd / deeltijd"], ["fullTime", "partTime"]],
  [["CONTRACTOR", null], []],
  [["Vast dienstverband"], []],
])("of %j one works %j", (terms, times) => {
  expect(workTimesOf(...terms)).toEqual(times);
});

test.each([
  ["DevOps Engineer (Remote, Berlin)", "remote"],
  ["DevOps Engineer - 100% remote", "remote"],
  ["Fully remote Java developer", "remote"],
  ["Java developer (hybride)", "hybrid"],
  ["Remote Support Engineer", null],
  ["Hybrid Cloud Engineer", null],
  ["Systeembeheerder (deels remote)", null],
  ["Systeembeheerder (thuiswerken mogelijk)", null],
  ["Systeembeheerder (remote, 2 dagen)", null],
  ["Systeembeheerder", null],
])("the way of working in the title %j is %s", (title, mode) => {
  expect(workModeInTitle(title)).toBe(mode);
});

test.each([
  ["entry-level", "junior"],
  ["mid_level", "medior"],
  ["student_college", "trainee"],
  ["experienced", null],
  ["constructor", null],
])("the level of %j is %s", (term, level) => {
  expect(levelOf(term)).toBe(level);
});

test.each([
  ["per-year-salary", "year"],
  ["per-month-salary", "month"],
  ["per-hour-wage", "hour"],
  ["MONTH", "month"],
  ["Annual gross salary", "year"],
  ["bi-week-salary", null],
  ["one-time", null],
  [null, null],
])("the period of %j is %s", (term, period) => {
  expect(periodOf(term)).toBe(period);
});

test.each([
  [
    "nl",
    "Wij zoeken een Senior Java Developer met ervaring in Spring Boot, Kafka en AWS. Je werkt in een team van zes developers aan het platform en je bent verantwoordelijk voor de pipelines.",
  ],
  [
    "en",
    "We are looking for a systeembeheerder in our Amsterdam office. You will work with the team that keeps the servers of the Belastingdienst up, and you will be on call for one week in six.",
  ],
  [
    "de",
    "Wir suchen eine Entwicklerin mit Erfahrung in Java und Spring. Du arbeitest in einem Team von sechs Personen und bist für die Plattform verantwortlich. Wir bieten dir ein gutes Gehalt.",
  ],
  [
    "fr",
    "Nous cherchons une personne pour notre équipe de développement. Vous travaillez avec les clients et vous êtes responsable de la qualité du code dans un environnement agile.",
  ],
  [null, "Java, Spring, Kafka"],
  [null, "foo ".repeat(100)],
])("the language is %s", (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  ["en", "en", "Java, Spring, Kafka, and the will to learn"],
  ["nl", "nl", "Een baan als Java developer, in een team van vijf"],
  ["nl", "nl", "Java, Spring, Kafka"],
  [null, "nl", "Wir suchen für unser Team in Köln"],
  [null, "en", "Hoe je met ons aan software bouwt"],
  [null, "en", "foo ".repeat(100)],
  [null, "en", ""],
  [null, "hu", "Java, Spring, Kafka"],
])("the language is %s where %s is likely", (language, likely, text) => {
  expect(languageOf(text, likely)).toBe(language);
});
