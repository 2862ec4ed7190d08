import { locales, otherLocale, routes } from "./lib/i18n/routing.ts";

/** Every route with its own path, its folder and the other language's path, as Next writes them. */
const addresses = locales.flatMap((locale) =>
  Object.entries(routes).map(([folder, path]) => ({
    own: pattern(`/${locale}${path[locale]}`),
    folder: pattern(`/${locale}${folder === "/" ? "" : folder}`),
    strange: pattern(`/${locale}${path[otherLocale(locale)]}`),
  })),
);

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // `npm test` checks the types of everything; a reader's first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // Title, canonical and robots belong in <head> for every reader, not only for known bots.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ["@prisma/client", "@prisma/adapter-pg", "pg"],

  // The last one is run at once and asked for meanwhile: rows wait for one of them (docs/decisions/0035).
  async headers() {
    const headers = [{ key: "Cache-Control", value: "public, max-age=0, stale-while-revalidate=86400" }];
    return [{ source: "/:script([a-z-]+\\.js)", headers }];
  },

  async redirects() {
    const english = { type: "header", key: "accept-language", value: "(?!.*\\bnl\\b.*\\ben\\b)(?:.*[, ])?en\\b.*" };
    return [
      { source: "/", has: [english], destination: "/en", permanent: false },
      { source: "/", destination: "/nl", permanent: false },
      ...addresses
        .filter(({ own, strange }) => own !== strange)
        .map(({ own, strange }) => ({ source: strange, destination: own, permanent: true })),
    ];
  },

  async rewrites() {
    return {
      beforeFiles: [
        ...addresses
          .filter(({ own, folder }) => own !== folder)
          .map(({ own, folder }) => ({ source: own, destination: folder })),
        { source: "/dev/mail", destination: "/nl/dev/mail" },
      ],
      // An unknown language must not become app/[locale]: one page answers all strange addresses.
      afterFiles: [{ source: "/((?!(?:nl|en|api|feed|sitemaps|_next)(?:/|$)).*)", destination: "/nl/missing" }],
      fallback: [
        { source: "/en/:path*", destination: "/en/missing" },
        { source: "/:path*", destination: "/nl/missing" },
      ],
    };
  },
};

/** @param {string} path */
function pattern(path) {
  return path.replaceAll(/\[(\w+)\]/g, ":$1");
}
