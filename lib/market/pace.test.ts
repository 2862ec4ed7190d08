import { expect, test } from "vitest";
import { paceOf } from "./pace.ts";

test.each<[string, number[], [number, number, number] | null]>([
  ["more than chance explains, without the running month", [9, 9, 10, 10, 10, 20, 20, 20, 900], [100, 60, 30]],
  ["fewer", [20, 20, 20, 10, 10, 10, 0], [-50, 30, 60]],
  ["what chance explains is no change", [10, 10, 10, 14, 14, 14, 0], null],
  ["just beyond it", [10, 10, 10, 16, 16, 16, 0], [60, 48, 30]],
  ["nine say nothing", [20, 20, 20, 3, 3, 3, 0], null],
  ["nor nine before", [3, 3, 3, 20, 20, 20, 0], null],
  ["too few months", [20, 20, 10, 10, 10, 0], null],
  ["none", [], null],
])("%s", (_, counts, expected) => {
  const months = counts.map((count, index) => ({ month: `2026-${String(index + 1).padStart(2, "0")}`, count }));
  const pace = paceOf(months);
  expect(pace && [pace.percent, pace.n, pace.nBefore]).toEqual(expected);
});

test("it says of which months it is", () => {
  const months = ["04", "05", "06", "07", "08", "09", "10"].map((month, at) => ({
    month: `2026-${month}`,
    count: at * 10,
  }));
  expect(paceOf(months)).toMatchObject({ from: "2026-07", to: "2026-09", fromBefore: "2026-04", toBefore: "2026-06" });
});
