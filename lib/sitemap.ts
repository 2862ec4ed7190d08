import { element, textElement } from "#lib/xml";

/** A page in the sitemap. `lastModified` only when it is known and true; `alternates` by hreflang, itself included. */
export type SitemapPage = { url: string; lastModified?: Date; alternates?: Record<string, string> };

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The files of a sitemap: their addresses, and when what they list last changed. */
export function sitemapIndex(files: SitemapPage[]): string {
  const elements = files.map((file) => entry("sitemap", file));
  return `${declaration}<sitemapindex ${namespace}>\n${elements.join("")}</sitemapindex>\n`;
}

/** One file of a sitemap in UTF-8, written while its batches come in, so that a long one never stands in memory whole. */
export function urlSet(batches: AsyncIterable<SitemapPage[]>): ReadableStream<Uint8Array> {
  const parts = partsOf(batches);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

async function* partsOf(batches: AsyncIterable<SitemapPage[]>): AsyncGenerator<string, undefined> {
  yield `${declaration}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  for await (const pages of batches) yield pages.map((page) => entry("url", page)).join("");
  yield "</urlset>\n";
}

function entry(name: "url" | "sitemap", { url, lastModified, alternates = {} }: SitemapPage): string {
  const changed = lastModified ? [textElement("lastmod", lastModified.toISOString())] : [];
  const links = Object.entries(alternates).map(([hreflang, href]) =>
    element("xhtml:link", [], { rel: "alternate", hreflang, href }),
  );
  return `${element(name, [textElement("loc", url), ...changed, ...links])}\n`;
}
