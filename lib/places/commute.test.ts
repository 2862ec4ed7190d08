import { expect, test } from "vitest";
import { cyclingMinutes } from "./commute.ts";

test("the way to work by bicycle is estimated to five minutes, and only where people cycle", () => {
  expect([0, 1, 3, 4, 8, 11].map(cyclingMinutes)).toEqual([null, 5, 15, 20, 40, 55]);
  expect([12, 50].map(cyclingMinutes)).toEqual([null, null]);
});
