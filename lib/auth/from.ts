import "server-only";
import { headers } from "next/headers";
import { askedBy } from "#lib/http";

/** Where a try comes from: the client's address as counted, and what its browser calls itself. */
export type From = { address: string; userAgent: string };

export async function askedFrom(): Promise<From> {
  return { address: askedBy(), userAgent: (await headers()).get("user-agent") ?? "" };
}
