import { setTimeout as pause } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import type { Operator, Owner } from "#lib/auth/gates";
import { addDays } from "#lib/dates";
import { type Database, db } from "#lib/db/client";
import { searchVacancies } from "#lib/search/search";
import { everyVacancy } from "#lib/search/vacancy-search";
import { useDatabase } from "#lib/testing/database";
import { aCompany, asOwner, aUser, aVacancy } from "#lib/testing/factories";
import { filledForm } from "#lib/testing/vacancy-form";
import { reopenVacancy } from "#lib/vacancies/closing";
import { createVacancy, editVacancy } from "#lib/vacancies/posting";
import { readVacancyForm } from "#lib/vacancies/read-form";
import { disableCompany, removeVacancy, restoreVacancy } from "./commands.ts";

// Whoever comes first, when both are done nothing of the company is open. The one that is to be first is held up in the
// middle of its transaction, at the search row or the skill that it needs, until the other waits or has ended.

useDatabase();

const now = new Date();
const later = addDays(now, 1);
const operator = { userId: 0, name: "Noor" } as Operator;

let company: { id: number; slug: string };
let owner: Owner;
/** Its search row is what holds up who has written the vacancies already. */
let open: { id: number; publicId: string };
let draft: { publicId: string };
let closed: { publicId: string };
let removed: { publicId: string };

beforeEach(async () => {
  company = await aCompany();
  const companyId = company.id;
  owner = asOwner(await aUser({ companyId, access: "owner" }), companyId);
  open = await aVacancy({ companyId });
  draft = await aVacancy({ companyId, publishedAt: null, closesAt: null });
  closed = await aVacancy({ companyId, publishedAt: addDays(now, -9), closesAt: addDays(now, -1) });
  removed = await aVacancy({ companyId });
  await removeVacancy(operator, removed.publicId, "Vraagt geld.", now);
});

async function posted() {
  const read = await readVacancyForm(filledForm(now, { must: "Java" }), { locale: "nl", now, isPublishing: true });
  if ("refused" in read) throw new Error(JSON.stringify(read.refused.problems));
  return read;
}

type Opening = { needs: (database: Database) => Promise<unknown>; run: () => Promise<unknown>; refused: unknown };

/** What opens a vacancy, what it needs after it has written that, and what it says when it may not. */
const openings: Record<string, Opening> = {
  posting: {
    needs: (database) => database.$queryRaw`SELECT FROM skill WHERE slug = 'java' FOR UPDATE`,
    run: async () => createVacancy(owner, { ...(await posted()), formKey: "one" }, now),
    refused: null,
  },
  "publishing a draft": {
    needs: (database) => database.$queryRaw`SELECT FROM skill WHERE slug = 'java' FOR UPDATE`,
    run: async () => editVacancy(owner, draft.publicId, { ...(await posted()), version: 1 }, now),
    refused: "missing",
  },
  reopening: {
    needs: (database) => lockSearchRow(database, closed.publicId),
    run: () => reopenVacancy(owner, closed.publicId, later, now),
    refused: false,
  },
  "putting back what was removed": {
    needs: (database) => lockSearchRow(database, removed.publicId),
    run: () => restoreVacancy(operator, removed.publicId, now),
    refused: false,
  },
};
const cases = Object.entries(openings).map(([name, opening]) => ({ name, ...opening }));

test.each(cases)(
  "after $name in the middle of which the company is disabled, nothing is open",
  async ({ needs, run }) => {
    const [, isDisabled] = await inTurn(needs, run, () => disableCompany(operator, company.id, "Nep.", now));
    expect(isDisabled).toBe(true);
    await expectNothingOpen();
  },
);

test.each(cases)("$name in the middle of disabling the company opens nothing", async ({ run, refused }) => {
  const [isDisabled, outcome] = await inTurn(
    (database) => lockSearchRow(database, open.publicId),
    () => disableCompany(operator, company.id, "Nep.", now),
    run,
  );
  expect([isDisabled, outcome]).toEqual([true, refused]);
  await expectNothingOpen();
});

async function expectNothingOpen() {
  const where = { companyId: company.id, removedAt: null };
  expect(await db().vacancy.findMany({ where, select: { title: true } })).toEqual([]);
  const { total } = await searchVacancies({ ...everyVacancy, company: [company.slug] }, new Date());
  expect(total).toBe(0);
}

function lockSearchRow(database: Database, publicId: string) {
  return database.$queryRaw`
    SELECT FROM vacancy_search JOIN vacancy ON id = vacancy_id WHERE public_id = ${publicId} FOR UPDATE OF vacancy_search`;
}

/** Runs `first` until it needs what `needs` has locked, and `second` as far as it comes; then lets both end. */
async function inTurn<First, Second>(
  needs: (database: Database) => Promise<unknown>,
  first: () => Promise<First>,
  second: () => Promise<Second>,
): Promise<[First, Second]> {
  const started = await db().$transaction(
    async (database) => {
      await needs(database);
      const one = first();
      await untilWaiting(1);
      const other = second();
      await Promise.race([untilWaiting(2), other]);
      return { one, other };
    },
    { timeout: 20_000 },
  );
  return Promise.all([started.one, started.other]);
}

/** Until that many connections wait for a lock. */
async function untilWaiting(count: number): Promise<void> {
  const [row] = await db().$queryRaw<{ waiting: bigint }[]>`
    SELECT count(*) AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  if (Number(row?.waiting ?? 0) >= count) return;
  await pause(20);
  return untilWaiting(count);
}
