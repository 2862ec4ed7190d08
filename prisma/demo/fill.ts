import { dayOf } from "#lib/dates";
import type { db } from "#lib/db/client";
import { settings } from "#lib/env";
import { writeAccounts } from "./accounts.ts";
import { dayAfter, instantOn } from "./calendar.ts";
import { chooseCompanies, companyCount } from "./companies.ts";
import { composeAds } from "./compose.ts";
import { readKnown } from "./known.ts";
import { randomFrom } from "./random.ts";
import { writeSearches } from "./searches.ts";
import { planTimeline } from "./timeline.ts";
import { writeDemo } from "./write.ts";

type Wishes = { now: Date; seed: number; vacancyCount?: number; companyCount?: number };

/**
 * Writes fictitious companies and vacancies around the day of `now`, the same for the same seed and
 * day, and outside production accounts to try them with (accounts.ts) and counts of searches, and returns how many of
 * the first two. All or nothing: when it throws, nothing was written.
 *
 * @throws {Error} when the reference data lacks a role or skill that the demo speaks of, or the
 * database holds a demo already.
 */
export async function fillDemo(
  database: ReturnType<typeof db>,
  { now, seed, vacancyCount = 2000, ...wishes }: Wishes,
): Promise<{ companies: number; vacancies: number }> {
  const today = dayOf(now);
  const known = await readKnown(database);
  const companies = chooseCompanies(wishes.companyCount ?? companyCount, seed);
  const timeline = planTimeline(vacancyCount, today, randomFrom(seed, "timeline"));
  const ads = composeAds(companies, timeline, known.skills, seed);
  // The first vacancies are two years old, and their companies were here before them.
  const since = instantOn(dayAfter(today, -800), 10 * 60);

  await database.$transaction(
    async (transaction) => {
      await writeDemo(transaction, companies, ads, known, since, instantOn(today, 200));
      // Their password stands in this repository.
      if (settings().mode === "production") return;
      await writeAccounts(transaction, now);
      await writeSearches(transaction, today);
    },
    { maxWait: 10_000, timeout: 900_000 },
  );
  return { companies: companies.length, vacancies: ads.length };
}
