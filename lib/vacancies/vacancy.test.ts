import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#lib/dates";
import { slugWords } from "#lib/slug";
import { closedNoticeDays, endedAt, isReadable, newPublicId, publicIdOf, stateOf, vacancySlug } from "./vacancy.ts";

const now = new Date("2026-11-21T12:00:00Z");
const earlier = new Date(now.getTime() - 1);
const later = new Date(now.getTime() + 1);
const open = {
  publishedAt: earlier,
  closesAt: later,
  withdrawnAt: null,
  filledAt: null,
  removedAt: null,
  hiddenAt: null,
};

describe("state", () => {
  test.each([
    ["open", open],
    ["open", { ...open, closesAt: null }],
    ["open", { ...open, publishedAt: now }],
    ["scheduled", { ...open, publishedAt: later }],
    ["draft", { ...open, publishedAt: null }],
    ["closed", { ...open, closesAt: now }],
    ["filled", { ...open, filledAt: now, closesAt: earlier }],
    ["open", { ...open, filledAt: later }],
    ["hidden", { ...open, hiddenAt: earlier }],
    ["closed", { ...open, hiddenAt: earlier, closesAt: now }],
    ["withdrawn", { ...open, withdrawnAt: earlier, filledAt: earlier }],
    ["removed", { ...open, removedAt: earlier, withdrawnAt: earlier, publishedAt: null }],
  ] as const)("is %s", (state, dates) => {
    expect(stateOf(dates, now)).toBe(state);
  });

  test("it closes on the minute, not after it", () => {
    const closesAt = new Date("2026-11-21T23:00:00Z");
    expect(stateOf({ ...open, closesAt }, new Date("2026-11-21T22:59:59.999Z"))).toBe("open");
    expect(stateOf({ ...open, closesAt }, closesAt)).toBe("closed");
  });
});

describe("who may read it", () => {
  const closed = (days: number) => ({ ...open, publishedAt: addDays(now, -200), closesAt: addDays(now, -days) });

  test("an ended vacancy stays readable for 90 days and no longer", () => {
    expect(isReadable(closed(closedNoticeDays - 1), now)).toBe(true);
    expect(isReadable(closed(closedNoticeDays), now)).toBe(false);
    expect(endedAt(closed(5), now)).toEqual(addDays(now, -5));
    // Said later to be filled, it is not news again.
    expect(isReadable({ ...closed(closedNoticeDays), filledAt: now }, now)).toBe(false);
    expect(endedAt({ ...open, filledAt: earlier }, now)).toEqual(earlier);
    // Closed when it had been hidden for long, neither.
    expect(isReadable({ ...closed(1), hiddenAt: addDays(now, -closedNoticeDays) }, now)).toBe(false);
    expect(isReadable({ ...open, hiddenAt: earlier }, now)).toBe(true);
  });

  test("what was never public, or was taken away, is readable to nobody", () => {
    expect(isReadable({ ...open, publishedAt: null }, now)).toBe(false);
    expect(isReadable({ ...open, publishedAt: later }, now)).toBe(false);
    expect(isReadable({ ...open, withdrawnAt: earlier }, now)).toBe(false);
    expect(isReadable({ ...open, removedAt: earlier }, now)).toBe(false);
    expect(isReadable(open, now)).toBe(true);
  });
});

describe("slug", () => {
  test("the words are the title's and the end finds it", () => {
    const slug = vacancySlug({ title: "C#/.NET-ontwikkelaar (Zoëtermeer) 100%", publicId: "k3v9x0a1bq" });
    expect(slug).toBe("c-sharp-net-ontwikkelaar-zoetermeer-100-k3v9x0a1bq");
    expect(publicIdOf(slug)).toBe("k3v9x0a1bq");
    expect(publicIdOf("other-words-k3v9x0a1bq")).toBe("k3v9x0a1bq");
    expect(publicIdOf("k3v9x0a1bq")).toBe("k3v9x0a1bq");
    expect(publicIdOf("java-developer")).toBeNull();
  });

  test("any title makes a slug that finds its vacancy again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        const publicId = newPublicId();
        expect(publicId).toMatch(/^[0-9a-z]{10}$/);
        expect(publicIdOf(vacancySlug({ title, publicId }))).toBe(publicId);
        expect(slugWords(title)).toMatch(/^[a-z0-9-]{0,60}$/);
      }),
    );
  });
});
