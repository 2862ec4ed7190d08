import "server-only";
import { z } from "zod";
import { db } from "#lib/db/client";
import type { Fields } from "#lib/forms";
import { hashOf, newToken } from "./secret-token.ts";
import { tryAnything } from "./throttle.ts";

const dayMs = 24 * 60 * 60 * 1000;
const sizeMax = 100_000;

/**
 * Keeps what was typed by someone whose session has ended, for a day, and returns the token that finds it
 * after signing in; null when it is too large or its sender has sent too much.
 */
export async function keepForm(fields: Fields, address: string, now: Date): Promise<string | null> {
  if (JSON.stringify(fields).length > sizeMax || !(await tryAnything(address, now))) return null;
  const token = newToken();
  await db().keptForm.create({
    data: { tokenHash: hashOf(token), fields, expiresAt: new Date(now.getTime() + dayMs) },
  });
  return token;
}

/** What was kept under the token, or null when there is nothing (any more). */
export async function findKeptForm(token: string | undefined, now: Date): Promise<Fields | null> {
  if (!token) return null;
  const kept = await db().keptForm.findFirst({
    where: { tokenHash: hashOf(token), expiresAt: { gt: now } },
    select: { fields: true },
  });
  return kept && z.record(z.string(), z.array(z.string())).parse(kept.fields);
}
