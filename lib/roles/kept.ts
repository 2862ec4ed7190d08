import "server-only";
import { cache } from "react";
import { db } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";

/** In SQL, the text that changes when a role is added, replaced or removed. */
export const rolesVersionSql = Prisma.sql`(SELECT md5(string_agg(concat(id, source_hash, updated_at), ' ' ORDER BY id)) FROM role)`;

/** Asked once per request. */
const rolesVersion = cache(async (): Promise<string> => {
  const rows = await db().$queryRaw<{ version: string | null }[]>`SELECT ${rolesVersionSql} AS version`;
  return rows[0]?.version ?? "";
});

/**
 * The same question, answered from memory as long as no role has changed: the roles are a few
 * dozen, the page of one takes ten queries, and whether they changed takes one. Null is not
 * kept, so that made-up slugs cannot fill the memory.
 */
export function keptWhileRolesStand<Answer>(ask: (key: string) => Promise<Answer>): (key?: string) => Promise<Answer> {
  let keptVersion = "";
  const answers = new Map<string, Answer>();
  return async (key = "") => {
    const version = await rolesVersion();
    if (version !== keptVersion) {
      answers.clear();
      keptVersion = version;
    }
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = await ask(key);
    if (answer !== null && version === keptVersion) answers.set(key, answer);
    return answer;
  };
}
