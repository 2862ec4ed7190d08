import "server-only";
import { addMonths, dayOf } from "#lib/dates";
import { db } from "#lib/db/client";
import type { Language } from "#lib/db/generated/enums";
import { trendAges, trendMonths } from "./editing-rules.ts";
import { roleTitle } from "./role-title.ts";
import { provenance } from "./source-facts.ts";

/** What has to be looked at in the text of a role: its day ("2027-11-27") when that is near or past, and trends that are or soon grow too old. */
export type ReviewDue = { slug: string; title: string; on: string | null; trends: { heading: string; age: number }[] };

/** Said so many months before `npm run roles:check` refuses a trend, or the day that a role's text names. */
const monthsAhead = 2;

/** The roles whose text an editor has to look at, by slug, with what it is in the words of one language. */
export async function listReviewsDue(language: Language, now: Date): Promise<ReviewDue[]> {
  const sections = { where: { kind: "trends" }, select: { body: true } };
  const roles = await db().role.findMany({
    select: {
      slug: true,
      titleNl: true,
      titleEn: true,
      provenance: true,
      texts: { where: { language }, select: { sections } },
    },
    orderBy: { slug: "asc" },
  });
  const soon = dayOf(addMonths(now, monthsAhead));
  return roles.flatMap(({ slug, titleNl, titleEn, provenance: kept, texts }) => {
    const day = provenance.safeParse(kept).data?.nextReviewOn;
    const on = day !== undefined && day <= soon ? day : null;
    const trends = texts
      .flatMap((text) => text.sections.flatMap(({ body }) => trendAges(body, language, now)))
      .flatMap(({ heading, age }) => (age !== null && age > trendMonths - monthsAhead ? [{ heading, age }] : []));
    return on || trends.length > 0 ? [{ slug, title: roleTitle({ titleNl, titleEn }, language), on, trends }] : [];
  });
}
