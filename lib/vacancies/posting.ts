import "server-only";
import type { Recruiter } from "#lib/auth/gates";
import { holdEnabled } from "#lib/companies/company-lock";
import { addDays } from "#lib/dates";
import { db } from "#lib/db/client";
import { canAct } from "./acts.ts";
import { columnsOf, type PostedFacts, replaceLinks } from "./commands.ts";
import { confirmation } from "./confirmation.ts";
import { lockOwnVacancy } from "./lock.ts";
import { recogniseReposts } from "./reposts.ts";
import { writeSearchRows } from "./search-row.ts";
import { newPublicId } from "./vacancy.ts";

/** The dates a form sets: null `publishedAt` is a draft, in the future it is scheduled. */
export type PostedDates = { publishedAt: Date | null; closesAt: Date | null };

/** New ones of a company in a day, drafts included: more comes from a feed, or is no vacancy (trust.md, AZ-7). */
export const postedDayMax = 100;

/**
 * Makes a vacancy of the recruiter's company and returns its public id. The same form sent again, even at the
 * same moment, makes no second one: `formKey` is unique within a company and another for another text. Null when the
 * operator has disabled the company since the gate, "tooMany" after {@link postedDayMax} in a day.
 */
export async function createVacancy(
  recruiter: Recruiter,
  { formKey, facts, dates }: { formKey: string; facts: PostedFacts; dates: PostedDates },
  now: Date,
): Promise<{ publicId: string } | { publicId: null; refused: "tooMany" } | null> {
  // The company comes from the session and never from the form.
  const { companyId } = recruiter;
  return db().$transaction(async (database) => {
    if (!(await holdEnabled(database, companyId))) return null;
    // What a feed brings has no form, and this form sent again is no other vacancy.
    const others = { companyId, formKey: { not: formKey }, createdAt: { gt: addDays(now, -1) } };
    if ((await database.vacancy.count({ where: others })) >= postedDayMax)
      return { publicId: null, refused: "tooMany" };
    const [created] = await database.vacancy.createManyAndReturn({
      data: [
        {
          ...columnsOf(facts),
          ...dates,
          ...confirmation(dates.publishedAt),
          companyId,
          formKey,
          publicId: newPublicId(),
          createdAt: now,
          updatedAt: now,
        },
      ],
      select: { id: true, publicId: true },
      skipDuplicates: true,
    });
    if (!created) {
      const where = { companyId_formKey: { companyId, formKey } };
      return database.vacancy.findUniqueOrThrow({ where, select: { publicId: true } });
    }
    await replaceLinks(database, created.id, facts);
    await recogniseReposts(database, [created.id], now);
    await writeSearchRows(database, [created.id]);
    return { publicId: created.publicId };
  });
}

/**
 * Writes what the form says of a vacancy that was written here. "conflict" when somebody has changed it since
 * the form was opened (`version`) or its hour came while a draft was being written, "missing" when it is not the
 * company's, comes from a feed, is past or is gone.
 */
export async function editVacancy(
  recruiter: Recruiter,
  publicId: string,
  { version, facts, dates }: { version: number; facts: PostedFacts; dates: PostedDates },
  now: Date,
): Promise<"done" | "conflict" | "missing"> {
  const { closesAt, publishedAt } = dates;
  return db().$transaction(async (database) => {
    const vacancy = await lockOwnVacancy(database, recruiter, publicId);
    if (!vacancy || !canAct(vacancy, "edit", now)) return "missing";
    const isOpen = canAct(vacancy, "confirm", now);
    if (vacancy.version !== version || (isOpen && publishedAt === null)) return "conflict";
    // The first publication is kept for life: once it is past, a form no longer moves it. Who changes it, says it is open.
    const opening = isOpen ? confirmation(now) : { publishedAt, ...confirmation(publishedAt) };
    await database.vacancy.update({
      where: { id: vacancy.id },
      data: { ...columnsOf(facts), ...opening, closesAt, version: { increment: 1 }, updatedAt: now },
    });
    await replaceLinks(database, vacancy.id, facts);
    if (!isOpen) await recogniseReposts(database, [vacancy.id], now);
    await writeSearchRows(database, [vacancy.id]);
    return "done";
  });
}
