import { beforeEach, describe, expect, test } from "vitest";
import type { Recruiter } from "#lib/auth/gates";
import { addDays } from "#lib/dates";
import { db } from "#lib/db/client";
import { CloseReason, type Source } from "#lib/db/generated/enums";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";
import { useDatabase } from "#lib/testing/database";
import { aCompany, asOwner, aUser, aVacancy } from "#lib/testing/factories";
import { type Act, canAct } from "./acts.ts";
import { closeVacancy, confirmVacancy, deleteDraft, fillVacancy, reopenVacancy, withdrawVacancy } from "./closing.ts";
import { stateOf, type VacancyState } from "./vacancy.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const ago = (days: number) => addDays(now, -days);
const newClosing = addDays(now, 30);
const open = { publishedAt: ago(20), closesAt: addDays(now, 20) };
const removed = { removedAt: ago(1), removedReason: "Geen echte vacature." };
const states: Record<string, Parameters<typeof aVacancy>[0]> = {
  open,
  draft: { ...open, publishedAt: null },
  "draft without a closing day": { publishedAt: null, closesAt: null },
  scheduled: { ...open, publishedAt: addDays(now, 2) },
  closed: { ...open, closesAt: ago(1) },
  hidden: { ...open, confirmedAt: ago(20), confirmAskedAt: ago(6), hiddenAt: ago(1) },
  "closed early": { ...open, closesAt: ago(1), closeReason: "noCandidates" },
  "closed for a year": { publishedAt: ago(400), closesAt: ago(366) },
  filled: { ...open, filledAt: ago(1) },
  "closed and filled": { ...open, closesAt: ago(2), closeReason: "cancelled", filledAt: ago(1) },
  withdrawn: { ...open, withdrawnAt: ago(1) },
  removed: { ...open, ...removed },
  "removed draft": { ...open, ...removed, publishedAt: null },
};

const acts = {
  confirm: { run: (who: Recruiter, id: string) => confirmVacancy(who, id, now), leadsTo: "open" },
  close: { run: (who: Recruiter, id: string) => closeVacancy(who, id, "enoughReplies", now), leadsTo: "closed" },
  fill: { run: (who: Recruiter, id: string) => fillVacancy(who, id, now), leadsTo: "filled" },
  reopen: { run: (who: Recruiter, id: string) => reopenVacancy(who, id, newClosing, now), leadsTo: "open" },
  withdraw: { run: (who: Recruiter, id: string) => withdrawVacancy(who, id, now), leadsTo: "withdrawn" },
  deleteDraft: { run: deleteDraft, leadsTo: null },
} satisfies Partial<Record<Act, { run: unknown; leadsTo: VacancyState | null }>>;
type Doable = keyof typeof acts;
const names = Object.keys(acts) as Doable[];

let recruiter: Recruiter;
beforeEach(async () => {
  recruiter = await aRecruiter();
});

async function aRecruiter() {
  const { id } = await aCompany();
  return asOwner(await aUser({ companyId: id }), id);
}

async function aVacancyThat(state: string, source: Source = "roleboard") {
  return aVacancy({ companyId: recruiter.companyId, source, ...states[state] });
}

const rowOf = (publicId: string) => db().vacancy.findUnique({ where: { publicId } });

async function isFound({ publicId, companyId }: { publicId: string; companyId: number }, at: Date) {
  const { slug } = await db().company.findUniqueOrThrow({ where: { id: companyId } });
  const { hits } = await searchVacancies({ ...everyVacancy, company: [slug] }, at);
  return hits.some((hit) => hit.publicId === publicId);
}

const table = Object.keys(states).flatMap((state) =>
  names.flatMap((name) => (["roleboard", "lever"] as const).map((source) => ({ state, name, source }))),
);

