import type { Page } from "@playwright/test";

export type Read = {
  title: string;
  description: string | null;
  canonical: string | null;
  robots: string | null;
  /** By hreflang. */
  alternates: Record<string, string>;
  sharePicture: string | null;
  jsonLd: Record<string, unknown>[];
  /** What stands in <main>, scripts left out. */
  text: string;
  links: string[];
  /** Those that a search engine goes along. */
  followed: string[];
};

/** What a crawler without JavaScript reads in HTML. Of the head only what truly stands in <head>. */
export async function readPage(page: Page, html: string): Promise<Read> {
  const [read] = await readPages(page, [html]);
  if (!read) throw new Error("nothing was read");
  return read;
}

/** The same of many at once, for every call to the browser costs. */
export function readPages(page: Page, htmls: string[]): Promise<Read[]> {
  return page.evaluate((sources) => {
    const textsOf = (document: Document) =>
      Array.from(document.querySelectorAll('script[type="application/ld+json"]'), (script) =>
        JSON.parse(script.textContent ?? ""),
      );
    return sources.map((source) => {
      const document = new DOMParser().parseFromString(source, "text/html");
      const inHead = (selector: string, attribute: string) =>
        document.head.querySelector(selector)?.getAttribute(attribute) ?? null;
      const twins = document.head.querySelectorAll('link[rel="alternate"][hreflang]');
      const jsonLd = textsOf(document);
      const main = document.querySelector("main");
      for (const script of main?.querySelectorAll("script, style") ?? []) script.remove();
      const addresses = (selector: string) =>
        Array.from(document.querySelectorAll(selector), (link) => link.getAttribute("href") ?? "");
      return {
        title: document.head.querySelector("title")?.textContent ?? "",
        description: inHead('meta[name="description"]', "content"),
        canonical: inHead('link[rel="canonical"]', "href"),
        robots: inHead('meta[name="robots"]', "content"),
        alternates: Object.fromEntries(
          Array.from(twins, (link) => [link.getAttribute("hreflang"), link.getAttribute("href")]),
        ),
        sharePicture: inHead('meta[property="og:image"]', "content"),
        jsonLd,
        text: (main?.textContent ?? "").replace(/\s+/g, " ").trim(),
        links: addresses("a[href]"),
        followed: addresses('a[href]:not([rel~="nofollow"])'),
      };
    });
  }, htmls);
}

/** The JobPosting objects among what the page says to machines. */
export function postingsOf(read: Read): Record<string, unknown>[] {
  return read.jsonLd.filter((each) => each["@type"] === "JobPosting");
}
