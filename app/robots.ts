import type { MetadataRoute } from "next";
import { env } from "#lib/env";

// What the operator says counts at once, not at the next build.
export const dynamic = "force-dynamic";

/**
 * Everything may be read, also where nothing may be listed: a crawler that is kept out
 * never sees the `noindex` and lists the address all the same.
 */
export default function robots(): MetadataRoute.Robots {
  const { SITE_URL, SEARCH_ENGINES } = env();
  return {
    rules: { userAgent: "*", allow: "/" },
    ...(SEARCH_ENGINES === "allow" && { sitemap: `${SITE_URL}/sitemap.xml` }),
  };
}