test.each(table)(
  "$name of one of $source that is $state: as acts.ts says, and then it is so",
  async ({ state, name, source }) => {
    const before = await aVacancyThat(state, source);
    const { run, leadsTo } = acts[name];
    const isAllowed = canAct(before, name, now);
    expect(await run(recruiter, before.publicId)).toBe(isAllowed);

    const after = await rowOf(before.publicId);
    if (!isAllowed) return expect(after).toEqual(before);
    if (leadsTo === null) return expect(after).toBeNull();
    if (!after) throw new Error("It is gone.");
    expect(stateOf(after, now)).toBe(leadsTo);
    expect(after).toMatchObject({ version: before.version + 1, updatedAt: now, publishedAt: before.publishedAt });
    for (const at of [now, addDays(now, 3), addDays(now, 29)])
      expect(await isFound(before, at), at.toISOString()).toBe(stateOf(after, at) === "open");
  },
);

test("one that was removed takes no act at all", async () => {
  for (const state of ["removed", "removed draft"]) {
    const before = await aVacancyThat(state);
    for (const name of names) expect(await acts[name].run(recruiter, before.publicId), name).toBe(false);
    expect(await rowOf(before.publicId)).toEqual(before);
  }
});

describe("what an act writes", () => {
  test.each(Object.values(CloseReason))("closing early says why: %s", async (reason) => {
    const { publicId } = await aVacancyThat("open");
    expect(await closeVacancy(recruiter, publicId, reason, now)).toBe(true);
    expect(await rowOf(publicId)).toMatchObject({ closesAt: now, closeReason: reason, filledAt: null });
  });

  test.each(["closed early", "closed and filled"])(
    "opening one that is %s again forgets how it ended, not when it began",
    async (state) => {
      const before = await aVacancyThat(state);
      expect(await reopenVacancy(recruiter, before.publicId, newClosing, now)).toBe(true);
      expect(await rowOf(before.publicId)).toMatchObject({
        publishedAt: before.publishedAt,
        closesAt: newClosing,
        closeReason: null,
        filledAt: null,
      });
    },
  );

  test("finding someone keeps the closing day, and the reason of an earlier closing", async () => {
    const before = await aVacancyThat("closed early");
    expect(await fillVacancy(recruiter, before.publicId, now)).toBe(true);
    const { closesAt, closeReason } = before;
    expect(await rowOf(before.publicId)).toMatchObject({ filledAt: now, closesAt, closeReason });
  });

  test("that someone was found can be said 364 days after closing and not after 366", async () => {
    for (const [days, isDone] of [
      [364, true],
      [366, false],
    ] as const) {
      const closed = { publishedAt: ago(500), closesAt: ago(days) };
      const { publicId } = await aVacancy({ companyId: recruiter.companyId, ...closed });
      expect(await fillVacancy(recruiter, publicId, now)).toBe(isDone);
      expect((await rowOf(publicId))?.filledAt).toEqual(isDone ? now : null);
    }
  });

  test("a deleted draft leaves nothing behind", async () => {
    const { id, publicId } = await aVacancy({
      companyId: recruiter.companyId,
      publishedAt: null,
      places: ["utrecht"],
      skills: ["java"],
    });
    expect(await deleteDraft(recruiter, publicId)).toBe(true);
    const where = { where: { vacancyId: id } };
    const counts = [db().vacancyPlace.count(where), db().vacancySkill.count(where), db().vacancySearch.count(where)];
    expect(await Promise.all(counts)).toEqual([0, 0, 0]);
  });
});

describe("who may", () => {
  const ready: Record<Doable, string> = {
    confirm: "hidden",
    close: "open",
    fill: "open",
    reopen: "closed",
    withdraw: "open",
    deleteDraft: "draft",
  };

  test.each(names)("another company cannot %s it, and it stays what it was", async (name) => {
    const before = await aVacancyThat(ready[name]);
    expect(await acts[name].run(await aRecruiter(), before.publicId)).toBe(false);
    expect(await rowOf(before.publicId)).toEqual(before);
  });

  // All may confirm it, one after the other.
  test.each(names.filter((name) => name !== "confirm"))("of twenty who %s it at once one has done it", async (name) => {
    const { publicId } = await aVacancyThat(ready[name]);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => acts[name].run(recruiter, publicId)));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    if (name !== "deleteDraft") expect((await rowOf(publicId))?.version).toBe(2);
  });

  test("one that is not there takes no act", async () => {
    for (const publicId of ["aaaaaaaaaa", "", "'; --"])
      for (const name of names) expect(await acts[name].run(recruiter, publicId)).toBe(false);
  });
});
