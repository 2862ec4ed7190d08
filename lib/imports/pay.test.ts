import { describe, expect, test } from "vitest";
import { amountOf, payIn, payOf } from "./pay.ts";

describe("pay in a text", () => {
  test.each([
    ["Een salaris tussen € 4.200 en € 5.800 bruto per maand", 4200, 5800, "EUR", "month"],
    ["Salaris: €3.500,- tot €4.900,- per maand", 3500, 4900, "EUR", "month"],
    ["Bruto maandsalaris van € 3500 - 4750", 3500, 4750, "EUR", "month"],
    ["tussen de €3.800,- bruto en €5.200,- bruto per maand", 3800, 5200, "EUR", "month"],
    ["je verdient tussen de € 2.900 en € 4.100 p/m", 2900, 4100, "EUR", "month"],
    ["salaris € 4.200 – € 5.600 (schaal 10) per maand", 4200, 5600, "EUR", "month"],
    ["A gross salary of EUR 60,000 – 75,000 per year plus bonus.", 60_000, 75_000, "EUR", "year"],
    ["salaris € 45.000 - € 60.000 per jaar inclusief vakantiegeld, plus bonus", 45_000, 60_000, "EUR", "year"],
    ["Salary: €60k - €75k per annum", 60_000, 75_000, "EUR", "year"],
    ["salary 60-75k EUR per year", 60_000, 75_000, "EUR", "year"],
    ["salary range £45,000 to £60,000 a year", 45_000, 60_000, "GBP", "year"],
    ["Base salary: $120,000 - $150,000 USD annually", 120_000, 150_000, "USD", "year"],
    ["Een bruto uurloon van € 25,50 tot € 32,75", 25.5, 32.75, "EUR", "hour"],
    ["dagtarief € 600 - € 750 per dag", 600, 750, "EUR", "day"],
    ["Je salaris is € 4.000 tot € 6.000.", 4000, 6000, "EUR", "month"],
    ["Wij bieden tussen de € 3.500 en € 4.800 o.b.v. 36 uur", 3500, 4800, "EUR", "month"],
    ["FWG 65: € 4.480 - € 6.470", 4480, 6470, "EUR", "month"],
    ["Maandsalaris min. € 3.701 – max. € 5.880 (schaal 10-11), 38 uur.", 3701, 5880, "EUR", "month"],
    ["van € 4.537 tot € 6.229 bruto p.m. bij een volledige aanstelling", 4537, 6229, "EUR", "month"],
    ["Wat je krijgt\n€75k–€92k + equity\n27 dagen vrij", 75_000, 92_000, "EUR", "year"],
    ["een salaris in schaal 11 (min. € 4.377,- max. € 6.241,- bruto per maand)", 4377, 6241, "EUR", "month"],
    ["You receive €16 per hour.", 16, 16, "EUR", "hour"],
  ])("%j is stated", (text, min, max, currency, period) => {
    expect(payIn(text)).toEqual({ minCents: min * 100, maxCents: max * 100, currency, period });
  });

  test.each([
    ["salaris tot € 5.000 per maand", 5000, "month"],
    ["Een salaris van maximaal € 5.212,- bruto per maand (schaal 9)", 5212, "month"],
    ["Max. schaal 11 (€ 6.111) per maand", 6111, "month"],
    ["Maximaal uurtarief € 125,- exclusief btw", 125, "hour"],
    ["Tarief: max. 88 euro per uur", 88, "hour"],
    ["Maximumtarief: € 110 per uur", 110, "hour"],
    ["Rate: up to €85/hr", 85, "hour"],
    ["Salaris max € 67.000 per jaar", 67_000, "year"],
  ])("%j is a most without a least", (text, max, period) => {
    expect(payIn(text)).toEqual({ minCents: null, maxCents: max * 100, currency: "EUR", period });
  });

  test.each([
    ["no currency", "salaris van 4.000 tot 5.000 per maand"],
    ["a dollar of which country", "salary $100,000 - $120,000 per year"],
    ["an amount between a month's and a year's", "Je salaris is € 14.000 tot € 18.000."],
    ["a month in another currency", "a salary of £3,000 to £4,000"],
    ["a least", "Je verdient vanaf € 3.200 per maand"],
    ["a most of a budget", "Naast je salaris krijg je een opleidingsbudget tot € 2.000 per jaar"],
    ["a share of profit", "Naast je salaris: winstuitkering van € 3.000 tot € 6.000"],
    ["a reward for a colleague", "Referral: tot € 3.000 bruto als je een collega aanbrengt"],
    ["a thing that is given", "We offer a phone up to € 3.000"],
    ["what customers pay", "We handle payments of €24,000 to €90,000 per merchant at base"],
    ["a most of each scale", "Schaal 9 loopt tot € 5.212, schaal 10 tot € 5.826"],
    ["two kinds of pay", "ZZP: tarief € 80 - € 95 per uur.\nLoondienst: salaris € 4.500 - € 6.000 per maand."],
    ["two mosts", "Inschaling in schaal 10 (max. € 5.826) of schaal 11 (max. € 6.437)"],
    ["no word for pay", "Tussen € 4.000 en € 5.000 per maand"],
    ["on-target earnings", "€75–90k OTE per year, salary uncapped"],
    ["a budget", "Opleidingsbudget van € 1.500 tot € 2.500 per jaar bovenop je salaris"],
    ["pay with a bonus in it", "Salaris: € 45.000 - € 60.000 per jaar inclusief bonus"],
    ["pay with a bonus in it, shortened", "salaris € 45.000 - € 60.000 (incl. vakantiegeld en bonus) per jaar"],
    ["pay with commission in it", "Salary €50,000 - €60,000 per year, including commission"],
    ["a whole package", "Total compensation of €80,000 - €90,000 per year"],
    ["a bonus", "salaris en een bonus van € 1.000 tot € 4.000 per jaar"],
    ["an allowance", "Een stagevergoeding van € 500 - € 700 per maand"],
    ["turnover", "Een omzet van € 10.000 - € 20.000 per maand, en een goed salaris"],
    ["two ranges", "Medior: salaris € 3.000 - € 4.000 per maand\nSenior: salaris € 4.000 - € 5.000 per maand"],
    ["not plausible", "salaris van € 40 tot € 50 per maand"],
    ["the wrong way round", "salaris van € 5.000 tot € 4.000 per maand"],
  ])("%s is not", (_, text) => {
    expect(payIn(text)).toBeNull();
  });

  test("an endless text costs no endless time", () => {
    const began = performance.now();
    for (const piece of ["€ 1.000 ", "1", "1.000", "salaris € 1 - ", "€1-€2 per maand salaris "])
      payIn(piece.repeat(30_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe("pay in fields", () => {
  test("counts when both ends, currency and period are there", () => {
    expect(payOf({ min: "3600", max: 4800, currency: "eur", period: "month" })).toEqual({
      minCents: 360_000,
      maxCents: 480_000,
      currency: "EUR",
      period: "month",
    });
  });

  test.each([
    ["one end", { min: null, max: 4000, currency: "EUR", period: "month" as const }],
    ["no currency", { min: 3000, max: 4000, currency: null, period: "month" as const }],
    ["no period", { min: 3000, max: 4000, currency: "EUR", period: null }],
    ["thousands left out", { min: 100, max: 130, currency: "CAD", period: "year" as const }],
    ["a maximum below the minimum", { min: 4000, max: 3000, currency: "EUR", period: "month" as const }],
    ["zero", { min: 0, max: 4000, currency: "EUR", period: "month" as const }],
    ["more than fits", { min: 1e9, max: 2e9, currency: "JPY", period: "year" as const }],
    ["no number", { min: Number.NaN, max: 4000, currency: "EUR", period: "month" as const }],
  ])("%s leaves it unknown", (_, fields) => {
    expect(payOf(fields)).toBeNull();
  });

  test.each([
    ["4500", 4500],
    ["4.500", 4500],
    ["4,500.50", 4500.5],
    ["€ 4.500,-", 4500],
    ["60k", 60_000],
    [3500.5, 3500.5],
    ["1e9", null],
    ["-5", null],
    ["vijf", null],
    ["", null],
  ])("%j is read as %j", (text, value) => {
    expect(amountOf(text)).toBe(value);
  });
});
