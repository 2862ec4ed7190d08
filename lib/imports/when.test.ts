import { expect, test } from "vitest";
import { closingInstantOf, instantOf } from "./when.ts";

test.each([
  ["2026-08-05 09:41:37 UTC", "2026-08-05T09:41:37.000Z"],
  ["2026-07-29T08:50:01-04:00", "2026-07-29T12:50:01.000Z"],
  ["2026-07-29T08:50:01.123+0200", "2026-07-29T06:50:01.000Z"],
  ["2024-11-13T14:10:41+00:00", "2024-11-13T14:10:41.000Z"],
  ["2026-11-20", "2026-11-19T23:00:00.000Z"],
  ["2026-07-20", "2026-07-19T22:00:00.000Z"],
  ["2026-11-20T09:00", "2026-11-20T08:00:00.000Z"],
  [1764205361939, "2025-11-27T01:02:41.939Z"],
])("%j is %s", (value, instant) => {
  expect(instantOf(value)?.toISOString()).toBe(instant);
});

test.each([
  "gisteren",
  "",
  "2026-13-45",
  "2026-02-30T10:00:00Z",
  "0001-01-01",
  "9999-12-31",
  0,
  Number.NaN,
  1e20,
  null,
  undefined,
  {},
])("%j is no instant", (value) => {
  expect(instantOf(value)).toBeNull();
  expect(closingInstantOf(value)).toBeNull();
});

test.each([
  ["2026-12-31", "2026-12-31T23:00:00.000Z"],
  ["2026-12-31T00:00", "2026-12-31T23:00:00.000Z"],
  ["2026-06-30", "2026-06-30T22:00:00.000Z"],
  ["2026-12-31T12:00:00+01:00", "2026-12-31T11:00:00.000Z"],
  ["2027-01-15 22:59:59 UTC", "2027-01-15T22:59:59.000Z"],
])("a vacancy that closes %j is open until %s", (value, instant) => {
  expect(closingInstantOf(value)?.toISOString()).toBe(instant);
});
