import { apiDocument } from "#lib/api-document";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { listRoleRows } from "#lib/roles/queries";
import { licence, listedRecord } from "#lib/roles/record";

export const dynamic = "force-dynamic";

export async function GET(request: Request) {
  const siteUrl = env().SITE_URL;
  const roles = (await listRoleRows()).map((role) => listedRecord(role, siteUrl));
  return apiDocument(request, `${siteUrl}/api/v1/roles`, { licence, roles }, now());
}
