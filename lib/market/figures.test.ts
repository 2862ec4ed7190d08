import { expect, test } from "vitest";
import { borneBy, scaleOf } from "./figures.ts";

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

test("a scale holds all that is drawn on it, and begins and ends at round amounts", () => {
  const month = [borneBy(60, [312_345, 350_000, 400_000, 450_000, 512_345]), borneBy(10, [0, 0, 700_000, 0, 0])];
  expect(scaleOf(month.flatMap((each) => each ?? []))).toEqual([295_000, 735_000]);
  const hour = [borneBy(20, [0, 7_500, 9_200, 11_000, 0])];
  expect(scaleOf(hour.flatMap((each) => each ?? []))).toEqual([7_000, 12_000]);
});
