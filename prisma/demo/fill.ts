import { dayOf } from "#lib/dates";
import type { Database, db } from "#lib/db/client";
import { writeSearchRows } from "#lib/vacancies/search-row";
import { dayAfter, instantOn } from "./calendar.ts";
import { chooseCompanies, companyCount, type DemoCompany } from "./companies.ts";
import { type Ad, composeAds } from "./compose.ts";
import { type Known, readKnown } from "./known.ts";
import { randomFrom } from "./random.ts";
import { companyRow, placeRows, skillRows, vacancyRow } from "./rows.ts";
import { planTimeline } from "./timeline.ts";

type Wishes = { now: Date; seed: number; vacancyCount?: number; companyCount?: number };

/**
 * Writes fictitious companies and vacancies around the day of `now`, the same for the same seed and
 * day, and returns how many of each. All or nothing: when it throws, nothing was written.
 *
 * @throws {Error} when the reference data lacks a role, skill or place that the demo speaks of, or
 * the database holds a demo already.
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

  await database.$transaction(
    (transaction) => write(transaction, companies, ads, known, instantOn(dayAfter(today, -800), 600)),
    {
      maxWait: 10_000,
      timeout: 240_000,
    },
  );
  return { companies: companies.length, vacancies: ads.length };
}

async function write(database: Database, companies: DemoCompany[], ads: Ad[], known: Known, since: Date) {
  await database.company.createMany({ data: companies.map((company) => companyRow(company, known, since)) });
  const saved = await database.company.findMany({ where: { isDemo: true }, select: { id: true, slug: true } });
  const companyIds = new Map(saved.map(({ id, slug }) => [slug, id]));

  for (const chunk of chunksOf(ads, 400)) {
    const rows = chunk.map((ad) => vacancyRow(ad, companyIds, known));
    const created = await database.vacancy.createManyAndReturn({ data: rows, select: { id: true, publicId: true } });
    const idOf = new Map(created.map(({ id, publicId }) => [publicId, id]));
    const ids = rows.map(({ publicId }) => idOf.get(publicId) ?? 0);
    await database.vacancyPlace.createMany({
      data: chunk.flatMap((ad, index) => placeRows(ad, ids[index] ?? 0, known)),
    });
    await writeSkills(
      database,
      chunk.flatMap((ad, index) => skillRows(ad, ids[index] ?? 0, known)),
    );
    await writeSearchRows(database, ids);
  }
}

/** One statement with four arrays: thousands of small rows take Prisma seconds. */
async function writeSkills(database: Database, rows: ReturnType<typeof skillRows>) {
  await database.$executeRaw`
    INSERT INTO vacancy_skill (vacancy_id, skill_id, is_must, position)
    SELECT * FROM unnest(${rows.map((row) => row.vacancyId)}::int[], ${rows.map((row) => row.skillId)}::int[],
      ${rows.map((row) => row.isMust)}::boolean[], ${rows.map((row) => row.position)}::smallint[])`;
}

function chunksOf<T>(list: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
