import "server-only";
import type { Recruiter } from "#lib/auth/gates";
import { db } from "#lib/db/client";
import { columnsOf, type PostedFacts, replaceLinks } from "./commands.ts";
import { writeSearchRows } from "./search-row.ts";
import { newPublicId } from "./vacancy.ts";

/** The dates a form sets: null `publishedAt` is a draft, in the future it is scheduled. */
export type PostedDates = { publishedAt: Date | null; closesAt: Date | null };

/**
 * Makes a vacancy of the recruiter's company and returns its public id. The same form sent again, even at the
 * same moment, makes no second one: `formKey` is unique within a company.
 */
export async function createVacancy(
  recruiter: Recruiter,
  { formKey, facts, dates }: { formKey: string; facts: PostedFacts; dates: PostedDates },
  now: Date,
): Promise<{ publicId: string }> {
  // The company comes from the session and never from the form.
  const { companyId } = recruiter;
  return db().$transaction(async (database) => {
    const [created] = await database.vacancy.createManyAndReturn({
      data: [
        { ...columnsOf(facts), ...dates, companyId, formKey, publicId: newPublicId(), createdAt: now, updatedAt: now },
      ],
      select: { id: true, publicId: true },
      skipDuplicates: true,
    });
    if (!created) {
      const where = { companyId_formKey: { companyId, formKey } };
      return database.vacancy.findUniqueOrThrow({ where, select: { publicId: true } });
    }
    await replaceLinks(database, created.id, facts);
    await writeSearchRows(database, [created.id]);
    return { publicId: created.publicId };
  });
}

/**
 * Writes what the form says of a vacancy that was written here. "conflict" when somebody has changed it since
 * the form was opened (`version`), "missing" when it is not the company's, comes from a feed or is gone.
 */
export async function editVacancy(
  recruiter: Recruiter,
  publicId: string,
  { version, facts, dates }: { version: number; facts: PostedFacts; dates: PostedDates },
  now: Date,
): Promise<"done" | "conflict" | "missing"> {
  return db().$transaction(async (database) => {
    const own = {
      publicId,
      companyId: recruiter.companyId,
      source: "roleboard",
      removedAt: null,
      withdrawnAt: null,
    } as const;
    const data = { ...columnsOf(facts), closesAt: dates.closesAt, version: { increment: 1 }, updatedAt: now };
    // The first publication is kept for life: once it is past, a form no longer moves it.
    const unopened = await database.vacancy.updateMany({
      where: { ...own, version, OR: [{ publishedAt: null }, { publishedAt: { gt: now } }] },
      data: { ...data, publishedAt: dates.publishedAt },
    });
    const opened = await database.vacancy.updateMany({ where: { ...own, version, publishedAt: { lte: now } }, data });
    const vacancy = await database.vacancy.findFirst({ where: own, select: { id: true } });
    if (!vacancy) return "missing";
    if (unopened.count + opened.count === 0) return "conflict";
    await replaceLinks(database, vacancy.id, facts);
    await writeSearchRows(database, [vacancy.id]);
    return "done";
  });
}
