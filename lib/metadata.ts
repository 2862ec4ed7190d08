import type { Metadata } from "next";
import type { Env } from "#lib/env";
import { defaultLocale, href, type Locale, type PathParams, type Route } from "#lib/i18n/routing";

/** What search engines and sharing sites are told about a page. */
export type PageFacts = PathParams & {
  /** Of the words around the content: the language in the address. */
  locale: Locale;
  route: Route;
  /** The search part of the canonical address, without "?". */
  query?: string;
  /** Unique to the page. The site's name is added when it is not in it and fits. */
  title: string;
  description: string;
  /** The languages this content truly is in. Any other address of it points to the first. */
  languages: readonly [Locale, ...Locale[]];
  /** False for a page that people may read and search engines should not list. */
  isIndexable: boolean;
  /** The path of the same content as a feed, by its media type. */
  feeds?: Record<string, string>;
  /** The family whose tile is lit in the icon and the share picture, and its name. */
  family?: { tile: number; name: string } | null;
};

/** The part of the environment that decides: the public address and whether search engines are welcome at all. */
export type Site = Pick<Env, "SITE_URL" | "SEARCH_ENGINES">;

export const siteName = "Roleboard";
export const titleLength = 60;
export const descriptionLength = 155;

const openGraphLocales: Record<Locale, string> = { nl: "nl_NL", en: "en_GB" };

/**
 * The head of a page: title, description, one canonical address, the other language
 * where it exists, robots, icon and share picture. Nothing here comes from the request,
 * so a strange Host header cannot end up in a canonical link.
 */
export function pageMetadata(page: PageFacts, site: Site): Metadata {
  const { locale, route, query, languages } = page;
  const language = languages.includes(locale) ? locale : languages[0];
  const addressIn = (each: Locale) => site.SITE_URL + href(each, route, page, query);
  const isListed = page.isIndexable && site.SEARCH_ENGINES === "allow";
  const title = withSiteName(page.title);
  const description = cutAtWord(page.description, descriptionLength);

  return {
    title: { absolute: title },
    description,
    alternates: {
      canonical: addressIn(language),
      // Reciprocal or not at all: a page that is not listed names no twin.
      ...(isListed && languages.length > 1 && { languages: alternates(languages, addressIn) }),
      ...(page.feeds && { types: addressesOf(page.feeds, site) }),
    },
    ...(!isListed && { robots: { index: false, follow: site.SEARCH_ENGINES === "allow" } }),
    ...icons(page),
    openGraph: {
      type: "website",
      siteName,
      title,
      description,
      url: addressIn(language),
      locale: openGraphLocales[language],
      images: [
        {
          url: site.SITE_URL + sharePicture(locale, page.family?.tile),
          width: 1200,
          height: 630,
          alt: page.family?.name ?? siteName,
        },
      ],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** Each language's address and the one for everyone else, e.g. for `<link hreflang>` and the sitemap. */
export function alternates(
  languages: readonly Locale[],
  addressIn: (locale: Locale) => string,
): Record<string, string> {
  const each = Object.fromEntries(languages.map((locale) => [locale, addressIn(locale)]));
  return { ...each, "x-default": addressIn(defaultLocale) };
}

/** `text` on one line in at most `length` characters: whole words and "…" when something was left out. */
export function cutAtWord(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;

  const start = line.slice(0, length - 1);
  const space = start.lastIndexOf(" ");
  // One endless word is cut hard, but never through a surrogate pair.
  const words = space > length / 2 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF]$/, "");
  return `${words.replace(/[\s,;:.–—-]+$/, "")}…`;
}

function addressesOf(paths: Record<string, string>, { SITE_URL }: Site): Record<string, string> {
  return Object.fromEntries(Object.entries(paths).map(([type, path]) => [type, SITE_URL + path]));
}

function withSiteName(title: string): string {
  const whole = cutAtWord(title, titleLength);
  const named = `${whole} · ${siteName}`;
  return named.length > titleLength || whole.includes(siteName) ? whole : named;
}

function icons({ family }: PageFacts): Pick<Metadata, "icons" | "manifest"> {
  const name = family ? `tile-${family.tile}` : "board";
  return {
    icons: {
      icon: [
        { url: `/icons/${name}.svg`, type: "image/svg+xml" },
        { url: `/icons/${name}.png`, type: "image/png", sizes: "32x32" },
      ],
      apple: "/apple-touch-icon.png",
    },
    manifest: "/site.webmanifest",
  };
}

function sharePicture(locale: Locale, tile?: number): string {
  return `/share/${locale}/${tile ? `tile-${tile}` : "board"}.png`;
}
