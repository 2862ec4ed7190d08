import { expect, test } from "vitest";
import { ownStateWording } from "./own-wording.ts";

const now = new Date("2026-11-23T12:00:00Z");
const own = {
  publishedAt: new Date("2026-11-01T12:00:00Z"),
  closesAt: new Date("2026-11-21T23:00:00Z"),
  filledAt: null,
  withdrawnAt: null,
  removedAt: null,
  hiddenAt: null,
  confirmAskedAt: null,
  confirmDueAt: null,
  removedReason: null,
  updatedAt: now,
};

test("the last day on which one could apply is told, of what closed at midnight and of what was closed early", () => {
  expect(ownStateWording("nl", own, now).date).toContain("21 november");
  const early = { ...own, closesAt: new Date("2026-11-21T14:00:00Z") };
  expect(ownStateWording("nl", early, now).date).toContain("21 november");
});
