import fc from "fast-check";
import { expect, test } from "vitest";
import { amountOf, centsOf } from "./money.ts";

test.each([
  ["4500", 450_000],
  ["4.500", 450_000],
  ["4,500", 450_000],
  ["€ 4.500,50", 450_050],
  ["4,500.5", 450_050],
  ["€4.500,-", 450_000],
  ["18,75", 1_875],
  ["62.000 euro", 6_200_000],
  ["1.234.567", null],
  ["", null],
  ["0", null],
  ["-100", null],
  ["marktconform", null],
  ["4.50.0", null],
  ["1e5", null],
])("%j is %s cents", (text, cents) => {
  expect(centsOf(text)).toBe(cents);
});

test("an amount that a field shows is read as the same amount, in both languages", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), fc.constantFrom("nl", "en"), (cents, locale) => {
      expect(centsOf(amountOf(cents, locale))).toBe(cents);
    }),
  );
});
