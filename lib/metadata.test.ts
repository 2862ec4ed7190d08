import { describe, expect, test } from "vitest";
import { cutAtWord, type PageFacts, pageMetadata } from "./metadata.ts";

const site = { SITE_URL: "https://roleboard.example", SEARCH_ENGINES: "allow" } as const;
const refusing = { ...site, SEARCH_ENGINES: "refuse" } as const;

const rolePage: PageFacts = {
  locale: "nl",
  route: "/roles/[slug]",
  slug: "data-engineer",
  title: "Data-engineer",
  description: "Bouwt de leidingen waar gegevens door stromen.",
  languages: ["nl", "en"],
  isIndexable: true,
  family: { tile: 5, name: "Data & AI" },
};

describe("addresses", () => {
  test("a page in both languages points to itself and names both and a default", () => {
    const urls = {
      nl: "https://roleboard.example/nl/functies/data-engineer",
      en: "https://roleboard.example/en/roles/data-engineer",
    };
    for (const locale of ["nl", "en"] as const) {
      expect(pageMetadata({ ...rolePage, locale }, site).alternates).toEqual({
        canonical: urls[locale],
        languages: { ...urls, "x-default": urls.nl },
      });
    }
  });

  test("a page in one language has one address, whatever language stands around it", () => {
    const english = { ...rolePage, languages: ["en"] } as const;
    const alternates = { canonical: "https://roleboard.example/en/roles/data-engineer" };
    expect(pageMetadata({ ...english, locale: "nl" }, site).alternates).toEqual(alternates);
    expect(pageMetadata({ ...english, locale: "en" }, site).alternates).toEqual(alternates);
  });

  test("what can be followed as a feed names the whole address, listed or not", () => {
    const feeds = { "application/rss+xml": "/feed/nl.rss?q=java" };
    const { alternates } = pageMetadata({ ...rolePage, feeds, isIndexable: false }, site);
    expect(alternates?.types).toEqual({ "application/rss+xml": "https://roleboard.example/feed/nl.rss?q=java" });
  });

  test("a page of a list keeps its place in the list", () => {
    const list = { ...rolePage, route: "/vacancies", slug: undefined, query: "page=2" } as const;
    expect(pageMetadata(list, site).alternates?.canonical).toBe("https://roleboard.example/nl/vacatures?page=2");
  });
});

describe("robots", () => {
  test("nothing is said of a page that may be listed", () => {
    expect(pageMetadata(rolePage, site)).not.toHaveProperty("robots");
  });

  test("a page that should not be listed is still followed, and names no twin", () => {
    const { robots, alternates } = pageMetadata({ ...rolePage, isIndexable: false }, site);
    expect(robots).toEqual({ index: false, follow: true });
    expect(alternates).not.toHaveProperty("languages");
  });

  test("G-38 where search engines are refused no page is listed or followed", () => {
    expect(pageMetadata(rolePage, refusing).robots).toEqual({ index: false, follow: false });
  });
});

describe("title and description", () => {
  test("the site's name follows a title that leaves room for it, once", () => {
    const title = (given: string) => pageMetadata({ ...rolePage, title: given }, site).title;
    expect(title("Data-engineer")).toEqual({ absolute: "Data-engineer · Roleboard" });
    expect(title("Over Roleboard")).toEqual({ absolute: "Over Roleboard" });
    expect(title(`${"a".repeat(25)} ${"b".repeat(25)}`)).toEqual({ absolute: `${"a".repeat(25)} ${"b".repeat(25)}` });
  });

  test.each(["een ".repeat(200), "x".repeat(10_000), "🙂".repeat(5000), "a\n\n\tb ".repeat(100)])(
    "at most 60 and 155 characters of %.20j",
    (text) => {
      const { title, description } = pageMetadata({ ...rolePage, title: text, description: text }, site);
      expect((title as { absolute: string }).absolute.length).toBeLessThanOrEqual(60);
      expect(description?.length).toBeLessThanOrEqual(155);
      expect(description?.isWellFormed()).toBe(true);
    },
  );

  test("a long text ends at a word and says that more follows", () => {
    expect(cutAtWord("Bouwt en beheert, en meer.", 18)).toBe("Bouwt en beheert…");
    expect(cutAtWord("  Bouwt\n en beheert ", 60)).toBe("Bouwt en beheert");
  });
});

test("the icon and the share picture light the family's tile", () => {
  const { icons, openGraph } = pageMetadata(rolePage, site);
  expect(JSON.stringify(icons)).toContain("/icons/tile-5.svg");
  expect(openGraph?.images).toMatchObject([
    { url: "https://roleboard.example/share/nl/tile-5.png", width: 1200, height: 630, alt: "Data & AI" },
  ]);
  expect(JSON.stringify(pageMetadata({ ...rolePage, family: null }, site))).toContain("/share/nl/board.png");
});
