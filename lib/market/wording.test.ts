import { expect, test } from "vitest";
import { borneBy, type RoleFigures } from "./figures.ts";
import { figuresInText } from "./wording.ts";

const names = new Map([["sql", "SQL"]]);
const asked = [
  { slug: "sql", must: 6, nice: 2, changePoints: null },
  { slug: "git", must: 3, nice: 0, changePoints: null },
];
const figures = (pay: RoleFigures["pay"]["all"], skills: RoleFigures["skills"]): RoleFigures => ({
  n: 40,
  from: "2025-11-27",
  to: "2026-11-27",
  pay: { all: pay, byLevel: [], byProvince: [], freelanceHour: null },
  skills,
  months: [],
  daysOpen: null,
  workMode: null,
  language: null,
  contract: null,
  education: null,
  certificates: null,
  places: [],
  companies: [],
});
const cents = [300_000, 400_000, 495_049, 550_000, 700_000];
const window = "geplaatst van 27 november 2025 tot en met 27 november 2026.";

test("the text of a role says pay and skills with how many vacancies and of when", () => {
  const told = figuresInText("nl", figures(borneBy(20, cents), { n: 10, asked }), names);
  expect(told.get("pay")).toBe(
    `Het midden van wat vacatures op deze site bieden, is €\u00a04.950 bruto per maand bij 40 uur. De middelste helft biedt €\u00a04.000 tot €\u00a05.500. 20 vacatures, ${window}`,
  );
  expect(told.get("skills")).toBe(
    `Waar de vacatures op deze site het vaakst om vragen: SQL (80%) en git (30%). 10 vacatures, ${window}`,
  );
  expect(told.get("tools")).toMatch(new RegExp(`10 vacatures, ${window}$`));
  expect([told.get("share sql"), told.get("share git"), told.get("share java")]).toEqual([
    " (80%)",
    " (30%)",
    undefined,
  ]);
});

test("below ten vacancies it says nothing, and below twenty nothing of halves", () => {
  expect(figuresInText("nl", figures(borneBy(9, cents), null), names)).toEqual(new Map());
  const told = figuresInText("en", figures(borneBy(19, cents), null), names);
  expect([...told.keys()]).toEqual(["pay"]);
  expect(told.get("pay")).not.toContain("half");
});
