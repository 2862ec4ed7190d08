import { now } from "#lib/clock";
import { env } from "#lib/env";
import { openSitemapFile } from "#lib/search/sitemap-files";
import { urlSet } from "#lib/sitemap";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: RouteContext<"/sitemaps/[file]">) {
  const { file } = await params;
  const batches = await openSitemapFile(file, env().SITE_URL, now());
  if (!batches) return new Response("There is no such sitemap.\n", { status: 404 });
  return new Response(urlSet(batches), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
