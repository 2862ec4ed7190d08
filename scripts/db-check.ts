// `npm run db:check`: whether the database is what schema.prisma says, and the SQL that is missing when it is not.
import { reachDatabase } from "#lib/db/embedded";
import { applyMigrations, driftOf } from "#lib/db/migrations";
import { settings } from "#lib/env";

const isOperators = settings().DATABASE_URL !== undefined;
const database = await reachDatabase();
try {
  // The embedded one may be new; an operator's own is only looked at.
  if (!isOperators) await applyMigrations(database.url);
  const drift = await driftOf(database.url);
  console.log(drift || "No drift: the database is what prisma/schema.prisma says.");
  process.exitCode = drift ? 1 : 0;
} finally {
  await database.stop();
}
// The migration engine leaves a timer of ten seconds behind.
process.exit();
