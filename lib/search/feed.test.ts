import fc from "fast-check";
import { type SaxesAttributeNS, SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { type FeedFormat, feedFormats, feedNamed, feedOf, feedPath } from "./feed.ts";
import { feedDocument } from "./feed-document.ts";
import type { FeedVacancy } from "./feed-vacancies.ts";
import type { VacancyResults } from "./search.ts";
import { everyVacancy, searchIn } from "./vacancy-search.ts";

const site = "https://roleboard.example";
const publishedAt = new Date("2026-11-20T08:30:00Z");
const updatedAt = new Date("2026-11-21T12:00:00Z");

const vacancy: FeedVacancy = {
  publicId: "k3v9x0a1bq",
  title: "Java-ontwikkelaar",
  language: "nl",
  workMode: "hybrid",
  onSiteDays: 2,
  hoursMin: 32,
  hoursMax: 40,
  level: "senior",
  contract: "permanent",
  payMinCents: 460_000,
  payMaxCents: 610_000,
  payCurrency: "EUR",
  payPeriod: "month",
  payFullTimeHours: 40,
  payScale: null,
  publishedAt,
  closesAt: null,
  confirmedAt: null,
  distanceKm: null,
  company: { slug: "de-planning", name: "De Planning" },
  role: { slug: "backend-developer", titleNl: "Backend developer", titleEn: "Backend developer" },
  tile: 1,
  places: [{ name: "Utrecht", slug: "utrecht" }],
  body: "Je bouwt aan de planning.\n\n## Wat je doet\n\n- Je schrijft Java.",
  updatedAt,
};

const hostile = [
  "</script><svg onload=alert(1)>",
  "]]> <![CDATA[ <!-- -->",
  "C# & C++ &amp; <T> \"'",
  "\u0000\u0001\u0008\u000b\u001b[31m\u007f\u0085",
  "\ufffe\uffff\ud83d half \udc00",
  "&#0; &#x1; &nbsp; &unknown;",
  "👩‍👩‍👧‍👦 \u202eknil",
];

describe("RSS 2.0", () => {
  test("says what RSS wants of a channel and of an item", () => {
    const { root } = parsed(written("rss", [vacancy]));
    expect(root).toMatchObject({ name: "rss", attributes: { version: "2.0" } });
    const channel = only(root, "channel");
    expect(textsOf(channel, "title", "link", "description", "language", "lastBuildDate")).toEqual({
      title: "Vacatures op Roleboard",
      link: `${site}/nl/vacatures`,
      description: "De nieuwste open vacatures van deze zoekopdracht, hooguit 50.",
      language: "nl",
      lastBuildDate: "Sat, 21 Nov 2026 12:00:00 GMT",
    });
    expect(only(channel, "atom:link").attributes).toEqual({
      rel: "self",
      type: "application/rss+xml",
      href: `${site}/feed/nl.rss`,
    });
    const item = only(channel, "item");
    expect(textsOf(item, "title", "link", "pubDate", "atom:updated", "dc:creator", "dc:language", "category")).toEqual({
      title: "Java-ontwikkelaar",
      link: `${site}/nl/vacatures/java-ontwikkelaar-k3v9x0a1bq`,
      pubDate: "Fri, 20 Nov 2026 08:30:00 GMT",
      "atom:updated": "2026-11-21T12:00:00.000Z",
      "dc:creator": "De Planning",
      "dc:language": "nl",
      category: "Backend developer",
    });
    expect(only(item, "guid")).toMatchObject({ attributes: { isPermaLink: "false" }, text: idOf("rss") });
  });

  test("an empty one claims no date", () => {
    const channel = only(parsed(written("rss", [])).root, "channel");
    expect(channel.children.map(({ name }) => name)).toEqual(["title", "link", "description", "language", "atom:link"]);
  });
});

describe("Atom", () => {
  test("says what RFC 4287 wants of a feed and of an entry", () => {
    const { root } = parsed(written("atom", [vacancy]));
    expect(root).toMatchObject({
      name: "feed",
      attributes: { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "nl" },
    });
    expect(textsOf(root, "id", "title", "updated")).toEqual({
      id: `${site}/feed/nl.atom`,
      title: "Vacatures op Roleboard",
      updated: "2026-11-21T12:00:00.000Z",
    });
    const links = root.children.filter(({ name }) => name === "link").map(({ attributes }) => attributes);
    expect(links).toEqual([
      { rel: "self", type: "application/atom+xml", href: `${site}/feed/nl.atom` },
      { rel: "alternate", type: "text/html", href: `${site}/nl/vacatures` },
    ]);
    const entry = only(root, "entry");
    expect(entry.attributes).toEqual({ "xml:lang": "nl" });
    expect(textsOf(entry, "id", "title", "published", "updated")).toEqual({
      id: idOf("atom"),
      title: "Java-ontwikkelaar",
      published: "2026-11-20T08:30:00.000Z",
      updated: "2026-11-21T12:00:00.000Z",
    });
    expect(textsOf(only(entry, "author"), "name")).toEqual({ name: "De Planning" });
    expect(only(entry, "content").attributes).toEqual({ type: "html" });
  });

  test("an empty one still has the date that it must have, and always the same", () => {
    expect(textsOf(parsed(written("atom", [])).root, "updated")).toEqual({ updated: "1970-01-01T00:00:00.000Z" });
  });
});

test("JSON Feed says what version 1.1 wants, and nothing that it has not", () => {
  const feed = JSON.parse(written("json", [vacancy])) as Record<string, unknown> & { items: Record<string, unknown>[] };
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: "Vacatures op Roleboard",
    home_page_url: `${site}/nl/vacatures`,
    feed_url: `${site}/feed/nl.json`,
    language: "nl",
  });
  const known = "version title home_page_url feed_url description language items".split(" ");
  expect(Object.keys(feed).sort()).toEqual(known.sort());
  const [item] = feed.items;
  const { content_html, ...rest } = item ?? {};
  expect(content_html).toEqual(expect.stringContaining("<li>Je schrijft Java.</li>"));
  expect(rest).toEqual({
    id: idOf("json"),
    url: `${site}/nl/vacatures/java-ontwikkelaar-k3v9x0a1bq`,
    title: "Java-ontwikkelaar",
    date_published: "2026-11-20T08:30:00.000Z",
    date_modified: "2026-11-21T12:00:00.000Z",
    authors: [{ name: "De Planning", url: `${site}/nl/bedrijven/de-planning` }],
    tags: ["Backend developer"],
    language: "nl",
  });
});

