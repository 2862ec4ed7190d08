import { expect, test } from "vitest";
import { titleRemarks } from "./title-remarks.ts";

test.each([
  ["SENIOR Java-ontwikkelaar!!! Utrecht", { capitals: "SENIOR", decoration: "!!!", place: "Utrecht" }],
  ["🚀 Data engineer ★", { decoration: "🚀, ★" }],
  ["Data-analist (UTRECHT), Den Bosch", { capitals: "UTRECHT", place: "Utrecht, Den Bosch" }],
  ["Cloud engineer tot € 6.000 per maand", { pay: "tot € 6.000 per maand" }],
  ["Systeembeheerder, 32-40 uur per week", { hours: "32-40 uur per week" }],
  ["Scrum master (REF-20931)", { code: "REF-20931" }],
])("in %j that is more than the name of the work", (title, found) => {
  const remarks = titleRemarks(title, ["Utrecht", "Den Bosch"]).map(({ key, words }) => [key, words]);
  expect(Object.fromEntries(remarks)).toEqual(found);
});

test.each([
  "Senior Java-ontwikkelaar (m/v/x)",
  "SAP ABAP- of CISSP-specialist",
  "PRINCE2-projectleider",
  "Bestuurder Utrechtse systemen",
  "Directeur 2e lijn, Windows Server 2022",
  "Security officer ISO 27001",
  "24/7 support engineer",
])("there is nothing to say of %j", (title) => {
  expect(titleRemarks(title, ["Best", "Utrecht"])).toEqual([]);
});
