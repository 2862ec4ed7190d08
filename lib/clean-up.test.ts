import { expect, test } from "vitest";
import { cleanUp } from "./clean-up.ts";
import { addDays } from "./dates.ts";
import { db } from "./db/client.ts";
import { useDatabase } from "./testing/database.ts";
import { aUser } from "./testing/factories.ts";

useDatabase();

const now = new Date("2026-11-21T12:00:00Z");

test("what has served is deleted after as long as the privacy page says, and not before", async () => {
  const link = (tokenHash: string, expiresAt: Date) =>
    ({ tokenHash, purpose: "signIn", email: "ada@example.org", data: {}, createdAt: now, expiresAt }) as const;
  const mail = (key: string, createdAt: Date) =>
    ({ key, to: "ada@example.org", subject: "x", body: "x", createdAt, dueAt: createdAt }) as const;
  await db().mailLink.createMany({ data: [link("old", addDays(now, -7)), link("kept", addDays(now, -6.9))] });
  await db().mail.createMany({ data: [mail("old", addDays(now, -30)), mail("kept", addDays(now, -29.9))] });
  await db().searchChange.createMany({
    data: [
      { vacancyId: 1, at: addDays(now, -1) },
      { vacancyId: 2, at: addDays(now, -0.9) },
    ],
  });
  await db().keptForm.createMany({
    data: [
      { tokenHash: "old", fields: {}, expiresAt: now },
      { tokenHash: "kept", fields: {}, expiresAt: addDays(now, 0.1) },
    ],
  });
  await db().throttle.createMany({
    data: [
      { key: "old", count: 1, endsAt: now },
      { key: "kept", count: 1, endsAt: addDays(now, 0.1) },
    ],
  });
  const { id: roleId } = await db().role.findFirstOrThrow({ select: { id: true } });
  const remark = (formKey: string, createdAt: Date) =>
    ({
      roleId,
      language: "nl",
      part: "tasks",
      body: "Klopt niet.",
      email: "ada@example.org",
      formKey,
      createdAt,
    }) as const;
  await db().roleRemark.createMany({ data: [remark("old", addDays(now, -180)), remark("kept", addDays(now, -179.9))] });
  const tally = (words: string, day: string) =>
    ({
      words,
      day: new Date(day),
      locale: "nl",
      askedCount: 9,
      emptyCount: 0,
      openedCount: 0,
      positionSum: 0,
    }) as const;
  await db().searchTally.createMany({ data: [tally("old", "2026-10-22"), tally("kept", "2026-10-23")] });
  const alert = (query: string, endsAt: Date | null) =>
    ({ email: "ada@example.org", locale: "nl", query, frequency: "daily", askedAt: now, consent: 1, endsAt }) as const;
  await db().alert.createMany({ data: [alert("old", now), alert("kept", addDays(now, 0.1))] });
  const { id: userId } = await aUser();
  const session = (tokenHash: string, createdAt: Date) => ({
    tokenHash,
    userId,
    createdAt,
    seenAt: now,
    userAgent: "",
  });
  await db().session.createMany({ data: [session("old", addDays(now, -14)), session("kept", addDays(now, -13))] });

  await db().$executeRaw`ALTER TABLE throttle RENAME TO away`;
  await expect(cleanUp(now), "one that fails stops no others").rejects.toThrow("throttle");
  expect(await db().searchTally.count()).toBe(1);
  await db().$executeRaw`ALTER TABLE away RENAME TO throttle`;
  await cleanUp(now);
  await cleanUp(now);
  const left = [
    (await db().mailLink.findMany()).map(({ tokenHash }) => tokenHash),
    (await db().mail.findMany()).map(({ key }) => key),
    (await db().roleRemark.findMany()).map(({ formKey }) => formKey),
    (await db().searchTally.findMany()).map(({ words }) => words),
    (await db().keptForm.findMany()).map(({ tokenHash }) => tokenHash),
    (await db().throttle.findMany()).map(({ key }) => key),
    (await db().session.findMany()).map(({ tokenHash }) => tokenHash),
    (await db().alert.findMany()).map(({ query }) => query),
    (await db().searchChange.findMany()).map(({ vacancyId }) => (vacancyId === 2 ? "kept" : "old")),
  ];
  expect(left).toEqual(Array(9).fill(["kept"]));
});
