import { expect, test } from "vitest";
import { languageOf } from "./language.ts";
import { contractOf, levelOf, periodOf, workModeOf } from "./terms.ts";

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
  [null, null],
])("the way of working of %j is %s", (term, mode) => {
  expect(workModeOf(term)).toBe(mode);
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
