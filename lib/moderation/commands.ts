import "server-only";
import type { Operator } from "#lib/auth/gates";
import { endSessions } from "#lib/auth/session-rows";
import { holdEnabled } from "#lib/companies/company-lock";
import { type Database, db } from "#lib/db/client";
import { writeSearchRows } from "#lib/vacancies/search-row";
import { tellOwners, tellPerson } from "./letters.ts";

// What keeps the site in order. Each returns false when there was nothing to do: gone, or done already.

/** Of a company with thousands of vacancies every search row is written anew. */
const patience = { timeout: 120_000 };

/** Signs the person out everywhere, counting from their next request, and lets them in no more. Nobody disables himself. */
export async function disableAccount(operator: Operator, userId: number, reason: string, now: Date): Promise<boolean> {
  return db().$transaction(async (database) => {
    if (userId === operator.userId) return false;
    const where = { id: userId, disabledAt: null };
    const { count } = await database.user.updateMany({ where, data: { disabledAt: now, disabledReason: reason } });
    if (count === 0) return false;
    await endSessions(database, userId);
    await tellPerson(database, { userId, id: userId, doing: "accountDisabled", name: "", reason }, now);
    return true;
  });
}

export async function enableAccount(_operator: Operator, userId: number, now: Date): Promise<boolean> {
  return db().$transaction(async (database) => {
    const where = { id: userId, disabledAt: { not: null } };
    const { count } = await database.user.updateMany({ where, data: { disabledAt: null, disabledReason: null } });
    if (count === 0) return false;
    await tellPerson(database, { userId, id: userId, doing: "accountEnabled", name: "", reason: "" }, now);
    return true;
  });
}

/** Takes a company and all it has here off the site. Its vacancies get the same instant, by which `enableCompany` knows them. */
export async function disableCompany(_operator: Operator, id: number, reason: string, now: Date): Promise<boolean> {
  return db().$transaction(async (database) => {
    const data = { disabledAt: now, disabledReason: reason };
    const { count } = await database.company.updateMany({ where: { id, disabledAt: null }, data });
    if (count === 0) return false;
    const removed = await database.vacancy.updateManyAndReturn({
      where: { companyId: id, removedAt: null },
      data: { removedAt: now, removedReason: reason, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    await writeSearchRows(
      database,
      removed.map((vacancy) => vacancy.id),
    );
    const { name } = await database.company.findUniqueOrThrow({ where: { id }, select: { name: true } });
    await tellOwners(database, { companyId: id, id, doing: "companyDisabled", name, reason }, now);
    return true;
  }, patience);
}

/** Brings back a company and exactly what went with it: what was removed before for a reason of its own stays removed. */
export async function enableCompany(_operator: Operator, id: number, now: Date): Promise<boolean> {
  return db().$transaction(async (database) => {
    const [company] = await database.$queryRaw<{ name: string; disabledAt: Date | null }[]>`
      SELECT name, disabled_at AS "disabledAt" FROM company WHERE id = ${id} FOR UPDATE`;
    if (!company?.disabledAt) return false;
    await database.company.update({ where: { id }, data: { disabledAt: null, disabledReason: null } });
    const restored = await database.vacancy.updateManyAndReturn({
      where: { companyId: id, removedAt: company.disabledAt },
      data: { removedAt: null, removedReason: null, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    await writeSearchRows(
      database,
      restored.map((vacancy) => vacancy.id),
    );
    await tellOwners(database, { companyId: id, id, doing: "companyEnabled", name: company.name, reason: "" }, now);
    return true;
  }, patience);
}

export async function removeVacancy(
  _operator: Operator,
  publicId: string,
  reason: string,
  now: Date,
): Promise<boolean> {
  return db().$transaction((database) =>
    settleVacancy(database, { publicId, removedAt: null }, { removedAt: now, removedReason: reason }, now),
  );
}

/** Not for a vacancy of a disabled company: that comes back with its company. */
export async function restoreVacancy(_operator: Operator, publicId: string, now: Date): Promise<boolean> {
  return db().$transaction(async (database) => {
    const vacancy = await database.vacancy.findUnique({ where: { publicId }, select: { companyId: true } });
    if (!vacancy || !(await holdEnabled(database, vacancy.companyId))) return false;
    const where = { publicId, removedAt: { not: null } };
    return settleVacancy(database, where, { removedAt: null, removedReason: null }, now);
  });
}

type Removal = { removedAt: Date | null; removedReason: string | null };

async function settleVacancy(
  database: Database,
  where: { publicId: string; removedAt: null | { not: null } },
  removal: Removal,
  now: Date,
): Promise<boolean> {
  const [vacancy] = await database.vacancy.updateManyAndReturn({
    where,
    data: { ...removal, updatedAt: now, version: { increment: 1 } },
    select: { id: true, title: true, companyId: true },
  });
  if (!vacancy) return false;
  const { id, title: name, companyId } = vacancy;
  await writeSearchRows(database, [id]);
  const doing = removal.removedAt ? "vacancyRemoved" : "vacancyRestored";
  await tellOwners(database, { companyId, id, doing, name, reason: removal.removedReason ?? "" }, now);
  return true;
}