describe.each(feedFormats)("in %s", (format) => {
  test("an id outlives the title, and is the same in both languages and all formats", () => {
    const renamed = { ...vacancy, title: "Iets heel anders" };
    const ids = [itemIn(format, vacancy).id, itemIn(format, renamed).id, itemIn(format, vacancy, "en").id];
    expect(new Set([...ids, idOf("json")]).size).toBe(1);
  });

  test("a vacancy has its own language and address, whatever the language of the feed", () => {
    const english = { ...vacancy, language: "en", title: "Java developer" } as const;
    const { url, html } = itemIn(format, english, "nl");
    expect(url).toBe(`${site}/en/vacancies/java-developer-k3v9x0a1bq`);
    expect(html).toContain(
      "<p>De Planning · Utrecht · hybrid, 2 days at the office · 32–40 hours · €4,600 – 6,100 a month at 40 hours</p>",
    );
  });

  test("pay and place that are not stated are said to be missing", () => {
    const { html } = itemIn(format, { ...vacancy, places: [], payMinCents: null, payMaxCents: null });
    expect(html).toContain("plaats niet vermeld");
    expect(html).toContain("loon niet vermeld");
  });

  test("one that was scheduled is new when it opens", () => {
    expect(itemIn(format, { ...vacancy, updatedAt: new Date(0) }).updated).toBe(publishedAt.toISOString());
  });

  test.each(hostile)("%j stays words", (text) => {
    const company = { slug: "x", name: text };
    const { title, html } = itemIn(format, { ...vacancy, title: text, company, body: `Werk.\n\n${text}` });
    expect(speakable(title)).toBe(speakable(text));
    expect(html).not.toMatch(/<(?:svg|script|!)/i);
  });

  test("whatever stands in a vacancy, the file can be read and keeps its title", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(...hostile),
    );
    fc.assert(
      fc.property(anyText, anyText, (title, body) => {
        expect(speakable(itemIn(format, { ...vacancy, title, body }).title)).toBe(speakable(title));
      }),
    );
  });

  test("equal searches over equal rows give the same file, and another row another", () => {
    expect(written(format, [vacancy])).toBe(written(format, [{ ...vacancy }]));
    expect(written(format, [vacancy])).not.toBe(written(format, [{ ...vacancy, body: "Anders." }]));
  });

  test("a search is named in the title and kept in the addresses, without its order and page", () => {
    const search = searchIn("q=c%26a+%3Cb%3E&mode=remote&pay=4500&sort=pay&page=7");
    const text = written(format, [], search);
    const asked = "q=c%26a+%3Cb%3E&mode=remote&pay=4500";
    const plain =
      format === "json" ? text : text.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    expect(plain).toContain("Vacatures op Roleboard: volledig op afstand, “c&a <b>”");
    expect(plain).toContain(`${site}/feed/nl.${format}?${asked}`);
    expect(plain).toContain(`${site}/nl/vacatures?${asked}`);
    expect(plain).not.toMatch(/sort=|page=/);
  });
});

