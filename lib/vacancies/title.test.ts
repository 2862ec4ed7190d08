import { expect, test } from "vitest";
import { plainTitle } from "./title.ts";

test.each([
  ["Java-ontwikkelaar (m/v/x)", "Java-ontwikkelaar"],
  ["Java-ontwikkelaar m/v", "Java-ontwikkelaar"],
  ["Product Owner [f/m/x]", "Product Owner"],
  ["DevOps Engineer (m/w/d)", "DevOps Engineer"],
  ["Data Engineer (all genders)", "Data Engineer"],
  ["Systeembeheerder 32-40 uur", "Systeembeheerder"],
  ["Systeembeheerder (32 - 40 uur per week)", "Systeembeheerder"],
  ["Test engineer | 36 uur | m/v/x", "Test engineer"],
  ["Cloud engineer – € 4.500 - € 6.000 p/m", "Cloud engineer"],
  ["Backend developer (tot €6000 per maand)", "Backend developer"],
  ["🚀 Frontend developer gezocht!!! 🚀", "Frontend developer gezocht"],
  ["★ Security analist ★", "Security analist"],
  ["Scrum master (REF-20931)", "Scrum master"],
  ["Business analist - vacaturenummer 88231", "Business analist"],
  ["Business analist - 88231", "Business analist"],
  ["Business analist (88231)", "Business analist"],
  ["Business analist #88231", "Business analist"],
  ["Business analist VAC-88231", "Business analist"],
  ["Netwerkbeheerder, 24-32 uur (m/v/x)", "Netwerkbeheerder"],
])("of %j only the name of the job is left", (title, plain) => {
  expect(plainTitle(title)).toBe(plain);
});

test.each([
  ["Data-analist - Utrecht", "Data-analist"],
  ["Data-analist (Utrecht)", "Data-analist"],
  ["Data-analist | Waterkant Energie | Utrecht", "Data-analist"],
  ["Data-analist, Utrecht", "Data-analist"],
  ["Beheerder Gemeente Utrecht", "Beheerder Gemeente Utrecht"],
])("a known place or company behind a separator is no part of %j", (title, plain) => {
  expect(plainTitle(title, ["Utrecht", "Waterkant Energie"])).toBe(plain);
});

test.each([
  "C++ developer",
  "C# / .NET developer",
  "Developer (Java/Kotlin)",
  "SAP S/4HANA consultant",
  "Microsoft 365 beheerder",
  "Engineer 5G core networks",
  "Windows Server 2022 beheerder",
  "Full-stack developer (React, Node.js)",
  "Ontwikkelaar I/O",
  "24/7 support engineer",
  "Security Officer ISO 27001",
  "Security Officer ISO-27001",
  "Security Officer (ISO 27001)",
  "Beheerder Windows Server 2019",
  "Consultant Dynamics AX 2012",
  "UX/UI designer",
  "Solution architect Azure",
])("%j is a plain name already", (title) => {
  expect(plainTitle(title)).toBe(title);
});

test("a title that is nothing but extras stays as it is", () => {
  expect(plainTitle(" (m/v/x) 40 uur ")).toBe("(m/v/x) 40 uur");
});

test("a title made to be slow is read in no time", () => {
  const started = performance.now();
  for (const piece of ["m/", "€ 1 - ", "12-", "( ", " - ", "1234 ", "🚀", "id-"])
    plainTitle(piece.repeat(200).slice(0, 200));
  plainTitle("m/".repeat(100_000));
  expect(performance.now() - started).toBeLessThan(200);
});
