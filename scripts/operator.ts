// `npm run operator -- name@example.org`: lets someone keep the site in order at /operator, with a new or an existing account.
import { normalAddress } from "#lib/auth/email-address";
import { makeOperator } from "#lib/auth/operators";
import { db } from "#lib/db/client";
import { reachDatabase } from "#lib/db/embedded";

const email = normalAddress(process.argv[2] ?? "");
if (!email) {
  console.error("Use: npm run operator -- name@example.org");
  process.exit(1);
}

const database = await reachDatabase();
try {
  const outcome = await makeOperator(email, new Date());
  console.log(`${email} is an operator now${outcome === "made" ? ", with a new account without a password" : ""}.`);
  console.log("Sign in on the site with a link by mail, and find the operator's page under “Beheer” or “Operator”.");
} finally {
  await db().$disconnect();
  await database.stop();
}
