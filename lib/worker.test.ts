import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { repeat } from "./worker.ts";

const said = vi.spyOn(console, "error").mockImplementation(() => {});
beforeEach(() => {
  vi.useFakeTimers();
  said.mockClear();
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

test("work is done again and again, and never begins before it is done", async () => {
  let running = 0;
  let most = 0;
  let done = 0;
  repeat("Slow", 1_000, async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    running -= 1;
    done += 1;
  });
  await vi.advanceTimersByTimeAsync(18_500);
  expect([most, done]).toEqual([1, 3]);
});

test("a failure is logged once, another one or the same after a success again", async () => {
  const outcomes = ["away", "away", "away", "full", "", "full", "full"];
  repeat("Mail", 1_000, async () => {
    const outcome = outcomes.shift();
    if (outcome) throw new Error(outcome);
  });
  await vi.advanceTimersByTimeAsync(9_000);
  expect(said.mock.calls.flat()).toEqual(["Mail: away", "Mail: full", "Mail: full"]);
});
