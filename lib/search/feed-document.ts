import { siteName } from "#lib/metadata";
import { element, textElement } from "#lib/xml";
import type { Feed, FeedFormat, FeedItem } from "./feed.ts";

/** A feed as the text of a file. Equal feeds give equal texts. */
export function feedDocument(format: FeedFormat, feed: Feed): string {
  return { rss, atom, json }[format](feed);
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

// RSS 2.0 has no place for the language and the latest change of an item: Dublin Core and Atom do.
const rssNamespaces = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

function rss(feed: Feed): string {
  const channel = [
    textElement("title", feed.title),
    textElement("link", feed.pageUrl),
    textElement("description", feed.description),
    textElement("language", feed.language),
    element("atom:link", [], { rel: "self", type: "application/rss+xml", href: feed.urls.rss }),
    ...(feed.updatedAt ? [textElement("lastBuildDate", feed.updatedAt.toUTCString())] : []),
    ...feed.items.map(rssItem),
  ];
  return `${declaration}${element("rss", [element("channel", channel)], { version: "2.0", ...rssNamespaces })}\n`;
}

function rssItem(item: FeedItem): string {
  const parts = [
    textElement("title", item.title),
    textElement("link", item.url),
    textElement("guid", item.id, { isPermaLink: "false" }),
    textElement("pubDate", item.publishedAt.toUTCString()),
    textElement("atom:updated", item.updatedAt.toISOString()),
    textElement("dc:creator", item.company.name),
    textElement("dc:language", item.language),
    ...(item.role ? [textElement("category", item.role)] : []),
    textElement("description", item.summaryHtml),
    textElement("content:encoded", item.contentHtml),
  ];
  return `\n${element("item", parts)}`;
}

function atom(feed: Feed): string {
  const parts = [
    textElement("id", feed.urls.atom),
    textElement("title", feed.title),
    textElement("subtitle", feed.description),
    // It may not be missing; a feed in which nothing is has no date of its own.
    textElement("updated", (feed.updatedAt ?? new Date(0)).toISOString()),
    element("link", [], { rel: "self", type: "application/atom+xml", href: feed.urls.atom }),
    element("link", [], { rel: "alternate", type: "text/html", href: feed.pageUrl }),
    element("author", [textElement("name", siteName)]),
    ...feed.items.map(atomEntry),
  ];
  const attributes = { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language };
  return `${declaration}${element("feed", parts, attributes)}\n`;
}

function atomEntry(item: FeedItem): string {
  const parts = [
    textElement("id", item.id),
    textElement("title", item.title),
    element("link", [], { rel: "alternate", type: "text/html", hreflang: item.language, href: item.url }),
    textElement("published", item.publishedAt.toISOString()),
    textElement("updated", item.updatedAt.toISOString()),
    element("author", [textElement("name", item.company.name), textElement("uri", item.company.url)]),
    ...(item.role ? [element("category", [], { term: item.role })] : []),
    textElement("summary", item.summaryHtml, { type: "html" }),
    textElement("content", item.contentHtml, { type: "html" }),
  ];
  return `\n${element("entry", parts, { "xml:lang": item.language })}`;
}

function json(feed: Feed): string {
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.urls.json,
    description: feed.description,
    language: feed.language,
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.contentHtml,
      date_published: item.publishedAt.toISOString(),
      date_modified: item.updatedAt.toISOString(),
      authors: [item.company],
      tags: item.role ? [item.role] : undefined,
      language: item.language,
    })),
  };
  return `${JSON.stringify(document)}\n`;
}
