import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { useDatabase } from "#lib/testing/database";
import { aCompany, aVacancy } from "#lib/testing/factories";
import { newPublicId } from "#lib/vacancies/vacancy";
import { refreshFigures } from "./commands.ts";
import { findRoleFigures } from "./queries.ts";

useDatabase();

const now = new Date();
const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

// All roles once, so that what is told after is about what changed.
beforeAll(() => refreshFigures(now));

test("figures follow a change, an opening and a closing, and are not worked out for nothing", async () => {
  const role = "technical-writer";
  const workedOutAt = async (at: Date) => {
    await refreshFigures(at);
    return (await findRoleFigures(role))?.to;
  };
  expect(await workedOutAt(after(1))).toBe(now.toISOString());

  const { id } = await aVacancy({ role, publishedAt: after(60), closesAt: after(120) });
  expect(await workedOutAt(after(2)), "changed").toBe(after(2).toISOString());
  expect(await workedOutAt(after(59))).toBe(after(2).toISOString());
  expect(await workedOutAt(after(61)), "opened").toBe(after(61).toISOString());
  expect((await findRoleFigures(role))?.n).toBe(1);
  expect(await workedOutAt(after(121)), "closed").toBe(after(121).toISOString());
  await db().vacancy.update({ where: { id }, data: { filledAt: after(140) } });
  expect(await workedOutAt(after(130)), "filled by a clock that is ahead").toBe(after(130).toISOString());
  expect(await workedOutAt(after(141))).toBe(after(141).toISOString());
  expect(await workedOutAt(after(86_400 + 142)), "a day later").toBe(after(86_400 + 142).toISOString());
  expect(await findRoleFigures("no-such-role")).toBeNull();
});

test("a vacancy that moves or is deleted leaves the figures of the role it had", async () => {
  const countsAt = async (at: Date) => {
    await refreshFigures(at);
    const each = ["data-architect", "data-analyst"].map(async (role) => (await findRoleFigures(role))?.n);
    return Promise.all(each);
  };
  const { id } = await aVacancy({ role: "data-architect" });
  expect(await countsAt(after(200))).toEqual([1, 0]);
  const { id: roleId } = await db().role.findUniqueOrThrow({ where: { slug: "data-analyst" } });
  await db().vacancy.update({ where: { id }, data: { roleId } });
  expect(await countsAt(after(201))).toEqual([0, 1]);
  await db().vacancy.delete({ where: { id } });
  expect(await countsAt(after(202))).toEqual([0, 0]);
});

test("what a long transaction changed is in the figures once it ends, however long ago it says it was", async () => {
  const slug = "scrum-master";
  const { id: roleId } = await db().role.findUniqueOrThrow({ where: { slug } });
  const { id: companyId } = await aCompany();
  await db().$transaction(async (database) => {
    await database.vacancy.create({ data: { ...published(companyId, roleId), createdAt: now, updatedAt: now } });
    await refreshFigures(after(300));
    expect((await findRoleFigures(slug))?.n).toBe(0);
  });
  await refreshFigures(after(301));
  expect((await findRoleFigures(slug))?.n).toBe(1);
});

test("all figures of a role are of one moment, and what changes meanwhile is in the next", async () => {
  const slug = "product-owner";
  const { id: roleId } = await db().role.findUniqueOrThrow({ where: { slug } });
  const { id: companyId } = await aCompany();
  for (let at = 0; at < 10; at += 1) await db().vacancy.create({ data: published(companyId, roleId) });

  // The companies are asked last; until this ends nobody can.
  const refreshed = await db().$transaction(async (database) => {
    await database.$executeRaw`LOCK TABLE company IN ACCESS EXCLUSIVE MODE`;
    const refreshing = refreshFigures(after(400));
    await expect.poll(isWaiting).toBe(true);
    await database.vacancy.create({ data: published(companyId, roleId) });
    return { refreshing };
  });
  await refreshed.refreshing;
  const first = await findRoleFigures(slug);
  expect([first?.n, first?.companies[0]?.count]).toEqual([10, 10]);
  await refreshFigures(after(401));
  const next = await findRoleFigures(slug);
  expect([next?.n, next?.companies[0]?.count]).toEqual([11, 11]);
});

test("two processes may do it at once", async () => {
  const { id: companyId } = await aCompany();
  const roles = await db().role.findMany({ select: { id: true }, take: 10 });
  for (let round = 0; round < 3; round += 1) {
    await db().vacancy.createMany({ data: roles.map(({ id }) => published(companyId, id)) });
    await Promise.all([refreshFigures(after(500 + round)), refreshFigures(after(500 + round))]);
  }
  expect(await db().roleChange.count()).toBe(0);
  expect(await refreshFigures(after(503))).toBe(0);
});

async function isWaiting(): Promise<boolean> {
  const waiting = await db().$queryRaw<unknown[]>`
    SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return waiting.length > 0;
}

function published(companyId: number, roleId: number) {
  const text = { language: "nl", title: "Tester", body: "Je test.", applyUrl: "https://example.org/apply" } as const;
  const dates = { publishedAt: new Date(now.getTime() - 1_000), closesAt: after(86_400 * 30) };
  return { ...text, ...dates, companyId, roleId, publicId: newPublicId(), posterType: "employer" } as const;
}
