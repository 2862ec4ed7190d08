import { describe, expect, test } from "vitest";
import { addDays } from "#lib/dates";
import { type Act, actsOf, canAct } from "./acts.ts";
import { stateOf, type VacancyState } from "./vacancy.ts";

const now = new Date("2026-11-21T12:00:00Z");
const ago = (days: number) => addDays(now, -days);

const open = {
  source: "roleboard",
  publishedAt: ago(20),
  closesAt: addDays(now, 20),
  withdrawnAt: null,
  filledAt: null,
  removedAt: null,
  hiddenAt: null,
};
const inState = {
  removed: { ...open, removedAt: ago(1) },
  withdrawn: { ...open, withdrawnAt: ago(1) },
  draft: { ...open, publishedAt: null },
  scheduled: { ...open, publishedAt: addDays(now, 2) },
  filled: { ...open, filledAt: ago(1) },
  closed: { ...open, closesAt: ago(1) },
  hidden: { ...open, hiddenAt: ago(1) },
  open,
} satisfies Record<VacancyState, object>;

// Architecture.md, section 6: in which state a company may do what with one that was written here, and with one of a feed.
const allowed: Record<VacancyState, { own: Act[]; fromFeed: Act[] }> = {
  removed: { own: [], fromFeed: [] },
  withdrawn: { own: ["copy"], fromFeed: ["copy"] },
  draft: { own: ["edit", "preview", "deleteDraft", "copy"], fromFeed: ["copy"] },
  scheduled: { own: ["edit", "preview", "withdraw", "copy"], fromFeed: ["withdraw", "copy"] },
  filled: { own: ["reopen", "withdraw", "copy"], fromFeed: ["withdraw", "copy"] },
  closed: { own: ["fill", "reopen", "withdraw", "copy"], fromFeed: ["fill", "withdraw", "copy"] },
  hidden: { own: ["edit", "confirm", "close", "fill", "withdraw", "copy"], fromFeed: ["fill", "withdraw", "copy"] },
  open: { own: ["edit", "confirm", "close", "fill", "withdraw", "copy"], fromFeed: ["fill", "withdraw", "copy"] },
};

describe.each(Object.keys(allowed) as VacancyState[])("%s", (state) => {
  test("is the state of its dates", () => {
    expect(stateOf(inState[state], now)).toBe(state);
  });

  test("one written here takes these acts, in this order, and no others", () => {
    expect(actsOf(inState[state], now)).toEqual(allowed[state].own);
  });

  test("one of a feed takes only what the feed does not decide", () => {
    expect(actsOf({ ...inState[state], source: "greenhouse" }, now)).toEqual(allowed[state].fromFeed);
  });
});

test("who was found can be said until a year after closing, and not later", () => {
  const closed = (closesAt: Date) => ({ ...open, publishedAt: ago(500), closesAt });
  expect(canAct(closed(ago(364)), "fill", now)).toBe(true);
  expect(canAct(closed(ago(366)), "fill", now)).toBe(false);
});
