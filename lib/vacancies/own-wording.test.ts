import { expect, test } from "vitest";
import { nextStep, ownStateWording } from "./own-wording.ts";

const now = new Date("2026-11-23T12:00:00Z");
const own = {
  source: "roleboard",
  publishedAt: new Date("2026-11-01T12:00:00Z"),
  closesAt: new Date("2026-11-21T23:00:00Z"),
  filledAt: null,
  withdrawnAt: null,
  removedAt: null,
  hiddenAt: null,
  confirmAskedAt: null,
  confirmDueAt: null,
  removedReason: null,
  closeReason: null,
  updatedAt: now,
};

test("the last day on which one could apply is told, of what closed at midnight and of what was closed early", () => {
  expect(ownStateWording("nl", own, now).date).toContain("21 november");
  const early = { ...own, closesAt: new Date("2026-11-21T14:00:00Z") };
  expect(ownStateWording("nl", early, now).date).toContain("21 november");
});

const day = 86_400_000;
const open = { ...own, closesAt: new Date(now.getTime() + 20 * day) };
test.each([
  ["a draft is finished where it is written", { ...own, publishedAt: null }, "edit"],
  ["one that closes within a week is prolonged", { ...own, closesAt: new Date(now.getTime() + 6 * day) }, "edit"],
  ["one that was asked about is confirmed", { ...open, confirmAskedAt: now, confirmDueAt: now }, "confirm"],
  ["one that is hidden is confirmed", { ...open, hiddenAt: now }, "confirm"],
  ["of one that closed it is said whether someone was found", own, "fill"],
  ["nothing is asked of one that was closed for a reason", { ...own, closeReason: "cancelled" }, undefined],
  ["nor of one that is open", open, undefined],
  ["nor of one whose feed decides about it", { ...own, source: "lever", publishedAt: null }, undefined],
  ["nor of one that nobody remembers", { ...own, closesAt: new Date(now.getTime() - 366 * day) }, undefined],
])("what waits: %s", (_, vacancy, act) => {
  expect(nextStep("nl", vacancy, now)?.act).toBe(act);
});
