// `npm run db:check`: whether the database is what schema.prisma says, and the SQL that is missing when it is not.
import { reachDatabase } from "#lib/db/embedded";
import { driftOf } from "#lib/db/migrations";

const database = await reachDatabase();
try {
  const drift = await driftOf(database.url);
  console.log(drift || "No drift: the database is what prisma/schema.prisma says.");
  process.exitCode = drift ? 1 : 0;
} finally {
  await database.stop();
}
// The migration engine leaves a timer of ten seconds behind.
process.exit();
