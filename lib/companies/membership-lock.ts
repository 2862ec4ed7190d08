import "server-only";
import type { Database } from "#lib/db/client";

/**
 * Lets one transaction at a time change who is in a company: the first statement of each that does. Without it two
 * owners who remove each other at the same moment would leave a company that nobody can manage.
 */
export async function lockMembers(database: Database, companyId: number): Promise<void> {
  // Weaker than FOR UPDATE, so that what only refers to the company need not wait.
  await database.$queryRaw`SELECT FROM company WHERE id = ${companyId} FOR NO KEY UPDATE`;
}

/** Whether the company has an owner beside that user. */
export async function hasOtherOwner(database: Database, companyId: number, userId: number): Promise<boolean> {
  const where = { companyId, access: "owner", userId: { not: userId }, user: { disabledAt: null } } as const;
  return (await database.membership.count({ where })) > 0;
}

/** Whether that user is an owner still, in this transaction. */
export async function isOwner(database: Database, companyId: number, userId: number): Promise<boolean> {
  return (await database.membership.count({ where: { companyId, userId, access: "owner" } })) > 0;
}
