import { expect, test } from "vitest";
import { useDatabase } from "#lib/testing/database";
import { listReviewsDue } from "./reviews.ts";

useDatabase();

const dueAt = async (day: string) => await listReviewsDue("nl", new Date(`${day}T12:00:00Z`));

test("a text is to be looked at from two months before the day it names", async () => {
  const backend = async (day: string) =>
    (await dueAt(day)).find(({ slug }) => slug === "backend-developer")?.on ?? null;
  expect([await backend("2027-03-20"), await backend("2027-03-21"), await backend("2028-01-01")]).toEqual([
    null,
    "2027-05-21",
    "2027-05-21",
  ]);
});

test("a trend is named two months before the check refuses it, with its age, and no younger one", async () => {
  expect(await dueAt("2026-11-27")).toEqual([]);
  const due = await dueAt("2027-03-01");
  expect(due.length).toBeGreaterThan(0);
  for (const { on, trends } of due) {
    expect(on).toBeNull();
    for (const { heading, age } of trends) {
      const month = { 17: "oktober", 18: "september", 19: "augustus" }[age];
      expect(heading).toContain(`(${month} 2025)`);
    }
  }
});
