import "server-only";
import type { Recruiter } from "#lib/auth/gates";
import { db, type Prisma } from "#lib/db/client";
import type { CloseReason } from "#lib/db/generated/enums";
import { type Act, canAct } from "./acts.ts";
import { confirmation } from "./confirmation.ts";
import { lockOwnVacancy } from "./lock.ts";
import { writeSearchRows } from "./search-row.ts";

/** Closes an open vacancy before its closing day, and says why. False when it is not theirs or not open. */
export function closeVacancy(recruiter: Recruiter, publicId: string, closeReason: CloseReason, now: Date) {
  return act(recruiter, publicId, "close", { closesAt: now, closeReason }, now);
}

/** Says that someone was found here. False when it is not theirs, never was open, or closed more than a year ago. */
export function fillVacancy(recruiter: Recruiter, publicId: string, now: Date) {
  return act(recruiter, publicId, "fill", { filledAt: now }, now);
}

/** Says that a vacancy is still open; a hidden one comes back. False when it is not theirs or neither. */
export function confirmVacancy(recruiter: Recruiter, publicId: string, now: Date) {
  return act(recruiter, publicId, "confirm", confirmation(now), now);
}

/** Opens a closed or filled vacancy again until `closesAt`. Its first publication stays what it was. */
export function reopenVacancy(recruiter: Recruiter, publicId: string, closesAt: Date, now: Date) {
  return act(recruiter, publicId, "reopen", { ...confirmation(now), closesAt, closeReason: null, filledAt: null }, now);
}

/** Takes a vacancy off the site for good; its page is gone. False when it is not theirs or already is. */
export function withdrawVacancy(recruiter: Recruiter, publicId: string, now: Date) {
  return act(recruiter, publicId, "withdraw", { withdrawnAt: now }, now);
}

/** Deletes a draft, of which nobody else has seen anything. */
export async function deleteDraft(recruiter: Recruiter, publicId: string): Promise<boolean> {
  const { count } = await db().vacancy.deleteMany({
    where: { ...draft, publicId, companyId: recruiter.companyId },
  });
  return count === 1;
}

const draft = { source: "roleboard", publishedAt: null, withdrawnAt: null, removedAt: null } as const;

/** One change of dates, if the state at `now` allows it; the row is locked while it is looked at. */
async function act(
  recruiter: Recruiter,
  publicId: string,
  name: Act,
  data: Prisma.VacancyUncheckedUpdateManyInput,
  now: Date,
): Promise<boolean> {
  return db().$transaction(async (database) => {
    const vacancy = await lockOwnVacancy(database, recruiter, publicId);
    if (!vacancy || !canAct(vacancy, name, now)) return false;
    await database.vacancy.update({
      where: { id: vacancy.id },
      data: { ...data, version: { increment: 1 }, updatedAt: now },
    });
    await writeSearchRows(database, [vacancy.id]);
    return true;
  });
}
