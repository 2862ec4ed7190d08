import { beforeAll, expect, test } from "vitest";
import { normalAddress } from "#lib/auth/email-address";
import { signInByPassword } from "#lib/auth/sign-in";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { stateOf } from "#lib/vacancies/vacancy";
import { demoAccounts, demoPassword } from "./accounts.ts";
import { fillDemo } from "./fill.ts";

useDatabase();

const now = new Date("2026-11-20T13:00:00Z");
const from = { address: "192.0.2.1", userAgent: "" };

beforeAll(async () => {
  await fillDemo(db(), { now, seed: 1, vacancyCount: 300, companyCount: 20 });
}, 120_000);

test("every account of the demo signs in with the one password, and is what it says", async () => {
  for (const { email, place } of demoAccounts) {
    expect(normalAddress(email)).toBe(email);
    expect(await signInByPassword({ email, password: demoPassword }, from, now), email).toHaveProperty("token");
    const user = await db().user.findUniqueOrThrow({ where: { email }, include: { membership: true } });
    expect([user.isOperator, user.membership?.access ?? null]).toEqual([place === null, place?.access ?? null]);
  }
});

test("three are of one company, whose vacancies are in many states, and one of another", async () => {
  const members = await db().membership.findMany({ select: { companyId: true } });
  const counts = Map.groupBy(members, ({ companyId }) => companyId);
  expect(Array.from(counts.values(), ({ length }) => length).sort((one, other) => one - other)).toEqual([1, 3]);
  const [lively = 0] = Array.from(counts).find(([, { length }]) => length === 3) ?? [];
  const vacancies = await db().vacancy.findMany({ where: { companyId: lively } });
  expect(new Set(vacancies.map((vacancy) => stateOf(vacancy, now))).size).toBeGreaterThanOrEqual(4);
});
