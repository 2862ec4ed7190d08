import { describe, expect, test } from "vitest";
import {
  contractIn,
  fullTimeHoursIn,
  holidayAllowanceIn,
  hoursIn,
  hybridIn,
  scaleIn,
  workingLanguagesIn,
} from "./facts.ts";

describe("hours a week", () => {
  test.each([
    ["32-40 uur per week", 32, 40],
    ["32 tot 40 uur per week", 32, 40],
    ["een 36-urige werkweek", 36, 36],
    ["36u/week", 36, 36],
    ["a 40-hour work week", 40, 40],
    ["38 - 40 hours a week", 38, 40],
    ["Je werkt 24/32 uur per week.", 24, 32],
    ["for 16 to 20 hours a week", 16, 20],
    ["Uren: 32-40 p/w", 32, 40],
    ["Uren: 24 per week.", 24, 24],
    ["On a contract from day one. 32-40h.", 32, 40],
    ["Je werkt 28 tot 38 uur, deels thuis.", 28, 38],
    ["Full-time (40 hours).", 40, 40],
  ])("%j states them", (text, min, max) => {
    expect(hoursIn("", text)).toEqual({ min, max });
  });

  test.each([
    "24/7 bereikbaar",
    "8 uur per dag",
    "een salaris op basis van 40 uur per week",
    "pay based on a 40-hour week",
    "Salary: €95,000 for a 40 hour week",
    "€ 3.546 for a full-time (38 hours) contract",
    "antwoord binnen 24-36 uur",
    "diensten van 24-36 uur per dienst",
    "Openingstijden: 10 - 20 uur.",
    "vanaf 32 uur per week",
    "36 uur per week, of 40 uur per week",
    "3-7 years",
    "binnen 24 uur antwoord",
    "1 uur per week thuis leren",
  ])("%j does not", (text) => {
    expect(hoursIn("", text)).toBeNull();
  });

  test("a least in the title is no working week", () => {
    expect(hoursIn("Linux-beheerder (vanaf 28 uur)", "")).toBeNull();
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
    ["Je bent minimaal één dag per week op kantoor", "hybrid", 1],
    ["You come to the office at least two days a week.", "hybrid", 2],
    ["a hybrid setup with three office days per week", "hybrid", 3],
    ["Hybrid: Tuesday and Thursday are office days.", "hybrid", 2],
    ["Je werkt ma t/m do, waarvan maandag en dinsdag op locatie in Amersfoort.", "hybrid", 2],
    ["Thuiswerken kan in overleg, maximaal twee dagen in de week.", "hybrid", null],
    ["Je werkt 2 dagen per week thuis en verder op kantoor", "hybrid", null],
    ["waarvan je er één thuis mag werken", "hybrid", null],
    ["Minimaal 50% aanwezig op locatie.", "hybrid", null],
    ["Hybride: 1 à 2 dagen per week in Heerlen.", "hybrid", null],
    ["Hybride: je bent 2 à 3 dagen per week in Hilversum.", "hybrid", null],
    ["Thuiswerken is in deze functie niet mogelijk.", "onSite", null],
    ["thuiswerken gaat niet, want het systeem staat aan boord", "onSite", null],
    ["5 dagen per week op kantoor", "onSite", null],
    ["Thuiswerken is niet verplicht", null, null],
    ["Friday drinks in the office", null, null],
    ["1 dag per week opleiding op locatie", null, null],
    ["Binnen twee dagen op kantoor antwoord", null, null],
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
    ["bij een 36-urig dienstverband", 36],
    ["o.b.v. fulltime (38u)", 38],
    ["gebaseerd op een 40-urige werkweek", 40],
    ["€ 5.400 - 7.900 gross/month (36h)", 36],
    ["for a full-time (38 hours) contract", 38],
    ["bij 12 uur slaap", null],
  ])("%j", (text, hours) => {
    expect(fullTimeHoursIn(text)).toBe(hours);
  });

  test.each([
    ["exclusief 8% vakantiegeld", false],
    ["excl. vakantietoeslag", false],
    ["inclusief 8,33% vakantiegeld", true],
    ["including holiday allowance", true],
    ["8% holiday pay and 13th month excluded", false],
    ["13th month and 8% holiday allowance on top", false],
    ["(8% holiday allowance included)", true],
    ["8% vakantiegeld", null],
  ])("%j", (text, isIncluded) => {
    expect(holidayAllowanceIn(text)).toBe(isIncluded);
  });

  test.each([
    ["Inschaling in schaal 10 van de cao", "schaal 10"],
    ["salarisschaal 11", "schaal 11"],
    ["conform FWG 55 van de cao Ziekenhuizen", "FWG 55"],
    ["Salary scale 10", "scale 10"],
    ["schaal 10 of schaal 11", null],
    ["schaal 10/11", null],
    ["op grote schaal", null],
  ])("%j", (text, scale) => {
    expect(scaleIn(text)).toBe(scale);
  });
});

test.each([
  ["Eerst een jaarcontract, met uitzicht op een vaste aanstelling.", "temporary"],
  ["Je contract is voor een jaar.", "temporary"],
  ["a fixed-term contract of 24 months", "temporary"],
  ["Dienstverband voor de duur van 12 maanden, daarna is een vaste aanstelling mogelijk.", "temporary"],
  ["Het dienstverband is in eerste instantie voor 1 jaar.", "temporary"],
  ["Start met een contract voor zeven maanden.", "temporary"],
  ["Direct een vast contract", "permanent"],
  ["Contract: onbepaalde tijd", "permanent"],
  ["a permanent contract from day one", "permanent"],
  ["Een vast contract of een contract voor een jaar", null],
  ["Na een jaar een vast contract", null],
  ["Na zes maanden krijg je een vast contract", null],
  ["Je beheert contracten", null],
])("the contract in %j is %s", (text, contract) => {
  expect(contractIn(text)).toBe(contract);
});

test.each([
  ["You're fluent in English; Dutch is not required", ["en"]],
  ["Good command of English, Dutch is a plus", ["en"]],
  ["Dutch is nice, English is a must", ["en"]],
  ["Goede beheersing van het Nederlands, Duits is een pré", ["nl"]],
  ["Language: English.", ["en"]],
  ["Je spreekt Nederlands of Engels", []],
  ["Wij zijn een Nederlands bedrijf met een goede sfeer", []],
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
