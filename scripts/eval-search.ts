// `npm run -s eval:search`: how good the first ten of every judged query are, over the demo's vacancies in a throw-away
// database, as JSON; fails below the gates. With --database it asks the database of DATABASE_URL, filled the same way.
import { db } from "#lib/db/client";
import { measureQuality, qualityGates, qualityNow } from "#lib/testing/search-quality/measure";
import { prepareTemplate, startThrowAway } from "#lib/testing/server";
import { fillDemo } from "#prisma/demo/fill";

const throwAway = process.argv.includes("--database") ? null : await filled();
try {
  const quality = await measureQuality();
  console.log(JSON.stringify(quality, null, 2));
  const problems = qualityGates(quality);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  await db().$disconnect();
  await throwAway?.remove();
}

async function filled() {
  const { cluster, remove } = await startThrowAway();
  process.env.DATABASE_URL = cluster.url(await prepareTemplate(cluster.url("postgres")));
  process.env.ROLEBOARD_MODE = "test";
  await fillDemo(db(), { now: qualityNow, seed: 1 });
  await db().$executeRaw`ANALYZE`;
  return { remove };
}
