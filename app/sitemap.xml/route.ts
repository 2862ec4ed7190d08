import { now } from "#lib/clock";
import { env } from "#lib/env";
import { listSitemapFiles } from "#lib/search/sitemap-files";
import { sitemapIndex } from "#lib/sitemap";

export const dynamic = "force-dynamic";

export async function GET() {
  const files = await listSitemapFiles(env().SITE_URL, now());
  return new Response(sitemapIndex(files), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
