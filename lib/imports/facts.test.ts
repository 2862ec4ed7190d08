import { describe, expect, test } from "vitest";
import { fullTimeHoursIn, holidayAllowanceIn, hoursIn, hybridIn, scaleIn, workingLanguagesIn } from "./facts.ts";

describe("hours a week", () => {
  test.each([
    ["32-40 uur per week", 32, 40],
    ["32 tot 40 uur per week", 32, 40],
    ["een 36-urige werkweek", 36, 36],
    ["36u/week", 36, 36],
    ["a 40-hour work week", 40, 40],
    ["38 - 40 hours a week", 38, 40],
    ["Je werkt 24/32 uur per week.", 24, 32],
  ])("%j states them", (text, min, max) => {
    expect(hoursIn("", text)).toEqual({ min, max });
  });

  test.each([
    "24/7 bereikbaar",
    "8 uur per dag",
    "een salaris op basis van 40 uur per week",
    "pay based on a 40-hour week",
    "36 uur per week, of 40 uur per week",
    "3-7 years",
    "binnen 24 uur antwoord",
    "1 uur per week thuis leren",
  ])("%j does not", (text) => {
    expect(hoursIn("", text)).toBeNull();
  });

  test("those in the title go before the text", () => {
    expect(hoursIn("Systeembeheerder (24-32 uur)", "Onze werkweek is 40 uur per week.")).toEqual({ min: 24, max: 32 });
  });
});

describe("the way of working", () => {
  test.each([
    ["Je werkt 2 dagen per week op kantoor", "hybrid", 2],
    ["two days a week in the office", "hybrid", 2],
    ["come into the office 3 days per week", "hybrid", 3],
    ["2-3 dagen op kantoor", "hybrid", null],
    ["Hybride werken is bij ons normaal", "hybrid", null],
    ["We have a hybrid working policy", "hybrid", null],
    ["deels vanuit huis", "hybrid", null],
    ["hybrid cloud", null, null],
    ["remote debugging", null, null],
    ["remote-first", null, null],
  ])("%j", (text, workMode, onSiteDays) => {
    expect(hybridIn(text)).toEqual({ workMode, onSiteDays });
  });
});

describe("what pay is based on", () => {
  test.each([
    ["op basis van 36 uur", 36],
    ["op basis van een 40-urige werkweek", 40],
    ["based on a 38-hour", 38],
    ["€ 4.000 bij 36 uur", 36],
    ["bij 12 uur slaap", null],
  ])("%j", (text, hours) => {
    expect(fullTimeHoursIn(text)).toBe(hours);
  });

  test.each([
    ["exclusief 8% vakantiegeld", false],
    ["excl. vakantietoeslag", false],
    ["inclusief 8,33% vakantiegeld", true],
    ["including holiday allowance", true],
    ["8% vakantiegeld", null],
  ])("%j", (text, isIncluded) => {
    expect(holidayAllowanceIn(text)).toBe(isIncluded);
  });

  test.each([
    ["Inschaling in schaal 10 van de cao", "schaal 10"],
    ["salarisschaal 11", "schaal 11"],
    ["schaal 10 of schaal 11", null],
    ["schaal 10/11", null],
    ["op grote schaal", null],
  ])("%j", (text, scale) => {
    expect(scaleIn(text)).toBe(scale);
  });
});

test.each([
  ["Je spreekt vloeiend Nederlands en Engels.", ["nl", "en"]],
  ["You are fluent in English. German is a plus.", ["en"]],
  ["Excellent command of German and proficient in English", ["en", "de"]],
  ["Goede beheersing van het Nederlands (B2)\nEngels is een pré", ["nl"]],
  ["You translate our app into French", []],
])("languages one has to master in %j", (text, languages) => {
  expect(workingLanguagesIn(text)).toEqual(languages);
});

test("an endless text costs no endless time", () => {
  const began = performance.now();
  for (const piece of ["40 ", "40-", "2 dagen ", "schaal 1", "hybride ", "op basis van ", "excl ", "Nederlands "]) {
    const text = piece.repeat(20_000);
    hoursIn(text, text);
    hybridIn(text);
    fullTimeHoursIn(text);
    holidayAllowanceIn(text);
    scaleIn(text);
    workingLanguagesIn(text);
  }
  expect(performance.now() - began).toBeLessThan(2000);
});
