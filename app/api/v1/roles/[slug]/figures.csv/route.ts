import { figuresCsv } from "#lib/market/csv";
import { findRoleFigures } from "#lib/market/queries";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: RouteContext<"/api/v1/roles/[slug]/figures.csv">) {
  const { slug } = await params;
  const figures = await findRoleFigures(slug);
  if (!figures) return new Response("There are no figures of such a role.\n", { status: 404 });
  return new Response(figuresCsv(figures), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `inline; filename="${encodeURIComponent(slug)}.csv"`,
      "Cache-Control": "public, max-age=0, s-maxage=10",
    },
  });
}
