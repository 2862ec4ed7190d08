import "server-only";
import { db } from "#lib/db/client";

/** Makes the account of that address an operator's, and makes the account when there is none; says which. */
export async function makeOperator(email: string, now: Date): Promise<"made" | "known"> {
  const known = await db().user.findUnique({ where: { email }, select: { id: true } });
  const operator = { isOperator: true, disabledAt: null, disabledReason: null };
  await db().user.upsert({
    where: { email },
    update: operator,
    create: { email, name: email.split("@")[0] ?? email, locale: "nl", createdAt: now, ...operator },
  });
  return known ? "known" : "made";
}
