import { expect, test } from "vitest";
import { dayOf, daysBetween, endOfDay, instantAt, localTimeOf, monthsUntil, withOffset } from "./dates.ts";

test.each([
  ["2026-11-21", "2026-11-21T23:00:00.000Z"],
  ["2026-07-01", "2026-07-01T22:00:00.000Z"],
  // The nights on which the clock moves.
  ["2027-03-27", "2027-03-27T23:00:00.000Z"],
  ["2027-03-28", "2027-03-28T22:00:00.000Z"],
  ["2026-10-24", "2026-10-24T22:00:00.000Z"],
  ["2026-10-25", "2026-10-25T23:00:00.000Z"],
])("%s ends in Amsterdam at %s", (day, instant) => {
  expect(endOfDay(day).toISOString()).toBe(instant);
});

test("an instant just before midnight in Amsterdam belongs to the day that ends", () => {
  expect(dayOf(new Date("2026-11-21T22:59:59Z"))).toBe("2026-11-21");
  expect(dayOf(new Date("2026-11-21T23:00:00Z"))).toBe("2026-11-22");
});

test("days are counted by the calendar, also over a night of 23 hours", () => {
  expect(daysBetween(new Date("2027-03-27T12:00:00Z"), new Date("2027-03-28T21:59:00Z"))).toBe(1);
  expect(daysBetween(new Date("2026-11-21T22:59:00Z"), new Date("2026-11-21T23:01:00Z"))).toBe(1);
  expect(daysBetween(new Date("2026-11-22T12:00:00Z"), new Date("2026-11-21T12:00:00Z"))).toBe(-1);
});

test("an instant is written with the offset of its own season", () => {
  expect(withOffset(new Date("2026-11-21T23:00:00Z"))).toBe("2026-11-22T00:00:00+01:00");
  expect(withOffset(new Date("2026-07-01T22:00:00Z"))).toBe("2026-07-02T00:00:00+02:00");
});

test.each([
  ["2026-11-21T09:30", "2026-11-21T08:30:00.000Z"],
  ["2026-07-01T00:00", "2026-06-30T22:00:00.000Z"],
  // The night in which an hour is missing, and the one in which it comes twice.
  ["2027-03-28T01:59", "2027-03-28T00:59:00.000Z"],
  ["2027-03-28T03:00", "2027-03-28T01:00:00.000Z"],
  ["2026-10-25T02:30", "2026-10-25T00:30:00.000Z"],
  ["2026-10-25T03:00", "2026-10-25T02:00:00.000Z"],
])("a clock in Amsterdam shows %s at %s", (local, instant) => {
  expect(instantAt(local).toISOString()).toBe(instant);
  expect(localTimeOf(new Date(instant))).toBe(local);
});

test.each([
  ["2026-01-30T23:30Z", ["2025-11", "2025-12", "2026-01"]],
  ["2026-01-31T23:30Z", ["2025-12", "2026-01", "2026-02"]],
  ["2026-03-31T12:00Z", ["2026-01", "2026-02", "2026-03"]],
  ["2026-05-31T21:30Z", ["2026-03", "2026-04", "2026-05"]],
  ["2026-05-31T22:30Z", ["2026-04", "2026-05", "2026-06"]],
  ["2024-02-29T12:00Z", ["2023-12", "2024-01", "2024-02"]],
])("the months until %s are each there once, as Amsterdam has them", (instant, months) => {
  expect(monthsUntil(new Date(instant), 3)).toEqual(months);
});
