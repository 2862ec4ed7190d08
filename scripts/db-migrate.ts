// `npm run db:migrate`: the database in the shape of schema.prisma, with places, skills, families and roles in it.
import { db } from "#lib/db/client";
import { reachDatabase } from "#lib/db/embedded";
import { applyMigrations } from "#lib/db/migrations";
import { loadReferenceData } from "#prisma/data/load";

const database = await reachDatabase();
try {
  const applied = await applyMigrations(database.url);
  for (const name of applied) console.log(`Migration applied: ${name}`);
  await loadReferenceData(db());
} catch (error) {
  // Which migration and what PostgreSQL says of it; the stack of the engine helps nobody.
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
} finally {
  await db().$disconnect();
  await database.stop();
}
// The migration engine leaves a timer of ten seconds behind.
process.exit();