test("a feed has the name that leads to it, and no other name leads to one", () => {
  for (const locale of ["nl", "en"] as const)
    for (const format of feedFormats)
      expect(feedNamed(feedPath(locale, format, everyVacancy).slice("/feed/".length))).toEqual({ locale, format });
  for (const name of [
    "",
    "nl",
    "nl.",
    ".rss",
    "de.rss",
    "nl.xml",
    "nl.rss.x",
    "NL.rss",
    "nl.toString",
    "__proto__.rss",
  ])
    expect(feedNamed(name)).toBeNull();
});

function written(format: FeedFormat, vacancies: FeedVacancy[], search = everyVacancy, locale: "nl" | "en" = "nl") {
  const facets = { role: [], family: [], skill: [], company: [] };
  const results = { facets, places: [] } as unknown as VacancyResults;
  return feedDocument(format, feedOf(locale, search, { results, vacancies }, site));
}

type ReadItem = { id: string; url: string; title: string; html: string; updated: string };

/** The one item of a feed, as a reader of that format finds it. */
function itemIn(format: FeedFormat, each: FeedVacancy, locale: "nl" | "en" = "nl"): ReadItem {
  const text = written(format, [each], everyVacancy, locale);
  if (format === "json") {
    const [item] = (JSON.parse(text) as { items: Record<string, string>[] }).items;
    const { id = "", url = "", title = "", content_html: html = "", date_modified: updated = "" } = item ?? {};
    return { id, url, title, html, updated };
  }
  const { root } = parsed(text);
  const item = format === "rss" ? only(only(root, "channel"), "item") : only(root, "entry");
  const [id, html, updated] =
    format === "rss" ? (["guid", "content:encoded", "atom:updated"] as const) : (["id", "content", "updated"] as const);
  const link = only(item, "link");
  return {
    id: only(item, id).text,
    url: link.attributes.href ?? link.text,
    title: only(item, "title").text,
    html: only(item, html).text,
    updated: only(item, updated).text,
  };
}

function idOf(format: FeedFormat): string {
  return itemIn(format, vacancy).id;
}

/** What XML can hold of a text, with line ends as XML reads them. */
function speakable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "").replace(/\r\n?/g, "\n");
}

type Node = { name: string; attributes: Record<string, string>; text: string; children: Node[] };

/** @throws {Error} where the XML is not well formed or a prefix is not declared. */
function parsed(xml: string): { root: Node } {
  const document: Node = { name: "", attributes: {}, text: "", children: [] };
  const open = [document];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const pairs = Object.entries(attributes as Record<string, SaxesAttributeNS>).map(([key, { value }]) => [
      key,
      value,
    ]);
    const node: Node = { name, attributes: Object.fromEntries(pairs), text: "", children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [root] = document.children;
  if (!root) throw new Error("There is no root.");
  return { root };
}

function only(parent: Node, name: string): Node {
  const found = parent.children.filter((child) => child.name === name);
  expect(found.map((child) => child.name)).toEqual([name]);
  return found[0] as Node;
}

function textsOf(parent: Node, ...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, only(parent, name).text]));
}
