import fc from "fast-check";
import { expect, test } from "vitest";
import { bornBy, changeOf } from "./figures.ts";

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
  expect(bornBy(n, five)).toEqual(expected);
});

test.each([
  ["a change that chance explains is none", { count: 12, n: 20 }, { count: 10, n: 20 }, null],
  ["a large one is told in points", { count: 80, n: 100 }, { count: 40, n: 100 }, 40],
  ["also downwards", { count: 10, n: 100 }, { count: 60, n: 100 }, -50],
  ["nine vacancies say nothing", { count: 9, n: 9 }, { count: 0, n: 100 }, null],
  ["nor do nine of the year before", { count: 100, n: 100 }, { count: 0, n: 9 }, null],
])("%s", (_, now, before, expected) => {
  expect(changeOf(now, before)).toBe(expected);
});

test("the same share is never a change, and a change is the other way round when the years are", () => {
  const share = fc
    .integer({ min: 10, max: 500 })
    .chain((n) => fc.integer({ min: 0, max: n }).map((count) => ({ count, n })));
  fc.assert(
    fc.property(share, share, (one, other) => {
      expect(changeOf(one, one)).toBeNull();
      const [there, back] = [changeOf(one, other), changeOf(other, one)];
      expect(there === null).toBe(back === null);
      if (there !== null && back !== null) expect(Math.abs(there + back)).toBeLessThanOrEqual(1);
    }),
  );
});
