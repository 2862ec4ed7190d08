import fc from "fast-check";
import { expect, test } from "vitest";
import { areCountsApart, areMediansApart, changeOf, shareDifference } from "./chance.ts";

// Table II of R. G. Newcombe, Interval estimation for the difference between independent proportions: comparison of
// eleven methods, Statistics in Medicine 17 (1998) 873–890, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])("%i of %i less %i of %i is as far apart as Newcombe prints", (count, n, otherCount, m, low, high) => {
  const interval = shareDifference({ count, n }, { count: otherCount, n: m });
  expect(interval.map((end) => Number(end.toFixed(4)))).toEqual([low, high]);
});

test.each([
  ["a change that chance explains is none", { count: 12, n: 20 }, { count: 10, n: 20 }, null],
  ["nor is one of few vacancies, from none to three of ten", { count: 3, n: 10 }, { count: 0, n: 10 }, null],
  ["a large one is told in points", { count: 80, n: 100 }, { count: 40, n: 100 }, 40],
  ["also downwards", { count: 10, n: 100 }, { count: 60, n: 100 }, -50],
  ["one that rounds to nothing is none", { count: 400, n: 100_000 }, { count: 100, n: 100_000 }, null],
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

test.each([
  [30, 48, true],
  [30, 42, false],
  [42, 30, false],
])("counts of %i and %i are apart: %s", (one, other, expected) => {
  expect(areCountsApart(one, other)).toBe(expected);
});

test("medians are apart when their notches do not meet, and n must bear quartiles to tell", () => {
  // A notch of 1.57 × 100,000 / √100 = 15,700 cents to either side.
  const pay = (p50: number, n = 100) => ({ n, p10: null, p25: p50 - 50_000, p50, p75: p50 + 50_000, p90: null });
  expect(areMediansApart(pay(400_000), pay(431_300))).toBe(false);
  expect(areMediansApart(pay(400_000), pay(431_500))).toBe(true);
  expect(areMediansApart(pay(431_500), pay(400_000))).toBe(true);
  expect(areMediansApart({ ...pay(400_000), p25: null, p75: null }, pay(900_000))).toBe(false);
});
