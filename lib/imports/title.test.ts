import fc from "fast-check";
import { expect, test } from "vitest";
import { jobNameOf } from "./title.ts";

const known = { companyName: "Acme", places: ["Berlin", "Berlin, Berlin, Germany", "Utrecht"] };

test.each([
  ["(Senior) Accountant (f/m/d) - Berlin/Brandenburg Region, Germany", "(Senior) Accountant"],
  ["Partner Developer (f/m/d) - Berlin, Germany", "Partner Developer"],
  ["(1099 Contract) Salesforce Consultant: Project Manager", "Salesforce Consultant: Project Manager"],
  ["Vacature: Java-ontwikkelaar gezocht!", "Java-ontwikkelaar"],
  ["DevOps Engineer - Remote", "DevOps Engineer"],
  ["DevOps Engineer (Remote, Berlin)", "DevOps Engineer"],
  ["DevOps Engineer | Acme | Berlin | 100% remote", "DevOps Engineer"],
  ["Data Engineer - Berlin - 32-40 uur", "Data Engineer"],
  ["Java developer in Utrecht", "Java developer"],
  ["Java developer regio Utrecht e.o.", "Java developer"],
  ["Java developer (fulltime)", "Java developer"],
  ["Java developer, fulltime", "Java developer"],
  ["Java Developer 0,8 - 1,0 fte", "Java Developer"],
  ["Java Developer - 0.8 fte", "Java Developer"],
  ["Java Developer 1 fte", "Java Developer"],
  ["Product Owner (32 - 40 uur, Berlin)", "Product Owner"],
  ["SENIOR C# DEVELOPER", "Senior C# Developer"],
])("of %j the name of the job is left", (title, name) => {
  expect(jobNameOf(title, known)).toBe(name);
});

test.each([
  "Customer Data Scientist - Experimentation",
  "Staff Software Engineer, Data Platform",
  "Business Analyst - Berlin Airport systems",
  "Beheerder Gemeente Utrecht",
  "Front-end developer - React",
  "SAP FICO",
  "Berlin",
  "Remote",
])("%j stays as it is", (title) => {
  expect(jobNameOf(title, known)).toBe(title);
});

test("a name is never empty, and never has another name", () => {
  const piece = fc.constantFrom(
    "Java",
    "developer",
    "(m/v/x)",
    " - ",
    "Berlin",
    "Remote",
    "(",
    ")",
    "Acme",
    " | ",
    "32 uur",
    "gezocht",
    "Vacature: ",
    "!",
    ",",
    "FULLTIME",
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const title = pieces.join(" ").trim();
      const name = jobNameOf(title, known);
      expect(name).not.toBe("");
      expect(jobNameOf(name, known)).toBe(name);
    }),
  );
});
