import { apiMissing, open } from "#lib/api-document";
import { now } from "#lib/clock";
import { env } from "#lib/env";
import { figuresCsv } from "#lib/market/csv";
import { findRoleFigures } from "#lib/market/queries";
import { publicDocument } from "#lib/public-document";
import { findRoleIds } from "#lib/roles/queries";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: RouteContext<"/api/v1/roles/[slug]/figures.csv">) {
  const { slug } = await params;
  const figures = (await findRoleIds()).has(slug) && (await findRoleFigures(slug));
  if (!figures) return apiMissing("There are no figures of such a role.");
  const url = `${env().SITE_URL}/api/v1/roles/${slug}/figures.csv`;
  const answer = open(publicDocument(request, { url, type: "text/csv", text: figuresCsv(figures) }, now()));
  answer.headers.set("Content-Disposition", `inline; filename="${encodeURIComponent(slug)}.csv"`);
  return answer;
}
