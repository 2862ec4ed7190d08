import { apiDocument, apiMissing } from "#lib/api-document";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { findRoleFigures } from "#lib/market/queries";
import { figuresRecord } from "#lib/market/record";
import { listNeighbours } from "#lib/roles/neighbours";
import { findRoleRow } from "#lib/roles/queries";
import { licence, roleRecord } from "#lib/roles/record";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: RouteContext<"/api/v1/roles/[slug]">) {
  const { slug } = await params;
  const role = await findRoleRow(slug);
  if (!role) return apiMissing("There is no such role. /api/v1/roles lists them all.");

  const siteUrl = env().SITE_URL;
  const compared = (await listNeighbours(slug)).map((neighbour) => neighbour.role.slug);
  const record = roleRecord(role, siteUrl, compared);
  const data = { licence, ...record, ...figuresRecord(await findRoleFigures(slug), siteUrl) };
  return apiDocument(request, record.links.self, data, now());
}
