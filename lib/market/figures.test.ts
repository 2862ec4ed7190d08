import { expect, test } from "vitest";
import { borneBy } from "./figures.ts";

const five = [100.4, 200, 300.5, 400, 500];

test.each([
  [0, null],
  [9, null],
  [10, { n: 10, p10: null, p25: null, p50: 301, p75: null, p90: null }],
  [19, { n: 19, p10: null, p25: null, p50: 301, p75: null, p90: null }],
  [20, { n: 20, p10: null, p25: 200, p50: 301, p75: 400, p90: null }],
  [49, { n: 49, p10: null, p25: 200, p50: 301, p75: 400, p90: null }],
  [50, { n: 50, p10: 100, p25: 200, p50: 301, p75: 400, p90: 500 }],
])("%i vacancies bear just what they can bear", (n, expected) => {
  expect(borneBy(n, five)).toEqual(expected);
});
