// `npm run demo`: fills an empty database with made-up companies and vacancies, the same for the same day and seed.
import { db } from "#lib/db/client";
import { reachDatabase } from "#lib/db/embedded";
import { refreshFigures } from "#lib/market/commands";
import { refreshRolePlaces } from "#lib/search/role-places";
import { fillDemo } from "#prisma/demo/fill";

const database = await reachDatabase();
try {
  const began = Date.now();
  const { companies, vacancies } = await fillDemo(db(), { now: new Date(), seed: 1 });
  await refreshFigures(new Date());
  await refreshRolePlaces(new Date());
  console.log(
    `Demo written: ${vacancies} vacancies at ${companies} made-up companies in ${Math.round((Date.now() - began) / 1000)} s.`,
  );
} finally {
  await db().$disconnect();
  await database.stop();
}
